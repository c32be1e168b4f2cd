package publicpost.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decision of 2024-09-13, in force since 2025-01-01, and the plain base ages before it. */
class RetirementTest {

    @ParameterizedTest(name = "{0} born {1}: at {2} months, on {3}")
    @CsvSource({
        // the rows of the law's tables
        "MALE, 1964-12-31, 720, 2024-12-31",
        "MALE, 1965-05-12, 722, 2025-07-12",
        "MALE, 1971-01-20, 739, 2032-08-20",
        "MALE, 1976-09-01, 756, 2039-09-01",
        "FEMALE_55, 1971-04-15, 664, 2026-08-15",
        "FEMALE_50, 1975-03-15, 602, 2025-05-15",
        "FEMALE_50, 1984-11-15, 660, 2039-11-15",
        // men: every fourth month one more, from the first month of 1965 to the cap
        "MALE, 1965-01-01, 721, 2025-02-01",
        "MALE, 1965-04-30, 721, 2025-05-30",
        "MALE, 1965-05-01, 722, 2025-07-01",
        "MALE, 1965-08-31, 722, 2025-10-31",
        "MALE, 1965-09-01, 723, 2025-12-01",
        "MALE, 1976-08-31, 755, 2039-07-31",
        "MALE, 1976-12-31, 756, 2039-12-31",
        "MALE, 1990-01-01, 756, 2053-01-01",
        // women of base 55: the same steps ten years later, five of base 55
        "FEMALE_55, 1969-12-31, 660, 2024-12-31",
        "FEMALE_55, 1970-01-01, 661, 2025-02-01",
        "FEMALE_55, 1970-04-30, 661, 2025-05-30",
        "FEMALE_55, 1970-05-01, 662, 2025-07-01",
        "FEMALE_55, 1981-08-31, 695, 2039-07-31",
        "FEMALE_55, 1981-09-01, 696, 2039-09-01",
        "FEMALE_55, 1995-02-28, 696, 2053-02-28",
        // women of base 50: every second month one more
        "FEMALE_50, 1974-12-31, 600, 2024-12-31",
        "FEMALE_50, 1975-01-01, 601, 2025-02-01",
        "FEMALE_50, 1975-02-28, 601, 2025-03-28",
        "FEMALE_50, 1975-03-01, 602, 2025-05-01",
        "FEMALE_50, 1984-10-31, 659, 2039-09-30",
        "FEMALE_50, 1985-06-30, 660, 2040-06-30",
        // a day that the month of retirement does not have
        "MALE, 1972-02-29, 742, 2033-12-29",
        "MALE, 1976-02-29, 754, 2038-12-29",
        "MALE, 1980-02-29, 756, 2043-02-28",
        "MALE, 1966-12-31, 726, 2027-06-30",
        "FEMALE_50, 1976-08-31, 610, 2027-06-30",
    })
    void sinceTheLawOfDelay(RetirementCategory category, LocalDate born, int months, LocalDate date) {
        var answer = Retirement.of(category, born, LocalDate.of(2026, 11, 23));

        assertEquals(new RetirementAnswer(months, date, Clause.RETIREMENT_SINCE_2025), answer);
    }

    @ParameterizedTest(name = "{0} born {1} as known on {2}: {3}")
    @CsvSource({
        "MALE, 1965-05-12, 2024-09-13, 2025-05-12, 720",
        "MALE, 1965-05-12, 2024-12-31, 2025-05-12, 720",
        "MALE, 1965-05-12, 2025-01-01, 2025-07-12, 722",
        "FEMALE_55, 1975-05-12, 2024-12-31, 2030-05-12, 660",
        "FEMALE_55, 1975-05-12, 2025-01-01, 2031-10-12, 677",
        "FEMALE_50, 1980-02-29, 2024-12-31, 2030-02-28, 600",
        "FEMALE_50, 1980-02-29, 2025-01-01, 2032-09-29, 631",
    })
    void theLawOfTheDayAskedAbout(
            RetirementCategory category, LocalDate born, LocalDate asKnownOn, LocalDate date, int months) {
        var answer = Retirement.of(category, born, asKnownOn);

        assertEquals(date, answer.date());
        assertEquals(months, answer.statutoryAgeMonths());
    }
}
