package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import publicpost.casefile.Documents;
import publicpost.findings.Finding;
import publicpost.findings.FindingCourse;
import publicpost.findings.Findings;
import publicpost.policy.FindingKind;

/** 调查核实: what was found out about what a check saw; whoever it is about is asked to speak by a day. */
@Component
@Gives({"PERSON", "ESTABLISHED"})
class InvestigateFinding implements Step {

    /** An invitation that reaches nobody within this time is not one. */
    private static final int LONGEST_DAYS = 30;

    /** Where the list is right there is nobody to be asked. */
    private static final Set<FindingKind> OF_THE_DEAD = Set.of(FindingKind.DECEASED, FindingKind.ATTENDED_AFTER_DEATH);

    private final Findings findings;
    private final FindingCourse course;
    private final FindingLetters letters;
    private final Documents documents;
    private final FindingFacts facts;
    private final Clock clock;

    InvestigateFinding(
            Findings findings,
            FindingCourse course,
            FindingLetters letters,
            Documents documents,
            FindingFacts facts,
            Clock clock) {
        this.findings = findings;
        this.course = course;
        this.letters = letters;
        this.documents = documents;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public Outcome record(Turn turn, Answer a) {
        var finding = findings.get(turn.caseNumber());
        var report = a.text("report", "调查经过和结论");
        var answerBy = finding.isOfSomebody() ? invited(finding, a) : null;
        var files = a.ids("documents", "证据材料");
        a.refuseIfWrong();
        course.investigate(turn.caseNumber(), report, turn.by());
        documents.file(files, turn.caseNumber(), turn.by());
        if (answerBy != null) {
            letters.invite(finding, answerBy, turn.by());
        }
        return Outcome.of(finding.isOfSomebody() ? "PERSON" : "ESTABLISHED");
    }

    private LocalDate invited(Finding finding, Answer a) {
        var label = "请本人说明的期限";
        var day = OF_THE_DEAD.contains(finding.kind()) ? a.optionalDay("answerBy", label) : a.day("answerBy", label);
        var today = LocalDate.now(clock);
        if (day != null && (day.isBefore(today) || day.isAfter(today.plusDays(LONGEST_DAYS)))) {
            return a.wrong("answerBy", label, "应在今天（%s）起 %d 天之内".formatted(today, LONGEST_DAYS));
        }
        return day;
    }

    @Override
    public Object context(Turn turn) {
        Map<String, Object> shown = facts.of(turn.caseNumber());
        shown.put(
                "mayBeDead",
                OF_THE_DEAD.contains(findings.get(turn.caseNumber()).kind()));
        return shown;
    }
}
