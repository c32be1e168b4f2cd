package publicpost.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;
import publicpost.policy.Money;

/** What a finding takes back: on the ledger of debts with the others, once for a finding (§二(五), §三(三)). */
@Service
@Transactional
public class FindingDebts {

    private static final String AMOUNT = "amount";
    private static final String LABEL = "追回金额";

    private final JdbcClient database;
    private final Clock clock;

    FindingDebts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The months of which money is taken back.
     *
     * @param finding id of the finding
     * @param number its case number, which is all that finance learns of it
     */
    public record Claim(Long finding, String number, Long placement, YearMonth from, YearMonth until, String clause) {

        public String months() {
            return from.equals(until) ? inWords(from) : "%s至%s".formatted(inWords(from), inWords(until));
        }

        private static String inWords(YearMonth month) {
            return "%d年%d月".formatted(month.getYear(), month.getMonthValue());
        }
    }

    /** What is owed because of a finding, and how much of it is not back yet. */
    public record Owed(Money amount, Money left, String reason) {

        /** Yuan that are back. */
        public Money recovered() {
            return amount.minus(left);
        }
    }

    /**
     * @throws Refused at {@code amount} when it is more than was paid for those months, less what is owed already, or the
     *     finding has one
     */
    public void open(Claim claim, Money amount, String officer) {
        lock(claim.placement());
        of(claim.finding()).ifPresent(earlier -> {
            throw Refused.at(AMOUNT, LABEL, "本核查已立追缴 %s 元，不能再立".formatted(earlier.amount()));
        });
        var most = most(claim.placement(), claim.from(), claim.until());
        if (amount.compareTo(most) > 0) {
            throw Refused.at(AMOUNT, LABEL, "最多可追回 %s 元：这些月份实际发放的，减去已另行追缴的".formatted(most));
        }
        database.sql(
                        """
                        insert into app.debt (placement_id, finding_id, amount, reason, clause, opened_by, opened_on)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        claim.placement(),
                        claim.finding(),
                        amount.yuan(),
                        "%s补贴，核查决定追回（%s）".formatted(claim.months(), claim.number()),
                        claim.clause(),
                        officer,
                        LocalDate.now(clock))
                .update();
    }

    /**
     * Takes a debt off the ledger, with the decision that made it; who did it the audit trail knows.
     *
     * @return what was owed; empty where the finding made no debt
     * @throws Refused at {@code decision} when some of it is back already
     */
    public Optional<Owed> withdraw(Long finding) {
        var owed = read(finding, " for update");
        owed.filter(one -> one.recovered().isPositive()).ifPresent(one -> {
            throw Refused.at(
                    "decision", "确认结论", "追缴款 %s 元已收回 %s 元，不能退回重新决定；收清后确认销号".formatted(one.amount(), one.recovered()));
        });
        database.sql("delete from app.debt where finding_id = ?").param(finding).update();
        return owed;
    }

    /** So that two debts of one person are not opened at once, each without knowing of the other. */
    private void lock(Long placement) {
        database.sql("select id from app.placement where id = ? for update")
                .param(placement)
                .query(Long.class)
                .single();
    }

    /** Yuan that can be taken back of what was paid for work in those months, in whichever month it was paid. */
    @Transactional(readOnly = true)
    public Money most(Long placement, YearMonth from, YearMonth until) {
        var paid = database.sql(
                        """
                        with paid as (select month_id, amount from app.payment
                                      where placement_id = :placement and status = 'PAID')
                        select (select coalesce(sum(l.amount), 0) from app.pay_line l
                                where l.placement_id = :placement and l.kind = 'POST_SUBSIDY'
                                and l.month between :from and :until and l.month_id in (select month_id from paid)) as months,
                               (select coalesce(sum(amount), 0) from paid)
                               - (select coalesce(sum(amount), 0) from app.debt where placement_id = :placement) as free""")
                .param("from", from.atDay(1))
                .param("until", until.atDay(1))
                .param("placement", placement)
                .query((row, i) -> Money.of(row.getBigDecimal("months")).min(Money.of(row.getBigDecimal("free"))))
                .single();
        return paid.max(Money.ZERO);
    }

    @Transactional(readOnly = true)
    public Optional<Owed> of(Long finding) {
        return read(finding, "");
    }

    private Optional<Owed> read(Long finding, String lock) {
        return database.sql(
                        "select amount, amount - recovered as left, reason from app.debt where finding_id = ?" + lock)
                .param(finding)
                .query((row, i) -> new Owed(
                        Money.of(row.getBigDecimal("amount")),
                        Money.of(row.getBigDecimal("left")),
                        row.getString("reason")))
                .optional();
    }
}
