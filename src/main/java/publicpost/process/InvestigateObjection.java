package publicpost.process;

import org.springframework.stereotype.Component;
import publicpost.intake.Intake;
import publicpost.intake.Objection.Status;
import publicpost.intake.Objections;
import publicpost.recruitment.Notices;

/** 调查异议: dismissed, the case goes on; upheld, it is refused; or the village appraises once more. */
@Component
@Gives({"UPHELD", "SEND_BACK", "AGAIN", "ON_NOTICE", "APPROVE", "AWAIT_SEAT"})
class InvestigateObjection implements Step {

    private final Intake intake;
    private final Objections objections;
    private final Notices notices;
    private final Stages stages;

    InvestigateObjection(Intake intake, Objections objections, Notices notices, Stages stages) {
        this.intake = intake;
        this.objections = objections;
        this.notices = notices;
        this.stages = stages;
    }

    @Override
    public Outcome record(Turn turn, Answer a) {
        var decision = a.oneOf("decision", "结论", "DISMISSED", "UPHELD", "SEND_BACK");
        var findings = a.text("findings", "调查情况");
        var all = a.yes("all", "一并答复");
        a.refuseIfWrong();
        var application = intake.get(turn.caseNumber());
        // whoever objects just now is heard in this round or, once the case is back on notice, in the next
        notices.hold(application.recruitmentId());
        var status = "SEND_BACK".equals(decision) ? Status.SENT_BACK : Status.valueOf(decision);
        var another = objections.decide(application.id(), status, all, findings, turn.by());
        if (status != Status.DISMISSED) {
            return Outcome.of(decision);
        }
        return Outcome.of(another ? "AGAIN" : stages.afterRanking(application).name())
                .noting("DISMISSED");
    }
}
