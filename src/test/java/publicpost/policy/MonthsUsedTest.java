package publicpost.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import publicpost.process.tables.TableFiles;

/** §二(三): months count over all placements, and left-over days add up. */
class MonthsUsedTest {

    @ParameterizedTest(name = "{0} and {1} before: {2}")
    @CsvSource({
        "'', 0, 0",
        "'', 7, 7",
        "2022-06-01 2025-06-01, 0, 36",
        "2022-06-01 2025-05-31, 0, 36",
        "2022-06-01 2025-05-30, 0, 35",
        // 29 days are no month, wherever they come from; 30 are one
        "2022-06-01 2022-06-30, 0, 0",
        "2022-06-01 2022-07-01, 0, 1",
        "2022-06-01 2022-06-16 2023-06-01 2023-06-15, 0, 0",
        "2022-06-01 2022-06-16 2023-06-01 2023-06-16, 0, 1",
        // over several placements, with those of an earlier scheme
        "2022-06-01 2023-06-01 2024-01-10 2024-12-25, 0, 23",
        "2022-06-01 2023-06-16 2024-01-10 2024-12-25, 0, 24",
        "2022-06-01 2023-06-16 2024-01-10 2024-12-25, 12, 36",
        "2022-01-01 2022-01-21 2022-03-01 2022-03-21 2022-05-01 2022-05-21, 0, 2",
        // February is a month, also of a leap year
        "2023-02-01 2023-03-01, 0, 1",
        "2024-02-01 2024-02-29, 0, 0",
        "2024-02-01 2024-03-01, 0, 1",
        // a term that ends on the last day of a shorter month is used up
        "2024-02-29 2027-02-28, 0, 36",
        "2024-08-31 2025-02-28, 0, 6",
        "2024-08-31 2025-02-27, 0, 5",
        "2024-08-31 2025-03-01, 0, 6",
        "2022-06-01 2022-06-01, 0, 0",
    })
    void addUp(String days, int earlier, int months) {
        assertEquals(months, MonthsUsed.of(spans(days), earlier));
    }

    @Test
    void aTermThatIsServedToItsEndIsUsed() {
        var start = LocalDate.of(2024, 8, 31);
        var question =
                new TermQuestion(Area.URBAN, start, start.minusYears(40), RetirementCategory.MALE, 30, start, start);
        var term = Term.of(question, TableFiles.tables());

        assertEquals(36, MonthsUsed.of(List.of(new Span(start, term.end())), 30));
    }

    @Test
    void earlierMonthsAreNeverNegative() {
        assertThrows(IllegalArgumentException.class, () -> MonthsUsed.of(List.of(), -1));
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
