/** Why and how somebody leaves a post, what is settled then, and to whom a person in hardship is handed over. */
package publicpost.leaving;
