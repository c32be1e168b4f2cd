package publicpost.process;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.casefile.Refused;
import publicpost.exports.Asked;
import publicpost.exports.ExportFile;
import publicpost.exports.ExportFormat;
import publicpost.exports.ExportKind;
import publicpost.exports.ExportRows;
import publicpost.exports.Title;
import publicpost.exports.UnderWay;
import publicpost.secrets.Secrets;

/** A list of many is never held, and one that breaks off is seen to be broken, by who waits for it and in the trail. */
@InOneContext
class ManyExportedTest {

    private static final int MANY = 20_000;

    private static final Officer DISTRICT = Town.officer("district");

    @Autowired
    ExportDesk desk;

    @Autowired
    ExportRows rows;

    @Autowired
    UnderWay underWay;

    @Autowired
    Secrets secrets;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    @BeforeEach
    void many() {
        ManyInPost.sql(0, MANY, LocalDate.of(2027, 3, 31), secrets).forEach(database::execute);
    }

    /** Counts, and looks in the midst of it whether the server still has rows to give. */
    private final class Counting implements ExportFile {

        private final List<Integer> open = new ArrayList<>();
        private long counted;

        @Override
        public void begin(Title title, List<String> headings) {}

        @Override
        public void row(List<Object> cells) {
            if (counted++ % (MANY / 2) == 0) {
                open.add(database.queryForObject(
                        "select count(*) from pg_cursors where statement like '%app.placement%' and statement not like '%pg_cursors%'",
                        Integer.class));
            }
        }

        @Override
        public void end() {}

        @Override
        public long rows() {
            return counted;
        }
    }

    @Test
    void rowsAreFetchedWhileTheyAreWritten() {
        var file = new Counting();
        var kind = ExportKind.INCUMBENTS;
        DISTRICT.looksAt(() -> {
            rows.write(kind, rows.narrowed(Asked.ALL, desk.open(DISTRICT), kind), new Title("", "", "", ""), file);
            return null;
        });

        assertThat(file.rows()).isEqualTo(MANY);
        assertThat(file.open).containsExactly(1, 1);
    }

    @Test
    void whoeverGoesAwayStopsIt() {
        for (var format : ExportFormat.values()) {
            assertThatThrownBy(() -> export(format, new GoingAway(50_000))).isInstanceOf(UncheckedIOException.class);

            assertThat(latest("whole")).isEqualTo("false");
            assertThat(Integer.parseInt(latest("rows"))).isBetween(100, MANY / 2);
        }
        // nothing is left of them that would stand in the way of the next
        var out = new ByteArrayOutputStream();
        export(ExportFormat.CSV, out);
        assertThat(out.toString()).endsWith("共 20000 行\r\n");
        assertThat(latest("whole")).isEqualTo("true");
        assertThat(latest("rows")).isEqualTo("20000");
    }

    /** As a connection does that was closed at the other end. */
    private static final class GoingAway extends OutputStream {

        private int left;

        GoingAway(int bytes) {
            this.left = bytes;
        }

        @Override
        public void write(int one) throws IOException {
            if (left-- <= 0) {
                throw new IOException("gone");
            }
        }
    }

    private void export(ExportFormat format, OutputStream out) {
        DISTRICT.acting().during(() -> {
            desk.write(ExportKind.INCUMBENTS, format, Asked.ALL, DISTRICT, () -> out);
            return null;
        });
    }

    /** A seal that nobody can open, in the midst of the rows. */
    @Test
    void whatBreaksOffDoesNotLookWhole() {
        database.update(
                "update app.person set id_number = overlay(id_number placing 'AAAA' from 20) where id = ?",
                ManyInPost.id(15_000));
        var browser = new Browser(port).signedInAs("district");

        for (var ending : List.of("csv", "xlsx")) {
            assertThatThrownBy(() -> browser.bytes("/desk/exports/incumbents." + ending))
                    .isInstanceOf(UncheckedIOException.class);

            assertThat(latest("subject")).isEqualTo("exports/incumbents." + ending);
            assertThat(latest("whole")).isEqualTo("false");
            assertThat(Integer.parseInt(latest("rows"))).isEqualTo(15_000);
        }
    }

    @Test
    void oneAtATimeIsEnoughForAnAccount() {
        var browser = new Browser(port).signedInAs("district");
        underWay.begin("district");
        try {
            var refused = browser.get("/desk/exports/posts.csv");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.body()).contains("您有一份导出还没有完成", "导出 Excel");
            var others = IntStream.range(0, 4).mapToObj(n -> "other" + n).collect(toSet());
            others.forEach(underWay::begin);
            assertThatThrownBy(() -> underWay.begin("one more")).isInstanceOf(Refused.class);
            others.forEach(underWay::end);
        } finally {
            underWay.end("district");
        }
        assertThat(browser.get("/desk/exports/posts.csv").statusCode()).isEqualTo(200);
    }

    private String latest(String what) {
        return database.queryForObject(
                """
                select coalesce(detail ->> ?, subject) from app.audit_entry where act = 'EXPORTED' order by id desc limit 1""",
                String.class,
                what);
    }
}
