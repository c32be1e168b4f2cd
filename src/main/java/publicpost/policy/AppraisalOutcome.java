package publicpost.policy;

/** What a democratic review decided, and by which clause. */
public record AppraisalOutcome(Result result, Clause clause) {

    public enum Result {
        PASSED,
        FAILED,
        NO_QUORUM
    }
}
