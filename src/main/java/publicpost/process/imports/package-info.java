/** What the rows of each kind of list ask for: cases that begin as by Tasklist's forms, and what lists say of people. */
package publicpost.process.imports;
