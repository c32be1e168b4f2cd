/** That the subsidy reaches people: payment files, the bank's answers, and what has to come back · §二(三), §三(三). */
package publicpost.payment;
