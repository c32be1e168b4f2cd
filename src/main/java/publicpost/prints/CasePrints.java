package publicpost.prints;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.findings.Finding;
import publicpost.intake.Appraisals;
import publicpost.intake.Intake;
import publicpost.printing.Form;

/** What is printed of a case, as far as the case has come and whoever asks may see it. */
@Service
@Transactional(readOnly = true)
public class CasePrints {

    private final Intake intake;
    private final Appraisals appraisals;
    private final ApplicationPrint application;
    private final ApprovalPrint approval;
    private final AgreementPrint agreement;
    private final DecisionPrint decision;
    private final FindingPrint finding;

    CasePrints(
            Intake intake,
            Appraisals appraisals,
            ApplicationPrint application,
            ApprovalPrint approval,
            AgreementPrint agreement,
            DecisionPrint decision,
            FindingPrint finding) {
        this.intake = intake;
        this.appraisals = appraisals;
        this.application = application;
        this.approval = approval;
        this.agreement = agreement;
        this.decision = decision;
        this.finding = finding;
    }

    public Set<CasePrint> of(String caseNumber) {
        var there = EnumSet.noneOf(CasePrint.class);
        intake.find(caseNumber).ifPresent(found -> {
            there.add(CasePrint.APPLICATION);
            if (!appraisals.of(found.id()).isEmpty()) {
                there.add(CasePrint.APPROVAL);
            }
        });
        if (agreement.isDue(caseNumber)) {
            there.add(CasePrint.AGREEMENT);
        }
        if (decision.isThere(caseNumber) || finding.isThere(caseNumber, FindingPrint.DECISION)) {
            there.add(CasePrint.DECISION);
        }
        if (finding.isThere(caseNumber, FindingPrint.HEARING)) {
            there.add(CasePrint.HEARING);
        }
        return there;
    }

    /**
     * Empty while the case has not come so far.
     *
     * @param whole with the person's numbers whole
     */
    public Optional<Form> print(CasePrint what, String caseNumber, boolean whole) {
        if (!of(caseNumber).contains(what)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (what) {
                    case APPLICATION -> application.of(intake.get(caseNumber), whole);
                    case APPROVAL -> approval.of(intake.get(caseNumber), whole);
                    case AGREEMENT -> agreement.of(caseNumber, whole);
                    case DECISION ->
                        Finding.numbers(caseNumber) ? finding.decision(caseNumber) : decision.of(caseNumber);
                    case HEARING -> finding.hearing(caseNumber);
                });
    }
}
