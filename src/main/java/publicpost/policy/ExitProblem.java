package publicpost.policy;

/**
 * Why somebody cannot leave as stated.
 *
 * @param field lastDay or the field of a fact
 * @param label of that field, and the message, in Chinese
 */
public record ExitProblem(String field, String label, String message) {

    static ExitProblem of(ExitFact fact, String message) {
        return new ExitProblem(fact.field(), fact.label(), message);
    }

    static ExitProblem ofLastDay(String message) {
        return new ExitProblem("lastDay", "最后在岗日", message);
    }
}
