package publicpost.checks;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.checks.CheckRun.Cause;
import publicpost.checks.Planted.Found;
import publicpost.secrets.Secrets;

/** Two thousand people, eighty frauds: all are found, hardly anybody else is, and each once. */
@InOneContext
class MadeUpTownTest {

    @Autowired
    CheckRuns runs;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Secrets secrets;

    private Frauds frauds;

    @BeforeEach
    void eightyFraudsAmongTwoThousand() {
        var town = new MadeUpTown();
        var rows = new TownRows(database, secrets);
        frauds = new Frauds(town, rows, database, secrets);
        rows.write(town);
        frauds.comeToLight();
    }

    @Test
    void allAreFoundOnceAndFewerThanTwoInAHundredAreSuspectedForNothing() {
        look();
        var found = found();

        assertThat(frauds.all).hasSize(80).allMatch(fraud -> fraud.isFoundIn(found), "is found");
        var alarms = found.stream()
                .filter(one -> frauds.all.stream().noneMatch(fraud -> fraud.explains(one)))
                .toList();
        LoggerFactory.getLogger(getClass())
                .info("{} findings of 80 frauds, {} false alarms: {}", found.size(), alarms.size(), alarms);
        assertThat(alarms).hasSizeLessThan(MadeUpTown.PEOPLE * 2 / 100);

        assertThat(look()).as("the same facts once more").isZero();
        assertThat(runs.before("town-chucun", "wang")).isZero();
        assertThat(found()).isEqualTo(found);
    }

    @Test
    void twoLooksAtOnceRaiseEachFactOnce() throws Exception {
        var together = new CyclicBarrier(2);
        var nodes = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> look = () -> {
                together.await();
                return runs.before("town-chucun", "wang");
            };
            var both = List.of(nodes.submit(look), nodes.submit(look));
            var raised = both.get(0).get() + both.get(1).get();

            assertThat(raised).isPositive().isEqualTo(found().size());
            assertThat(database.queryForObject("select count(*) from app.finding", Integer.class))
                    .isEqualTo(raised);
        } finally {
            nodes.shutdownNow();
        }
    }

    /** @return how many findings were new */
    private int look() {
        var run = runs.begin(null, Cause.ASKED, "district").id();
        while (runs.goOn(10)) {
            assertThat(runs.find(run)).get().matches(one -> one.failed() == 0, "no check broke off");
        }
        var done = runs.find(run).orElseThrow();
        assertThat(done.finishedAt()).isNotNull();
        assertThat(done.failed()).isZero();
        return done.raised();
    }

    private Set<Found> found() {
        return database
                .query(
                        "select kind, subject, fact from app.finding",
                        (row, i) -> new Found(row.getString(1), row.getString(2), row.getString(3)))
                .stream()
                .collect(toSet());
    }
}
