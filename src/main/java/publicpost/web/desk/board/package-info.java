/** 计划看板: the figures of a year, and the rows behind each. */
package publicpost.web.desk.board;
