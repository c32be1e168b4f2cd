/** How cases that run on one version of a model come to another, by choice, and back. */
package publicpost.process.moves;
