/** How long records are kept: what may go is listed first, and deleted by somebody else. */
package publicpost.retention;
