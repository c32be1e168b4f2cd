/** Where PostgreSQL runs: on the server that is named, else in a folder of our own. */
package publicpost.database;
