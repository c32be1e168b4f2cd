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
    public record Owed(Money amount, Money left, String reason) {}

    /**
     * A finding that opened one keeps it as it is.
     *
     * @throws Refused at {@code amount} when it is more than was paid for those months, less what is owed already
     */
    public void open(Claim claim, Money amount, String officer) {
        lock(claim.placement());
        var earlier = of(claim.finding());
        if (earlier.isPresent()) {
            mustBeTheSame(earlier.get(), amount);
            return;
        }
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

    private static void mustBeTheSame(Owed earlier, Money amount) {
        if (earlier.amount().compareTo(amount) != 0) {
            throw Refused.at(AMOUNT, LABEL, "本核查已立追缴 %s 元，不能另定金额".formatted(earlier.amount()));
        }
    }

    /** So that two debts of one person are not opened at once, each without knowing of the other. */
    private void lock(Long placement) {
        database.sql("select id from app.placement where id = ? for update")
                .param(placement)
                .query(Long.class)
                .single();
    }

    /** Yuan that can be taken back of what was paid for those months. */
    @Transactional(readOnly = true)
    public Money most(Long placement, YearMonth from, YearMonth until) {
        var paid = database.sql(
                        """
                        select coalesce(sum(t.amount) filter (where m.month between :from and :until), 0) as months,
                               coalesce(sum(t.amount), 0) - (select coalesce(sum(d.amount), 0) from app.debt d
                                                             where d.placement_id = :placement) as free
                        from app.payment t join app.pay_month m on m.id = t.month_id
                        where t.placement_id = :placement and t.status = 'PAID'""")
                .param("from", from.atDay(1))
                .param("until", until.atDay(1))
                .param("placement", placement)
                .query((row, i) -> Money.of(row.getBigDecimal("months")).min(Money.of(row.getBigDecimal("free"))))
                .single();
        return paid.max(Money.ZERO);
    }

    @Transactional(readOnly = true)
    public Optional<Owed> of(Long finding) {
        return database.sql("select amount, amount - recovered as left, reason from app.debt where finding_id = ?")
                .param(finding)
                .query((row, i) -> new Owed(
                        Money.of(row.getBigDecimal("amount")),
                        Money.of(row.getBigDecimal("left")),
                        row.getString("reason")))
                .optional();
    }
}
