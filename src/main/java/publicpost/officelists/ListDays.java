package publicpost.officelists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import publicpost.lists.Days;

/** Days as other offices write them: also without signs between, with an hour behind, or a month or year only, which is its first day. */
final class ListDays {

    private static final Pattern PLAIN = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})月?|(\\d{4})(0[1-9]|1[0-2])");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?");
    private static final Pattern HOUR = Pattern.compile("(.*\\d)[T ]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?");

    private ListDays() {}

    /** Null when it is no day. */
    static LocalDate read(String text) {
        var hour = HOUR.matcher(text);
        var plain = (hour.matches() ? hour.group(1) : text).strip();
        var written = Days.read(plain);
        return written != null ? written : shorter(plain);
    }

    private static LocalDate shorter(String text) {
        var day = PLAIN.matcher(text);
        if (day.matches()) {
            return of(day, 1, 2, 3);
        }
        var month = MONTH.matcher(text);
        if (month.matches()) {
            return month.group(1) != null ? of(month, 1, 2, 0) : of(month, 3, 4, 0);
        }
        var year = YEAR.matcher(text);
        return year.matches() ? of(year, 1, 0, 0) : null;
    }

    private static LocalDate of(Matcher found, int year, int month, int day) {
        try {
            return LocalDate.of(number(found, year), number(found, month), number(found, day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(Matcher found, int group) {
        return group == 0 ? 1 : Integer.parseInt(found.group(group));
    }
}
