package publicpost.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;
import publicpost.casefile.Refused.FieldError;
import publicpost.policy.Clause;
import publicpost.policy.Money;

/** The ledger of what was paid and was not due, until it is back. */
@Service
@Transactional
public class Debts {

    private static final String AMOUNT = "amount";

    private final PaidMonths months;
    private final DebtRows rows;
    private final Clock clock;

    Debts(PaidMonths months, DebtRows rows, Clock clock) {
        this.months = months;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Opens a debt for everybody from whom the corrections of a month take back more than the month pays; once, however
     * often it is asked for (§二(三)).
     */
    public void openFor(Long month, String officer) {
        rows.openFor(months.get(month), Clause.PAY_AND_TERM, officer, LocalDate.now(clock));
    }

    /**
     * Says how much an exit for false materials or substitution takes back (§二(五)).
     *
     * @param matter id of the exit
     * @param amount yuan; at most what was paid in all, less what is owed or recovered for other reasons
     * @throws Refused at {@code matter} when nothing is to be taken back or it was said already, at {@code amount} or
     *     {@code reason} when they cannot be
     */
    public void openFor(Long matter, Money amount, String reason, String officer) {
        rows.lockDebtorOf(matter);
        var recovery = rows.awaitingAmount(matter).orElseThrow(() -> Refused.at("matter", "退出", "没有待确定金额的追缴，或金额已登记"));
        var errors = new ArrayList<FieldError>();
        if (!amount.isPositive()) {
            errors.add(new FieldError(AMOUNT, "追缴金额", "应大于 0"));
        } else if (amount.compareTo(recovery.most()) > 0) {
            errors.add(new FieldError(AMOUNT, "追缴金额", "最多可追缴 %s 元：实际发放的，减去已另行追缴的".formatted(recovery.most())));
        }
        required(errors, "reason", "追缴事由", reason);
        refuse(errors);
        rows.openFor(recovery, amount, reason.strip(), Clause.REAL_NAMES, officer, LocalDate.now(clock));
    }

    /** By the day on which the exit opened it. */
    @Transactional(readOnly = true)
    public List<Recovery> awaitingAmount() {
        return rows.awaitingAmount();
    }

    /**
     * Records money that came back.
     *
     * @param amount yuan; at most what is still owed
     * @param on the day on which it came, not in the future
     * @param receipt the number of the receipt, each once for a debt
     * @throws Refused at {@code debt, amount, on} or {@code receipt}
     */
    public void recover(Long debt, Money amount, LocalDate on, String receipt, String officer) {
        var owed = rows.lock(debt).orElseThrow(() -> Refused.at("debt", "追缴", "没有这笔追缴"));
        var today = LocalDate.now(clock);
        var errors = new ArrayList<FieldError>();
        if (!amount.isPositive()) {
            errors.add(new FieldError(AMOUNT, "收回金额", "应大于 0"));
        } else if (amount.compareTo(owed.left()) > 0) {
            errors.add(new FieldError(AMOUNT, "收回金额", "不能超过尚欠的 %s 元".formatted(owed.left())));
        }
        if (on.isAfter(today)) {
            errors.add(new FieldError("on", "收回日期", "不能晚于今天（%s）".formatted(today)));
        }
        required(errors, "receipt", "收款凭证号", receipt);
        if (receipt != null && rows.knowsReceipt(debt, receipt.strip())) {
            errors.add(new FieldError("receipt", "收款凭证号", "这张凭证已登记过"));
        }
        refuse(errors);
        rows.recover(debt, amount, on, receipt.strip(), officer, today);
    }

    private static void required(List<FieldError> errors, String field, String label, String text) {
        if (text == null || text.isBlank()) {
            errors.add(new FieldError(field, label, "必填"));
        }
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
    }

    /** Those still owed first, newest first among these. */
    @Transactional(readOnly = true)
    public List<Debt> all() {
        return rows.all();
    }

    /** What came back of each debt, in the order it came. */
    @Transactional(readOnly = true)
    public List<Receipt> receipts() {
        return rows.receipts();
    }

    /** Of one person in post, newest first. */
    @Transactional(readOnly = true)
    public List<Debt> of(Long placement) {
        return rows.of(placement);
    }
}
