package publicpost.bench;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.postgresql.PGConnection;
import publicpost.exports.Asked;
import publicpost.exports.ExportFormat;
import publicpost.exports.ExportKind;
import publicpost.process.ExportDesk;
import publicpost.process.ManyInPost;
import publicpost.process.Officer;
import publicpost.secrets.Secrets;

/** Everybody in post as a file, beside a bare COPY of the same rows: not masked, not scoped, not recorded. */
final class Exports {

    private static final int ROWS = Integer.getInteger("bench.rows", 100_000);
    private static final Officer DISTRICT = new Officer("district", Set.of("district"));

    private static final String COPY =
            """
            copy (select p.case_number, q.name, q.sex, q.id_number, t.name, v.name, p.area, p.scheme, s.code, f.title, p.basis,
                         p.status, p.approved_on, p.starts_on, p.term_ends, p.ended_on, p.earlier_months, p.limit_on
                  from app.placement p join app.person q on q.id = p.person_id join app.office t on t.code = p.town
                  join app.office v on v.code = p.village left join app.post s on s.id = p.post_id
                  left join app.offer f on f.id = s.offer_id order by p.case_number) to stdout (format csv)""";

    /** What one way of it took: the time and processor time, and the most that was left after a collection. */
    record Took(Meter used, double megabytes, long bytes) {}

    private final Installation at;
    private final Heap heap = new Heap();

    private Exports(Installation at) {
        this.at = at;
    }

    static void measure(Path folder) throws Exception {
        try (var ours = Installation.ours("exports", folder)) {
            var exports = new Exports(ours);
            exports.fill(0, ROWS / 5);
            exports.export(ExportFormat.XLSX);
            exports.export(ExportFormat.CSV);
            var few = exports.export(ExportFormat.XLSX);
            exports.fill(ROWS / 5, ROWS - ROWS / 5);
            Report.title("%,d people in post exported".formatted(ROWS));
            for (var round = 1; round <= 2; round++) {
                Report.exports(
                        round,
                        few,
                        exports.export(ExportFormat.XLSX),
                        exports.export(ExportFormat.CSV),
                        exports.copied());
            }
        }
    }

    private void fill(int from, int count) throws Exception {
        for (var statement : ManyInPost.sql(from, count, LocalDate.of(2030, 1, 31), at.bean(Secrets.class))) {
            at.sql(statement);
        }
        at.sql("vacuum analyze");
        at.sql("checkpoint");
    }

    private Took export(ExportFormat format) throws Exception {
        var out = new Counted();
        heap.reset();
        var before = Meter.read(at);
        DISTRICT.acting().during(() -> {
            at.bean(ExportDesk.class).write(ExportKind.INCUMBENTS, format, Asked.ALL, DISTRICT, () -> out);
            return null;
        });
        return new Took(Meter.read(at).since(before), heap.megabytes(), out.bytes);
    }

    private Took copied() throws Exception {
        var out = new Counted();
        heap.reset();
        var before = Meter.read(at);
        at.outside.unwrap(PGConnection.class).getCopyAPI().copyOut(COPY, out);
        return new Took(Meter.read(at).since(before), heap.megabytes(), out.bytes);
    }

    private static final class Counted extends OutputStream {

        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }
}
