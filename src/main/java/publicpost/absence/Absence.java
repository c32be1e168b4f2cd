package publicpost.absence;

import java.time.LocalDate;

/**
 * Somebody is away, and a colleague stands in.
 *
 * @param office whose tasks the substitute does
 * @param until its last day
 */
public record Absence(
        Long id,
        String account,
        String office,
        String substitute,
        LocalDate from,
        LocalDate until,
        String note,
        String madeBy,
        boolean ended) {

    public boolean isOn(LocalDate day) {
        return !ended && !day.isBefore(from) && !day.isAfter(until);
    }

    /** Nothing comes of it any more. */
    public boolean isOver(LocalDate day) {
        return ended || day.isAfter(until);
    }
}
