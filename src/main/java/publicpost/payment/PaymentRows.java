package publicpost.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.payment.Payment.Status;
import publicpost.policy.Money;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** The table of payments. */
@Component
class PaymentRows {

    private static final String READ =
            "select p.*, b.number as batch_number from app.payment p join app.payment_batch b on b.id = p.batch_id ";

    private final JdbcClient database;
    private final Secrets secrets;

    PaymentRows(JdbcClient database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    List<Payment> ofMonth(Long month) {
        return read("where b.month_id = ? order by p.id", month);
    }

    List<Payment> ofBatch(Long batch) {
        return read("where p.batch_id = ? order by p.id", batch);
    }

    /** Newest first. */
    List<Payment> ofPlacement(Long placement) {
        return read("where p.placement_id = ? order by p.id desc", placement);
    }

    List<Payment> of(List<Long> ids) {
        return read("where p.id = any(?::bigint[]) order by p.id", ids.toArray(Long[]::new));
    }

    Optional<Payment> find(Long id) {
        return read("where p.id = ?", id).stream().findFirst();
    }

    private List<Payment> read(String which, Object param) {
        return database.sql(READ + which)
                .params(List.of(param))
                .query(this::payment)
                .list();
    }

    void send(Long batch, Long month, List<Long> placements, Transfers transfers) {
        database.sql(
                        """
                        insert into app.payment (id, batch_id, month_id, placement_id, name, bank_name, bank_account, amount)
                        overriding system value
                        select l.id, ?, ?, l.placement, l.name, l.bank_name, l.bank_account, l.amount
                        from unnest(?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::numeric[])
                            l (id, placement, name, bank_name, bank_account, amount)""")
                .params(
                        batch,
                        month,
                        column(transfers, Transfer::number, Long[]::new),
                        placements.toArray(Long[]::new),
                        column(transfers, Transfer::name, String[]::new),
                        column(transfers, Transfer::bankName, String[]::new),
                        column(transfers, this::sealed, String[]::new),
                        column(transfers, line -> line.amount().toString(), String[]::new))
                .update();
    }

    private String sealed(Transfer line) {
        return secrets.seal(SealedColumn.PAYMENT_ACCOUNT, line.bankAccount());
    }

    private static <T> T[] column(Transfers transfers, Function<Transfer, T> of, IntFunction<T[]> array) {
        return transfers.lines().stream().map(of).toArray(array);
    }

    /** Numbers never given before, in their order. */
    List<Long> numbers(int count) {
        return database.sql(
                        """
                        select nextval(pg_get_serial_sequence('app.payment', 'id')) as number
                        from generate_series(1, ?) order by number""")
                .param(count)
                .query(Long.class)
                .list();
    }

    /** How many people stand how, by how the last payment to each of them for that month ended. */
    List<Row> tally(Long month) {
        return database.sql(
                        """
                        select status, count(*) as people, sum(amount) as total from (
                            select distinct on (p.placement_id) p.status, p.amount
                            from app.payment p join app.payment_batch b on b.id = p.batch_id
                            where b.month_id = ? order by p.placement_id, p.id desc) last
                        group by status""")
                .param(month)
                .query((row, i) -> new Row(
                        Status.valueOf(row.getString("status")),
                        new Standing.Tally(row.getInt("people"), Money.of(row.getBigDecimal("total")))))
                .list();
    }

    record Row(Status status, Standing.Tally tally) {}

    private Payment payment(ResultSet row, int number) throws SQLException {
        return new Payment(
                row.getLong("id"),
                row.getLong("batch_id"),
                row.getInt("batch_number"),
                row.getLong("month_id"),
                row.getLong("placement_id"),
                row.getString("name"),
                row.getString("bank_name"),
                secrets.open(SealedColumn.PAYMENT_ACCOUNT, row.getString("bank_account")),
                Money.of(row.getBigDecimal("amount")),
                Status.valueOf(row.getString("status")),
                row.getString("answer"),
                row.getObject("settled_on", LocalDate.class),
                row.getString("settled_by"));
    }
}
