package publicpost.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A run of days.
 *
 * @param until the first day after it; never before the first
 */
public record Span(LocalDate from, LocalDate until) {

    public Span {
        Objects.requireNonNull(from);
        Objects.requireNonNull(until);
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("from %s until %s".formatted(from, until));
        }
    }

    /** How many of its days lie in the other one too; 0 when none. */
    public int daysWithin(Span other) {
        var first = from.isAfter(other.from) ? from : other.from;
        var end = until.isBefore(other.until) ? until : other.until;
        return Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(first, end)));
    }

    boolean has(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
