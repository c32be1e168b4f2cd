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
        database.sql(
                        """
                        create index if not exists app_job_due on act_ru_job (duedate_)
                        where retries_ > 0 and suspension_state_ = 1""")
                .update();
        database.sql(
                        """
                        create index if not exists app_job_lock on act_ru_job (lock_exp_time_)
                        where lock_owner_ is not null""")
                .update();
    }
}
