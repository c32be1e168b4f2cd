package publicpost.attendance;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import publicpost.policy.Area;
import publicpost.policy.Money;
import publicpost.policy.PayBasis;

/** The table of attendance, read row by row of a unit or a month. */
@Component
@Transactional(readOnly = true)
public class AttendanceRows {

    private static final String IN_ORDER = " order by r.area, r.name, r.id";

    private final JdbcClient database;

    AttendanceRows(JdbcClient database) {
        this.database = database;
    }

    public List<AttendanceRow> ofUnit(Long unit) {
        return database.sql("select r.* from app.attendance r where r.unit_id = ?" + IN_ORDER)
                .param(unit)
                .query(AttendanceRows::read)
                .list();
    }

    public List<AttendanceRow> ofMonth(Long month) {
        return database.sql(
                        "select r.* from app.attendance r join app.attendance_unit u on u.id = r.unit_id where r.month_id = ? order by u.village, r.area, r.name, r.id")
                .param(month)
                .query(AttendanceRows::read)
                .list();
    }

    public AttendanceRow get(Long id) {
        return database.sql("select r.* from app.attendance r where r.id = ?")
                .param(id)
                .query(AttendanceRows::read)
                .single();
    }

    static AttendanceRow read(ResultSet row, int number) throws SQLException {
        return new AttendanceRow(
                row.getLong("id"),
                row.getLong("unit_id"),
                row.getLong("placement_id"),
                row.getString("name"),
                row.getString("id_number"),
                row.getString("bank_name"),
                row.getString("bank_account"),
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
