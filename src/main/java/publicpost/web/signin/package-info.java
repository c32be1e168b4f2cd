/** The one door: who is let in, by what, for how long, and what answers without. */
package publicpost.web.signin;
