package publicpost.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules §9: the last month is settled to the day. */
class LastMonthTest {

    @ParameterizedTest(name = "{0} until {1}, suspended {2}: {3} of {4} days, {5} in post, {6} suspended")
    @CsvSource({
        "2022-06-01, 2025-06-01, '', 2025-05, 31, 31, 0",
        "2022-06-01, 2025-06-02, '', 2025-06, 30, 1, 0",
        "2022-06-01, 2025-05-31, '', 2025-05, 31, 30, 0",
        // February, with and without its 29th
        "2022-06-01, 2024-02-29, '', 2024-02, 29, 28, 0",
        "2022-06-01, 2024-03-01, '', 2024-02, 29, 29, 0",
        "2022-06-01, 2023-03-01, '', 2023-02, 28, 28, 0",
        // came and left in the same month
        "2025-06-10, 2025-06-20, '', 2025-06, 30, 10, 0",
        "2025-06-10, 2025-07-01, '', 2025-06, 30, 21, 0",
        "2025-06-10, 2025-06-11, '', 2025-06, 30, 1, 0",
        "2025-06-10, 2025-06-10, '', 2025-06, 30, 0, 0",
        // over the turn of a year
        "2022-06-01, 2025-01-01, '', 2024-12, 31, 31, 0",
        // suspensions: within, over the edges, touching, beyond
        "2022-06-01, 2025-06-21, 2025-06-05 2025-06-10, 2025-06, 30, 20, 5",
        "2022-06-01, 2025-06-21, 2025-05-20 2025-06-03, 2025-06, 30, 20, 2",
        "2022-06-01, 2025-06-21, 2025-06-15 2025-07-15, 2025-06, 30, 20, 6",
        "2022-06-01, 2025-06-21, 2025-05-01 2025-06-01, 2025-06, 30, 20, 0",
        "2022-06-01, 2025-06-21, 2025-06-21 2025-06-30, 2025-06, 30, 20, 0",
        "2022-06-01, 2025-06-21, 2025-05-01 2025-08-01, 2025-06, 30, 20, 20",
        "2025-06-10, 2025-06-21, 2025-06-01 2025-06-12, 2025-06, 30, 11, 2",
        // a day is suspended once, however often
        "2022-06-01, 2025-06-21, 2025-06-05 2025-06-10 2025-06-08 2025-06-12, 2025-06, 30, 20, 7",
        "2022-06-01, 2025-06-21, 2025-06-05 2025-06-10 2025-06-05 2025-06-10, 2025-06, 30, 20, 5",
        "2022-06-01, 2025-06-21, 2025-06-05 2025-06-10 2025-06-10 2025-06-12, 2025-06, 30, 20, 7",
    })
    void isSettledToTheDay(
            LocalDate starts,
            LocalDate ends,
            String suspended,
            YearMonth month,
            int daysInMonth,
            int daysInPost,
            int daysSuspended) {
        var answer = LastMonth.of(starts, ends, spans(suspended));

        assertEquals(new LastMonth(month, daysInMonth, daysInPost, daysSuspended), answer);
        assertEquals(daysInPost - daysSuspended, answer.daysPayable());
    }

    @Test
    void nobodyLeavesBeforeTheStart() {
        var day = LocalDate.of(2025, 6, 10);

        assertThrows(IllegalArgumentException.class, () -> LastMonth.of(day, day.minusDays(1), List.of()));
    }

    private static List<Span> spans(String days) {
        var each = Stream.of(days.split(" "))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .toList();
        return Stream.iterate(0, i -> i < each.size(), i -> i + 2)
                .map(i -> new Span(each.get(i), each.get(i + 1)))
                .toList();
    }
}
