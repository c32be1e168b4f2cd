/**
 * The site for everybody: no account, no script, no cookie before one is needed, and nothing about a person
 * but a public notice that runs, and to herself her own case.
 */
package publicpost.web.site;
