package publicpost.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static publicpost.policy.Priority.FOUR_PLUS_TWO;
import static publicpost.policy.Priority.OTHER;
import static publicpost.policy.Ranked.Standing.SHORT_LIST;
import static publicpost.policy.Ranked.Standing.WAITING_LIST;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 4+2 first, then the score, then the time; each gets the first wish with room. */
class RankingRuleTest {

    private static final Instant MORNING = Instant.parse("2022-05-06T01:00:00Z");

    @Test
    void fourPlusTwoComesBeforeABetterScore() {
        var ranked = RankingRule.rank(
                List.of(candidate(1, OTHER, "99", 0, 7), candidate(2, FOUR_PLUS_TWO, "60", 9, 7)), Map.of(7L, 1));

        assertEquals(List.of(new Ranked(2, 7, 1, SHORT_LIST), new Ranked(1, 7, 1, WAITING_LIST)), ranked);
    }

    @Test
    void theScoreComesBeforeTheTimeAndTheTimeBreaksTies() {
        var ranked = RankingRule.rank(
                List.of(
                        candidate(1, FOUR_PLUS_TWO, "80", 0, 7),
                        candidate(2, FOUR_PLUS_TWO, "80.0", 1, 7),
                        candidate(3, FOUR_PLUS_TWO, "80.5", 2, 7),
                        candidate(4, FOUR_PLUS_TWO, "80", 1, 7)),
                Map.of(7L, 2));

        assertEquals(
                List.of(
                        new Ranked(3, 7, 1, SHORT_LIST),
                        new Ranked(1, 7, 2, SHORT_LIST),
                        new Ranked(2, 7, 1, WAITING_LIST),
                        new Ranked(4, 7, 2, WAITING_LIST)),
                ranked);
    }

    @Test
    void theTownChoosesAmongThoseWhomPriorityAndScoreLeaveLevelAndNobodyElse() {
        var order = RankingRule.order(List.of(
                candidate(1, FOUR_PLUS_TWO, "90", 0, 7),
                candidate(2, FOUR_PLUS_TWO, "80", 1, 7),
                candidate(3, FOUR_PLUS_TWO, "80.0", 2, 7),
                candidate(4, FOUR_PLUS_TWO, "80", 3, 7),
                candidate(5, OTHER, "80", 0, 7)));

        assertEquals(List.of(1L, 4L, 2L, 3L, 5L), numbers(RankingRule.move(order, new Move(4, -2))));
        assertEquals(List.of(1L, 3L, 4L, 2L, 5L), numbers(RankingRule.move(order, new Move(2, 2))));
        // past a better score, past 4+2, past the end, nowhere, nobody
        for (var move : List.of(
                new Move(2, -1), new Move(4, 1), new Move(5, -1), new Move(5, 1), new Move(3, 0), new Move(6, 1))) {
            assertTrue(!RankingRule.mayMove(order, move), move.toString());
            assertThrows(IllegalArgumentException.class, () -> RankingRule.move(order, move));
        }
    }

    private static List<Long> numbers(List<Candidate> order) {
        return order.stream().map(Candidate::application).toList();
    }

    @Test
    void aFullFirstWishFallsToTheNextAndElseWaitsForTheFirst() {
        var ranked = RankingRule.rank(
                List.of(
                        candidate(1, FOUR_PLUS_TWO, "90", 0, 7),
                        candidate(2, FOUR_PLUS_TWO, "80", 0, 7, 8),
                        candidate(3, FOUR_PLUS_TWO, "70", 0, 8, 7)),
                Map.of(7L, 1, 8L, 1));

        assertEquals(
                List.of(
                        new Ranked(1, 7, 1, SHORT_LIST),
                        new Ranked(2, 8, 1, SHORT_LIST),
                        new Ranked(3, 8, 1, WAITING_LIST)),
                ranked);
    }

    @Test
    void nobodyIsRankedWithoutAWish() {
        assertThrows(IllegalArgumentException.class, () -> candidate(1, OTHER, "1", 0));
    }

    @Test
    void otherHardshipWaitsForFourPlusTwo() {
        assertTrue(PrecedenceRule.mustWait(OTHER, true));
        assertEquals(false, PrecedenceRule.mustWait(OTHER, false));
        assertEquals(false, PrecedenceRule.mustWait(FOUR_PLUS_TWO, true));
    }

    private static Candidate candidate(long id, Priority priority, String score, int minutes, long... wishes) {
        return new Candidate(
                id,
                priority,
                new BigDecimal(score),
                MORNING.plusSeconds(60L * minutes),
                java.util.Arrays.stream(wishes).boxed().toList());
    }
}
