package publicpost.attendance;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import publicpost.policy.Area;
import publicpost.policy.Money;
import publicpost.policy.PayBasis;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** The table of attendance, read row by row of a unit or a month. */
@Component
@Transactional(readOnly = true)
public class AttendanceRows {

    private static final String READ =
            """
            select r.*, p.id_number from app.attendance r join app.in_post p on p.id = r.placement_id
            """;

    /** Of a month that is held nothing was paid; what is due of it is reckoned when it is released. */
    private static final String HELD =
            "exists (select from app.held_month h where h.attendance_id = r.id and h.released_on is null)";

    private static final String IN_ORDER = " order by r.area, r.name, r.id";

    private final JdbcClient database;
    private final Secrets secrets;

    AttendanceRows(JdbcClient database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    public List<AttendanceRow> ofUnit(Long unit) {
        return database.sql(READ + "where r.unit_id = ?" + IN_ORDER)
                .param(unit)
                .query(this::read)
                .list();
    }

    public List<AttendanceRow> ofMonth(Long month) {
        return database.sql(
                        READ
                                + "join app.attendance_unit u on u.id = r.unit_id where r.month_id = ? order by u.village, r.area, r.name, r.id")
                .param(month)
                .query(this::read)
                .list();
    }

    /** Of an approved month, what its unit may correct. */
    public List<AttendanceRow> correctable(Long unit) {
        return database.sql(READ + "where r.unit_id = ? and not " + HELD + IN_ORDER)
                .param(unit)
                .query(this::read)
                .list();
    }

    /** Of one person, of months that are approved and not held, in their order. */
    List<AttendanceRow> settledOf(Long placement) {
        return database.sql(READ
                        + "join app.pay_month m on m.id = r.month_id where r.placement_id = ? and m.status in ('APPROVED', 'PAID')"
                        + " and not " + HELD + " order by m.month")
                .param(placement)
                .query(this::read)
                .list();
    }

    boolean isHeld(AttendanceRow row) {
        return database.sql("select %s from app.attendance r where r.id = ?".formatted(HELD))
                .param(row.id())
                .query(Boolean.class)
                .single();
    }

    public AttendanceRow get(Long id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no attendance " + id));
    }

    public Optional<AttendanceRow> find(Long id) {
        return database.sql(READ + "where r.id = ?").param(id).query(this::read).optional();
    }

    private AttendanceRow read(ResultSet row, int number) throws SQLException {
        var sealed = row.getString("id_number");
        return new AttendanceRow(
                row.getLong("id"),
                row.getLong("unit_id"),
                row.getLong("placement_id"),
                row.getString("name"),
                () -> secrets.open(SealedColumn.PERSON_ID_NUMBER, sealed),
                row.getString("bank_name"),
                row.getString("account_masked"),
                row.getString("post_title"),
                Area.valueOf(row.getString("area")),
                PayBasis.valueOf(row.getString("pay_basis")),
                money(row, "standard"),
                row.getBigDecimal("hours"),
                row.getInt("days_in_month"),
                row.getInt("days_in_post"),
                row.getInt("days_suspended"),
                money(row, "province_left"),
                number(row, "required"),
                number(row, "attended"),
                money(row, "unit_contributions"),
                money(row, "premium"),
                row.getString("remark"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return Money.of(row.getBigDecimal(column));
    }

    private static BigDecimal number(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column);
    }
}
