/** How often somebody may come: counted by address, in memory only and by each node for itself. */
package publicpost.web.limits;
