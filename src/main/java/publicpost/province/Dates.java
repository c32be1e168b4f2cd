package publicpost.province;

import java.time.LocalDate;

/**
 * Which of our records a file should have.
 *
 * @param since what changed on this day or later; null for all
 * @param until the day the file is of: what began later cannot be in it
 */
public record Dates(LocalDate since, LocalDate until) {}
