package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.casefile.Records;
import publicpost.casefile.Ruling;
import publicpost.casefile.Sentence;
import publicpost.intake.Application;
import publicpost.intake.Intake;
import publicpost.intake.RefusalObjections;
import publicpost.intake.RefusalReview;
import publicpost.policy.ClauseWords;
import publicpost.recruitment.Announcements;

/**
 * 复核不予安置: somebody who did not decide the refusal upholds or annuls it; what follows from an annulment depends on how
 * far the announcement is, and is not for the officer to choose.
 */
@Component
@Gives({"REFUSAL_UPHELD", "ANNULLED", "REOPENED"})
class ReviewRefusal implements Step {

    private static final String KIND = "REFUSAL_REVIEW";
    private static final String PROCEDURE = "§二(四)";

    private final Intake intake;
    private final Announcements announcements;
    private final RefusalObjections objections;
    private final Records records;
    private final ShortMessages shortMessages;
    private final Clock clock;

    ReviewRefusal(
            Intake intake,
            Announcements announcements,
            RefusalObjections objections,
            Records records,
            ShortMessages shortMessages,
            Clock clock) {
        this.intake = intake;
        this.announcements = announcements;
        this.objections = objections;
        this.records = records;
        this.shortMessages = shortMessages;
        this.clock = clock;
    }

    @Override
    public Outcome record(Turn turn, Answer a) {
        var annuls = "ANNUL".equals(a.oneOf("decision", "复核结论", "UPHOLD", "ANNUL"));
        var reason = a.text("reason", "理由");
        var clause = annuls ? PROCEDURE : a.text("clause", "依据条款");
        a.refuseIfWrong();
        var application = intake.get(turn.caseNumber());
        var outcome = annuls ? annulled(application) : RefusalReview.Outcome.REFUSAL_UPHELD;
        var review = objections.decide(application.id(), outcome, turn.by());
        var ruling =
                new Ruling(KIND, LocalDate.now(clock), outcome.name(), reason, List.of(clause), Ruling.NO_INPUTS, "[]");
        records.decide(turn.caseNumber(), ruling, turn.by());
        records.write(turn.caseNumber(), KIND, letter(turn.caseNumber(), outcome, ruling), clause, turn.by());
        shortMessages.reviewed(application, review, inShort(outcome));
        return Outcome.of(outcome.name());
    }

    private RefusalReview.Outcome annulled(Application application) {
        return announcements.holdUnranked(application.recruitmentId())
                ? RefusalReview.Outcome.REOPENED
                : RefusalReview.Outcome.ANNULLED;
    }

    private static String letter(String caseNumber, RefusalReview.Outcome outcome, Ruling ruling) {
        return "您对公益性岗位申请（案号 %s）不予安置申请的复核，结果为：%s。理由：%s。依据：%s。"
                .formatted(
                        caseNumber,
                        inShort(outcome),
                        Sentence.withoutEnd(ruling.reason()),
                        ClauseWords.inFull(ruling.clauses()));
    }

    private static String inShort(RefusalReview.Outcome outcome) {
        return switch (outcome) {
            case REFUSAL_UPHELD -> "维持不予安置";
            case REOPENED -> "撤销不予安置，重新审核您的申请";
            case ANNULLED -> "撤销不予安置，本次公告名额程序已过，您可以参加下次公告";
        };
    }
}
