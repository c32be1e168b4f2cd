/** Whoever looks at something leaves a trace, and administrators can read, export and verify the traces. */
package publicpost.web.audit;
