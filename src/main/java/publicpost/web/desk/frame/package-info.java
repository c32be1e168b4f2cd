/** What stands around every page of the desk: where one is, where one may go, and the first page. */
package publicpost.web.desk.frame;
