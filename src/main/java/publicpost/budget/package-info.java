/** The year's money of each town by who gives it: what is there, what approvals have committed, what was paid · §三(三). */
package publicpost.budget;
