package publicpost.process;

import java.time.DateTimeException;
import java.time.LocalDate;

/** A day as it stands in a form or an address. */
public final class WrittenDay {

    /** Nobody concerned was born before or plans beyond; arithmetic on days stays within what the database takes. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    public static final String HINT = "请填写 %d 至 %d 年间的日期，如 2026-05-01".formatted(FIRST_YEAR, LAST_YEAR);

    private WrittenDay() {}

    /**
     * @throws DateTimeException when it is none, or of a year nobody means
     */
    public static LocalDate read(String text) {
        var day = LocalDate.parse(text);
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("out of range");
        }
        return day;
    }
}
