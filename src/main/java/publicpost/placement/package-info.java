/** Who holds which post, from when until when. */
package publicpost.placement;
