/** Work between colleagues: tasks handed over, absences, copies and reminders. */
package publicpost.web.desk.colleagues;
