/** Documents that staff print and sign, as Excel and as PDF, from one description. */
package publicpost.printing;
