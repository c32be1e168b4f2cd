package publicpost.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import publicpost.process.tables.TableFiles;

/** §二(一): who may be placed, asked of the tables that the district really uses. */
class EligibilityRuleTest {

    private static final PolicyTables TABLES = TableFiles.tables();
    private static final LocalDate DAY = LocalDate.of(2023, 5, 6);

    @ParameterizedTest(name = "a villager born {0} on {1}: {2} {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "1978-05-07, 2023-05-06, false, -",
                "1978-05-06, 2023-05-06, true, RURAL_OLDER",
                "1953-05-07, 2023-05-06, true, RURAL_OLDER",
                "1953-05-06, 2023-05-06, true, RURAL_OLDER",
                "1952-05-07, 2023-05-06, true, RURAL_OLDER",
                "1952-05-06, 2023-05-06, false, -",
                "1980-02-29, 2025-02-28, false, -",
                "1980-02-29, 2025-03-01, true, RURAL_OLDER",
            })
    void villagersCountFrom45To70(LocalDate born, LocalDate on, boolean eligible, String group) {
        var answer = EligibilityRule.check(rural(born, Set.of(), Set.of()), on, TABLES);

        assertEquals(eligible, answer.eligible());
        assertEquals(group == null ? List.of() : List.of(group), codes(answer));
    }

    @ParameterizedTest(name = "a townswoman of category {0} born {1} on {2}: {3}")
    @CsvSource({
        "FEMALE_55, 1978-05-06, 2023-05-06, true",
        "FEMALE_50, 1973-05-07, 2023-05-06, true",
        "FEMALE_50, 1973-05-06, 2023-05-06, false",
        "FEMALE_55, 1968-05-06, 2023-05-06, false",
        // the law of 2025 delays her retirement by two months
        "FEMALE_50, 1975-03-15, 2025-05-14, true",
        "FEMALE_50, 1975-03-15, 2025-05-15, false",
    })
    void townspeopleCountUntilTheyRetire(RetirementCategory category, LocalDate born, LocalDate on, boolean eligible) {
        var answer = EligibilityRule.check(urban(Sex.FEMALE, category, born), on, TABLES);

        assertEquals(eligible, answer.eligible());
        assertEquals(eligible ? List.of() : List.of("NO_GROUP", "RETIRED"), sorted(answer));
    }

    @Test
    void theBestPriorityOfAllGroupsCounts() {
        var answer = EligibilityRule.check(
                urban(Sex.FEMALE, RetirementCategory.FEMALE_55, LocalDate.of(1975, 1, 1)), DAY, TABLES);

        assertEquals(List.of("URBAN_OLDER_UNEMPLOYED", "OTHER_HARDSHIP"), codes(answer));
        assertEquals(Priority.FOUR_PLUS_TWO, answer.priority());
        assertTrue(answer.clauses().containsAll(List.of(Clause.WHO_MAY_BE_PLACED, Clause.ANNUAL_PLAN)));
    }

    @Test
    void aManOf50IsOtherHardship() {
        var answer =
                EligibilityRule.check(urban(Sex.MALE, RetirementCategory.MALE, LocalDate.of(1973, 5, 6)), DAY, TABLES);

        assertEquals(List.of("OTHER_HARDSHIP"), codes(answer));
        assertEquals(Priority.OTHER, answer.priority());
    }

    @Test
    void nobodyWithoutAGroupHasAPriority() {
        var answer = EligibilityRule.check(rural(LocalDate.of(2000, 1, 1), Set.of(), Set.of()), DAY, TABLES);

        assertNull(answer.priority());
        assertEquals(List.of("NO_GROUP"), sorted(answer));
        assertEquals(List.of(Clause.WHO_MAY_BE_PLACED), answer.clauses());
    }

    @ParameterizedTest
    @EnumSource(value = Block.class, mode = EnumSource.Mode.EXCLUDE, names = "KIN_OF_CADRE")
    void anyBlockStandsAgainstThePlacementAndCitesItsClause(Block block) {
        var answer = EligibilityRule.check(rural(LocalDate.of(1970, 1, 1), Set.of(), Set.of(block)), DAY, TABLES);

        assertFalse(answer.eligible());
        assertEquals(List.of(block), answer.blocks());
        assertEquals(List.of(new Reason(block.name(), block.label(), block.clause())), answer.reasons());
        assertTrue(answer.clauses().contains(block.clause()));
        assertEquals(Priority.FOUR_PLUS_TWO, answer.priority());
    }

    @Test
    void kinOfACadreIsAFlagAndNoBlock() {
        var person = rural(LocalDate.of(1970, 1, 1), Set.of(), Set.of(Block.KIN_OF_CADRE));

        var answer = EligibilityRule.check(person, DAY, TABLES);

        assertTrue(answer.eligible());
        assertEquals(List.of(), answer.blocks());
        assertEquals(List.of(Block.KIN_OF_CADRE), answer.flags());
        assertEquals("KIN_OF_CADRE", answer.warnings().get(0).code());
    }

    @ParameterizedTest(name = "born {0}: warned {1}, eligible {2}")
    @CsvSource({"1957-05-07, false, true", "1957-05-06, true, true", "1952-05-07, true, true", "1952-05-06, true, false"
    })
    void aListedVillagerAbove65IsShownToTheOfficer(LocalDate born, boolean warned, boolean eligible) {
        var answer = EligibilityRule.check(rural(born, Set.of("RURAL_DISABLED"), Set.of()), DAY, TABLES);

        assertEquals(warned, !answer.warnings().isEmpty());
        assertEquals(eligible, answer.eligible());
    }

    @ParameterizedTest
    @CsvSource({"2007-05-07, false", "2007-05-06, true"})
    void nobodyUnder16IsPlaced(LocalDate born, boolean eligible) {
        var answer = EligibilityRule.check(rural(born, Set.of("POVERTY_LIFTED"), Set.of()), DAY, TABLES);

        assertEquals(eligible, answer.eligible());
        assertEquals(eligible ? List.of() : List.of("TOO_YOUNG"), sorted(answer));
    }

    @Test
    void theSameQuestionOnTheSameDayHasTheSameAnswerAndItsRowsAreKnown() {
        var person = rural(LocalDate.of(1970, 1, 1), Set.of(), Set.of());
        var consulted = new Consulted(TABLES);

        var answer = EligibilityRule.check(person, DAY, consulted);

        assertEquals(answer, EligibilityRule.check(person, DAY, TABLES));
        assertEquals(new TableEvidence("target-groups", 1, List.of("RURAL_OLDER-2022")), answer.evidence());
        assertEquals(
                List.of("figures", "target-groups"),
                consulted.evidence().stream().map(TableEvidence::table).sorted().toList());
    }

    private static Applicant rural(LocalDate born, Set<String> lists, Set<Block> blocks) {
        return new Applicant(Area.RURAL, Sex.MALE, born, null, lists, false, blocks);
    }

    private static Applicant urban(Sex sex, RetirementCategory category, LocalDate born) {
        return new Applicant(Area.URBAN, sex, born, category, Set.of(), true, Set.of());
    }

    private static List<String> codes(Eligibility answer) {
        return answer.groups().stream().map(TargetGroup::code).toList();
    }

    private static List<String> sorted(Eligibility answer) {
        return answer.reasons().stream().map(Reason::code).sorted().toList();
    }
}
