/** Applying online: a page a step, left and taken up again with a code; without scripts and for a telephone first. */
package publicpost.web.site.apply;
