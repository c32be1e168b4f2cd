package publicpost.policy;

import java.time.LocalDate;

/**
 * A day that a State Council notice lists: a holiday, or a weekend day worked in exchange (调休).
 *
 * @param working true for a make-up day
 */
public record PublishedDay(LocalDate day, boolean working, String holiday, String notice) {}
