/** 打印文书: the forms of a case, a meeting and a notice, handed out as PDF. */
package publicpost.web.desk.prints;
