/** Looks at our own data for what must not be so: one class a question, and the runs that ask all of them. */
package publicpost.checks;
