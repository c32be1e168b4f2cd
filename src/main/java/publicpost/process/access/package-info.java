/** Who can sign in to the engine, what each office may do there, and which views of the inbox it has. */
package publicpost.process.access;
