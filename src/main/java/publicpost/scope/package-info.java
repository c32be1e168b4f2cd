/** How far one sees: what the database shows to whoever is signed in. */
package publicpost.scope;
