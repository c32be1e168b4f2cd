/** What is kept of every case: its trail, its decisions with their clauses, its letters and documents. */
package publicpost.casefile;
