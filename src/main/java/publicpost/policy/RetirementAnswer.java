package publicpost.policy;

import java.time.LocalDate;

/**
 * When a person retires by the law of a day.
 *
 * @param statutoryAgeMonths 600 to 756
 * @param date the first day of retirement
 */
public record RetirementAnswer(int statutoryAgeMonths, LocalDate date, Clause basis) {}
