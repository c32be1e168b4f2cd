/** Who may send in which list of other offices, and what of it an officer is shown. */
package publicpost.process.officelists;
