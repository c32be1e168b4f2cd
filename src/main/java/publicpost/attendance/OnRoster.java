package publicpost.attendance;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import publicpost.policy.Money;
import publicpost.policy.PostMonth;

/**
 * Somebody in post in a month, as the registers say today.
 *
 * @param postKey the post, or where there is none the placement, so that two holders of one post are known as such
 */
record OnRoster(
        Long placement,
        Long postKey,
        String village,
        String name,
        String bankName,
        String accountMasked,
        String postTitle,
        String area,
        String basis,
        BigDecimal standard,
        BigDecimal hours,
        PostMonth days) {

    /** The time in post; until is null while it lasts. */
    record Post(LocalDate from, LocalDate until) {}

    static Post post(ResultSet row) throws SQLException {
        return new Post(row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class));
    }

    /** @param account masked; null where none is known */
    static OnRoster read(ResultSet row, String account, PostMonth days) throws SQLException {
        var post = row.getLong("post_id");
        return new OnRoster(
                row.getLong("id"),
                row.wasNull() ? -row.getLong("id") : post,
                row.getString("village"),
                row.getString("name"),
                row.getString("bank_name"),
                account,
                row.getString("post_title"),
                row.getString("area"),
                row.getString("pay_basis"),
                row.getBigDecimal("standard"),
                row.getBigDecimal("hours"),
                days);
    }

    void write(PreparedStatement insert, Long month, Long unit, Money provinceLeft) throws SQLException {
        insert.setLong(1, month);
        insert.setLong(2, unit);
        insert.setLong(3, placement);
        insert.setString(4, name);
        insert.setString(5, bankName);
        insert.setString(6, accountMasked);
        insert.setString(7, postTitle);
        insert.setString(8, area);
        insert.setString(9, basis);
        insert.setBigDecimal(10, standard);
        insert.setBigDecimal(11, hours);
        insert.setInt(12, days.daysInMonth());
        insert.setInt(13, days.daysInPost());
        insert.setInt(14, days.daysSuspended());
        insert.setBigDecimal(15, provinceLeft.yuan());
    }
}
