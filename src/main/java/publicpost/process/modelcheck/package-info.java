/** What is asked of models, tables and forms before they are published, and of what blocks they are built. */
package publicpost.process.modelcheck;
