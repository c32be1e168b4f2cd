package publicpost.process;

import org.springframework.stereotype.Component;
import publicpost.attendance.Approvals;
import publicpost.attendance.PayMonths;

/** 复核审批补贴: above the limit a second person of the district approves, and only then the month is locked. */
@Component
@Gives({"APPROVE", "SEND_BACK"})
class CoApproveSubsidy implements Step {

    private final PayMonths months;
    private final Approvals approvals;
    private final MonthApproval approval;
    private final MonthFacts facts;

    CoApproveSubsidy(PayMonths months, Approvals approvals, MonthApproval approval, MonthFacts facts) {
        this.months = months;
        this.approvals = approvals;
        this.approval = approval;
        this.facts = facts;
    }

    @Override
    public Outcome record(Turn turn, Answer answer) {
        var decision = answer.oneOf("decision", "复核意见", "APPROVE", "SEND_BACK");
        var reason = "SEND_BACK".equals(decision) ? answer.text("reason", "退回原因") : answer.optional("reason", "说明");
        answer.refuseIfWrong();
        var month = months.lock(months.get(turn.caseNumber()).id());
        if ("APPROVE".equals(decision)) {
            approval.settle(month, reason, turn.by(), () -> approvals.approveSecond(month.id(), turn.by()));
        } else {
            approvals.takeBack(month.id());
        }
        return Outcome.of(decision).noting(reason);
    }

    @Override
    public Object context(Turn turn) {
        return facts.of(turn.caseNumber());
    }
}
