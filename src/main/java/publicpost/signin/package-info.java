/** What is kept about signing in: failures and locks, second factors, the last time. */
package publicpost.signin;
