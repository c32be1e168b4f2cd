/** The decision tables behind the policy's questions, in every version ever deployed. */
package publicpost.process.tables;
