package publicpost.watch;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log of the mornings: which were watched, how much was found and begun. */
@Service
@Transactional
public class WatchRuns {

    /**
     * How far a morning has come.
     *
     * @param finished whether everything found was begun
     */
    public record Run(LocalDate day, int found, int started, boolean finished) {}

    private final JdbcClient database;
    private final Clock clock;

    WatchRuns(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void found(int count) {
        database.sql(
                        """
                        insert into app.watch_run (day, begun_at, found) values (?, ?, ?)
                        on conflict (day) do update set found = watch_run.found + excluded.found, finished_at = null""")
                .params(LocalDate.now(clock), Timestamp.from(clock.instant()), count)
                .update();
    }

    public Run started(int count) {
        database.sql("update app.watch_run set started = started + ? where day = (select max(day) from app.watch_run)")
                .param(count)
                .update();
        return last().orElseThrow();
    }

    public void finished() {
        database.sql("update app.watch_run set finished_at = ? where finished_at is null")
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Run> last() {
        return database.sql("select * from app.watch_run order by day desc limit 1")
                .query((row, i) -> new Run(
                        row.getObject("day", LocalDate.class),
                        row.getInt("found"),
                        row.getInt("started"),
                        row.getObject("finished_at") != null))
                .optional();
    }
}
