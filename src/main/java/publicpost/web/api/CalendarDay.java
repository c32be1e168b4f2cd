package publicpost.web.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A date as callers write it: four digits, two and two. */
final class CalendarDay {

    private CalendarDay() {}

    /** Null when it is written otherwise or no date of the calendar. */
    static LocalDate read(String text) {
        try {
            return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException noSuchDay) {
            return null;
        }
    }
}
