package publicpost.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets the job executor find what is due without reading every timer that is not. The engine makes its tables itself and
 * has no index on either date, so they come after the engine and not with our own tables.
 */
@Component
class JobIndexes {

    /** @param built only so that its tables are there */
    JobIndexes(ProcessEngine built, JdbcClient database) {
        provide(database, "app_job_due", "(duedate_) where retries_ > 0 and suspension_state_ = 1");
        provide(database, "app_job_lock", "(lock_exp_time_) where lock_owner_ is not null");
    }

    /** Looked for first: who does not own the engine's tables may not even ask for an index that is there. */
    private static void provide(JdbcClient database, String name, String rows) {
        var isMissing = database.sql("select to_regclass(?) is null")
                .param(name)
                .query(Boolean.class)
                .single();
        if (isMissing) {
            database.sql("create index if not exists %s on act_ru_job %s".formatted(name, rows))
                    .update();
        }
    }
}
