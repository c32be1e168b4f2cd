/** Whole lists for a spreadsheet, as far as the reader's office reaches, however many rows they have. */
package publicpost.exports;
