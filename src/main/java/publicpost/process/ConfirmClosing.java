package publicpost.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import publicpost.casefile.Documents;
import publicpost.findings.Finding;
import publicpost.findings.FindingCourse;
import publicpost.findings.Findings;
import publicpost.holds.Holds;
import publicpost.leaving.MatterDays;
import publicpost.payment.FindingDebts;
import publicpost.placement.Matters;

/** 确认销号: somebody who did not decide says that it is carried out, or has it decided anew. */
@Component
@Gives({"CLOSE", "SEND_BACK"})
class ConfirmClosing implements Step {

    private final Findings findings;
    private final FindingCourse course;
    private final MeasuresDone measures;
    private final FindingFacts facts;
    private final FindingDebts debts;
    private final Holds holds;
    private final Matters matters;
    private final MatterDays matterDays;
    private final Documents documents;

    ConfirmClosing(
            Findings findings,
            FindingCourse course,
            MeasuresDone measures,
            FindingFacts facts,
            FindingDebts debts,
            Holds holds,
            Matters matters,
            MatterDays matterDays,
            Documents documents) {
        this.findings = findings;
        this.course = course;
        this.measures = measures;
        this.facts = facts;
        this.debts = debts;
        this.holds = holds;
        this.matters = matters;
        this.matterDays = matterDays;
        this.documents = documents;
    }

    @Override
    public Outcome record(Turn turn, Answer a) {
        var decision = a.oneOf("decision", "确认结论", "CLOSE", "SEND_BACK");
        var reason = a.text("reason", "落实情况");
        var files = a.ids("documents", "落实材料");
        a.refuseIfWrong();
        var finding = findings.get(turn.caseNumber());
        var note = reason;
        if ("CLOSE".equals(decision)) {
            close(finding, turn.by());
        } else {
            note = sendBack(finding, reason);
        }
        documents.file(files, turn.caseNumber(), turn.by());
        return Outcome.of(decision).noting(note);
    }

    private String sendBack(Finding finding, String reason) {
        var taken = measures.takeBack(finding);
        course.undecide(finding.caseNumber());
        return taken.map(what -> "%s（%s）".formatted(reason, what)).orElse(reason);
    }

    /** What was not paid meanwhile, and proves to be due, is paid with the next month. */
    private void close(Finding finding, String officer) {
        measures.mustBe(finding);
        course.close(finding.caseNumber(), officer);
        if (finding.isOfSomebody()) {
            holds.release(finding.subject().placement(), officer);
        }
    }

    @Override
    public Object context(Turn turn) {
        Map<String, Object> shown = facts.of(turn.caseNumber());
        var finding = findings.get(turn.caseNumber());
        var ledTo = finding.decision().ledTo();
        if (ledTo != null) {
            shown.put("carriedOut", matterDays.inWords(matters.get(ledTo)));
        }
        measures.going(finding).forEach(matter -> shown.put("carriedOut", "先前决定的" + matterDays.inWords(matter)));
        debts.of(finding.id())
                .ifPresent(owed -> shown.put(
                        "carriedOut", "应收 %s 元，尚欠 %s 元（%s）".formatted(owed.amount(), owed.left(), owed.reason())));
        return shown;
    }
}
