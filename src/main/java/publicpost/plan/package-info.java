/** The annual plan, and the seats that issuing it makes. */
package publicpost.plan;
