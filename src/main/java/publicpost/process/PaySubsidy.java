package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import publicpost.attendance.PayMonth;
import publicpost.attendance.PayMonths;
import publicpost.budget.Budgets;
import publicpost.payment.Payments;
import publicpost.policy.LineKind;
import publicpost.policy.Shares;
import publicpost.subsidy.Lines;

/** 财政拨付: finance sends everybody who is still to be paid to the bank, and hands on what is not paid to people. */
@Component
@Gives({"SENT", "NOTHING"})
class PaySubsidy implements Step {

    /** What goes to units, insurers and the agency. */
    static final Set<LineKind> HANDED_ON = EnumSet.complementOf(EnumSet.of(LineKind.POST_SUBSIDY));

    private final PayMonths months;
    private final Payments payments;
    private final Lines lines;
    private final Budgets budgets;
    private final PaymentFacts facts;
    private final Clock clock;

    PaySubsidy(PayMonths months, Payments payments, Lines lines, Budgets budgets, PaymentFacts facts, Clock clock) {
        this.months = months;
        this.payments = payments;
        this.lines = lines;
        this.budgets = budgets;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public Outcome record(Turn turn, Answer answer) {
        var month = months.get(turn.caseNumber());
        handOn(month, answer);
        var batch = payments.send(month.id(), turn.by());
        if (batch.isEmpty()) {
            months.paid(month.id());
            return Outcome.of("NOTHING");
        }
        return Outcome.of("SENT")
                .noting("第 %d 批，%d 笔，%s 元"
                        .formatted(
                                batch.get().number(),
                                batch.get().lines(),
                                batch.get().total()));
    }

    private void handOn(PayMonth month, Answer answer) {
        var others = lines.shares(month.id(), HANDED_ON);
        if (month.transferredOn() != null || others.equals(Shares.ZERO)) {
            return;
        }
        var on = answer.day("transferredOn", "转拨日期");
        var today = LocalDate.now(clock);
        if (on != null && (on.isAfter(today) || on.isBefore(month.lockedOn()))) {
            answer.wrong("transferredOn", "转拨日期", "应在批准之日（%s）到今天（%s）之间".formatted(month.lockedOn(), today));
        }
        answer.refuseIfWrong();
        months.transferred(month.id(), on);
        budgets.pay(month.month().getYear(), month.town(), others);
    }

    @Override
    public Object context(Turn turn) {
        return facts.of(turn.caseNumber());
    }
}
