/** 问题核查: the list of what was found to be wrong, and how far each of it has come. */
package publicpost.web.desk.findings;
