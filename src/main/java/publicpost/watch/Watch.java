package publicpost.watch;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.policy.Figures;
import publicpost.policy.PolicyTables;

/** The watch: writes down what is due, once for each thing and date, and gives it out in chunks, each row to one taker. */
@Service
@Transactional
public class Watch {

    private static final String COMING =
            """
            with ends as (select * from app.placement where status = 'ACTIVE'),
            days (day) as (
                select term_ends - :review from ends union select term_ends - :first from ends
                union select term_ends - :last from ends union select term_ends from ends union select limit_on from ends
                union select valid_until - :renew from app.agreement where ended_on is null
                union select valid_until - :renew from app.cover where ended_on is null
                union select valid_until + 1 from app.cover where ended_on is null
                union select lapses_on + 1 from app.claim where result = 'CONFIRMED'
                union select waiting_list_until + 1 from app.recruitment where status = 'CLOSED')
            select distinct day from days where day > cast(:today as date) order by day limit :most""";

    private final JdbcClient database;
    private final PolicyTables tables;
    private final Clock clock;

    Watch(JdbcClient database, PolicyTables tables, Clock clock) {
        this.database = database;
        this.tables = tables;
        this.clock = clock;
    }

    /** Finds everything that is due by today, what was missed on earlier days included; found again it is left alone. */
    public int find() {
        var today = LocalDate.now(clock);
        var ahead = ahead(today);
        database.sql("update app.due set parked = false where parked").update();
        var found = 0;
        for (var kind : DueKind.values()) {
            found += find(kind, today, ahead);
        }
        return found;
    }

    /** In the order of the key, so that two nodes that find at once wait for each other and never crosswise. */
    private int find(DueKind kind, LocalDate today, Map<String, Integer> ahead) {
        return database.sql(
                        """
                        insert into app.due (kind, subject, due_on, found_on)
                        select '%s', due.*, cast(:today as date) from (%s) due order by 2, 3 on conflict do nothing"""
                                .formatted(kind, DueQueries.BY_KIND.get(kind)))
                .param("today", Date.valueOf(today))
                .params(ahead)
                .update();
    }

    private Map<String, Integer> ahead(LocalDate today) {
        return Map.of(
                "review", days(Figures.REVIEW_BEFORE_DAYS, today),
                "first", days(Figures.REMIND_FIRST_DAYS, today),
                "last", days(Figures.REMIND_LAST_DAYS, today),
                "renew", days(Figures.RENEW_BEFORE_DAYS, today));
    }

    private int days(String figure, LocalDate today) {
        return tables.figure(figure, today).whole();
    }

    /** The next rows nobody has begun; they stay locked to the caller, and another node takes others. */
    public List<DueRow> take(int most) {
        return database.sql(
                        """
                        select id, kind, subject, due_on from app.due where started_on is null and not parked
                        order by id limit ? for update skip locked""")
                .param(most)
                .query((row, i) -> new DueRow(
                        row.getLong(1),
                        DueKind.valueOf(row.getString(2)),
                        row.getLong(3),
                        row.getObject(4, LocalDate.class)))
                .list();
    }

    /** Leaves out for today what cannot be begun, so that everything behind it is. */
    public void park(DueRow row) {
        database.sql("update app.due set parked = true where id = ?")
                .param(row.id())
                .update();
    }

    public void started(Collection<DueRow> rows) {
        database.sql("update app.due set started_on = ? where id = any(?)")
                .params(LocalDate.now(clock), rows.stream().map(DueRow::id).toArray(Long[]::new))
                .update();
    }

    /** Claims one thing for whoever deals with it outside the watch; false when it is dealt with already. */
    public boolean claim(DueKind kind, Long subject, LocalDate dueOn) {
        return database.sql(
                                """
                        insert into app.due (kind, subject, due_on, found_on, started_on) values (?, ?, ?, ?, ?)
                        on conflict (kind, subject, due_on) do update set started_on = excluded.started_on
                        where due.started_on is null""")
                        .params(kind.name(), subject, dueOn, LocalDate.now(clock), LocalDate.now(clock))
                        .update()
                > 0;
    }

    /** What was begun for a placement came to nothing because something else was under way: the next morning finds it anew. */
    public void findAgain(Set<DueKind> kinds, Long subject) {
        database.sql("delete from app.due where subject = ? and kind = any(?) and started_on is not null")
                .params(subject, kinds.stream().map(DueKind::name).toArray(String[]::new))
                .update();
    }

    public int waiting() {
        return database.sql("select count(*) from app.due where started_on is null")
                .query(Integer.class)
                .single();
    }

    /** The next days on which a term, a limit, a paper or a list in the tables comes due, the nearest first. */
    @Transactional(readOnly = true)
    public List<LocalDate> comingDays(int most) {
        var today = LocalDate.now(clock);
        return database.sql(COMING)
                .params(ahead(today))
                .param("today", Date.valueOf(today))
                .param("most", most)
                .query(LocalDate.class)
                .list();
    }
}
