package publicpost.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Working days as the State Council published them, across the long holidays and their make-up days. */
class WorkCalendarTest {

    private static final WorkCalendar CALENDAR = PublishedDays.shipped();

    @ParameterizedTest(name = "{0} and {1} working days: until {2}")
    @CsvSource({
        "2022-05-09, 5, 2022-05-16",
        // Spring Festival 2023: 21 to 27 January off, Saturday 28 and Sunday 29 worked
        "2023-01-18, 1, 2023-01-19",
        "2023-01-18, 5, 2023-01-30",
        "2023-01-20, 1, 2023-01-28",
        "2023-01-20, 2, 2023-01-29",
        "2023-01-25, 5, 2023-02-01",
        // Spring Festival 2024: 10 to 17 February off, Sunday 4 and Sunday 18 worked
        "2024-02-02, 5, 2024-02-08",
        "2024-02-09, 1, 2024-02-18",
        // National Day 2023: 29 September to 6 October off, 7 and 8 October worked
        "2023-09-28, 1, 2023-10-07",
        "2023-09-28, 5, 2023-10-11",
        "2023-09-27, 5, 2023-10-10",
        // National Day 2025: 1 to 8 October off, Sunday 28 September and Saturday 11 October worked
        "2025-09-26, 1, 2025-09-28",
        "2025-09-26, 5, 2025-10-10",
        "2025-09-30, 3, 2025-10-11",
        // the turn of a year whose next year is known; 31 December 2022 was published with 2023
        "2022-12-30, 1, 2023-01-03",
        "2025-12-31, 1, 2026-01-04",
    })
    void theFirstDayIsNotCounted(LocalDate from, int days, LocalDate until) {
        assertEquals(until, NoticePeriod.end(from, days, CALENDAR));
        assertTrue(CALENDAR.isWorkingDay(until));
        assertEquals(days, CALENDAR.workingDaysBetween(from, until));
    }

    @ParameterizedTest(name = "{0} and {1} days reaches {2}")
    @CsvSource({
        "2027-01-04, 1, 2027",
        "2026-12-31, 1, 2027",
        "2026-12-28, 5, 2027",
        "2020-12-31, 1, 2020",
        "2020-06-01, 3, 2020",
    })
    void aPeriodThatReachesAYearWithoutNoticeIsRefused(LocalDate from, int days, int year) {
        var unknown = assertThrows(UnknownYear.class, () -> NoticePeriod.end(from, days, CALENDAR));

        assertEquals(year, unknown.year());
    }

    @Test
    void theLastKnownWorkingDayIsStillAnswered() {
        assertEquals(LocalDate.of(2026, 12, 31), NoticePeriod.end(LocalDate.of(2026, 12, 30), 1, CALENDAR));
    }

    @Test
    void aDayReachedFromTheYearAfterDoesNotMakeItsYearKnown() {
        var calendar = WorkCalendar.of(CALENDAR.days().values().stream()
                .filter(day -> day.day().getYear() == 2023 || day.day().equals(LocalDate.of(2022, 12, 31)))
                .toList());

        assertThrows(UnknownYear.class, () -> calendar.isWorkingDay(LocalDate.of(2022, 12, 30)));
        assertTrue(calendar.knows(2023));
    }

    @Test
    void theBasisNamesLawAndNotices() {
        var basis = CALENDAR.basis(LocalDate.of(2022, 12, 30), LocalDate.of(2023, 1, 3));

        assertTrue(basis.startsWith("民法典第201条、民法典第203条"), basis);
        assertTrue(basis.contains("content_5651728") || basis.split("http").length == 3, basis);
    }

    @Test
    void zeroDaysRollToTheNextWorkingDay() {
        assertEquals(LocalDate.of(2023, 10, 7), CALENDAR.plusWorkingDays(LocalDate.of(2023, 10, 1), 0));
        assertEquals(LocalDate.of(2023, 10, 7), CALENDAR.plusWorkingDays(LocalDate.of(2023, 10, 7), 0));
    }

    @Test
    void aPeriodOfNoDaysIsNoPeriod() {
        var day = LocalDate.of(2023, 5, 6);

        assertThrows(IllegalArgumentException.class, () -> NoticePeriod.end(day, 0, CALENDAR));
        assertThrows(IllegalArgumentException.class, () -> CALENDAR.plusWorkingDays(day, -1));
        assertEquals(0, CALENDAR.workingDaysBetween(day, day.minusDays(3)));
    }
}
