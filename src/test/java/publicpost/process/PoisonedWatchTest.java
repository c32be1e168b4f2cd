package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.secrets.Secrets;

/** One row that cannot be begun does not keep the others from it. */
@InOneContext
class PoisonedWatchTest {

    @Autowired
    Town town;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService jobs;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Secrets secrets;

    @Test
    void theRowThatFailsIsLeftOutForTodayAndTheRestIsBegun() {
        var person = town.placed("1976-03-01");
        // no placement has that number
        database.update(
                "insert into app.due (kind, subject, due_on, found_on) values ('LIMIT', 987654, ?, ?)",
                town.today(),
                town.today());
        database.update(
                """
                insert into app.due (kind, subject, due_on, found_on)
                select 'TERM', id, term_ends, ? from app.placement""",
                town.today());

        var watch = runtime.startProcessInstanceByKey("daily-watch");
        for (var job = next(watch.getId()); job != null; job = next(watch.getId())) {
            tries(job);
        }

        assertThat(town.steps(town.matter(person, "TERM_REVIEW"))).containsExactly("ProposeTerm");
        assertThat(database.queryForList("select subject from app.due where parked", Long.class))
                .containsExactly(987654L);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(watch.getId())
                        .count())
                .as("the watch has come to its end")
                .isZero();
    }

    @Test
    void whatFailsInPassingIsBegunRowByRowAndTheRestInChunksAgain() {
        ManyInPost.sql(0, 500, town.today().plusDays(60), secrets).forEach(database::execute);
        // no placement has that number either
        database.update(
                "insert into app.due (kind, subject, due_on, found_on) values ('LIMIT', 987654, ?, ?)",
                town.today(),
                town.today());
        var watch = runtime.startProcessInstanceByKey("daily-watch").getId();
        tries(next(watch)); // versions
        tries(next(watch)); // limits
        tries(next(watch)); // finds
        tries(next(watch)); // fails

        database.update("delete from app.due where subject = 987654");
        var steps = 0;
        for (var job = next(watch); job != null; job = next(watch)) {
            jobs.executeJob(job);
            steps++;
        }

        assertThat(database.queryForObject("select count(*) from app.matter", Long.class))
                .isEqualTo(500);
        assertThat(steps)
                .as("200 rows one by one, 200, the last 100, and findings")
                .isEqualTo(203);
    }

    private String next(String instance) {
        return jobs.createJobQuery().processInstanceId(instance).withRetriesLeft().list().stream()
                .map(job -> job.getId())
                .findFirst()
                .orElse(null);
    }

    private void tries(String job) {
        try {
            jobs.executeJob(job);
        } catch (RuntimeException failed) {
            assertThat(failed).hasMessageContaining("987654");
        }
    }
}
