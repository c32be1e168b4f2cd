/**
 * What keeps the site from being misused: how often somebody may come, how much may be sent, and a small task for the
 * browser while too many write. Nothing is remembered of anybody but counts by address, in memory.
 */
package publicpost.web.site.guard;
