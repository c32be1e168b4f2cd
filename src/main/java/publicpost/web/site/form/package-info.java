/** What every form of the site has: what was typed, and what is wrong with it. */
package publicpost.web.site.form;
