package publicpost.subsidy;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.casefile.RulingJson;
import publicpost.policy.PolicyTables;
import publicpost.policy.SubsidyFigures;

/**
 * Calculates a month in bulk: in chunks, each a transaction of its own, so that a run that is stopped or killed goes on
 * where it was and no line is written twice.
 */
@Service
public class SubsidyRuns {

    /** Towns at once, so that the chunks stay full where towns are small. */
    private static final int MONTHS = 20;

    private final RunRows rows;
    private final PolicyTables tables;
    private final RulingJson json;
    private final JdbcTemplate database;
    private final TransactionTemplate apart;
    private final Clock clock;
    private final int chunk;

    /** @param chunk people at once: some megabytes, so that memory stays flat however many there are */
    SubsidyRuns(
            RunRows rows,
            PolicyTables tables,
            RulingJson json,
            JdbcTemplate database,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${publicpost.subsidy.chunk:10000}") int chunk) {
        this.rows = rows;
        this.tables = tables;
        this.json = json;
        this.database = database;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
        this.chunk = chunk;
    }

    /** A run over one month of these towns (ids of months), with the figures in force for it. */
    public Long begin(YearMonth month, Collection<Long> months, String officer) {
        var figures = SubsidyFigures.of(month, tables);
        return rows.add(month, months, json.write(figures.evidence()), officer, clock.instant());
    }

    /** One that was begun for that month of a town and not brought to its end. */
    public Optional<Long> unfinished(Long month) {
        return rows.unfinished(month);
    }

    /**
     * Goes through everything the run has left.
     *
     * @return whether it came to its end; false when somebody asked it to stop
     */
    public boolean go(Long run) {
        var part = new Chunk(run, SubsidyFigures.of(rows.month(run), tables), chunk);
        while (!rows.stopAsked(run)) {
            if (!Boolean.TRUE.equals(apart.execute(committed -> next(run, part)))) {
                return true;
            }
        }
        return false;
    }

    /** @return whether there was anything to do */
    private boolean next(Long run, Chunk part) {
        var months = rows.next(run, MONTHS);
        if (months.isEmpty()) {
            rows.finished(run, clock.instant());
            return false;
        }
        var count = calculate(part, months);
        rows.done(run, count < chunk ? months : List.of(), count);
        return true;
    }

    private int calculate(Chunk part, List<Long> months) {
        ConnectionCallback<Integer> work = connection -> part.calculate(connection, months);
        return database.execute(work);
    }

    /** It stops after the chunk it is at. */
    public void stop(Long run) {
        rows.stop(run, true);
    }

    public void goOn(Long run) {
        rows.stop(run, false);
    }

    /** Of the latest run over that month of a town. */
    public Optional<Progress> progress(Long month) {
        return rows.progress(month);
    }
}
