/** 导出: which lists an officer may take along, and the download itself. */
package publicpost.web.desk.exports;
