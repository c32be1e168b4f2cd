/** What changed tables would do to everybody who applied or is in post: reckoned with both, and written nowhere but in its own rows. */
package publicpost.dryrun;
