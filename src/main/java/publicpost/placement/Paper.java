package publicpost.placement;

import java.time.LocalDate;

/**
 * One agreement or insurance of a placement, as the case file shows it.
 *
 * @param kind in Chinese
 * @param until null when it has no end
 */
public record Paper(String kind, String number, LocalDate from, LocalDate until) {}
