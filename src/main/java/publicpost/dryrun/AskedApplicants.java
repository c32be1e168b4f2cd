package publicpost.dryrun;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.calendar.OfficeClock;

/** Which applicants are part of a dry run: those whose case is open, and those who were refused not long ago. */
@Component
class AskedApplicants {

    /** Whoever was refused before has to apply anew anyway. */
    private static final int MONTHS_BACK = 12;

    private static final String THEM =
            """
            select %s from app.application a where a.id > :after and a.id <= :last and (
                a.status not in ('PLACED', 'REFUSED', 'WITHDRAWN', 'NOT_PLACED')
                or a.status = 'REFUSED' and exists (select from app.decision d
                    where d.case_number = a.case_number and d.kind = 'REFUSAL' and d.decided_at >= :since)) %s""";

    private final JdbcClient database;

    AskedApplicants(JdbcClient database) {
        this.database = database;
    }

    /** @param begunAt the twelve months before count back from here */
    int count(long last, Instant begunAt) {
        return them("count(*)", "", 0, last, begunAt).query(Integer.class).single();
    }

    /** @return their ids */
    List<Long> next(DryRun run, int most) {
        var after = run.at().application();
        return them("a.id", "order by a.id limit " + most, after, run.to().application(), run.begunAt())
                .query(Long.class)
                .list();
    }

    private JdbcClient.StatementSpec them(String what, String rest, long after, long last, Instant begunAt) {
        var since = ZonedDateTime.ofInstant(begunAt, OfficeClock.ZONE).minusMonths(MONTHS_BACK);
        return database.sql(THEM.formatted(what, rest))
                .param("after", after)
                .param("last", last)
                .param("since", Timestamp.from(since.toInstant()));
    }
}
