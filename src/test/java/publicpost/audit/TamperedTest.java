package publicpost.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import publicpost.InOneContext;
import publicpost.audit.Finding.Kind;

/** Whoever gets past the database's refusal and changes the trail is found, with the place where it was. */
@InOneContext
@Import(Tampering.class)
class TamperedTest {

    @Autowired
    JdbcClient database;

    @Autowired
    DataSource source;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Heads heads;

    @Autowired
    HeadKeys keys;

    @Autowired
    Tampering tampering;

    @Autowired
    Audit audit;

    @Autowired
    Sealer sealer;

    @Autowired
    AuditCheck check;

    private LocalDate yesterday;
    private LocalDate today;

    /** Three entries of the day before, five of today. */
    @BeforeEach
    void aTrail() {
        tampering.empties();
        yesterday = new PastDays(database, heads, keys, tampering).chained(1, 3);
        today = yesterday.plusDays(1);
        for (var number = 1; number <= 5; number++) {
            audit.record(Act.READ, "town-chucun", "case/" + number, Map.of("number", number));
        }
        sealer.seal();
        assertThat(check.check()).isEqualTo(new Verdict(2, 8, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "detail = '{\"number\": 33}'",
                "actor = 'district'",
                "offices = 'district'",
                "act = 'CHANGED'",
                "subject = 'case/33'",
                "at = at + interval '1 microsecond'"
            })
    void aChangedEntry(String change) {
        var entry = entry("case/3");
        tampering.with("update app.audit_entry set %s where id = %d".formatted(change, entry));

        finds(today, 3, Kind.CHANGED);
        assertThat(check.check().entries()).isEqualTo(5);
        assertThat(check.check().inWords()).contains(today.toString(), "第 3 条", "内容被改动", "记录号 " + entry);
    }

    @Test
    void aChangedEntryOfAClosedDay() {
        tampering.with("update app.audit_entry set actor = 'district' where subject = 'past/2'");

        finds(yesterday, 2, Kind.CHANGED);
    }

    @Test
    void aMissingEntry() {
        tampering.with("delete from app.audit_entry where subject = 'case/2'");

        finds(today, 2, Kind.MISSING);
    }

    @Test
    void anEntryTakenOutWithItsLink() {
        takeOut("case/2");

        finds(today, 2, Kind.MISSING);
    }

    @Test
    void anEntryTakenOutAndTheRestMovedUp() {
        takeOut("case/2");
        tampering.with("update app.audit_link set seq = seq + 100 where seq > 2 and day = '%s'".formatted(today));
        tampering.with("update app.audit_link set seq = seq - 101 where seq > 100");

        finds(today, 2, Kind.MISSING);
    }

    @Test
    void theLastEntryTakenOut() {
        takeOut("case/5");

        finds(today, 5, Kind.MISSING);
    }

    @Test
    void theLastEntryOfAClosedDayTakenOut() {
        takeOut("past/3");

        finds(yesterday, 3, Kind.MISSING);
    }

    @Test
    void twoEntriesSwapped() {
        var two = entry("case/2");
        var four = entry("case/4");
        tampering.with(
                "update app.audit_link set entry_id = -1 where entry_id = " + two,
                "update app.audit_link set entry_id = %d where entry_id = %d".formatted(two, four),
                "update app.audit_link set entry_id = %d where entry_id = -1".formatted(four));

        finds(today, 2, Kind.REORDERED);
    }

    @Test
    void twoLinksSwapped() {
        tampering.with(
                "update app.audit_link set seq = 999 where seq = 2 and day = '%s'".formatted(today),
                "update app.audit_link set seq = 2 where seq = 3 and day = '%s'".formatted(today),
                "update app.audit_link set seq = 3 where seq = 999");

        finds(today, 2, Kind.REORDERED);
    }

    @Test
    void aDayChainedAnewWithoutTheKey() {
        tampering.with(() -> {
            database.sql("update app.audit_entry set actor = 'district' where subject = 'case/5'")
                    .update();
            rechain("case/5");
        });

        finds(today, 5, Kind.REWRITTEN);
    }

    @Test
    void aForgedHead() {
        tampering.with(() -> {
            database.sql("update app.audit_entry set actor = 'district' where subject = 'case/5'")
                    .update();
            rechain("case/5");
            database.sql(
                            """
                            update app.audit_head h set hash = l.hash from app.audit_link l
                            where h.day = l.day and l.entry_id = ?""")
                    .param(entry("case/5"))
                    .update();
        });

        finds(today, null, Kind.UNSIGNED);
    }

    @Test
    void aHeadSignedByAnotherKey() {
        var stranger = HeadKeys.read(HeadKeys.generate());
        assertThat(new AuditCheck(source, heads, stranger, transactions).check().broken())
                .isEqualTo(new Finding(yesterday, null, null, Kind.UNSIGNED));

        var later = HeadKeys.read(HeadKeys.generate() + keys.publicKey());
        assertThat(new AuditCheck(source, heads, later, transactions).check().holds())
                .as("an earlier key still counts")
                .isTrue();
    }

    @Test
    void anEntrySlippedIntoAClosedDay() {
        tampering.with(() -> {
            database.sql(
                            """
                            insert into app.audit_entry (at, actor, act, subject, detail)
                            select at, actor, act, 'past/4', detail from app.audit_entry where subject = 'past/3'""")
                    .update();
            database.sql("insert into app.audit_link values (?, 4, ?, ?)")
                    .params(yesterday, entry("past/4"), new byte[32])
                    .update();
        });

        finds(yesterday, 4, Kind.AFTER_HEAD);
    }

    @Test
    void anEntryOfThePastAddedToday() {
        database.sql(
                        """
                        insert into app.audit_entry (at, actor, act, subject, detail)
                        values (now() - interval '1 day', 'district', 'READ', 'case/6', '{}')""")
                .update();
        sealer.seal();

        assertThat(check.check().broken()).isEqualTo(new Finding(null, null, entry("case/6"), Kind.BACKDATED));
    }

    @Test
    void aDayTakenOutAsAWhole() {
        tampering.with(
                "delete from app.audit_entry where subject like 'past/%'",
                "delete from app.audit_link where day = '%s'".formatted(yesterday));
        finds(yesterday, 1, Kind.MISSING);

        tampering.with("delete from app.audit_head where day = '%s'".formatted(yesterday));
        finds(today, null, Kind.DETACHED);
    }

    @Test
    void aHeadTakenOut() {
        tampering.with("delete from app.audit_head where day = '%s'".formatted(today));

        finds(today, null, Kind.AFTER_HEAD);
    }

    @Test
    void anEntryThatNobodyChained() {
        sealer.stop();
        try {
            tampering.empties();
            database.sql(
                            """
                            insert into app.audit_entry (at, actor, act, subject, detail)
                            values (now() - interval '31 minutes', 'district', 'READ', 'case/6', '{}')""")
                    .update();

            assertThat(check.check().broken()).isEqualTo(new Finding(null, null, entry("case/6"), Kind.UNLINKED));
        } finally {
            sealer.start();
        }
    }

    private void finds(LocalDate day, Integer seq, Kind kind) {
        var broken = check.check().broken();
        assertThat(broken).isNotNull();
        assertThat(new Finding(broken.day(), broken.seq(), null, broken.kind()))
                .isEqualTo(new Finding(day, seq, null, kind));
    }

    private long entry(String subject) {
        return database.sql("select id from app.audit_entry where subject = ?")
                .param(subject)
                .query(Long.class)
                .single();
    }

    private void takeOut(String subject) {
        var entry = entry(subject);
        tampering.with(
                "delete from app.audit_entry where id = " + entry,
                "delete from app.audit_link where entry_id = " + entry);
    }

    /** As a forger would, who can compute hashes. */
    private void rechain(String subject) {
        var before = database.sql(
                        """
                        select b.hash from app.audit_link l join app.audit_link b on b.day = l.day and b.seq = l.seq - 1
                        where l.entry_id = ?""")
                .param(entry(subject))
                .query(byte[].class)
                .single();
        var row = database.sql("select app.audit_row(e) from app.audit_entry e where subject = ?")
                .param(subject)
                .query(String.class)
                .single();
        database.sql("update app.audit_link set hash = ? where entry_id = ?")
                .params(PastDays.sha256(before, row), entry(subject))
                .update();
    }
}
