package publicpost.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.policy.Clause;
import publicpost.policy.Money;

/** The tables of debts and of what came back. */
@Component
class DebtRows {

    private static final String READ =
            """
            select d.*, p.name, p.town from app.debt d
            join app.in_post p on p.id = d.placement_id\s""";

    private static final String RECOVERY =
            """
            select r.*, m.case_number, p.name, p.town,
                (select coalesce(sum(t.amount), 0) from app.payment t
                 where t.placement_id = r.placement_id and t.status = 'PAID')
                - (select coalesce(sum(d.amount), 0) from app.debt d where d.placement_id = r.placement_id) as most
            from app.recovery r join app.matter m on m.id = r.matter_id
            join app.in_post p on p.id = r.placement_id
            where not exists (select from app.debt d where d.matter_id = r.matter_id)\s""";

    private final JdbcClient database;

    DebtRows(JdbcClient database) {
        this.database = database;
    }

    List<Debt> all() {
        return database.sql(READ + "order by d.recovered = d.amount, d.id desc")
                .query(DebtRows::debt)
                .list();
    }

    List<Debt> of(Long placement) {
        return database.sql(READ + "where d.placement_id = ? order by d.id desc")
                .param(placement)
                .query(DebtRows::debt)
                .list();
    }

    /** Whoever asks at the same time waits, and then sees what is left. */
    Optional<Debt> lock(Long id) {
        return database.sql(READ + "where d.id = ? for no key update of d")
                .param(id)
                .query(DebtRows::debt)
                .optional();
    }

    List<Recovery> awaitingAmount() {
        return database.sql(RECOVERY + "order by r.opened_on, r.matter_id")
                .query(DebtRows::recovery)
                .list();
    }

    Optional<Recovery> awaitingAmount(Long matter) {
        return database.sql(RECOVERY + "and r.matter_id = ?")
                .param(matter)
                .query(DebtRows::recovery)
                .optional();
    }

    /** So that two debts of one person are not opened at once, each without knowing of the other. */
    void lockDebtorOf(Long matter) {
        database.sql(
                        """
                        select p.id from app.placement p join app.recovery r on r.placement_id = p.id
                        where r.matter_id = ? for update of p""")
                .param(matter)
                .query(Long.class)
                .optional();
    }

    void openFor(PaidMonth month, Clause clause, String officer, LocalDate on) {
        database.sql(
                        """
                        insert into app.debt (placement_id, month_id, amount, reason, clause, opened_by, opened_on)
                        select placement_id, month_id, -sum(amount), ?, ?, ?, ? from app.pay_line
                        where month_id = ? and kind = 'POST_SUBSIDY' group by placement_id, month_id having sum(amount) < 0
                        on conflict (month_id, placement_id) do nothing""")
                .params("%s更正后多付".formatted(month.inWords()), clause.cite(), officer, on, month.id())
                .update();
    }

    void openFor(Recovery recovery, Money amount, String reason, Clause clause, String officer, LocalDate on) {
        database.sql(
                        """
                        insert into app.debt (placement_id, matter_id, amount, reason, clause, opened_by, opened_on)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(recovery.placement(), recovery.matter(), amount.yuan(), reason, clause.cite(), officer, on)
                .update();
    }

    boolean knowsReceipt(Long debt, String receipt) {
        return database.sql("select exists (select from app.debt_recovery where debt_id = ? and receipt = ?)")
                .params(debt, receipt)
                .query(Boolean.class)
                .single();
    }

    void recover(Long debt, Money amount, LocalDate on, String receipt, String officer, LocalDate today) {
        database.sql(
                        """
                        insert into app.debt_recovery (debt_id, amount, recovered_on, receipt, recorded_by, recorded_on)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(debt, amount.yuan(), on, receipt, officer, today)
                .update();
    }

    /** In the order they came. */
    List<Receipt> receipts() {
        return database.sql("select * from app.debt_recovery order by recovered_on, id")
                .query((row, i) -> new Receipt(
                        row.getLong("debt_id"),
                        Money.of(row.getBigDecimal("amount")),
                        row.getObject("recovered_on", LocalDate.class),
                        row.getString("receipt"),
                        row.getString("recorded_by")))
                .list();
    }

    private static Recovery recovery(ResultSet row, int number) throws SQLException {
        return new Recovery(
                row.getLong("matter_id"),
                row.getString("case_number"),
                row.getLong("placement_id"),
                row.getString("name"),
                row.getString("town"),
                row.getString("reason"),
                row.getObject("opened_on", LocalDate.class),
                Money.of(row.getBigDecimal("most")).max(Money.ZERO));
    }

    private static Debt debt(ResultSet row, int number) throws SQLException {
        return new Debt(
                row.getLong("id"),
                row.getLong("placement_id"),
                row.getString("name"),
                row.getString("town"),
                row.getObject("month_id", Long.class),
                row.getObject("matter_id", Long.class),
                Money.of(row.getBigDecimal("amount")),
                Money.of(row.getBigDecimal("recovered")),
                row.getString("reason"),
                row.getString("clause"),
                row.getString("opened_by"),
                row.getObject("opened_on", LocalDate.class));
    }
}
