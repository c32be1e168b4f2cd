package publicpost.inspections;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.calendar.OfficeClock;
import publicpost.inspections.InspectionEntries.Found;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** The table of what was found, to which is only added. */
@Component
class EntryRows {

    private static final String ADD =
            """
            insert into app.inspection_entry (inspection_id, placement_id, result, note, corrects, form, checked_by,
                                              checked_on, checked_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id""";

    private static final String ATTENDANCE =
            """
            select a.required, a.attended, a.pay_basis
            from app.attendance a join app.pay_month m on m.id = a.month_id
            where a.placement_id = ? and m.month = ? and a.attended is not null""";

    private final JdbcClient database;
    private final Secrets secrets;

    EntryRows(JdbcClient database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    /** Nobody ends it meanwhile. */
    boolean isEnded(long inspection) {
        return database.sql("select closed_by is not null from app.inspection where id = ? for share")
                .param(inspection)
                .query(Boolean.class)
                .single();
    }

    boolean isTaken(UUID form) {
        return database.sql("select exists (select from app.inspection_entry where form = ?)")
                .param(form)
                .query(Boolean.class)
                .single();
    }

    /** Empty when somebody else was there first. */
    Optional<Long> add(long inspection, long placement, Found found, String officer, Instant at) {
        return database.sql(ADD)
                .params(
                        inspection,
                        placement,
                        found.result().name(),
                        secrets.seal(SealedColumn.INSPECTION_NOTE, found.note()),
                        found.corrects(),
                        found.form(),
                        officer,
                        LocalDate.ofInstant(at, OfficeClock.ZONE),
                        Timestamp.from(at))
                .query(Long.class)
                .optional();
    }

    void addPhotos(long entry, List<Long> photos) {
        photos.forEach(photo -> database.sql("insert into app.inspection_photo (entry_id, document_id) values (?, ?)")
                .params(entry, photo)
                .update());
    }

    boolean hasPhoto(long inspection, long photo) {
        return database.sql(
                        """
                        select exists (select from app.inspection_photo f join app.inspection_entry e on e.id = f.entry_id
                                       where f.document_id = ? and e.inspection_id = ?)""")
                .params(photo, inspection)
                .query(Boolean.class)
                .single();
    }

    /** What the attendance list says of the month, where it was entered. */
    Optional<String> attendance(long placement, LocalDate on) {
        return database.sql(ATTENDANCE)
                .params(placement, on.withDayOfMonth(1))
                .query((row, i) -> attendance(row))
                .optional();
    }

    private static String attendance(ResultSet row) throws SQLException {
        var unit = row.getString("pay_basis").equals("HOURLY") ? "小时" : "天";
        return "应出勤 %s %s，已填报实出勤 %s %s"
                .formatted(plain(row.getBigDecimal("required")), unit, plain(row.getBigDecimal("attended")), unit);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
