/** What is asked of models, tables and forms before they are published; every answer names the element. */
package publicpost.process.modelcheck;
