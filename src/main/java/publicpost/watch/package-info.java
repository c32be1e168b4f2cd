/** Finds each morning what falls due, and remembers what was begun for it. */
package publicpost.watch;
