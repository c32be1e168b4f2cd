/** The models, tables and forms as analysts change them: drafts, what is said of them, and the versions that were published. */
package publicpost.models;
