package publicpost.dryrun;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.dryrun.DryRun.Counted;
import publicpost.dryrun.DryRun.Reached;

/** The tables of dry runs, and of the two sets of tables each was begun with. */
@Component
class DryRunRows {

    private final JdbcClient database;

    DryRunRows(JdbcClient database) {
        this.database = database;
    }

    /** The last of both there are. */
    Reached last() {
        return database.sql(
                        """
                        select coalesce((select max(id) from app.application), 0), coalesce((select max(id) from app.placement), 0)""")
                .query((row, i) -> new Reached(row.getLong(1), row.getLong(2)))
                .single();
    }

    /** People in post whose money is paid here. */
    int inPost() {
        return database.sql(
                        """
                        select count(*) from app.placement p join app.payable_placement v on v.id = p.id
                        where p.status = 'ACTIVE'""")
                .query(Integer.class)
                .single();
    }

    Long add(Asked asked, Reached to, int total, int checks, Instant now) {
        return database.sql(
                        """
                        insert into app.dry_run (draft_id, fingerprint, day, begun_by, begun_at, last_application,
                            last_placement, total, checks) values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(
                        asked.draft(),
                        asked.tables().fingerprint(),
                        asked.day(),
                        asked.officer(),
                        Timestamp.from(now),
                        to.application(),
                        to.placement(),
                        total,
                        checks)
                .query(Long.class)
                .single();
    }

    void keep(Long run, String side, Map<String, String> tables) {
        tables.forEach((name, text) -> database.sql("insert into app.dry_run_table values (?, ?, ?, ?)")
                .params(run, side, name, text)
                .update());
    }

    /** By file name. */
    Map<String, String> kept(Long run, String side) {
        var texts = new TreeMap<String, String>();
        database.sql("select file_name, content from app.dry_run_table where run_id = ? and side = ?")
                .params(run, side)
                .query(row -> {
                    texts.put(row.getString(1), row.getString(2));
                });
        return texts;
    }

    /**
     * Passes a part, unless somebody else did or it was stopped meanwhile.
     *
     * @return whether it is this one's to write
     */
    boolean pass(DryRun run, Part part) {
        var counted = part.counted();
        return database.sql(
                                """
                        update app.dry_run set at_application = ?, at_placement = ?, done = done + ?,
                            applicants = applicants + ?, refused = refused + ?, placements = placements + ?,
                            uninsured = uninsured + ?
                        where id = ? and at_application = ? and at_placement = ? and not stop_asked and finished_at is null""")
                        .params(
                                part.at().application(),
                                part.at().placement(),
                                part.people(),
                                counted.applicants(),
                                counted.refused(),
                                counted.placements(),
                                counted.uninsured(),
                                run.id(),
                                run.at().application(),
                                run.at().placement())
                        .update()
                > 0;
    }

    /** @param failure null where nothing is left */
    void finish(Long run, String failure, Instant now) {
        database.sql("update app.dry_run set finished_at = ?, failure = ? where id = ? and finished_at is null")
                .params(Timestamp.from(now), failure, run)
                .update();
    }

    /** @return whether it was under way, or was stopped, before */
    boolean stop(Long run, boolean asked) {
        return database.sql(
                                "update app.dry_run set stop_asked = ? where id = ? and finished_at is null and stop_asked <> ?")
                        .params(asked, run, asked)
                        .update()
                > 0;
    }

    Optional<DryRun> find(Long run) {
        return runs("id = ?", run).stream().findFirst();
    }

    /** One of the same question that has come to no end. */
    Optional<DryRun> open(Long draft, String fingerprint, LocalDate day) {
        return runs("draft_id = ? and fingerprint = ? and day = ? and finished_at is null", draft, fingerprint, day)
                .stream()
                .findFirst();
    }

    List<DryRun> underWay() {
        return runs("finished_at is null and not stop_asked order by id");
    }

    /** The latest first. */
    List<DryRun> ofDraft(Long draft, int most) {
        return runs("draft_id = ? order by id desc limit ?", draft, most);
    }

    private List<DryRun> runs(String condition, Object... about) {
        return database.sql("select * from app.dry_run where " + condition)
                .params(about)
                .query((row, i) -> read(row))
                .list();
    }

    private static DryRun read(ResultSet row) throws SQLException {
        var finished = row.getTimestamp("finished_at");
        return new DryRun(
                row.getLong("id"),
                row.getLong("draft_id"),
                row.getString("fingerprint"),
                row.getObject("day", LocalDate.class),
                row.getString("begun_by"),
                row.getTimestamp("begun_at").toInstant(),
                new Reached(row.getLong("last_application"), row.getLong("last_placement")),
                new Reached(row.getLong("at_application"), row.getLong("at_placement")),
                row.getInt("total"),
                row.getInt("done"),
                new Counted(
                        row.getInt("applicants"),
                        row.getInt("refused"),
                        row.getInt("placements"),
                        row.getInt("uninsured")),
                row.getInt("checks"),
                row.getBoolean("stop_asked"),
                finished == null ? null : finished.toInstant(),
                row.getString("failure"));
    }
}
