package publicpost.process;

import org.springframework.stereotype.Component;
import publicpost.plan.Planning;

/** 区管委审议: the management committee consents to the plan, or sends it back. */
@Component
@Gives({"CONSENT", "SEND_BACK"})
class ConsentPlan implements Step {

    private final Planning planning;

    ConsentPlan(Planning planning) {
        this.planning = planning;
    }

    @Override
    public Outcome record(Turn turn, Answer a) {
        var decision = a.oneOf("decision", "决定", "CONSENT", "SEND_BACK");
        var consents = "CONSENT".equals(decision);
        var opinion = consents ? a.optional("opinion", "审议意见") : a.text("opinion", "审议意见");
        if (!consents) {
            a.refuseIfWrong();
            return Outcome.of(decision).noting(opinion);
        }
        var meetingOn = a.day("meetingOn", "会议日期");
        var document = a.text("documentNumber", "文号");
        a.refuseIfWrong();
        planning.consent(turn.caseNumber(), meetingOn, turn.by());
        return Outcome.of(decision).noting("%s %s".formatted(document, opinion == null ? "" : opinion));
    }
}
