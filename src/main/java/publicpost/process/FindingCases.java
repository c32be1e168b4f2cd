package publicpost.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Records;
import publicpost.findings.FindingCourse;
import publicpost.findings.FindingCourse.Begun;
import publicpost.offices.Offices;
import publicpost.policy.FindingKind;

/** Begins the cases of findings that were raised, each once, whoever asks for it at the same time. */
@Component
public class FindingCases {

    static final String MODEL = "finding";

    private static final String RAISED = "FindingRaised";

    private final FindingCourse course;
    private final Records records;
    private final Offices offices;
    private final ObjectProvider<RuntimeService> runtime;

    FindingCases(FindingCourse course, Records records, Offices offices, ObjectProvider<RuntimeService> runtime) {
        this.course = course;
        this.records = records;
        this.offices = offices;
        this.runtime = runtime;
    }

    /**
     * The grave ones first, all of them in one transaction or none.
     *
     * @param most how many at once
     * @return how many were begun; fewer than asked for when none is left
     */
    @Transactional
    public int beginWaiting(int most) {
        var waiting = course.takeUp(most);
        waiting.forEach(this::begin);
        return waiting.size();
    }

    private void begin(Begun finding) {
        var kind = FindingKind.valueOf(finding.kind()).label();
        records.step(finding.caseNumber(), Officer.SYSTEM.id(), RAISED, "OPENED", kind);
        runtime.getObject()
                .createProcessInstanceByKey(MODEL)
                .businessKey(finding.caseNumber())
                .setVariable(CaseVariables.CASE_NUMBER, finding.caseNumber())
                .setVariable(CaseVariables.VILLAGE, offices.nameOf(finding.place()))
                .execute();
    }
}
