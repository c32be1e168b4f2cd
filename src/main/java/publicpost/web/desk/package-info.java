/** What staff see beside Tasklist: the pages of its forms, the documents, the case file. */
package publicpost.web.desk;
