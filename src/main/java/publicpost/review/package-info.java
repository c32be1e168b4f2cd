/** What is proposed and decided when a term comes to its end. */
package publicpost.review;
