package publicpost.policy;

import java.time.LocalDate;

/** The statutory retirement date by the law of a day: plain base ages, and their gradual delay since 2025-01-01. */
public final class Retirement {

    private static final LocalDate DELAY_IN_FORCE = LocalDate.of(2025, 1, 1);

    private Retirement() {}

    /**
     * @param asKnownOn whose law applies: before 2025-01-01 the base age, from that day on the delayed one
     * @return the age in months and the day it is reached, clipped to the last day of a shorter month
     */
    public static RetirementAnswer of(RetirementCategory category, LocalDate born, LocalDate asKnownOn) {
        var delayed = delayed(asKnownOn);
        var months = category.base() * 12 + (delayed ? delay(category, born) : 0);
        return new RetirementAnswer(months, born.plusMonths(months), law(asKnownOn));
    }

    /** Which law is in force on that day. */
    public static Clause law(LocalDate asKnownOn) {
        return delayed(asKnownOn) ? Clause.RETIREMENT_SINCE_2025 : Clause.RETIREMENT_BEFORE_2025;
    }

    private static boolean delayed(LocalDate asKnownOn) {
        return !asKnownOn.isBefore(DELAY_IN_FORCE);
    }

    /** Months: one for every begun step of months after December 2024 in which the base age is reached. */
    private static int delay(RetirementCategory category, LocalDate born) {
        var after = (born.getYear() + category.base() - DELAY_IN_FORCE.getYear()) * 12 + born.getMonthValue();
        return after <= 0 ? 0 : Math.min((after + category.step() - 1) / category.step(), category.cap());
    }
}
