/** The engine's REST behind the webapps: what a desk may call there, and what it answers in. */
package publicpost.process.rest;
