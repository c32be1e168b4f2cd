/** What a citizen sees and does of her own case on the site, once she has proved that it is hers. */
package publicpost.process.applicant;
