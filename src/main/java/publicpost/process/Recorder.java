package publicpost.process;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;
import publicpost.casefile.Records;
import publicpost.casefile.Refused;
import publicpost.duties.Duties;

/**
 * Takes up what a completed task's form brought, in the transaction that completes the task: either both happen or the
 * form stays open with what was typed. Afterwards nothing of the form is left in the engine.
 */
@Component
class Recorder implements TaskListener {

    private final Steps steps;
    private final Drafts drafts;
    private final Records records;
    private final SignedIn signedIn;
    private final Duties duties;

    Recorder(Steps steps, Drafts drafts, Records records, SignedIn signedIn, Duties duties) {
        this.steps = steps;
        this.drafts = drafts;
        this.records = records;
        this.signedIn = signedIn;
        this.duties = duties;
    }

    @Override
    public void notify(DelegateTask task) {
        try {
            record(task);
        } catch (Refused refused) {
            throw new RefusedForm(refused);
        }
    }

    private void record(DelegateTask task) {
        var officer = signedIn.now();
        mayAct(officer, task);
        Delegation.mustNotBeOut(task);
        var step = task.getTaskDefinitionKey();
        var turn =
                new Turn(task.getExecution().getProcessBusinessKey(), officer, CaseVariables.part(task::getVariable));
        // once more than at the claim: meanwhile the same person may have done another part of the case
        duties.mayDo(turn.caseNumber(), officer.id(), step);
        var outcome = steps.of(step).record(turn, answer(task, step, officer));
        CaseVariables.outcome(task.getExecution(), outcome.name());
        outcome.passed().forEach((name, value) -> CaseVariables.pass(task.getExecution(), name, value));
        records.step(turn.caseNumber(), officer.id(), step, outcome.name(), outcome.note());
    }

    /** The claim may be taken over the engine's REST by anybody who may work on the model; here only the office counts. */
    private static void mayAct(Officer officer, DelegateTask task) {
        var offices =
                task.getCandidates().stream().map(IdentityLink::getGroupId).collect(toSet());
        offices.remove(null);
        if (!officer.worksForAny(offices) || !officer.id().equals(task.getAssignee())) {
            throw Refused.at("task", "任务", "请由承办部门的人员先认领再办理");
        }
    }

    private Answer answer(DelegateTask task, String step, Officer officer) {
        var brought = task.getVariables().entrySet().stream()
                .filter(variable -> !CaseVariables.isOwn(variable.getKey()) && variable.getValue() != null)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        brought.keySet().forEach(task.getExecution()::removeVariable);
        var draft = brought.get(CaseVariables.DRAFT);
        return draft == null ? new Answer(brought) : drafts.take(draft.toString(), step, officer.id());
    }
}
