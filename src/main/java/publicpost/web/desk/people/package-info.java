/** 一人一档: people found and opened at the desk. */
package publicpost.web.desk.people;
