package publicpost.policy;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import publicpost.process.tables.TableFiles;

/** Rules §9: an exit is stated in full, within the placement, and without contradiction. */
class ExitRuleTest {

    private static final PolicyTables TABLES = TableFiles.tables();
    private static final LocalDate STARTS = LocalDate.of(2022, 6, 1);
    private static final LocalDate TERM_ENDS = LocalDate.of(2025, 6, 1);
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 5);
    private static final LocalDate LAST_DAY = LocalDate.of(2024, 2, 29);

    @ParameterizedTest
    @EnumSource
    void nothingStandsAgainstAnExitStatedInFull(ExitReason reason) {
        assertEquals(List.of(), check(reason, facts(reason), LAST_DAY));
    }

    @ParameterizedTest(name = "{0} without {1}")
    @MethodSource("everyFact")
    void everyFactIsRequired(ExitReason reason, ExitFact fact) {
        var facts = facts(reason);
        facts.remove(fact);
        assertEquals(fact.field() + ": 必填", texts(check(reason, facts, LAST_DAY)));

        facts.put(fact, " ");
        assertEquals(fact.field() + ": 必填", texts(check(reason, facts, LAST_DAY)));
    }

    @ParameterizedTest(name = "{0} with an unreadable {1}")
    @MethodSource("everyFact")
    void everyDayAndNumberIsReadable(ExitReason reason, ExitFact fact) {
        var unreadable =
                switch (fact.kind()) {
                    case TEXT -> List.<String>of();
                    case DAY -> List.of("2023-02-29", "2024-2-9", "昨天", "+12024-01-01", "0024-01-01", "2200-01-01");
                    case WHOLE -> List.of("-1", "1.5", "五", "1000", "99999999999");
                };

        for (var text : unreadable) {
            var facts = facts(reason);
            facts.put(fact, text);
            assertEquals(fact.field(), fields(check(reason, facts, LAST_DAY)), text);
        }
    }

    @ParameterizedTest(name = "{0} with {1} tomorrow")
    @MethodSource("everyDay")
    void whatHasHappenedIsNotAhead(ExitReason reason, ExitFact fact) {
        var facts = facts(reason);
        facts.put(fact, TODAY.toString());
        assertEquals("", fields(check(reason, facts, LAST_DAY)));

        facts.put(fact, TODAY.plusDays(1).toString());
        var mayLieAhead = fact == ExitFact.EMPLOYED_FROM || fact == ExitFact.ABOLISHED_FROM;
        assertEquals(mayLieAhead ? "" : fact.field(), fields(check(reason, facts, LAST_DAY)));
    }

    @ParameterizedTest(name = "last day {0}, term ends {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2022-06-01, 2025-06-01, ''",
                "2022-05-31, 2025-06-01, lastDay: 不得早于上岗日期2022-06-01",
                "2025-05-31, 2025-06-01, ''",
                "2025-06-01, 2025-06-01, lastDay: 不得晚于期限最后一天2025-05-31",
                "2024-02-29, 2024-03-01, ''",
                "2024-02-29, 2024-02-29, lastDay: 不得晚于期限最后一天2024-02-28",
                "2030-01-01, -, ''",
                "-, 2025-06-01, lastDay: 必填",
            })
    void theLastDayLiesWithinThePlacement(LocalDate lastDay, LocalDate termEnds, String problem) {
        var facts = facts(ExitReason.OWN_WISH);

        var problems = ExitRule.check(ExitReason.OWN_WISH, facts, lastDay, STARTS, termEnds, TODAY, TABLES);

        assertEquals(problem, texts(problems));
        problems.forEach(one -> assertEquals("最后在岗日", one.label()));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "DEATH, DIED_ON, 2024-02-29, ''",
        "DEATH, DIED_ON, 2024-03-01, ''",
        "DEATH, DIED_ON, 2024-02-28, lastDay: 不得晚于死亡日期2024-02-28",
        "FOUND_WORK, EMPLOYED_FROM, 2024-03-01, ''",
        "FOUND_WORK, EMPLOYED_FROM, 2024-02-29, lastDay: 须早于入职日期2024-02-29",
        "FOUND_WORK, EMPLOYED_FROM, 2024-02-28, lastDay: 须早于入职日期2024-02-28",
        "POST_ABOLISHED, ABOLISHED_FROM, 2024-03-01, ''",
        "POST_ABOLISHED, ABOLISHED_FROM, 2024-02-29, lastDay: 须早于撤岗日期2024-02-29",
    })
    void theLastDayGoesWithTheFact(ExitReason reason, ExitFact fact, String day, String problem) {
        var facts = facts(reason);
        facts.put(fact, day);

        assertEquals(problem, texts(check(reason, facts, LAST_DAY)));
    }

    @ParameterizedTest(name = "absent {0} running, {1} in a year: {2}")
    @CsvSource({"4, 9, absentRunning", "5, 5, ''", "4, 10, ''", "0, 0, absentRunning", "5, 10, ''", "0, 10, ''"})
    void absenceBelowBothThresholdsIsNoBreach(String running, String inYear, String field) {
        var facts = facts(ExitReason.BREACH);
        facts.put(ExitFact.ABSENT_RUNNING, running);
        facts.put(ExitFact.ABSENT_IN_YEAR, inYear);

        assertEquals(field, fields(check(ExitReason.BREACH, facts, LAST_DAY)));
    }

    @Test
    void theThresholdsAreTheDistricts() {
        var facts = facts(ExitReason.BREACH);
        facts.put(ExitFact.ABSENT_RUNNING, "5");
        facts.put(ExitFact.ABSENT_IN_YEAR, "5");
        var stricter = new OtherFigure(TABLES, Figures.ABSENCE_RUNNING_DAYS, 6);

        var problems = ExitRule.check(ExitReason.BREACH, facts, LAST_DAY, STARTS, TERM_ENDS, TODAY, stricter);

        assertEquals("absentRunning", fields(problems));
        assertTrue(problems.get(0).message().contains("须达6个"), problems.get(0).message());
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        var problems = check(ExitReason.UNFIT, Map.of(ExitFact.DIAGNOSED_ON, "2024-13-01"), STARTS.minusDays(1));

        assertEquals("lastDay diagnosedBy diagnosedOn certificate", fields(problems));
        problems.forEach(
                one -> assertFalse(one.label().isBlank() || one.message().isBlank()));
    }

    static Stream<Arguments> everyFact() {
        return Stream.of(ExitReason.values())
                .flatMap(reason -> reason.facts().stream().map(fact -> Arguments.of(reason, fact)));
    }

    static Stream<Arguments> everyDay() {
        return everyFact().filter(pair -> ((ExitFact) pair.get()[1]).kind() == ExitFact.Kind.DAY);
    }

    private static List<ExitProblem> check(ExitReason reason, Map<ExitFact, String> facts, LocalDate lastDay) {
        return ExitRule.check(reason, facts, lastDay, STARTS, TERM_ENDS, TODAY, TABLES);
    }

    /** All that the reason asks for, readable and in order with the last day. */
    private static Map<ExitFact, String> facts(ExitReason reason) {
        var facts = new EnumMap<ExitFact, String>(ExitFact.class);
        reason.facts()
                .forEach(fact -> facts.put(
                        fact,
                        switch (fact.kind()) {
                            case TEXT -> "威海某某公司";
                            case DAY -> LAST_DAY.plusDays(1).toString();
                            case WHOLE -> "10";
                        }));
        return facts;
    }

    private static String texts(List<ExitProblem> problems) {
        return problems.stream().map(one -> one.field() + ": " + one.message()).collect(joining("; "));
    }

    private static String fields(List<ExitProblem> problems) {
        return problems.stream().map(ExitProblem::field).collect(joining(" "));
    }
}
