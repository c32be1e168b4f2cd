/** 督导: posts drawn by lot and by risk, looked at on the spot, and what was found there. */
package publicpost.inspections;
