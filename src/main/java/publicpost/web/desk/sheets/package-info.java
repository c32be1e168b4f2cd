/** Sheets for many at the desk: a meeting, a ranking, a list of approvals, a list of starts. */
package publicpost.web.desk.sheets;
