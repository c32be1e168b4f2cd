package publicpost.dryrun;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.dryrun.PlacementsCompared.Years;
import publicpost.policy.NoFigure;

/**
 * Dry runs, some people at a time: reckoned in a transaction that can write nothing, kept in a second one with the step that
 * passes them. So a run that was stopped or killed goes on where it was, and nobody is reckoned twice.
 */
@Service
public class DryRunWork {

    private static final Logger LOG = LoggerFactory.getLogger(DryRunWork.class);

    private final DryRunRows rows;
    private final LineRows lines;
    private final ApplicantsCompared applicants;
    private final PlacementsCompared placements;
    private final JdbcClient database;
    private final Clock clock;
    private final int chunk;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

    /** @param chunk people at once */
    DryRunWork(
            DryRunRows rows,
            LineRows lines,
            ApplicantsCompared applicants,
            PlacementsCompared placements,
            JdbcClient database,
            Clock clock,
            PlatformTransactionManager transactions,
            @Value("${publicpost.dry-run.chunk:200}") int chunk) {
        this.rows = rows;
        this.lines = lines;
        this.applicants = applicants;
        this.placements = placements;
        this.database = database;
        this.clock = clock;
        this.chunk = chunk;
        this.writing = apart(transactions);
        this.reading = apart(transactions);
        this.reading.setReadOnly(true);
    }

    private static TransactionTemplate apart(PlatformTransactionManager transactions) {
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return apart;
    }

    /** Goes on until nothing is left, somebody asks it to stop, or it fails, which the run then says. */
    public void go(Long run, Sides sides) {
        try {
            var years = rows.find(run)
                    .map(one -> new Years(
                            YearCost.from(one.firstMonth(), sides.live()),
                            YearCost.from(one.firstMonth(), sides.draft())));
            var more = years.isPresent();
            while (more) {
                more = next(run, sides, years.get());
            }
        } catch (NoFigure missing) {
            rows.finish(run, inWords(missing), clock.instant());
        } catch (RuntimeException broken) {
            LOG.error("试算 {} 中断（the dry run broke off）", run, broken);
            rows.finish(run, "系统没能算完，请检查修改稿的政策表后重新试算，仍不行请联系管理员", clock.instant());
        }
    }

    /** What a table lacks, by its code and the day. */
    public static String inWords(NoFigure missing) {
        return "政策表中，%s 在 %s 没有有效的一行".formatted(missing.code(), missing.on());
    }

    /** @return whether it goes on */
    private boolean next(Long id, Sides sides, Years years) {
        var run = rows.find(id).filter(DryRun::isUnderWay).orElse(null);
        if (run == null) {
            return false;
        }
        var part = reading.execute(begun -> {
            database.sql("set transaction read only").update();
            return part(run, sides, years);
        });
        return writing.execute(kept -> keep(run, part));
    }

    /** Applicants first; where none of them is left, those in post. */
    private Part part(DryRun run, Sides sides, Years years) {
        if (run.at().application() < run.to().application()) {
            return applicants.next(run, sides, chunk);
        }
        return placements.next(run, sides, years, chunk);
    }

    /** What another node, or a stop, came before is thrown away. */
    private boolean keep(DryRun run, Part part) {
        if (run.at().equals(run.to())) {
            rows.finish(run.id(), null, clock.instant());
            return false;
        }
        if (rows.pass(run, part)) {
            lines.add(run.id(), part);
        }
        return true;
    }
}
