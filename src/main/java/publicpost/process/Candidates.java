package publicpost.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import publicpost.attendance.AttendanceUnits;
import publicpost.attendance.PayMonth;
import publicpost.attendance.PayMonths;
import publicpost.findings.Findings;
import publicpost.incumbents.Incumbents;
import publicpost.intake.Application;
import publicpost.intake.Evidence;
import publicpost.intake.Intake;
import publicpost.offices.Offices;
import publicpost.online.OnlineApplications;
import publicpost.placement.Matter;
import publicpost.placement.Matters;
import publicpost.placement.Placements;
import publicpost.recruitment.Announcements;

/** Which office a step is offered to: the case's own village or town, or the office that owns the list. */
@InModels
public class Candidates {

    private static final String AGENCY = "agency";
    private static final String DISTRICT = "district";

    private final Intake intake;
    private final OnlineApplications online;
    private final Evidence evidence;
    private final Announcements announcements;
    private final Incumbents incumbents;
    private final Matters matters;
    private final Placements placements;
    private final PayMonths months;
    private final AttendanceUnits units;
    private final Findings findings;
    private final Offices offices;

    Candidates(
            Intake intake,
            OnlineApplications online,
            Evidence evidence,
            Announcements announcements,
            Incumbents incumbents,
            Matters matters,
            Placements placements,
            PayMonths months,
            AttendanceUnits units,
            Findings findings,
            Offices offices) {
        this.intake = intake;
        this.online = online;
        this.evidence = evidence;
        this.announcements = announcements;
        this.incumbents = incumbents;
        this.matters = matters;
        this.placements = placements;
        this.months = months;
        this.units = units;
        this.findings = findings;
        this.offices = offices;
    }

    @AnswersIn({"application", "refusal-review"})
    public String village(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        return intake.find(caseNumber).map(Application::village).orElseGet(() -> online.get(caseNumber)
                .village());
    }

    @AnswersIn({
        "application",
        "exit",
        "monthly-subsidy",
        "recruitment",
        "redetermination",
        "refusal-review",
        "renewal",
        "suspension",
        "term-review"
    })
    public String town(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        if (PayMonth.numbers(caseNumber)) {
            return months.get(caseNumber).town();
        }
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

    /** Who looks into a finding: the town, or the district where it is about the town itself. */
    @AnswersIn("finding")
    public String investigator(DelegateExecution execution) {
        var finding = findings.get(execution.getProcessBusinessKey());
        return finding.isOfTown() ? DISTRICT : finding.subject().town();
    }

    /** Whoever keeps the attendance of a unit: the village itself, or the agency that helps it. */
    @AnswersIn(value = "monthly-subsidy", each = CaseVariables.UNIT)
    public List<String> unit(DelegateExecution execution) {
        return List.of(unitVillage(execution), AGENCY);
    }

    @AnswersIn(value = "monthly-subsidy", each = CaseVariables.UNIT)
    public String unitVillage(DelegateExecution execution) {
        return units.get((Long) execution.getVariable(CaseVariables.UNIT)).village();
    }

    @AnswersIn(value = "application", each = CaseVariables.CLAIM)
    public String verifier(DelegateExecution execution) {
        return evidence.claim((Long) execution.getVariable(CaseVariables.CLAIM)).verifier();
    }
}
