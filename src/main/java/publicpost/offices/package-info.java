/** The offices that take part, from the village to the district; data, not code. */
package publicpost.offices;
