/** The site for everybody: no account, no cookie, no script, and nothing about a person but a public notice that runs. */
package publicpost.web.site;
