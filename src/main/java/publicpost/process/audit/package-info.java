/** What the audit trail needs from around it: its key, the engine's tables of rights, and that nothing of it is missing at the start. */
package publicpost.process.audit;
