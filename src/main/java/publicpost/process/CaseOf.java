package publicpost.process;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.scope.Reach;

/** The case that something of the engine belongs to, with one statement and whoever asks. */
@Component
public class CaseOf {

    private final JdbcClient database;

    CaseOf(JdbcClient database) {
        this.database = database;
    }

    /** Empty when the task is done or was never there. */
    public Optional<String> task(String id) {
        return one(
                """
                select e.business_key_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
                where t.id_ = ?""",
                id);
    }

    /** Of a process instance, also one that has ended. */
    public Optional<String> instance(String id) {
        return one("select business_key_ from act_hi_procinst where proc_inst_id_ = ?", id);
    }

    private Optional<String> one(String sql, String id) {
        return Reach.WHOLE.during(() ->
                database.sql(sql).param(id).query(String.class).list().stream().findFirst());
    }
}
