/** The record of who read, changed, decided, exported and signed in: only ever added to. */
package publicpost.audit;
