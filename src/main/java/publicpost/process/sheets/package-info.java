/** Sheets for many: the open tasks of one step as the rows of a table, each done as its own task. */
package publicpost.process.sheets;
