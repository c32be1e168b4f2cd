package publicpost.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import publicpost.policy.AppraisalOutcome.Result;

/** §二(四): the democratic review passes with more than half of those present. */
class AppraisalRuleTest {

    @ParameterizedTest(name = "quorum {0}, present {1}: {2} for, {3} against, {4} abstain: {5}")
    @CsvSource({
        "7, 10, 6, 4, 0, PASSED",
        "7, 10, 5, 5, 0, FAILED",
        "7, 10, 5, 0, 5, FAILED",
        "7, 11, 6, 0, 0, PASSED",
        "7, 11, 5, 0, 0, FAILED",
        "7, 7, 4, 3, 0, PASSED",
        "7, 6, 6, 0, 0, NO_QUORUM",
        "0, 0, 0, 0, 0, FAILED",
    })
    void passesWithMoreThanHalfOfThosePresent(
            int quorum, int present, int votesFor, int against, int abstain, Result result) {
        var outcome = AppraisalRule.decide(quorum, present, votesFor, against, abstain);

        assertEquals(new AppraisalOutcome(result, Clause.ORDER_OF_STEPS), outcome);
    }

    @ParameterizedTest
    @CsvSource({"7, 10, 6, 4, 1", "7, 10, -1, 4, 1", "-1, 10, 6, 4, 0", "7, 10, 2147483647, 2147483647, 2"})
    void votesThatCannotBeAreRefused(int quorum, int present, int votesFor, int against, int abstain) {
        assertThrows(
                IllegalArgumentException.class,
                () -> AppraisalRule.decide(quorum, present, votesFor, against, abstain));
    }
}
