/** Where the contents of documents lie: sealed, in their row or in a store of objects. */
package publicpost.casefile.store;
