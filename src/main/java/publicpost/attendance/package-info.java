/** Who came to work and for how long: entered by the unit, signed by the village, locked once the month is approved. */
package publicpost.attendance;
