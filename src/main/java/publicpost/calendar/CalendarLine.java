package publicpost.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import publicpost.policy.PublishedDay;

/** One line of a file of published days. */
final class CalendarLine {

    static final String HEADING = "date,holiday,day,notice";

    private CalendarLine() {}

    /**
     * @throws IllegalArgumentException saying what is wrong with the line
     */
    static PublishedDay read(String line) {
        var fields = line.strip().split(",", -1);
        if (fields.length != 4) {
            throw new IllegalArgumentException("%d fields instead of 4".formatted(fields.length));
        }
        if (!fields[2].matches("off|work")) {
            throw new IllegalArgumentException("the day is neither off nor work");
        }
        if (fields[1].isBlank() || fields[3].isBlank()) {
            throw new IllegalArgumentException("the holiday or the notice is missing");
        }
        var day = day(fields[0]);
        var working = fields[2].equals("work");
        if (working && day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
            throw new IllegalArgumentException("%s is no weekend day to be made up".formatted(day));
        }
        return new PublishedDay(day, working, fields[1].strip(), fields[3].strip());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("no such day: " + text, e);
        }
    }
}
