/** What leadership asks of a year: how far the plan has come, what stands empty, who is in post, what it costs, what is open. */
package publicpost.board;
