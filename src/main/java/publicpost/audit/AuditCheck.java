package publicpost.audit;

import static org.springframework.transaction.TransactionDefinition.ISOLATION_REPEATABLE_READ;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.audit.Finding.Kind;

/** Finds whether any entry was changed, taken away, moved or slipped in since it was chained. */
@Service
public class AuditCheck {

    private final JdbcClient database;
    private final Heads heads;
    private final HeadKeys keys;
    private final TransactionTemplate snapshot;

    AuditCheck(DataSource database, Heads heads, HeadKeys keys, PlatformTransactionManager transactions) {
        this.database = Streamed.of(database);
        this.heads = heads;
        this.keys = keys;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(ISOLATION_REPEATABLE_READ);
    }

    /** Goes through the whole trail as it is at one moment, while others may add to it. */
    public Verdict check() {
        return snapshot.execute(status -> {
            var known = heads.all();
            var entries = 0L;
            var before = Chain.BEGINNING;
            var kept = keptFrom();
            for (var head : known) {
                var day = new DayCheck(database, head);
                var broken = brokenHead(head, before)
                        .orElseGet(() -> day.broken(head.day().isBefore(kept)));
                entries += day.count();
                if (broken != null) {
                    return new Verdict(known.size(), entries, broken);
                }
                before = head.hash();
            }
            return new Verdict(known.size(), entries, outside(known).orElse(null));
        });
    }

    private Optional<Finding> brokenHead(Head head, byte[] before) {
        if (!keys.signed(head)) {
            return Optional.of(Finding.of(head, Kind.UNSIGNED));
        }
        return head.followsOn(before) ? Optional.empty() : Optional.of(Finding.of(head, Kind.DETACHED));
    }

    /** Entries chained before that day may have been dropped, and the chain itself says so. */
    private LocalDate keptFrom() {
        return database.sql(
                        """
                        select coalesce(max((e.detail ->> 'before')::date), date '0001-01-01')
                        from app.audit_entry e join app.audit_link l on l.entry_id = e.id
                        where e.subject = 'audit' and e.act = 'DELETED'""")
                .query(LocalDate.class)
                .single();
    }

    private Optional<Finding> outside(List<Head> known) {
        return Stream.<Supplier<Optional<Finding>>>of(() -> withoutHead(known), this::unlinked, this::backdated)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Finding> withoutHead(List<Head> known) {
        Map<LocalDate, Head> byDay = known.stream().collect(Collectors.toMap(Head::day, Function.identity()));
        var linked = new TreeSet<>(database.sql("select distinct day from app.audit_link")
                .query(LocalDate.class)
                .set());
        return linked.stream()
                .filter(day -> !byDay.containsKey(day))
                .map(day -> new Finding(day, null, null, Kind.AFTER_HEAD))
                .findFirst();
    }

    /** Half an hour is far more than any chaining takes. */
    private Optional<Finding> unlinked() {
        return one(
                Kind.UNLINKED,
                """
                select e.id from app.audit_entry e
                where e.at < now() - interval '30 minutes'
                  and not exists (select from app.audit_link l where l.entry_id = e.id)
                order by e.id limit 1""");
    }

    /** The database gives number and time at once, so a time long before that of a lower number was made up. */
    private Optional<Finding> backdated() {
        return one(
                Kind.BACKDATED,
                """
                select id from (select id, at, lag(at) over (order by id) as before from app.audit_entry) e
                where at < before - interval '10 minutes' limit 1""");
    }

    private Optional<Finding> one(Kind kind, String sql) {
        return database.sql(sql).query(Long.class).optional().map(entry -> new Finding(null, null, entry, kind));
    }
}
