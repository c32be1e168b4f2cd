/** What applicants are told by short message: written in the transaction of the step, sent afterwards and never twice. */
package publicpost.outbox;
