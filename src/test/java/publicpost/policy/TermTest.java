package publicpost.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import publicpost.process.tables.TableFiles;

/** §二(三): three years in all; an urban term may reach retirement when that was less than five years away. */
class TermTest {

    private static final PolicyTables TABLES = TableFiles.tables();

    @ParameterizedTest(name = "{1}, born {2}, determined {0}, used {3}, from {4}, asked {5}: {6}, to {7}, open {8}")
    @CsvSource(
            nullValues = "-",
            value = {
                // exactly five years is not less than five years; one day more of age is
                "2022-05-06, MALE, 1967-05-06, 0, 2022-06-01, 2022-05-06, 2025-06-01, -, false",
                "2022-05-06, MALE, 1967-05-05, 0, 2022-06-01, 2022-05-06, 2025-06-01, 2027-05-05, true",
                // asked again under the law of delay: still open, still closed, the end by the new law
                "2022-05-06, MALE, 1967-05-05, 0, 2022-06-01, 2025-03-01, 2025-06-01, 2028-01-05, true",
                "2022-05-06, MALE, 1967-05-06, 0, 2022-06-01, 2025-03-01, 2025-06-01, -, false",
                // determined under the law of delay: five years from the delayed date
                "2025-02-01, FEMALE_50, 1978-05-01, 0, 2025-03-01, 2025-02-01, 2028-03-01, -, false",
                "2025-02-02, FEMALE_50, 1978-05-01, 0, 2025-03-01, 2025-02-02, 2028-03-01, 2030-02-01, true",
                // the day before that law, the same woman was much nearer to it
                "2024-12-31, FEMALE_50, 1978-05-01, 0, 2025-03-01, 2024-12-31, 2028-03-01, 2028-05-01, true",
                // retirement before the three years are over
                "2022-05-06, FEMALE_55, 1969-01-10, 0, 2022-06-01, 2022-05-06, 2024-01-10, -, true",
                // months of earlier placements count
                "2022-05-06, MALE, 1980-01-01, 30, 2022-06-01, 2022-05-06, 2022-12-01, -, false",
                "2022-05-06, MALE, 1980-01-01, 36, 2022-06-01, 2022-05-06, 2022-06-01, -, false",
                "2022-05-06, MALE, 1980-01-01, 40, 2022-06-01, 2022-05-06, 2022-06-01, -, false",
                // never before the start, also of somebody who had retired
                "2022-05-06, MALE, 1960-01-01, 0, 2022-06-01, 2022-05-06, 2022-06-01, -, true",
                // a start on a day that the last month lacks
                "2024-02-01, MALE, 1990-01-01, 0, 2024-02-29, 2024-02-01, 2027-02-28, -, false",
            })
    void urban(
            LocalDate determined,
            RetirementCategory category,
            LocalDate born,
            int used,
            LocalDate start,
            LocalDate today,
            LocalDate end,
            LocalDate extendableTo,
            boolean open) {
        var answer = Term.of(new TermQuestion(Area.URBAN, determined, born, category, used, start, today), TABLES);

        assertEquals(end, answer.end());
        assertEquals(open, answer.extensionOpen());
        assertEquals(extendableTo, answer.extendableTo());
        assertEquals(Clause.PAY_AND_TERM, answer.clauses().get(0));
    }

    @ParameterizedTest(name = "born {0}, used {1}, from {2}: {3}, extendable to {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "1970-01-01, 0, 2022-06-01, 2025-06-01, 2026-06-01",
                "1970-01-01, 30, 2022-06-01, 2022-12-01, 2023-12-01",
                "1955-01-01, 0, 2022-06-01, 2025-01-01, -",
                "1955-09-01, 0, 2022-06-01, 2025-06-01, 2025-09-01",
                "1956-02-29, 0, 2023-06-01, 2026-03-01, -",
                "1952-01-01, 0, 2022-06-01, 2022-06-01, -",
            })
    void rural(LocalDate born, int used, LocalDate start, LocalDate end, LocalDate extendableTo) {
        var question = new TermQuestion(Area.RURAL, start, born, null, used, start, start);

        var answer = Term.of(question, TABLES);

        assertEquals(end, answer.end());
        assertEquals(extendableTo, answer.extendableTo());
        assertEquals(extendableTo != null, answer.extensionOpen());
    }

    @Test
    void monthsUsedAreNeverNegative() {
        var day = LocalDate.of(2022, 6, 1);

        assertThrows(IllegalArgumentException.class, () -> new TermQuestion(Area.RURAL, day, day, null, -1, day, day));
    }
}
