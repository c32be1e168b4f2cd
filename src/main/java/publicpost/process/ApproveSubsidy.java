package publicpost.process;

import java.util.EnumSet;
import org.springframework.stereotype.Component;
import publicpost.attendance.PayMonth;
import publicpost.attendance.PayMonth.Status;
import publicpost.attendance.PayMonths;
import publicpost.budget.Budgets;
import publicpost.payment.Debts;
import publicpost.policy.LineKind;
import publicpost.subsidy.Lines;

/** 审批补贴: the district approves a month within the year's money; from then on it is locked. */
@Component
class ApproveSubsidy implements Step {

    private final PayMonths months;
    private final Lines lines;
    private final Budgets budgets;
    private final Debts debts;
    private final SubsidyDecisions decisions;
    private final MonthFacts facts;

    ApproveSubsidy(
            PayMonths months, Lines lines, Budgets budgets, Debts debts, SubsidyDecisions decisions, MonthFacts facts) {
        this.months = months;
        this.lines = lines;
        this.budgets = budgets;
        this.debts = debts;
        this.decisions = decisions;
        this.facts = facts;
    }

    @Override
    public Outcome record(Turn turn, Answer answer) {
        var month = months.get(turn.caseNumber());
        var decision = answer.oneOf("decision", "审批意见", "APPROVE", "SEND_BACK");
        var reason = "SEND_BACK".equals(decision) ? answer.text("reason", "退回原因") : answer.optional("reason", "说明");
        answer.refuseIfWrong();
        if ("APPROVE".equals(decision)) {
            approve(months.lock(month.id()), reason, turn.by());
        } else {
            months.become(month.id(), Status.CALCULATED);
        }
        return Outcome.of(decision).noting(reason);
    }

    private void approve(PayMonth month, String reason, String officer) {
        var cost = lines.shares(month.id(), EnumSet.allOf(LineKind.class));
        budgets.commit(month.month().getYear(), month.town(), cost);
        months.approve(month.id(), officer);
        debts.openFor(month.id(), officer);
        decisions.keep(month, cost, reason, officer);
    }

    @Override
    public Object context(Turn turn) {
        return facts.of(turn.caseNumber());
    }
}
