package publicpost.audit;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Adds the links of committed entries and the signed head, in one transaction; one node at a time. */
@Component
class Sealing {

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

    /** Whoever chains holds it; nobody else's number. */
    static final long LOCK = 0x6175646974L;

    /** Entries a transaction. */
    private static final int CHUNK = 1000;

    private final JdbcClient database;
    private final Heads heads;
    private final HeadKeys keys;
    private final TransactionTemplate transaction;

    Sealing(JdbcClient database, Heads heads, HeadKeys keys, PlatformTransactionManager transactions) {
        this.database = database;
        this.heads = heads;
        this.keys = keys;
        this.transaction = new TransactionTemplate(transactions);
        // what the caller has not committed is none of ours
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private record Entry(long id, String row) {}

    /**
     * Chains every committed entry above that number.
     *
     * @return the highest number chained, or the one given
     */
    long all(long above) {
        var highest = above;
        List<Entry> chained;
        do {
            var from = highest;
            chained = transaction.execute(status -> chunk(from));
            highest = chained.stream().mapToLong(Entry::id).reduce(highest, Math::max);
        } while (chained.size() == CHUNK);
        return highest;
    }

    private List<Entry> chunk(long above) {
        // the heads are read after the lock was got, and so are those that its last holder left
        database.sql("select pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((row, number) -> 0)
                .list();
        var entries = unlinked(above);
        if (!entries.isEmpty()) {
            link(entries, heads.latest());
        }
        return entries;
    }

    private List<Entry> unlinked(long above) {
        return database.sql(
                        """
                        select e.id, app.audit_row(e) as line from app.audit_entry e
                        where e.id > ? and not exists (select from app.audit_link l where l.entry_id = e.id)
                        order by e.id limit ?""")
                .params(above, CHUNK)
                .query((row, number) -> new Entry(row.getLong("id"), row.getString("line")))
                .list();
    }

    private void link(List<Entry> entries, Optional<Head> latest) {
        var today = today(latest);
        var goesOn = latest.filter(head -> head.day().equals(today));
        var before = latest.map(Head::hash).orElse(Chain.BEGINNING);
        var hash = before;
        var ids = new ArrayList<Long>();
        var hashes = new ArrayList<byte[]>();
        for (var entry : entries) {
            hash = Chain.next(hash, entry.row());
            ids.add(entry.id());
            hashes.add(hash);
        }
        int there = goesOn.map(Head::entries).orElse(0);
        database.sql(
                        """
                        insert into app.audit_link (day, seq, entry_id, hash)
                        select ?::date, ?::int + n, id, hash from unnest(?, ?) with ordinality as added (id, hash, n)""")
                .params(today, there)
                .param(3, ids.toArray(Long[]::new), Types.ARRAY)
                .param(4, hashes.toArray(byte[][]::new), Types.ARRAY)
                .update();
        heads.keep(Head.signed(
                today, there + entries.size(), goesOn.map(Head::previous).orElse(before), hash, keys));
        if (goesOn.isEmpty()) {
            // in the log too, which is a witness outside the database
            latest.ifPresent(closed -> LOG.info(
                    "the audit trail's day is closed: {}", closed.text().replace('\n', ' ')));
        }
    }

    /** By the database's clock, as the entries are; never a day before the last, whatever the clock does. */
    private LocalDate today(Optional<Head> latest) {
        var today = database.sql("select (now() at time zone 'Asia/Shanghai')::date")
                .query(LocalDate.class)
                .single();
        return latest.map(Head::day).filter(today::isBefore).orElse(today);
    }
}
