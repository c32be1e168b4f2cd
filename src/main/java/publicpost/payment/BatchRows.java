package publicpost.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.attendance.PayableAccount;
import publicpost.policy.Money;
import publicpost.secrets.Secrets;

/** The table of batches, and who is still to be in one. */
@Component
class BatchRows {

    private static final String READ = "select * from app.payment_batch ";

    private final JdbcClient database;
    private final Secrets secrets;

    BatchRows(JdbcClient database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    /** By village and name. */
    List<Payable> open(Long month) {
        return database.sql(
                        """
                        select p.id, p.village, p.name, p.bank_name, p.bank_account, p.list_account, due.amount
                        from (select placement_id, sum(amount) as amount from app.pay_line
                              where month_id = :month and kind = 'POST_SUBSIDY' group by placement_id) due
                        join app.payable_placement p on p.id = due.placement_id
                        where due.amount > 0 and not exists (
                            select from app.payment t where t.month_id = :month and t.placement_id = p.id
                                and t.status <> 'FAILED')
                        order by p.village, p.name, p.id""")
                .param("month", month)
                .query((row, i) -> new Payable(
                        row.getLong("id"),
                        row.getString("village"),
                        row.getString("name"),
                        row.getString("bank_name"),
                        PayableAccount.of(row, secrets),
                        Money.of(row.getBigDecimal("amount"))))
                .list();
    }

    List<Batch> ofMonth(Long month) {
        return database.sql(READ + "where month_id = ? order by number")
                .param(month)
                .query(BatchRows::batch)
                .list();
    }

    Batch get(Long id) {
        return database.sql(READ + "where id = ?")
                .param(id)
                .query(BatchRows::batch)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no batch " + id));
    }

    Batch add(PaidMonth month, Transfers transfers, String officer, Instant now) {
        return database.sql(
                        """
                        insert into app.payment_batch
                            (month_id, number, lines, total, checksum, made_by, approved_by, second_approved_by, made_at)
                        select ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ?, ? from app.payment_batch where month_id = ?
                        returning *""")
                .params(
                        month.id(),
                        transfers.lines().size(),
                        transfers.total().yuan(),
                        transfers.checksum(),
                        officer,
                        month.approvedBy(),
                        month.secondApprovedBy(),
                        Timestamp.from(now),
                        month.id())
                .query(BatchRows::batch)
                .single();
    }

    private static Batch batch(ResultSet row, int number) throws SQLException {
        return new Batch(
                row.getLong("id"),
                row.getLong("month_id"),
                row.getInt("number"),
                row.getInt("lines"),
                Money.of(row.getBigDecimal("total")),
                row.getString("checksum"),
                row.getString("made_by"),
                row.getString("approved_by"),
                row.getTimestamp("made_at").toInstant());
    }
}
