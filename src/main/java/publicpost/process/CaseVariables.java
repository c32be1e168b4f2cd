package publicpost.process;

import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;

/** Every variable the models know. Only the first two are kept: what Tasklist shows in its list. */
public final class CaseVariables {

    static final String CASE_NUMBER = "caseNumber";
    static final String VILLAGE = "village";

    /** The claim that one instance of VerifyEvidence looks up. */
    public static final String CLAIM = "claim";

    /** The unit whose attendance one instance enters and signs. */
    static final String UNIT = "unit";

    /** What the step before decided; gone with the transaction, so that gateways cost no rows. */
    static final String OUTCOME = "outcome";

    /** Where an HTML form left its answer. */
    static final String DRAFT = "draft";

    /** Set by the watch while it looks for the one row that cannot be begun. */
    static final String ROW_BY_ROW = "rowByRow";

    private static final String PASSED = "passed:";

    /** The models' own, which a gateway may compare. */
    static final Set<String> OWN = Set.of(
            CASE_NUMBER,
            VILLAGE,
            CLAIM,
            UNIT,
            OUTCOME,
            "nrOfInstances",
            "nrOfCompletedInstances",
            "nrOfActiveInstances",
            "loopCounter");

    private CaseVariables() {}

    /** Whether the models themselves keep it, as against what a form brought. */
    public static boolean isOwn(String name) {
        return OWN.contains(name) || name.startsWith(PASSED);
    }

    /** The part of the case that is dealt with alone; null where the step is about all of it. */
    static Long part(Function<String, Object> read) {
        var claim = (Long) read.apply(CLAIM);
        return claim == null ? (Long) read.apply(UNIT) : claim;
    }

    static void outcome(VariableScope scope, String outcome) {
        scope.setVariable(OUTCOME, Variables.stringValue(outcome, true));
    }

    /** Hands something to the next step of the same transaction; a form may have a field of the same name. */
    static void pass(VariableScope scope, String name, String value) {
        scope.setVariable(PASSED + name, Variables.stringValue(value, true));
    }

    static String passed(VariableScope scope, String name) {
        return (String) scope.getVariable(PASSED + name);
    }
}
