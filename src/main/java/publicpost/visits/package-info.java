/** Who comes to see her own case: a code is asked for, opens the case for a while, and is kept nowhere. */
package publicpost.visits;
