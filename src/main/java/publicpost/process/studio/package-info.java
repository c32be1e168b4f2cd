/** How models, tables and forms come into the engine: with the program, from a folder, or from an analyst's draft. */
package publicpost.process.studio;
