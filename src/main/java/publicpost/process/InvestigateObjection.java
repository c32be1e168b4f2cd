package publicpost.process;

import org.springframework.stereotype.Component;
import publicpost.intake.Intake;
import publicpost.intake.Objection.Status;
import publicpost.intake.Objections;

/** 调查异议: dismissed, the case goes on; upheld, it is refused; or the village appraises once more. */
@Component
class InvestigateObjection implements Step {

    private final Intake intake;
    private final Objections objections;
    private final Stages stages;

    InvestigateObjection(Intake intake, Objections objections, Stages stages) {
        this.intake = intake;
        this.objections = objections;
        this.stages = stages;
    }

    @Override
    public Outcome record(Turn turn, Answer a) {
        var decision = a.oneOf("decision", "结论", "DISMISSED", "UPHELD", "SEND_BACK");
        var findings = a.text("findings", "调查情况");
        a.refuseIfWrong();
        var application = intake.get(turn.caseNumber());
        var status = "SEND_BACK".equals(decision) ? Status.SENT_BACK : Status.valueOf(decision);
        var another = objections.decide(application.id(), status, findings, turn.by());
        if (status != Status.DISMISSED) {
            return Outcome.of(decision);
        }
        return Outcome.of(another ? "AGAIN" : stages.afterRanking(application).name())
                .noting("DISMISSED");
    }
}
