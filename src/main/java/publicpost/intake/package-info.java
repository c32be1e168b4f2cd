/** Applications, and what was verified, appraised, objected to and decided on them. */
package publicpost.intake;
