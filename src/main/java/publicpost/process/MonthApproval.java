package publicpost.process;

import java.util.EnumSet;
import org.springframework.stereotype.Component;
import publicpost.attendance.PayMonth;
import publicpost.budget.Budgets;
import publicpost.holds.Holds;
import publicpost.payment.Debts;
import publicpost.policy.LineKind;
import publicpost.policy.Shares;
import publicpost.subsidy.Lines;

/** What the last approval of a month brings: its cost is set aside, debts are opened, and the decision is kept. */
@Component
class MonthApproval {

    private final Lines lines;
    private final Budgets budgets;
    private final Debts debts;
    private final Holds holds;
    private final SubsidyDecisions decisions;

    MonthApproval(Lines lines, Budgets budgets, Debts debts, Holds holds, SubsidyDecisions decisions) {
        this.lines = lines;
        this.budgets = budgets;
        this.debts = debts;
        this.holds = holds;
        this.decisions = decisions;
    }

    /** Yuan by source. */
    Shares cost(PayMonth month) {
        return lines.shares(month.id(), EnumSet.allOf(LineKind.class));
    }

    /** Takes whoever has come under a severe finding since the calculation off the sheet, and nobody else. */
    void hold(PayMonth month) {
        holds.hold(month);
    }

    /** @throws publicpost.casefile.Refused when the year's money is not enough */
    void mustFit(PayMonth month) {
        budgets.mustFit(month.month().getYear(), month.town(), cost(month));
    }

    /**
     * @param approve locks the month
     * @throws publicpost.casefile.Refused when the year's money is not enough
     */
    void settle(PayMonth month, String reason, String officer, Runnable approve) {
        hold(month);
        var cost = cost(month);
        budgets.commit(month.month().getYear(), month.town(), cost);
        approve.run();
        debts.openFor(month.id(), officer);
        holds.approved(month, officer);
        decisions.keep(month, cost, reason, officer);
    }
}
