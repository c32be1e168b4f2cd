/** 催办: overdue tasks that somebody was reminded of, by the watch or by the office above. */
package publicpost.reminders;
