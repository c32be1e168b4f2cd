/** What a case costs and how long an inbox takes; run with one command, see the README. */
package publicpost.bench;
