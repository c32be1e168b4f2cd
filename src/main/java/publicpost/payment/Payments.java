package publicpost.payment;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;
import publicpost.payment.Payment.Status;
import publicpost.payment.Standing.Tally;
import publicpost.policy.Money;

/** Where an approved month's subsidies go out: each person once, and again only after it failed (§三(三)). */
@Service
@Transactional
public class Payments {

    private final PaidMonths months;
    private final BatchRows batches;
    private final PaymentRows rows;
    private final BankAccounts accounts;
    private final Clock clock;

    Payments(PaidMonths months, BatchRows batches, PaymentRows rows, BankAccounts accounts, Clock clock) {
        this.months = months;
        this.batches = batches;
        this.rows = rows;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Who is still to be paid for that month, by village and name, with the accounts as they are now. */
    @Transactional(readOnly = true)
    public List<Payable> open(Long month) {
        return batches.open(month);
    }

    /**
     * Makes the next batch of everybody who is still to be paid.
     *
     * @param month the id of an approved month
     * @return empty where nobody is to be paid
     * @throws Refused at {@code month} when it is not approved or somebody has no account, at {@code officer} when it
     *     is the one who approved
     */
    public Optional<Batch> send(Long month, String officer) {
        var locked = months.lock(month);
        check(locked, officer);
        var payables = batches.open(month);
        if (payables.isEmpty()) {
            return Optional.empty();
        }
        refuseWithoutAccount(payables);
        return Optional.of(send(locked, payables, officer));
    }

    private static void check(PaidMonth month, String officer) {
        if (!month.status().equals("APPROVED")) {
            var why = month.status().equals("PAID") ? "%s已发放完毕" : "%s尚未批准，不能拨付";
            throw refused(why.formatted(month.inWords()));
        }
        if (officer.equals(month.approvedBy()) || officer.equals(month.secondApprovedBy())) {
            throw Refused.at("officer", "拨付人", "批准的人不能同时拨付（职责分离）");
        }
    }

    private static void refuseWithoutAccount(List<Payable> payables) {
        payables.stream()
                .filter(one -> one.bankName() == null || one.bankAccount() == null)
                .findFirst()
                .ifPresent(one -> {
                    throw refused("%s没有登记银行账号，请先登记".formatted(one.name()));
                });
    }

    private static Refused refused(String message) {
        return Refused.at("month", "月份", message);
    }

    private Batch send(PaidMonth month, List<Payable> payables, String officer) {
        var transfers = transfers(month, payables);
        var batch = batches.add(month, transfers, officer, clock.instant());
        rows.send(
                batch.id(),
                month.id(),
                payables.stream().map(Payable::placement).toList(),
                transfers);
        return batch;
    }

    private Transfers transfers(PaidMonth month, List<Payable> payables) {
        var numbers = rows.numbers(payables.size());
        var purpose = Transfers.purpose(month);
        var lines = new ArrayList<Transfer>();
        for (var i = 0; i < payables.size(); i++) {
            var one = payables.get(i);
            lines.add(
                    new Transfer(numbers.get(i), one.name(), one.bankName(), one.bankAccount(), one.amount(), purpose));
        }
        return new Transfers(lines);
    }

    /** In the order they were sent. */
    @Transactional(readOnly = true)
    public List<Batch> batches(Long month) {
        return batches.ofMonth(month);
    }

    /** All of that month, those that failed too, in the order they were sent. */
    @Transactional(readOnly = true)
    public List<Payment> payments(Long month) {
        return rows.ofMonth(month);
    }

    /** All to one person, newest first. */
    @Transactional(readOnly = true)
    public List<Payment> of(Long placement) {
        return rows.ofPlacement(placement);
    }

    @Transactional(readOnly = true)
    public Standing standing(Long month) {
        Map<Status, Tally> last =
                rows.tally(month).stream().collect(toMap(PaymentRows.Row::status, PaymentRows.Row::tally));
        var open = batches.open(month);
        var total = open.stream().map(Payable::amount).reduce(Money.ZERO, Money::plus);
        return new Standing(
                new Tally(open.size(), total),
                last.getOrDefault(Status.SENT, Tally.NONE),
                last.getOrDefault(Status.PAID, Tally.NONE),
                last.getOrDefault(Status.FAILED, Tally.NONE));
    }

    /**
     * Sets the account right that a payment failed for, where it is kept; the payment itself stays as it was sent.
     *
     * @throws Refused at {@code payment} when it did not fail, at {@code bankName} or {@code bankAccount} when they
     *     cannot be
     */
    public void correctAccount(Long payment, String bankName, String bankAccount, String officer) {
        accounts.correct(payment, bankName, bankAccount, officer);
    }
}
