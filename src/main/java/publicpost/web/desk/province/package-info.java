/** 省系统: files to the province's system and back, and where the two differ. */
package publicpost.web.desk.province;
