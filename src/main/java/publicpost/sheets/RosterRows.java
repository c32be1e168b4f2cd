package publicpost.sheets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the roster of a month: what its attendance was written down with, and the placement's own dates. */
@Component
class RosterRows {

    private static final String OF_MONTH =
            """
            select a.name, p.sex, coalesce(s.code, '') as code, a.post_title, coalesce(o.place, p.earlier_place, '') as place,
                u.village, a.area, p.starts_on, p.term_ends - 1 as last_day, a.days_in_post, a.days_suspended
            from app.attendance a
            join app.attendance_unit u on u.id = a.unit_id
            join app.in_post p on p.id = a.placement_id
            left join app.post s on s.id = p.post_id
            left join app.offer o on o.id = s.offer_id
            where a.month_id = ? order by u.village, a.area, a.name, a.id""";

    private final JdbcClient database;

    RosterRows(JdbcClient database) {
        this.database = database;
    }

    List<RosterRow> of(Long month) {
        return database.sql(OF_MONTH).param(month).query(RosterRows::read).list();
    }

    private static RosterRow read(ResultSet row, int number) throws SQLException {
        return new RosterRow(
                row.getString("name"),
                row.getString("sex").equals("MALE") ? "男" : "女",
                row.getString("code"),
                row.getString("post_title"),
                row.getString("place"),
                row.getString("village"),
                row.getString("area").equals("RURAL") ? "乡村" : "城镇",
                row.getObject("starts_on", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getInt("days_in_post"),
                row.getInt("days_suspended"));
    }
}
