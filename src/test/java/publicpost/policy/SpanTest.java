package publicpost.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A span ends before its last date. */
class SpanTest {

    @ParameterizedTest(name = "{0} to {1} within {2} to {3}: {4} days")
    @CsvSource({
        "2024-02-01, 2024-03-01, 2024-02-01, 2024-03-01, 29",
        "2023-02-01, 2023-03-01, 2023-01-15, 2023-04-01, 28",
        "2024-01-15, 2024-02-10, 2024-02-01, 2024-03-01, 9",
        "2024-02-10, 2024-05-01, 2024-02-01, 2024-03-01, 20",
        // one ends where the other begins
        "2024-01-15, 2024-02-01, 2024-02-01, 2024-03-01, 0",
        "2024-05-01, 2024-06-01, 2024-02-01, 2024-03-01, 0",
        "2024-02-10, 2024-02-10, 2024-02-01, 2024-03-01, 0",
    })
    void countsTheDaysInBoth(LocalDate from, LocalDate until, LocalDate otherFrom, LocalDate otherUntil, int days) {
        var one = new Span(from, until);
        var other = new Span(otherFrom, otherUntil);

        assertEquals(days, one.daysWithin(other));
        assertEquals(days, other.daysWithin(one));
    }

    @Test
    void neverEndsBeforeItBegins() {
        var day = LocalDate.of(2024, 3, 1);

        assertThrows(IllegalArgumentException.class, () -> new Span(day, day.minusDays(1)));
    }
}
