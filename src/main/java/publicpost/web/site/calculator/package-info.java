/**
 * "Can I apply?": the policy calculator for people who have no account. The answers go to the rules that the process
 * itself asks, and are forgotten with the answer.
 */
package publicpost.web.site.calculator;
