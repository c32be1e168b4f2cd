/** 打印文书: the forms of a case, a meeting and a notice as they are printed, signed and sealed. */
package publicpost.prints;
