/** Documents shown in a page of their own, and added to a case. */
package publicpost.web.desk.documents;
