/** Pay that waits for a severe finding: held month by month, and given out when the finding is closed (§二(五)). */
package publicpost.holds;
