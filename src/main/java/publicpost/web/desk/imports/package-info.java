/** Where lists are sent in, watched while they are tried out and taken, and read row by row. */
package publicpost.web.desk.imports;
