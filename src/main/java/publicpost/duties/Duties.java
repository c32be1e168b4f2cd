package publicpost.duties;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;

/**
 * Asks whether somebody has done in a case what is incompatible with a step of it. The database asks the same once more
 * when the step is written to the trail, so that nothing goes around it and two steps at the same moment are seen.
 */
@Component
public class Duties {

    private final JdbcClient database;
    private final Clock clock;

    Duties(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param step the id of the user task
     * @throws Refused telling what the account itself has done in the case, and when, but nobody else's doings
     */
    public void mayDo(String caseNumber, String account, String step) {
        var conflict = database.sql("select app.duty_conflict(?, ?, ?, ?)")
                .params(caseNumber, account, step, Timestamp.from(clock.instant()))
                .query((row, i) -> row.getString(1))
                .list()
                .get(0);
        if (conflict != null) {
            throw because(conflict);
        }
    }

    /** @param conflict in Chinese, as the database says it */
    public static Refused because(String conflict) {
        return Refused.at("task", "办理人", conflict);
    }
}
