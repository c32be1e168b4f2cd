/** Personal data sealed by column: keys outside the database, look-up by a keyed index, keys changed while all goes on. */
package publicpost.secrets;
