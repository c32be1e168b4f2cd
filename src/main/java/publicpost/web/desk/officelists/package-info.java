/** Where lists of other offices are sent in, their columns named, and what they speak of is read. */
package publicpost.web.desk.officelists;
