package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import publicpost.InOneContext;

/** Looking for due jobs must not cost more with every timer that is not due. */
@InOneContext
class JobIndexesTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate database;

    @BeforeEach
    void manyTimersThatAreNotDue() {
        database.execute(
                """
                insert into act_ru_job (id_, rev_, type_, exclusive_, retries_, duedate_, suspension_state_, priority_)
                select 'index-test-' || n, 1, 'timer', true, 3, now() + interval '1 year', 1, 0
                from generate_series(1, 20000) n""");
        database.execute("analyze act_ru_job");
    }

    @AfterEach
    void without() {
        database.execute("delete from act_ru_job where id_ like 'index-test-%'");
    }

    @Test
    void theExecutorFindsWhatIsDueByTheIndex() {
        var plan = database.queryForList(
                """
                explain select id_ from act_ru_job where retries_ > 0 and suspension_state_ = 1 and duedate_ <= now()
                and (lock_owner_ is null or lock_exp_time_ < now()) order by duedate_ limit 10""",
                String.class);

        assertThat(String.join("\n", plan)).contains("app_job_due");
    }

    @Test
    void makingThemAgainChangesNothing() {
        var before = indexes();

        new JobIndexes(engine, JdbcClient.create(database));

        assertThat(indexes()).isEqualTo(before).contains("app_job_due", "app_job_lock");
    }

    private List<String> indexes() {
        return database.queryForList(
                "select indexname from pg_indexes where tablename = 'act_ru_job' order by 1", String.class);
    }
}
