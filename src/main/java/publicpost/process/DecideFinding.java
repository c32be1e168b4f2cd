package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.casefile.Records;
import publicpost.casefile.Ruling;
import publicpost.findings.Finding;
import publicpost.findings.FindingCourse;
import publicpost.findings.Findings;

/** 决定处理: explained, suspended, leaving or paying back; or the town looks into it once more. */
@Component
@Gives({"EXPLAINED", "SUSPEND", "EXIT", "RECOVER", "SEND_BACK"})
class DecideFinding implements Step {

    /** The kind of the decision and of the letter that tells of it. */
    static final String KIND = "FINDING";

    /** The suspension or exit whose case begins with the decision. */
    static final String BEGINS = "begins";

    private static final String SEND_BACK = "SEND_BACK";

    private final Findings findings;
    private final FindingCourse course;
    private final FindingMeasures measures;
    private final FindingFacts facts;
    private final Records records;
    private final Clock clock;

    DecideFinding(
            Findings findings,
            FindingCourse course,
            FindingMeasures measures,
            FindingFacts facts,
            Records records,
            Clock clock) {
        this.findings = findings;
        this.course = course;
        this.measures = measures;
        this.facts = facts;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public Outcome record(Turn turn, Answer a) {
        var finding = findings.get(turn.caseNumber());
        var decision = a.oneOf("decision", "处理决定", offered(finding));
        var reason = a.text("reason", "理由");
        if (SEND_BACK.equals(decision)) {
            a.refuseIfWrong();
            course.sendBack(turn.caseNumber());
            return Outcome.of(SEND_BACK).noting(reason);
        }
        var measure = decision == null ? null : measures.read(finding, Finding.Outcome.valueOf(decision), a);
        a.refuseIfWrong();
        var taken = measure.take(turn.by());
        course.decide(turn.caseNumber(), Finding.Outcome.valueOf(decision), reason, taken.ledTo(), turn.by());
        records.decide(turn.caseNumber(), ruling(finding, decision, reason, taken), turn.by());
        return Outcome.of(decision).noting(taken.inWords()).passing(BEGINS, taken.begins());
    }

    private Ruling ruling(Finding finding, String decision, String reason, FindingMeasures.Taken taken) {
        var clauses = new ArrayList<>(List.of(finding.clause()));
        if (taken.clause() != null && !clauses.contains(taken.clause())) {
            clauses.add(taken.clause());
        }
        return new Ruling(
                KIND,
                LocalDate.now(clock),
                decision,
                "%s：%s".formatted(taken.inWords(), reason),
                clauses,
                Ruling.NO_INPUTS,
                "[]");
    }

    /** A post or an office is neither suspended nor does it pay back. */
    private static String[] offered(Finding finding) {
        var all = new ArrayList<>(List.of(Finding.Outcome.EXPLAINED.name(), SEND_BACK));
        if (finding.isOfSomebody()) {
            List.of(Finding.Outcome.SUSPEND, Finding.Outcome.EXIT, Finding.Outcome.RECOVER)
                    .forEach(one -> all.add(one.name()));
        }
        return all.toArray(String[]::new);
    }

    @Override
    public Object context(Turn turn) {
        var shown = facts.of(turn.caseNumber());
        shown.putAll(measures.context(findings.get(turn.caseNumber())));
        return shown;
    }
}
