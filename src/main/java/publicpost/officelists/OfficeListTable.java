package publicpost.officelists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.lists.StreamedList.Format;

/** The table of lists, and what offices call their columns. */
@Component
class OfficeListTable {

    private final JdbcClient database;
    private final MappingJson json;

    OfficeListTable(JdbcClient database, MappingJson json) {
        this.database = database;
        this.json = json;
    }

    long add(SentList sent, Instant now) {
        return database.sql(
                        """
                        insert into app.office_list (kind, office, name, as_of, sent_by, sent_at, status)
                        values (?, ?, ?, ?, ?, ?, 'RECEIVING') returning id""")
                .params(sent.kind().name(), sent.office(), sent.name(), sent.asOf(), sent.by(), Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    /** @param head its first rows, sealed */
    void received(long id, PartStore.Received file, Format format, String head) {
        database.sql(
                        """
                        update app.office_list set status = 'MAPPING', sha256 = ?, bytes = ?, format = ?, head = ?
                        where id = ?""")
                .params(file.sha256(), file.bytes(), format.name(), head, id)
                .update();
    }

    /** The first rows of one whose columns are to be named, sealed. */
    Optional<String> head(long id) {
        return database.sql("select head from app.office_list where id = ? and head is not null")
                .param(id)
                .query(String.class)
                .optional();
    }

    void map(long id, Mapping mapping, Status status) {
        database.sql(
                        "update app.office_list set mapping = ?, status = ?, head = case ? when 'MAPPING' then head end where id = ?")
                .params(json.write(mapping), status.name(), status.name(), id)
                .update();
    }

    void remember(OfficeList list, Map<Field, String> headings) {
        database.sql(
                        """
                        insert into app.office_list_mapping (office, kind, headings) values (?, ?, ?)
                        on conflict (office, kind) do update set headings = excluded.headings""")
                .params(list.office(), list.kind().name(), json.write(headings))
                .update();
    }

    /** Of the last time; empty before the first. */
    Map<Field, String> remembered(String office, ListKind kind) {
        return json.texts(database.sql("select headings from app.office_list_mapping where office = ? and kind = ?")
                .params(office, kind.name())
                .query(String.class)
                .optional()
                .orElse(null));
    }

    Optional<OfficeList> find(long id) {
        return where("id = ?", id).stream().findFirst();
    }

    /** Whoever is at it now is waited for. */
    Optional<OfficeList> lock(long id) {
        return where("id = ? for update", id).stream().findFirst();
    }

    /** Those of the same content, taken or waiting. */
    Optional<OfficeList> same(ListKind kind, String sha256) {
        return where("kind = ? and sha256 = ? and status <> 'RECEIVING'", kind.name(), sha256).stream()
                .findFirst();
    }

    Optional<OfficeList> newest(ListKind kind, String office) {
        return where("kind = ? and office = ? and status = 'DONE' and superseded_at is null", kind.name(), office)
                .stream()
                .findFirst();
    }

    /** The latest first. */
    List<OfficeList> latest(Collection<ListKind> kinds, int most) {
        return where(
                "kind = any(?) order by sent_at desc, id desc limit ?",
                kinds.stream().map(ListKind::name).toArray(String[]::new),
                most);
    }

    List<Long> underWay() {
        return database.sql("select id from app.office_list where status = 'MATCHING' order by id")
                .query(Long.class)
                .list();
    }

    void stand(long id, Status status, String why) {
        database.sql("update app.office_list set status = ?, why = ? where id = ? and status <> 'DONE'")
                .params(status.name(), why, id)
                .update();
    }

    void delete(long id) {
        database.sql("delete from app.office_list where id = ?").param(id).update();
    }

    /** What was never received to its end, because the program or the line broke. */
    void deleteUnreceived(Instant before) {
        database.sql("delete from app.office_list where status = 'RECEIVING' and sent_at < ?")
                .param(Timestamp.from(before))
                .update();
    }

    private List<OfficeList> where(String condition, Object... about) {
        return database.sql("select * from app.office_list where " + condition)
                .params(about)
                .query(this::read)
                .list();
    }

    private OfficeList read(ResultSet row, int number) throws SQLException {
        var format = row.getString("format");
        return new OfficeList(
                row.getLong("id"),
                ListKind.valueOf(row.getString("kind")),
                row.getString("office"),
                row.getString("name"),
                row.getObject("as_of", LocalDate.class),
                row.getString("sha256"),
                format == null ? null : Format.valueOf(format),
                json.mapping(row.getString("mapping")),
                row.getString("sent_by"),
                time(row, "sent_at"),
                Status.valueOf(row.getString("status")),
                row.getString("why"),
                new OfficeList.Progress(
                        row.getInt("row_done"),
                        row.getInt("row_count"),
                        row.getInt("bad_count"),
                        row.getLong("bytes_done"),
                        row.getLong("bytes")),
                row.getString("index_key"),
                time(row, "finished_at"),
                time(row, "superseded_at"));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
