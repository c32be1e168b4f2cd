/** Posts, their announcement, the ranking of those who applied, and the public notice. */
package publicpost.recruitment;
