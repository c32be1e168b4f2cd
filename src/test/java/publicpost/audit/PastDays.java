package publicpost.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Days of the trail that are over, chained and signed as they would have been then. */
final class PastDays {

    private final JdbcClient database;
    private final Heads heads;
    private final HeadKeys keys;
    private final Tampering tampering;
    private byte[] hash = new byte[32];

    PastDays(JdbcClient database, Heads heads, HeadKeys keys, Tampering tampering) {
        this.database = database;
        this.heads = heads;
        this.keys = keys;
        this.tampering = tampering;
    }

    /** That many entries of that day, after those of the days before. */
    LocalDate chained(int daysAgo, int entries) {
        var day = database.sql("select (now() at time zone 'Asia/Shanghai')::date - ?")
                .param(daysAgo)
                .query(LocalDate.class)
                .single();
        tampering.with(() -> {
            var before = hash;
            for (var seq = 1; seq <= entries; seq++) {
                add(day, daysAgo, seq);
            }
            heads.keep(Head.signed(day, entries, before, hash, keys));
        });
        return day;
    }

    private void add(LocalDate day, int daysAgo, int seq) {
        var id = database.sql(
                        """
                        insert into app.audit_entry (at, actor, act, subject, detail)
                        values (now() - make_interval(days => ?), 'town-chucun', 'READ', ?, '{}') returning id""")
                .params(daysAgo, "past/" + seq)
                .query(Long.class)
                .single();
        var row = database.sql("select app.audit_row(e) from app.audit_entry e where id = ?")
                .param(id)
                .query(String.class)
                .single();
        hash = sha256(hash, row);
        database.sql("insert into app.audit_link (day, seq, entry_id, hash) values (?, ?, ?, ?)")
                .params(day, seq, id, hash)
                .update();
    }

    static byte[] sha256(byte[] before, String row) {
        try {
            var sum = MessageDigest.getInstance("SHA-256");
            sum.update(before);
            return sum.digest(row.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
