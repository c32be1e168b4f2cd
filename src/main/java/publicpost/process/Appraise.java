package publicpost.process;

import org.springframework.stereotype.Component;
import publicpost.intake.Appraisals;
import publicpost.intake.Intake;
import publicpost.intake.Minutes;
import publicpost.policy.AppraisalOutcome.Result;

/** 民主评议: the village records its meeting; the votes decide, not the clerk. */
@Component
@Gives({"PASSED", "FAILED", "NO_QUORUM", "SEND_BACK", "ON_NOTICE", "OBJECTED", "AWAIT_SEAT", "APPROVE", "PREPARE"})
class Appraise implements Step {

    private static final int VILLAGE = 2000;

    private final Intake intake;
    private final Appraisals appraisals;
    private final Stages stages;

    Appraise(Intake intake, Appraisals appraisals, Stages stages) {
        this.intake = intake;
        this.appraisals = appraisals;
        this.stages = stages;
    }

    @Override
    public Outcome record(Turn turn, Answer a) {
        if ("SEND_BACK".equals(a.oneOf("decision", "办理方式", "RECORD", "SEND_BACK"))) {
            var reason = a.text("reason", "退回原因");
            a.refuseIfWrong();
            intake.sendBack(turn.caseNumber(), reason);
            return Outcome.of("SEND_BACK");
        }
        var outcome = appraisals.record(turn.caseNumber(), read(a), turn.by());
        return Outcome.of(outcome.result() == Result.PASSED ? next(turn) : outcome.result());
    }

    /** Whoever was ranked before and is appraised again after an objection keeps the place. */
    private String next(Turn turn) {
        var stage = stages.of(intake.get(turn.caseNumber()));
        return stage == Stages.Stage.AWAIT_RANKING ? Result.PASSED.name() : stage.name();
    }

    private static Minutes read(Answer a) {
        var heldOn = a.day("heldOn", "评议日期");
        var place = a.text("place", "地点");
        var chair = a.text("chair", "主持人");
        var quorum = a.whole("quorum", "法定到会人数", 1, VILLAGE);
        var present = a.whole("present", "实到人数", 0, VILLAGE);
        var votesFor = a.whole("votesFor", "赞成票", 0, VILLAGE);
        var votesAgainst = a.whole("votesAgainst", "反对票", 0, VILLAGE);
        var votesAbstain = a.whole("votesAbstain", "弃权票", 0, VILLAGE);
        var withdrew = a.optional("withdrew", "回避人员");
        var minutes = a.text("minutes", "评议记录");
        var score = a.number("score", "评议得分", "0", "100");
        a.refuseIfWrong();
        return new Minutes(
                heldOn,
                place,
                chair,
                quorum,
                present,
                votesFor,
                votesAgainst,
                votesAbstain,
                withdrew == null ? "" : withdrew,
                minutes,
                score);
    }
}
