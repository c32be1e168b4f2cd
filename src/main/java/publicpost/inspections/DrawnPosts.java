package publicpost.inspections;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.masks.Masks;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** The posts of an inspection and what was found at each, with the reach of whoever asks. */
@Component
class DrawnPosts {

    private static final String ENTRY =
            """
            e.id as entry, e.result, e.note, e.corrects, e.checked_by, e.checked_at,
            array(select f.document_id from app.inspection_photo f join app.document d on d.id = f.document_id
                  where f.entry_id = e.id and d.blanked_on is null order by f.document_id) as photos""";

    private static final String POSTS =
            """
            select i.placement_id, i.position, i.course, i.weight, p.case_number, p.village, p.person_id,
                   coalesce(o.title, n.post_title) as post, coalesce(o.place, n.place, '') as place,
                   coalesce(o.duties, '') as duties, o.hours, o.pay_basis, o.supervisor, q.name, q.id_number,
                   array(select f.case_number from app.finding f where f.placement_id = i.placement_id
                         and f.fact = t.number and f.kind = any(?) order by f.id) as findings, %s
            from app.inspection t
            join app.inspection_post i on i.inspection_id = t.id
            join app.placement p on p.id = i.placement_id
            join app.person q on q.id = p.person_id
            left join app.post s on s.id = p.post_id
            left join app.offer o on o.id = s.offer_id
            left join app.incumbent n on n.case_number = p.case_number
            left join app.inspection_entry e on e.inspection_id = i.inspection_id and e.placement_id = i.placement_id
                 and not exists (select from app.inspection_entry c where c.corrects = e.id)
            where t.id = ? order by i.position"""
                    .formatted(ENTRY);

    private static final String ENTRIES =
            """
            select %s from app.inspection_entry e where e.inspection_id = ? and e.placement_id = ? order by e.id"""
                    .formatted(ENTRY);

    private final JdbcClient database;
    private final Secrets secrets;

    DrawnPosts(JdbcClient database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    /** In the order drawn, each with the entry that counts. */
    List<InspectedPost> of(long inspection) {
        return database.sql(POSTS)
                .params(InspectionResult.FINDINGS, inspection)
                .query((row, i) -> post(row))
                .list();
    }

    /** All that was noted at one, the oldest first. */
    List<InspectionEntry> entries(long inspection, long placement) {
        return database.sql(ENTRIES)
                .params(inspection, placement)
                .query((row, i) -> entry(row))
                .list();
    }

    private InspectedPost post(ResultSet row) throws SQLException {
        var idNumber = Masks.idNumber(secrets.open(SealedColumn.PERSON_ID_NUMBER, row.getString("id_number")));
        return new InspectedPost(
                row.getLong("placement_id"),
                row.getInt("position"),
                Lot.Course.valueOf(row.getString("course")),
                row.getInt("weight"),
                row.getString("case_number"),
                row.getString("village"),
                new InspectedPost.Work(
                        row.getString("post"),
                        row.getString("place"),
                        row.getString("duties"),
                        hours(row.getBigDecimal("hours")),
                        row.getString("supervisor")),
                new InspectedPost.Holder(row.getLong("person_id"), row.getString("name"), idNumber),
                row.getObject("entry") == null ? null : entry(row),
                List.of((String[]) row.getArray("findings").getArray()));
    }

    /** Null where it is not on record. */
    private static String hours(BigDecimal hours) {
        return hours == null ? null : hours.stripTrailingZeros().toPlainString();
    }

    private InspectionEntry entry(ResultSet row) throws SQLException {
        return new InspectionEntry(
                row.getLong("entry"),
                InspectionResult.valueOf(row.getString("result")),
                secrets.open(SealedColumn.INSPECTION_NOTE, row.getString("note")),
                row.getObject("corrects") != null,
                row.getString("checked_by"),
                row.getTimestamp("checked_at").toInstant(),
                Arrays.asList((Long[]) row.getArray("photos").getArray()));
    }
}
