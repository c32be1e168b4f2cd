package publicpost.process.demo;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import publicpost.policy.PublishedDays;
import publicpost.policy.UnknownYear;
import publicpost.policy.WorkCalendar;

/** Whatever the day, holidays or not, each recruitment of the demo ends up in the state it is meant for. */
class DemoDaysTest {

    private static final WorkCalendar CALENDAR = PublishedDays.shipped();

    @ParameterizedTest
    @EnumSource
    void everyRecruitmentReachesItsStateByToday(DemoReach reach) {
        var today = LocalDate.of(2023, 1, 1);
        while (today.isBefore(LocalDate.of(2026, 12, 24))) {
            check(DemoDays.until(today, reach, CALENDAR), reach, today);
            today = today.plusDays(1);
        }
    }

    private static void check(DemoDays days, DemoReach reach, LocalDate today) {
        var at = "%s on %s: %s".formatted(reach, today, days);
        assertFalse(days.appraised().isAfter(today), at);
        switch (reach) {
            case OPEN -> assertFalse(days.windowUntil().isBefore(today), at);
            case RANKING_DUE -> assertFalse(days.ranked().isAfter(today), at);
            case ON_NOTICE -> {
                assertFalse(days.ranked().isAfter(today), at);
                assertTrue(days.decided().isAfter(today), at);
            }
            default -> assertFalse(days.started().isAfter(today), at);
        }
        assertTrue(days.ranked().isAfter(days.appraised()), at);
    }

    @Test
    void aYearWithoutPublishedHolidaysIsNotGuessed() {
        assertThrows(UnknownYear.class, () -> DemoDays.until(LocalDate.of(2026, 12, 31), DemoReach.OPEN, CALENDAR));
        assertThrows(UnknownYear.class, () -> DemoDays.until(LocalDate.of(2027, 1, 9), DemoReach.CLOSED, CALENDAR));
    }
}
