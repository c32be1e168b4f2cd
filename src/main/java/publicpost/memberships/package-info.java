/** Who is on which list, as the office that keeps it says. */
package publicpost.memberships;
