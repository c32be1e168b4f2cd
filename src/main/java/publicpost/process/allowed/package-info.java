/** What a model, table or form may contain, checked when it is deployed and again when it is run; all else is refused. */
package publicpost.process.allowed;
