package publicpost.process.modelcheck;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days on which a row holds, both included.
 *
 * @param until null where it has no end
 */
record Validity(LocalDate from, LocalDate until) {

    private static final String DAY = "date\\(\"(\\d{4}-\\d{2}-\\d{2})\"\\)";
    private static final Pattern ONWARD = Pattern.compile(">=\\s*" + DAY);
    private static final Pattern BETWEEN = Pattern.compile("\\[\\s*" + DAY + "\\s*\\.\\.\\s*" + DAY + "\\s*]");

    /** Nothing unless it is written in one of the two ways that tables here are written in, and not backwards. */
    static Optional<Validity> of(String cell) {
        var onward = ONWARD.matcher(cell);
        var between = BETWEEN.matcher(cell);
        try {
            if (onward.matches()) {
                return Optional.of(new Validity(day(onward, 1), null));
            }
            return between.matches()
                    ? Optional.of(new Validity(day(between, 1), day(between, 2)))
                            .filter(days -> !days.until().isBefore(days.from()))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate day(Matcher cell, int group) {
        return LocalDate.parse(cell.group(group));
    }

    boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }

    /** Whether a day of the other, which begins no earlier, is one of this too. */
    boolean overlaps(Validity later) {
        return until == null || !later.from().isAfter(until);
    }

    /** Whether days lie between the end of this and the beginning of the other. */
    boolean leavesGapTo(Validity later) {
        return until != null && later.from().isAfter(until.plusDays(1));
    }
}
