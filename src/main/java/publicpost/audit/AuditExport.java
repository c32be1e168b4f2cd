package publicpost.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Days of the trail with their signed heads, for somebody who verifies them without us; the format is in src/docs/audit.md. */
@Service
public class AuditExport {

    private static final List<String> COLUMNS = List.of(
            "kind", "day", "seq", "hash", "row", "signature", "at", "actor", "offices", "act", "subject", "detail");

    private final JdbcClient database;
    private final ObjectMapper json;
    private final Heads heads;
    private final HeadKeys keys;
    private final TransactionTemplate snapshot;

    AuditExport(
            DataSource database,
            ObjectMapper json,
            Heads heads,
            HeadKeys keys,
            PlatformTransactionManager transactions) {
        this.database = Streamed.of(database);
        this.json = json;
        this.heads = heads;
        this.keys = keys;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
    }

    /** The key that heads are verified with, PEM. */
    public String publicKey() {
        return keys.publicKey();
    }

    /** How many entries are chained on those days, both included. */
    public long count(LocalDate from, LocalDate until) {
        return database.sql("select count(*) from app.audit_link where day between ? and ?")
                .params(from, until)
                .query(Long.class)
                .single();
    }

    /** Writes one line of JSON for each entry and head, and holds none of them in memory. */
    public void jsonLines(LocalDate from, LocalDate until, OutputStream out) {
        write(from, until, out, (line, to) -> to.append(json.writeValueAsString(line))
                .append('\n'));
    }

    /** The same as a table under a heading, for a spreadsheet. */
    public void csv(LocalDate from, LocalDate until, OutputStream out) {
        write(from, until, out, (line, to) -> {
            if (line.containsKey("publicKey")) {
                to.append('\ufeff');
                CSVFormat.RFC4180.printRecord(to, COLUMNS.toArray());
            } else {
                CSVFormat.RFC4180.printRecord(
                        to, COLUMNS.stream().map(line::get).toArray());
            }
        });
    }

    @FunctionalInterface
    private interface Format {
        void write(Map<String, Object> line, Writer to) throws IOException;
    }

    private void write(LocalDate from, LocalDate until, OutputStream out, Format format) {
        var to = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        snapshot.executeWithoutResult(status -> {
            try {
                format.write(Map.of("kind", "key", "publicKey", keys.publicKey()), to);
                for (var head : heads.between(from, until)) {
                    entries(head, format, to);
                    format.write(line(head), to);
                }
                to.flush();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
    }

    private void entries(Head head, Format format, Writer to) {
        database.sql(
                        """
                        select l.day, l.seq, l.hash, app.audit_row(e) as line, e.*
                        from app.audit_link l join app.audit_entry e on e.id = l.entry_id
                        where l.day = ? and l.seq <= ? order by l.seq""")
                .params(head.day(), head.entries())
                .query(row -> {
                    try {
                        format.write(line(row), to);
                    } catch (IOException gone) {
                        throw new UncheckedIOException(gone);
                    }
                });
    }

    private static Map<String, Object> line(Head head) {
        var line = new LinkedHashMap<String, Object>();
        line.put("kind", "head");
        line.put("day", head.day().toString());
        line.put("seq", head.entries());
        line.put("hash", HexFormat.of().formatHex(head.hash()));
        line.put("row", head.text());
        line.put("signature", Base64.getEncoder().encodeToString(head.signature()));
        return line;
    }

    private static Map<String, Object> line(ResultSet row) throws SQLException {
        var line = new LinkedHashMap<String, Object>();
        line.put("kind", "entry");
        line.put("day", row.getString("day"));
        line.put("seq", row.getInt("seq"));
        line.put("hash", HexFormat.of().formatHex(row.getBytes("hash")));
        line.put("row", row.getString("line"));
        for (var column : COLUMNS.subList(COLUMNS.indexOf("at"), COLUMNS.size())) {
            line.put(column, row.getString(column));
        }
        return line;
    }
}
