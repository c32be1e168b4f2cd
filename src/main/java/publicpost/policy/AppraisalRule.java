package publicpost.policy;

import publicpost.policy.AppraisalOutcome.Result;

/** What a democratic review decided (民主评议, §二(四)); the majority is our default. */
public final class AppraisalRule {

    private AppraisalRule() {}

    /**
     * Passed when more than half of those present voted for; below the quorum the meeting is held again.
     *
     * @throws IllegalArgumentException for a negative count or more votes than people present
     */
    public static AppraisalOutcome decide(int quorum, int present, int votesFor, int votesAgainst, int votesAbstain) {
        var lowest = Math.min(Math.min(quorum, present), Math.min(votesFor, Math.min(votesAgainst, votesAbstain)));
        if (lowest < 0 || (long) votesFor + votesAgainst + votesAbstain > present) {
            throw new IllegalArgumentException("%d+%d+%d votes of %d present, quorum %d"
                    .formatted(votesFor, votesAgainst, votesAbstain, present, quorum));
        }
        return new AppraisalOutcome(result(quorum, present, votesFor), Clause.ORDER_OF_STEPS);
    }

    private static Result result(int quorum, int present, int votesFor) {
        if (present < quorum) {
            return Result.NO_QUORUM;
        }
        return 2L * votesFor > present ? Result.PASSED : Result.FAILED;
    }
}
