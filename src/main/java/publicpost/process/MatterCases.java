package publicpost.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import publicpost.offices.Offices;
import publicpost.placement.Matter;
import publicpost.placement.Placement;

/** Begins the case of a matter, under the matter's number. */
@Component
class MatterCases {

    private static final Map<Matter.Kind, String> MODELS = Map.of(
            Matter.Kind.TERM_REVIEW, "term-review",
            Matter.Kind.EXIT, "exit",
            Matter.Kind.AGREEMENT, "renewal",
            Matter.Kind.COVER, "renewal",
            Matter.Kind.SUSPENSION, "suspension");

    private static final String CONFIRM = "ConfirmExit";
    private static final String SETTLE = "SettleExit";

    private final ObjectProvider<RuntimeService> runtime;
    private final Offices offices;

    MatterCases(ObjectProvider<RuntimeService> runtime, Offices offices) {
        this.runtime = runtime;
        this.offices = offices;
    }

    void begin(Matter matter, Placement placement) {
        begin(matter, placement, "");
    }

    /** @param outcome what the model's first gateway asks for */
    void begin(Matter matter, Placement placement, String outcome) {
        runtime.getObject()
                .createProcessInstanceByKey(MODELS.get(matter.kind()))
                .businessKey(matter.caseNumber())
                .setVariable(CaseVariables.CASE_NUMBER, matter.caseNumber())
                .setVariable(
                        CaseVariables.VILLAGE, offices.nameOf(placement.home().village()))
                .setVariable(CaseVariables.OUTCOME, Variables.stringValue(outcome, true))
                .execute();
    }

    /** An exit whose reason became another one is decided on first, or need not be any more. */
    void moveExit(Matter exit, boolean decided) {
        var running = runtime.getObject()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(exit.caseNumber(), MODELS.get(exit.kind()))
                .singleResult();
        runtime.getObject()
                .createProcessInstanceModification(running.getId())
                .cancelAllForActivity(decided ? SETTLE : CONFIRM)
                .startBeforeActivity(decided ? CONFIRM : SETTLE)
                .execute();
    }
}
