/** Dry runs of a draft's tables: asked for by those who draw models, and done in the background. */
package publicpost.process.dryrun;
