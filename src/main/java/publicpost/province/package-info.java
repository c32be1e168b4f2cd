/** What is exchanged with the province's system (省公共就业人才服务信息系统): the mapping, the numbers, and where the two differ. */
package publicpost.province;
