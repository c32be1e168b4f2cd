package publicpost.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import publicpost.InOneContext;
import publicpost.acting.Acting;
import publicpost.casefile.Refused;
import publicpost.lists.Problem;
import publicpost.process.SentLists;
import publicpost.process.Town;

/** Whatever happens while a list is taken, every row is taken once: two nodes, a kill, a lost connection, a cancel. */
@InOneContext
class ImportRunTest {

    private static final String VILLAGE = "village-chucun-1";
    private static final Acting CLERK = new Acting(VILLAGE, Set.of(VILLAGE));

    @Autowired
    Town town;

    @Autowired
    Imports imports;

    @Autowired
    ImportRun run;

    @Autowired
    ImportThread thread;

    @Autowired
    ListTable lists;

    @Autowired
    RowTable rows;

    @Autowired
    List<Importing> kinds;

    @Autowired
    JdbcTemplate database;

    @Autowired
    PlatformTransactionManager transactions;

    @AfterEach
    void nobodyIsKilledAnyMore() {
        database.execute("drop trigger if exists killed on app.application");
    }

    @Test
    void twoNodesTakeEveryRowOnce() throws Exception {
        var list = toBeTaken(40);
        var line = new CyclicBarrier(2);
        Runnable node = () -> {
            await(line);
            run.go(list);
        };

        CompletableFuture.allOf(CompletableFuture.runAsync(node), CompletableFuture.runAsync(node))
                .get();

        takenOnce(list, 40);
    }

    @Test
    void twoNodesTryEveryRow() throws Exception {
        var list = sentIn(60);
        var line = new CyclicBarrier(2);
        Runnable node = () -> {
            await(line);
            run.go(list);
        };

        CompletableFuture.allOf(CompletableFuture.runAsync(node), CompletableFuture.runAsync(node))
                .get();

        assertThat(imports.get(list).status()).isEqualTo(Status.CHECKED);
        assertThat(imports.progress(list)).isEqualTo(new Progress(0, 60, 0, 0, 0));
    }

    @Test
    void aKillInTheMiddleOfARowTakesItNeitherHalfNorTwice() {
        var list = toBeTaken(5);
        var killed = at(3, () -> {
            throw new Killed();
        });

        assertThatThrownBy(() -> runBy(killed).go(list)).isInstanceOf(Killed.class);
        assertThat(imports.progress(list)).isEqualTo(new Progress(0, 3, 0, 2, 0));
        assertThat(count("app.application")).isEqualTo(2);
        assertThat(imports.get(list).status()).isEqualTo(Status.TAKING);

        thread.afterStart();
        thread.goOn(list).join();
        takenOnce(list, 5);
    }

    @Test
    void aLostConnectionIsNoFaultOfTheRow() {
        var list = toBeTaken(5);
        database.execute("create sequence if not exists killing");
        database.execute("select setval('killing', 1, false)");
        database.execute(
                """
                create or replace function killed() returns trigger language plpgsql as $$
                begin
                    if nextval('killing') = 3 then perform pg_terminate_backend(pg_backend_pid()); end if;
                    return new;
                end $$""");
        database.execute(
                "create trigger killed after insert on app.application for each row execute function killed()");

        run.go(list);

        takenOnce(list, 5);
        assertThat(database.queryForObject("select last_value from killing", Long.class))
                .isEqualTo(6);
    }

    @Test
    void whatIsCancelledStopsBeforeTheNextRowAndGoesOn() {
        var list = toBeTaken(5);
        runBy(at(3, () -> imports.stop(list))).go(list);

        assertThat(imports.get(list).status()).isEqualTo(Status.STOPPED);
        assertThat(imports.progress(list)).isEqualTo(new Progress(0, 2, 0, 3, 0));
        assertThat(imports.report(list, 0, 10).stream()
                        .filter(row -> row.caseNumber() != null)
                        .map(ReportedRow::number))
                .containsExactly(2, 3, 4);

        imports.goOn(list, CLERK, false);
        thread.goOn(list).join();
        takenOnce(list, 5);
    }

    @Test
    void aCheckThatIsCancelledGoesOnToItsEndAndNotIntoTheTaking() {
        var list = sentIn(5);
        imports.stop(list);
        run.go(list);
        assertThat(imports.progress(list).waiting()).isEqualTo(5);

        imports.goOn(list, CLERK, false);
        run.go(list);

        assertThat(imports.get(list).status()).isEqualTo(Status.CHECKED);
        assertThatThrownBy(() -> imports.goOn(list, CLERK, false)).isInstanceOf(Refused.class);
        assertThat(count("app.application")).isZero();
    }

    @Test
    void whoLostTheOfficeMeanwhileTakesNothingMore() {
        var list = toBeTaken(3);
        var asked = new AtomicInteger();
        Importing.Accounts leaving =
                account -> Optional.of(asked.getAndIncrement() < 2 ? Set.of(VILLAGE) : Set.of("agency"));

        new ImportRun(lists, rows, new PartTaking(rows, transactions), kinds, leaving).go(list);

        assertThat(imports.get(list).status()).isEqualTo(Status.STOPPED);
        assertThat(imports.get(list).why()).contains("village-chucun-1 已不在该部门");
        assertThat(imports.progress(list).taken()).isEqualTo(1);
        imports.goOn(list, CLERK, false);
        run.go(list);
        takenOnce(list, 3);
    }

    @Test
    void whatIsTheProgramsOwnFaultIsSaidOfTheRowAndHoldsUpNoOther() {
        var list = toBeTaken(3);
        runBy(at(2, () -> {
                    throw new IllegalStateException("a fault");
                }))
                .go(list);

        assertThat(imports.progress(list)).isEqualTo(new Progress(0, 0, 0, 2, 1));
        assertThat(imports.report(list, 0, 1).get(0).problems()).containsExactly("办理：系统没能办理这一行，请稍后再试");
        assertThat(count("app.application")).isEqualTo(2);
    }

    // ── vocabulary ──────────────────────────────────────────────────────────────────────────────────────────────

    private static class Killed extends Error {}

    private long sentIn(int people) {
        var announcement = town.announces(1);
        var rows = IntStream.range(0, people)
                .mapToObj(i -> SentLists.applicant(announcement, "1976-03-01", 2 + 2 * i))
                .toList();
        return imports.sendIn(new SentFile(
                Kind.APPLICANTS, "报名.csv", SentLists.csv(StandardCharsets.UTF_8, rows), VILLAGE, "{}", CLERK, false));
    }

    private long toBeTaken(int people) {
        var list = sentIn(people);
        run.go(list);
        imports.take(list, CLERK, false);
        return list;
    }

    /** Does something after a row was done and before that was committed. */
    private Importing at(int nth, Runnable then) {
        var real = Importing.of(Kind.APPLICANTS, kinds);
        var count = new AtomicInteger();
        return new Importing() {
            @Override
            public Kind kind() {
                return Kind.APPLICANTS;
            }

            @Override
            public OpenedList open(byte[] content, String office, String about, Acting who) {
                return new Beside(real.open(content, office, about, who), () -> {
                    if (count.incrementAndGet() == nth) {
                        then.run();
                    }
                });
            }
        };
    }

    private record Beside(OpenedList list, Runnable then) implements OpenedList {

        @Override
        public List<Row> rows() {
            return list.rows();
        }

        @Override
        public List<Problem> check(List<Integer> part, Acting who) {
            return list.check(part, who);
        }

        @Override
        public Map<Integer, Taken> take(List<Integer> part, long id, Acting who) {
            var taken = list.take(part, id, who);
            then.run();
            return taken;
        }

        @Override
        public Optional<List<Problem>> problems(List<Integer> part, RuntimeException failed) {
            return list.problems(part, failed);
        }
    }

    private ImportRun runBy(Importing kind) {
        return new ImportRun(
                lists,
                rows,
                new PartTaking(rows, transactions),
                List.of(kind),
                account -> Optional.of(Set.of(VILLAGE)));
    }

    private void takenOnce(long list, int people) {
        assertThat(imports.get(list).status()).isEqualTo(Status.TAKEN);
        assertThat(imports.progress(list)).isEqualTo(new Progress(0, 0, 0, people, 0));
        assertThat(count("app.application")).isEqualTo(people);
        assertThat(count("act_ru_execution where parent_id_ is null and business_key_ like 'SQ%'"))
                .isEqualTo(people);
        assertThat(count("(select distinct case_number from app.import_row) one"))
                .isEqualTo(people);
        // in the order of the file, since who came first counts where people are level
        assertThat(database.queryForList(
                        """
                        select r.row_number from app.import_row r join app.application a on a.case_number = r.case_number
                        order by a.id""",
                        Integer.class))
                .hasSize(people);
    }

    private int count(String table) {
        return database.queryForObject("select count(*) from " + table, Integer.class);
    }

    private static void await(CyclicBarrier line) {
        try {
            line.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
