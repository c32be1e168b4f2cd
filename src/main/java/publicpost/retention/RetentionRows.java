package publicpost.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the rules, of the lists and of what stands in them. */
@Component
class RetentionRows {

    private static final String RUNS =
            """
            select r.*, (select count(*) from app.retention_item i where i.run_id = r.id) as items,
                   (select count(*) from app.retention_item i where i.run_id = r.id and outcome = 'DONE') as done,
                   (select count(*) from app.retention_item i where i.run_id = r.id and outcome = 'SKIPPED') as skipped
            from app.retention_run r %s""";

    private final JdbcClient database;

    RetentionRows(JdbcClient database) {
        this.database = database;
    }

    /** The row of each kind in force on a day. */
    List<Rule> rules(LocalDate day) {
        return database.sql(
                        """
                        select distinct on (kind) * from app.retention_rule where valid_from <= ?
                        order by kind, valid_from desc""")
                .param(day)
                .query((row, i) -> rule(row))
                .list();
    }

    private static Rule rule(ResultSet row) throws SQLException {
        return new Rule(
                row.getString("kind"),
                row.getString("name"),
                row.getString("keep"),
                row.getString("counted_from"),
                Rule.Treatment.valueOf(row.getString("treatment")),
                row.getString("what"),
                row.getString("clause"),
                row.getString("source"),
                row.getObject("valid_from", LocalDate.class));
    }

    long add(Kind kind, LocalDate asOf, String officer, Instant now) {
        return database.sql(
                        """
                        insert into app.retention_run (kind, as_of, listed_by, listed_at) values (?, ?, ?, ?)
                        returning id""")
                .params(kind == null ? null : kind.name(), asOf, officer, Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    void list(long run, Kind kind, LocalDate asOf) {
        database.sql(
                        """
                        insert into app.retention_item (run_id, key, case_number, since, kind, rule_from)
                        select :run, d.* from (%s) d"""
                                .formatted(kind.due()))
                .param("run", run)
                .param("day", asOf)
                .update();
    }

    /** The latest first. */
    List<Run> latest(int most) {
        return database.sql(RUNS.formatted("order by r.id desc limit ?"))
                .param(most)
                .query((row, i) -> run(row))
                .list();
    }

    List<Run> underWay() {
        return database.sql(RUNS.formatted("where begun_at is not null and finished_at is null order by r.id"))
                .query((row, i) -> run(row))
                .list();
    }

    Optional<Run> find(long id) {
        return database.sql(RUNS.formatted("where r.id = ?"))
                .param(id)
                .query((row, i) -> run(row))
                .optional();
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getLong("id"),
                row.getString("kind"),
                row.getObject("as_of", LocalDate.class),
                row.getString("listed_by"),
                row.getTimestamp("listed_at").toInstant(),
                row.getString("carried_by"),
                Optional.ofNullable(row.getTimestamp("finished_at"))
                        .map(Timestamp::toInstant)
                        .orElse(null),
                row.getInt("items"),
                row.getInt("done"),
                row.getInt("skipped"));
    }

    /** So that two nodes never work on one list at once. */
    void lock(long run) {
        database.sql("select id from app.retention_run where id = ? for update")
                .param(run)
                .query(Long.class)
                .single();
    }

    void begin(long run, String officer, Instant now) {
        database.sql("update app.retention_run set carried_by = ?, begun_at = ? where id = ? and begun_at is null")
                .params(officer, Timestamp.from(now), run)
                .update();
    }

    void finish(long run, Instant now) {
        database.sql("update app.retention_run set finished_at = ? where id = ?")
                .params(Timestamp.from(now), run)
                .update();
    }

    List<Item> items(long run, int from, int most) {
        return items("where i.run_id = ? order by i.kind, i.since, i.key offset ? limit ?", run, from, most);
    }

    /** Nothing was done with them yet. */
    List<Item> left(long run, int most) {
        return items("where i.run_id = ? and i.outcome is null order by i.kind, i.key limit ?", run, most);
    }

    private List<Item> items(String which, Object... parameters) {
        return database.sql(
                        """
                        select i.key, i.case_number, i.since, i.outcome, r.*
                        from app.retention_item i join app.retention_rule r on (r.kind, r.valid_from) = (i.kind, i.rule_from) """
                                + which)
                .params(parameters)
                .query((row, i) -> new Item(
                        row.getString("key"),
                        row.getString("case_number"),
                        row.getObject("since", LocalDate.class),
                        rule(row),
                        row.getString("outcome")))
                .list();
    }

    void settle(long run, Item item, boolean done, Instant now) {
        database.sql(
                        """
                        update app.retention_item set outcome = ?, done_at = ?
                        where run_id = ? and kind = ? and key = ? and outcome is null""")
                .params(
                        done ? "DONE" : "SKIPPED",
                        Timestamp.from(now),
                        run,
                        item.rule().kind(),
                        item.key())
                .update();
    }
}
