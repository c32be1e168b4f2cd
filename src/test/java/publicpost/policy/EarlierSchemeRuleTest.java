package publicpost.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import publicpost.policy.EarlierAnswer.Course;
import publicpost.process.tables.TableFiles;

/** The last paragraph of the plan: who was in post before it enters, is kept to the old end, or stays apart. */
class EarlierSchemeRuleTest {

    private static final PolicyTables TABLES = TableFiles.tables();
    private static final LocalDate DAY = LocalDate.of(2022, 5, 6);

    @ParameterizedTest(name = "{0}, a villager born {1}, old end {2}: {3} until {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "EARLIER, 1977-05-06, 2023-04-01, ENTER, -",
                "EARLIER, 1977-05-06, -, ENTER, -",
                "EARLIER, 1977-05-07, 2023-04-01, KEEP, 2023-04-01",
                "EARLIER, 1977-05-07, 2024-02-29, KEEP, 2024-02-29",
                "VETERAN, 1977-05-06, 2023-04-01, APART, -",
                "VETERAN, 1977-05-07, -, APART, -",
            })
    void followsEligibility(Scheme scheme, LocalDate born, LocalDate oldEnd, Course course, LocalDate until) {
        var eligibility = villager(born);

        var answer = EarlierSchemeRule.of(scheme, eligibility, oldEnd);

        assertEquals(course, answer.course());
        assertEquals(until, answer.until());
        assertEquals(Clause.EARLIER_POSTS, answer.clauses().get(0));
        assertEquals(course != Course.APART, answer.clauses().contains(Clause.WHO_MAY_BE_PLACED));
        assertFalse(answer.note().isBlank());
    }

    @Test
    void veteransNeedNoEligibility() {
        assertEquals(
                Course.APART, EarlierSchemeRule.of(Scheme.VETERAN, null, null).course());
    }

    @Test
    void whoIsKeptHasAnOldEnd() {
        var young = villager(LocalDate.of(2000, 1, 1));

        assertThrows(NullPointerException.class, () -> EarlierSchemeRule.of(Scheme.EARLIER, young, null));
    }

    @Test
    void whoWasPlacedUnderThePlanIsNotAsked() {
        var young = villager(LocalDate.of(2000, 1, 1));

        assertThrows(IllegalArgumentException.class, () -> EarlierSchemeRule.of(Scheme.PLAN, young, DAY));
    }

    @ParameterizedTest
    @CsvSource({"PLAN, 本方案, §二(三), true", "EARLIER, 原有公益性岗位, §三(四)末段, true", "VETERAN, 退役士兵专项公益性岗位, §三(四)末段, false"})
    void everySchemeCitesWhereItComesFrom(Scheme scheme, String label, String clause, boolean hasTerm) {
        assertEquals(label, scheme.label());
        assertEquals(clause, scheme.clause().cite());
        assertEquals(hasTerm, scheme.hasTerm());
        assertTrue(scheme.clause().inPlan());
    }

    private static Eligibility villager(LocalDate born) {
        var person = new Applicant(Area.RURAL, Sex.FEMALE, born, null, Set.of(), false, Set.of());
        return EligibilityRule.check(person, DAY, TABLES);
    }
}
