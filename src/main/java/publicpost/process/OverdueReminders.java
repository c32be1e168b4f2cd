package publicpost.process;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminds of every task that is overdue, once a morning, all with one statement. */
@Component
class OverdueReminders {

    private final JdbcClient database;
    private final Clock clock;

    OverdueReminders(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In the order of the key, so that two nodes wait for each other and never crosswise; the same morning again adds none. */
    int remind() {
        return database.sql(
                        """
                        insert into app.reminder (task_id, case_number, step, office, assignee, day, kind, by_account, at)
                        select t.id_, e.business_key_, t.task_def_key_, min(l.group_id_), t.assignee_, :today, 'WATCH', 'system', :now
                        from act_ru_task t
                        join act_ru_execution e on e.id_ = t.proc_inst_id_
                        join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ is not null
                        where t.due_date_ < :now and t.suspension_state_ = 1 and e.business_key_ is not null
                        group by t.id_, e.business_key_, t.task_def_key_, t.assignee_ order by t.id_
                        on conflict do nothing""")
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
