/** Where cases stand, and how long each step takes them: numbers by step, town and month, of nobody in particular. */
package publicpost.process.heat;
