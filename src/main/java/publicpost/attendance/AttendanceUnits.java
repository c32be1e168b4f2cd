package publicpost.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.attendance.Unit.Status;
import publicpost.casefile.Refused;

/** The units of a month, each entered and signed on its own. */
@Service
@Transactional
public class AttendanceUnits {

    private final JdbcClient database;

    AttendanceUnits(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    public Unit get(Long id) {
        return database.sql("select * from app.attendance_unit where id = ?")
                .param(id)
                .query(AttendanceUnits::read)
                .single();
    }

    @Transactional(readOnly = true)
    public List<Unit> of(Long month) {
        return database.sql("select * from app.attendance_unit where month_id = ? order by village")
                .param(month)
                .query(AttendanceUnits::read)
                .list();
    }

    /** Those that still have to be entered or signed. */
    @Transactional(readOnly = true)
    public List<Unit> open(Long month) {
        return of(month).stream().filter(unit -> unit.status() != Status.SIGNED).toList();
    }

    void entered(Long id, String officer) {
        database.sql(
                        """
                        update app.attendance_unit set status = 'ENTERED', entered_by = ?, signed_by = null, sent_back = ''
                        where id = ?""")
                .params(officer, id)
                .update();
    }

    /** @throws Refused when nothing was entered */
    public void sign(Long id, String officer) {
        var signed = database.sql(
                        "update app.attendance_unit set status = 'SIGNED', signed_by = ? where id = ? and status = 'ENTERED'")
                .params(officer, id)
                .update();
        if (signed == 0) {
            throw Refused.at("decision", "意见", "出勤尚未填报");
        }
    }

    /** @param why as the unit reads it */
    public void sendBack(Collection<Long> units, String why) {
        database.sql(
                        """
                        update app.attendance_unit set status = 'OPEN', sent_back = :why, signed_by = null, checked_by = null
                        where id in (:units)""")
                .param("why", why)
                .param("units", units)
                .update();
    }

    private static Unit read(ResultSet row, int number) throws SQLException {
        return new Unit(
                row.getLong("id"),
                row.getLong("month_id"),
                row.getString("village"),
                Status.valueOf(row.getString("status")),
                row.getString("sent_back"),
                row.getString("entered_by"),
                row.getString("signed_by"));
    }
}
