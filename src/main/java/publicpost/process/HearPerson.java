package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import publicpost.casefile.Documents;
import publicpost.findings.Finding;
import publicpost.findings.Finding.Way;
import publicpost.findings.FindingCourse;
import publicpost.findings.Findings;

/** 听取本人意见: how and when somebody was heard and what she said, or why nobody could be heard. */
@Component
@Gives({"HEARD", "NOT_HEARD"})
class HearPerson implements Step {

    private static final String DAY = "听取或联系日期";
    private static final String FIRST_TRY = "第一次联系的日期";

    private final Findings findings;
    private final FindingCourse course;
    private final Documents documents;
    private final FindingFacts facts;
    private final Clock clock;

    HearPerson(Findings findings, FindingCourse course, Documents documents, FindingFacts facts, Clock clock) {
        this.findings = findings;
        this.course = course;
        this.documents = documents;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public Outcome record(Turn turn, Answer a) {
        var finding = findings.get(turn.caseNumber());
        var way = a.choice("way", "听取方式", Way.class);
        var heard = way == null || way.isHeard();
        var on = a.day("on", DAY);
        var first = way == Way.UNREACHED ? a.day("firstTry", FIRST_TRY) : null;
        var statement = a.text("statement", heard ? "本人的陈述和申辩" : "情况说明");
        var files = a.ids("documents", "陈述材料");
        inTime(finding, "on", DAY, on, a);
        inTime(finding, "firstTry", FIRST_TRY, first, a);
        if (first != null && on != null && !first.isBefore(on)) {
            a.wrong("firstTry", FIRST_TRY, "应早于最后一次联系的日期");
        }
        a.refuseIfWrong();
        var said = first == null ? statement : "第一次联系：%s。%s".formatted(first, statement);
        course.hear(turn.caseNumber(), way, on, said, turn.by());
        documents.file(files, turn.caseNumber(), turn.by());
        return Outcome.of(heard ? "HEARD" : "NOT_HEARD").noting(way.label());
    }

    private void inTime(Finding finding, String field, String label, LocalDate day, Answer a) {
        var today = LocalDate.now(clock);
        if (day != null && (day.isAfter(today) || day.isBefore(finding.raisedOn()))) {
            a.wrong(field, label, "应在发现之日 %s 至今天（%s）之间".formatted(finding.raisedOn(), today));
        }
    }

    @Override
    public Object context(Turn turn) {
        return facts.of(turn.caseNumber());
    }
}
