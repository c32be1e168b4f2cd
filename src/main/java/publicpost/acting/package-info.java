/** Who acts: settled once at the door, known to whatever is done behind it. */
package publicpost.acting;
