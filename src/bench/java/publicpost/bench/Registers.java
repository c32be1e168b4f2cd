package publicpost.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.officelists.Field;
import publicpost.officelists.ListKind;
import publicpost.officelists.MatchThread;
import publicpost.officelists.OfficeList;
import publicpost.officelists.OfficeLists;
import publicpost.officelists.SentList;
import publicpost.officelists.Status;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/**
 * A list of millions held against everybody here, beside what a database does with numbers in clear: load them into a table
 * and join, which checks no row and keeps every number.
 */
final class Registers {

    private static final int ROWS = Integer.getInteger("bench.rows", 2_000_000);
    private static final int PEOPLE = Integer.getInteger("bench.people", 20_000);
    private static final int STRIDE = 100;

    /** What one way of it took, and how many people it found. */
    record Took(int rows, double received, double matched, Meter used, double megabytes, long found) {}

    private final Installation at;
    private final Heap heap = new Heap();
    private LocalDate asOf = LocalDate.now().minusYears(1);

    private final Path folder;
    private int variant;

    private Registers(Installation at, Path folder) {
        this.at = at;
        this.folder = folder;
    }

    static void measure(Path folder) throws Exception {
        try (var ours = Installation.ours("lists", folder)) {
            var registers = new Registers(ours, folder);
            registers.fill();
            registers.match(ROWS / 20);
            Report.title("A list of %,d rows held against %,d people".formatted(ROWS, PEOPLE));
            for (var round = 1; round <= 2; round++) {
                Report.lists(
                        round,
                        registers.match(ROWS / 10),
                        registers.match(ROWS),
                        registers.joined(),
                        registers.asked());
            }
        }
    }

    private void fill() throws Exception {
        var secrets = at.bean(Secrets.class);
        var rows = new ArrayList<Object[]>();
        for (var i = 0; i < PEOPLE; i++) {
            var number = LongList.number(i * STRIDE);
            rows.add(new Object[] {
                1_000_000_000L + i,
                secrets.seal(SealedColumn.PERSON_ID_NUMBER, number),
                LongList.name(i * STRIDE),
                Date.valueOf("%s-%s-%s"
                        .formatted(number.substring(6, 10), number.substring(10, 12), number.substring(12, 14))),
                secrets.seal(SealedColumn.PERSON_PHONE, ""),
                secrets.index(SealedColumn.PERSON_ID_NUMBER, number)
            });
        }
        at.bean(JdbcTemplate.class)
                .batchUpdate("insert into app.person values (?, 0, ?, ?, 'MALE', ?, 'MALE', '', ?, ?)", rows);
        at.sql("create table rival_people (number text primary key)");
        try (var insert = at.outside.prepareStatement("insert into rival_people values (?)")) {
            for (var i = 0; i < PEOPLE; i++) {
                insert.setString(1, LongList.number(i * STRIDE));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        at.sql("vacuum analyze");
    }

    private Took match(int rows) throws Exception {
        asOf = asOf.plusDays(1);
        var file = LongList.file(folder, rows, variant++);
        at.sql("checkpoint");
        heap.reset();
        var lists = at.bean(OfficeLists.class);
        var before = Meter.read(at);
        OfficeList list;
        try (var content = Files.newInputStream(file)) {
            list = lists.receive(new SentList(ListKind.DEATHS, "social-affairs", asOf, "名单.csv", "district"), content);
        }
        var received = System.nanoTime();
        if (list.status() == Status.MAPPING) {
            lists.map(list.id(), 1, Map.of(Field.NAME, 0, Field.NUMBER, 1, Field.SINCE, 2));
        }
        at.bean(MatchThread.class).goOn(list.id()).join();
        var done = System.nanoTime();
        Files.delete(file);
        return took(rows, lists.get(list.id()), before, received, done);
    }

    private Took took(int rows, OfficeList list, Meter before, long received, long done) throws Exception {
        if (!list.isNewest() || list.progress().good() != rows) {
            throw new IllegalStateException("%s, %d good rows: %s"
                    .formatted(list.status(), list.progress().good(), list.why()));
        }
        var used = Meter.read(at).since(before);
        var found = at.number("select count(*) from app.office_list_match where list_id = " + list.id());
        return new Took(
                rows, (received - before.nanos()) / 1e9, (done - received) / 1e9, used, heap.megabytes(), found);
    }

    /** The list in clear as a table of its own, and a join. */
    private Took joined() throws Exception {
        var file = LongList.file(folder, ROWS, variant++);
        at.sql("drop table if exists rival");
        at.sql("checkpoint");
        var before = Meter.read(at);
        at.sql("create table rival (name text, number text, since text)");
        try (var content = Files.newInputStream(file)) {
            at.outside
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy rival from stdin (format csv)", content, 1 << 16);
        }
        var loaded = System.nanoTime();
        var found = at.number("select count(*) from rival join rival_people using (number)");
        var done = System.nanoTime();
        Files.delete(file);
        var used = Meter.read(at).since(before);
        return new Took(ROWS, (loaded - before.nanos()) / 1e9, (done - loaded) / 1e9, used, 0, found);
    }

    /** A question for each row, as the simplest program would ask; a hundredth of the rows. */
    private Took asked() throws Exception {
        var rows = ROWS / STRIDE;
        var found = 0L;
        var before = Meter.read(at);
        try (var ask = at.outside.prepareStatement("select count(*) from rival_people where number = ?")) {
            for (var i = 0; i < rows; i++) {
                ask.setString(1, LongList.number(i));
                try (var answer = ask.executeQuery()) {
                    answer.next();
                    found += answer.getLong(1);
                }
            }
        }
        var used = Meter.read(at).since(before);
        return new Took(rows, 0, used.nanos() / 1e9, used, 0, found);
    }
}
