package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import publicpost.casefile.Records;
import publicpost.casefile.Refused;

/** Turns what a start form brought into a case with a number, under which everything else finds it. */
@Component
class OpenCase {

    private final Drafts drafts;
    private final SignedIn signedIn;
    private final Records records;

    OpenCase(Drafts drafts, SignedIn signedIn, Records records) {
        this.drafts = drafts;
        this.signedIn = signedIn;
        this.records = records;
    }

    void by(Opening opening, DelegateExecution execution) {
        try {
            var officer = signedIn.now();
            var name = opening.getClass().getSimpleName();
            var draft = (String) execution.getVariable(CaseVariables.DRAFT);
            execution.removeVariable(CaseVariables.DRAFT);
            var opened = opening.open(officer, drafts.take(draft, name, officer.id()));
            begin(execution, opened.caseNumber(), opened.place());
            records.step(opened.caseNumber(), officer.id(), name, "OPENED", "");
        } catch (Refused refused) {
            throw new RefusedForm(refused);
        }
    }

    void begin(DelegateExecution execution, String caseNumber, String place) {
        execution.setProcessBusinessKey(caseNumber);
        execution.setVariable(CaseVariables.CASE_NUMBER, caseNumber);
        execution.setVariable(CaseVariables.VILLAGE, place);
    }
}
