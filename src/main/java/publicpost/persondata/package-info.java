/** A person's own data as one export: everything the system keeps about them, in words they can read. */
package publicpost.persondata;
