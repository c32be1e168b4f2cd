package publicpost.audit;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.InOneContext;

/** What was committed is chained once, whoever chains and whatever else goes on; what was not leaves no trace. */
@InOneContext
@Import(Tampering.class)
class SealingTest {

    private static final int WRITERS = 20;
    private static final int ENTRIES = 50;

    @Autowired
    JdbcClient database;

    @Autowired
    Heads heads;

    @Autowired
    HeadKeys keys;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Tampering tampering;

    @Autowired
    Audit audit;

    @Autowired
    Sealer sealer;

    @Autowired
    AuditCheck check;

    @BeforeEach
    void nothing() {
        tampering.empties();
    }

    @Test
    void twentyWritersAndThreeSealersMakeOneChain() throws Exception {
        Set<String> committed = ConcurrentHashMap.newKeySet();
        var writing = new AtomicBoolean(true);
        var threads = Executors.newCachedThreadPool();
        try {
            // the application's own sealer goes on beside two nodes that chain all the time
            var nodes = IntStream.range(0, 2)
                    .mapToObj(node -> threads.submit(() -> {
                        var other = new Sealing(database, heads, keys, transactions);
                        while (writing.get()) {
                            other.all(0);
                        }
                    }))
                    .toList();
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> threads.submit(() -> write(writer, committed)))
                    .toList();
            for (Future<?> writer : writers) {
                writer.get();
            }
            writing.set(false);
            for (Future<?> node : nodes) {
                node.get();
            }
        } finally {
            threads.shutdownNow();
        }
        sealer.seal();

        assertThat(committed).hasSizeBetween(1, WRITERS * ENTRIES - 1);
        assertThat(database.sql(
                                "select e.subject from app.audit_link l join app.audit_entry e on e.id = l.entry_id order by l.seq")
                        .query(String.class)
                        .list())
                .doesNotHaveDuplicates()
                .hasSameSizeAs(committed)
                .hasSameElementsAs(committed);
        assertThat(check.check()).isEqualTo(new Verdict(1, committed.size(), null));
    }

    private Void write(int writer, Set<String> committed) {
        var random = new Random(writer);
        var transaction = new TransactionTemplate(transactions);
        for (var number = 0; number < ENTRIES; ) {
            var names = IntStream.range(number, Math.min(ENTRIES, number + 1 + random.nextInt(5)))
                    .mapToObj(one -> "writer/%d/%d".formatted(writer, one))
                    .collect(toSet());
            var kept = transaction.execute(status -> {
                names.forEach(name -> audit.record(Act.READ, name, Map.of()));
                if (random.nextInt(3) == 0) {
                    status.setRollbackOnly();
                }
                return !status.isRollbackOnly();
            });
            if (kept) {
                committed.addAll(names);
            }
            number += names.size();
        }
        return null;
    }

    @Test
    void anEntryIsChainedSoonAfterItsCommitAndNotBefore() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            audit.record(Act.READ, "case/1", Map.of());
            sealer.seal();
            assertThat(linked()).isZero();
        });

        await().untilAsserted(() -> assertThat(linked()).isOne());
    }

    @Test
    void aStartChainsWhatAKilledNodeLeft() {
        sealer.stop();
        database.sql("insert into app.audit_entry (actor, act, subject, detail) values ('x', 'READ', 'case/1', '{}')")
                .update();
        assertThat(linked()).isZero();

        sealer.start();

        await().untilAsserted(() -> assertThat(linked()).isOne());
        assertThat(check.check()).isEqualTo(new Verdict(1, 1, null));
    }

    @Test
    void aTransactionLongerThanItsNeighboursIsChainedToo() throws Exception {
        var threads = Executors.newSingleThreadExecutor();
        try {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                audit.record(Act.READ, "long", Map.of());
                try {
                    threads.submit(() -> {
                                audit.record(Act.READ, "short", Map.of());
                                sealer.seal();
                            })
                            .get();
                } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                }
                assertThat(linked()).isOne();
            });
        } finally {
            threads.shutdownNow();
        }
        sealer.seal();

        assertThat(linked()).isEqualTo(2);
        assertThat(check.check().holds()).isTrue();
    }

    private int linked() {
        return database.sql("select count(*) from app.audit_link")
                .query(Integer.class)
                .single();
    }
}
