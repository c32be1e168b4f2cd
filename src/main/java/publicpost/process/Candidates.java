package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import publicpost.incumbents.Incumbents;
import publicpost.intake.Application;
import publicpost.intake.Evidence;
import publicpost.intake.Intake;
import publicpost.offices.Offices;
import publicpost.placement.Matter;
import publicpost.placement.Matters;
import publicpost.placement.Placements;
import publicpost.recruitment.Announcements;

/** Which office a step is offered to: the case's own village or town, or the office that owns the list. */
@InModels
public class Candidates {

    private final Intake intake;
    private final Evidence evidence;
    private final Announcements announcements;
    private final Incumbents incumbents;
    private final Matters matters;
    private final Placements placements;
    private final Offices offices;

    Candidates(
            Intake intake,
            Evidence evidence,
            Announcements announcements,
            Incumbents incumbents,
            Matters matters,
            Placements placements,
            Offices offices) {
        this.intake = intake;
        this.evidence = evidence;
        this.announcements = announcements;
        this.incumbents = incumbents;
        this.matters = matters;
        this.placements = placements;
        this.offices = offices;
    }

    public String village(DelegateExecution execution) {
        return intake.get(execution.getProcessBusinessKey()).village();
    }

    public String town(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        if (Matter.Kind.numbers(caseNumber)) {
            return townOf(matters.get(caseNumber));
        }
        return intake.find(caseNumber)
                .map(Application::village)
                .map(village -> offices.get(village).parent())
                .or(() -> incumbents.townOf(caseNumber))
                .orElseGet(() -> announcements.get(caseNumber).town());
    }

    private String townOf(Matter matter) {
        return placements.get(matter.placementId()).home().town();
    }

    public String verifier(DelegateExecution execution) {
        return evidence.claim((Long) execution.getVariable(CaseVariables.CLAIM)).verifier();
    }
}
