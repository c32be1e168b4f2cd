package publicpost.subsidy;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
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
 * Calculates a month in bulk: in chunks, each a transaction of its own, by two at once on different towns, so that a run that is stopped or killed goes on
 * where it was and no line is written twice.
 */
@Service
public class SubsidyRuns {

    /** The kind of a decision to pay a month. */
    public static final String DECISION = "SUBSIDY";

    /** Towns at once, so that chunks do not get small with the towns, yet ten of five hundred people stay within one. */
    private static final int MONTHS = 10;

    /** While one of them waits for the database, another computes. */
    static final int WORKERS = 2;

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
        together(() -> goOnWhile(run, () -> next(rows.free(run, MONTHS), run, part)));
        // what another node is at is waited for
        if (!goOnWhile(run, () -> next(rows.next(run, MONTHS), run, part))) {
            return false;
        }
        apart.executeWithoutResult(committed -> rows.finished(run, clock.instant()));
        return true;
    }

    /** Ends when all have ended, so that nothing goes on behind the back of whoever is told of a failure. */
    private static void together(Callable<Boolean> work) {
        var workers = Executors.newFixedThreadPool(WORKERS);
        try {
            for (var worker : workers.invokeAll(Collections.nCopies(WORKERS, work))) {
                worker.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the calculation broke off", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            workers.shutdownNow();
        }
    }

    /** @return whether nothing was left; false when somebody asked the run to stop */
    private boolean goOnWhile(Long run, BooleanSupplier more) {
        while (!rows.stopAsked(run)) {
            if (!apart.execute(committed -> more.getAsBoolean())) {
                return true;
            }
        }
        return false;
    }

    /** @return whether there was anything to do */
    private boolean next(List<Long> months, Long run, Chunk part) {
        if (months.isEmpty()) {
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
