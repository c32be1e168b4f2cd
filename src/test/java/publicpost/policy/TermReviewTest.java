package publicpost.policy;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import publicpost.policy.ReviewOption.Kind;
import publicpost.process.tables.TableFiles;

/** §二(三): a villager may be extended as fits, a townsman to retirement if that was frozen as open; anyone may leave. */
class TermReviewTest {

    private static final PolicyTables TABLES = TableFiles.tables();

    @ParameterizedTest(name = "{0} born {1}, open {2}, ends {3}, reviewed {4}: to {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                // the same person reviewed before and under the law of delay
                "MALE, 1967-05-05, true, 2025-06-01, 2024-12-31, 2027-05-05",
                "MALE, 1967-05-05, true, 2025-06-01, 2025-01-01, 2028-01-05",
                // frozen as closed stays closed, however near retirement is now
                "MALE, 1967-05-06, false, 2025-06-01, 2025-01-01, -",
                "FEMALE_50, 1976-01-01, false, 2025-06-01, 2025-06-01, -",
                // frozen as open stays open, however far the new law has moved it
                "FEMALE_50, 1978-05-01, true, 2027-03-01, 2026-12-31, 2030-02-01",
                // retired on the day the term ends, a day after it, before it
                "MALE, 1965-05-12, true, 2025-07-12, 2025-05-13, -",
                "MALE, 1965-05-12, true, 2025-07-11, 2025-05-13, 2025-07-12",
                "MALE, 1965-05-12, true, 2025-08-01, 2025-05-13, -",
                // already extended: the present end counts
                "MALE, 1967-05-05, true, 2028-01-05, 2027-11-06, -",
                // born or ending on 29 February
                "MALE, 1968-02-29, true, 2028-02-29, 2028-01-01, 2028-12-29",
                "FEMALE_50, 1980-02-29, true, 2028-02-29, 2024-12-31, 2030-02-28",
                "FEMALE_50, 1980-02-29, true, 2028-02-29, 2028-01-01, 2032-09-29",
            })
    void urban(
            RetirementCategory category,
            LocalDate born,
            boolean open,
            LocalDate ends,
            LocalDate today,
            LocalDate until) {
        var determined = LocalDate.of(2022, 5, 6);
        var question = new ReviewQuestion(Area.URBAN, determined, open, born, category, ends, today);

        var answer = TermReview.of(question, TABLES);

        assertEquals(until, until(answer, Kind.TO_RETIREMENT));
        assertEquals(until == null ? "EXIT" : "TO_RETIREMENT EXIT", kinds(answer));
        answer.option(Kind.TO_RETIREMENT)
                .ifPresent(
                        option -> assertEquals(List.of(Clause.PAY_AND_TERM, Retirement.law(today)), option.clauses()));
    }

    @ParameterizedTest(name = "a villager born {0}, ends {1}: to {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "1970-01-01, 2025-06-01, 2026-06-01",
                "1970-01-01, 2024-02-29, 2025-02-28",
                // never past the seventieth birthday
                "1956-06-01, 2025-06-01, 2026-06-01",
                "1956-05-31, 2025-06-01, 2026-05-31",
                "1955-06-02, 2025-06-01, 2025-06-02",
                "1955-06-01, 2025-06-01, -",
                "1950-06-01, 2025-06-01, -",
                "1956-02-29, 2025-06-01, 2026-03-01",
            })
    void rural(LocalDate born, LocalDate ends, LocalDate until) {
        var question =
                new ReviewQuestion(Area.RURAL, LocalDate.of(2022, 5, 6), false, born, null, ends, ends.minusDays(60));

        var answer = TermReview.of(question, TABLES);

        assertEquals(until, until(answer, Kind.EXTEND));
        assertEquals(until == null ? "EXIT" : "EXTEND EXIT", kinds(answer));
        answer.option(Kind.EXTEND)
                .ifPresent(option -> assertEquals(
                        List.of(Clause.PAY_AND_TERM, Clause.OUR_DEFAULT, Clause.PEER_PRACTICE), option.clauses()));
    }

    @ParameterizedTest(name = "{0} used {1} months")
    @CsvSource({"URBAN, 0", "URBAN, 30", "RURAL, 0", "RURAL, 30"})
    void saysTheSameAsTheTermOnTheDayItBegins(Area area, int used) {
        var born = LocalDate.of(1967, 5, 5);
        var day = LocalDate.of(2022, 6, 1);
        var term = Term.of(new TermQuestion(area, day, born, RetirementCategory.MALE, used, day, day), TABLES);

        var answer = TermReview.of(
                new ReviewQuestion(area, day, term.extensionOpen(), born, RetirementCategory.MALE, term.end(), day),
                TABLES);

        assertEquals(term.extendableTo(), answer.options().get(0).until());
        assertTrue(term.notes().contains(answer.options().get(0).note()));
    }

    @Test
    void showsWhatIsFrozenBesideTheLawOfToday() {
        var determined = LocalDate.of(2022, 5, 6);
        var question = new ReviewQuestion(
                Area.URBAN,
                determined,
                true,
                LocalDate.of(1967, 5, 5),
                RetirementCategory.MALE,
                LocalDate.of(2025, 6, 1),
                LocalDate.of(2025, 4, 2));

        var law = TermReview.of(question, TABLES).law();

        assertEquals(determined, law.determinedOn());
        assertEquals(55, law.ageThen());
        assertEquals(57, law.ageNow());
        assertTrue(law.extensionOpen());
        assertEquals(
                new RetirementAnswer(720, LocalDate.of(2027, 5, 5), Clause.RETIREMENT_BEFORE_2025),
                law.retirementThen());
        assertEquals(
                new RetirementAnswer(728, LocalDate.of(2028, 1, 5), Clause.RETIREMENT_SINCE_2025), law.retirementNow());
        assertEquals(List.of("冻结的", "随法律变动的", "为什么"), beginnings(law.notes()));
        assertTrue(law.notes().get(0).contains("55周岁") && law.notes().get(0).contains("2027-05-05"));
        assertTrue(law.notes().get(1).contains("2028-01-05"));
    }

    @ParameterizedTest(name = "born {0} is {1} at the determination and {2} now")
    @CsvSource({"1976-02-29, 46, 48", "1976-02-28, 47, 49"})
    void aVillagerHasNoRetirementToCompare(LocalDate born, int then, int now) {
        var question = new ReviewQuestion(
                Area.RURAL,
                LocalDate.of(2023, 2, 28),
                false,
                born,
                null,
                LocalDate.of(2026, 2, 28),
                LocalDate.of(2025, 2, 28));

        var law = TermReview.of(question, TABLES).law();

        assertNull(law.retirementThen());
        assertNull(law.retirementNow());
        assertEquals(then, law.ageThen());
        assertEquals(now, law.ageNow());
        assertEquals(List.of("冻结的", "随法律变动的", "为什么"), beginnings(law.notes()));
    }

    @Test
    void townspeopleHaveARetirementCategory() {
        var day = LocalDate.of(2022, 6, 1);

        assertThrows(NullPointerException.class, () -> new ReviewQuestion(Area.URBAN, day, true, day, null, day, day));
    }

    private static LocalDate until(ReviewAnswer answer, Kind kind) {
        return answer.option(kind).map(ReviewOption::until).orElse(null);
    }

    private static String kinds(ReviewAnswer answer) {
        answer.options()
                .forEach(option ->
                        assertTrue(!option.note().isBlank() && !option.clauses().isEmpty()));
        assertNull(answer.option(Kind.EXIT).orElseThrow().until());
        return answer.options().stream().map(option -> option.kind().name()).collect(joining(" "));
    }

    private static List<String> beginnings(List<String> notes) {
        return notes.stream().map(note -> note.substring(0, note.indexOf('：'))).toList();
    }
}
