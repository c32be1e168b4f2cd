/** Lists as Excel workbooks and CSV files: read into lines whatever their columns are, and written to be filled in. */
package publicpost.lists;
