package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import publicpost.attendance.Approvals;
import publicpost.attendance.PayMonth;
import publicpost.attendance.PayMonth.Status;
import publicpost.attendance.PayMonths;
import publicpost.policy.Figures;
import publicpost.policy.PolicyTables;
import publicpost.policy.SecondApprovalRule;

/**
 * 审批补贴: the district approves a month within the year's money; from then on it is locked. Above the limit a second
 * person has to approve it, and until then nothing is locked or set aside.
 */
@Component
@Gives({"APPROVE", "NEEDS_SECOND", "SEND_BACK"})
class ApproveSubsidy implements Step {

    private final PayMonths months;
    private final Approvals approvals;
    private final MonthApproval approval;
    private final MonthFacts facts;
    private final PolicyTables tables;
    private final Clock clock;

    ApproveSubsidy(
            PayMonths months,
            Approvals approvals,
            MonthApproval approval,
            MonthFacts facts,
            PolicyTables tables,
            Clock clock) {
        this.months = months;
        this.approvals = approvals;
        this.approval = approval;
        this.facts = facts;
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public Outcome record(Turn turn, Answer answer) {
        var month = months.get(turn.caseNumber());
        var decision = answer.oneOf("decision", "审批意见", "APPROVE", "SEND_BACK");
        var reason = "SEND_BACK".equals(decision) ? answer.text("reason", "退回原因") : answer.optional("reason", "说明");
        answer.refuseIfWrong();
        if ("APPROVE".equals(decision)) {
            return approve(months.lock(month.id()), reason, turn.by());
        }
        months.become(month.id(), Status.CALCULATED);
        return Outcome.of(decision).noting(reason);
    }

    private Outcome approve(PayMonth month, String reason, String officer) {
        approval.hold(month);
        var limit = tables.figure(Figures.SECOND_APPROVAL_ABOVE, LocalDate.now(clock));
        if (SecondApprovalRule.isNeeded(approval.cost(month).total(), limit)) {
            approval.mustFit(month);
            approvals.approveFirst(month.id(), officer);
            var note = "超过 %s 元，待另一人复核审批".formatted(limit.value());
            return Outcome.of("NEEDS_SECOND").noting(reason == null ? note : "%s；%s".formatted(note, reason));
        }
        approval.settle(month, reason, officer, () -> approvals.approve(month.id(), officer));
        return Outcome.of("APPROVE").noting(reason);
    }

    @Override
    public Object context(Turn turn) {
        return facts.of(turn.caseNumber());
    }
}
