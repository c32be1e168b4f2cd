/** A month as people read it: on the page and on the sheets that are printed, signed and put up, from the same figures. */
package publicpost.sheets;
