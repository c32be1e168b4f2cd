/** 督导: what was drawn, the check sheet an inspector fills in on a telephone, and how all of it stands. */
package publicpost.web.desk.inspections;
