package publicpost.checks;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.checks.CheckRun.Cause;
import publicpost.offices.Office;
import publicpost.offices.Offices;

/**
 * Looks: every check at every town, each in a transaction of its own, so that a look that was stopped or killed goes on
 * where it was, and a check that breaks off takes nothing with it.
 */
@Service
public class CheckRuns {

    private static final Logger LOG = LoggerFactory.getLogger(CheckRuns.class);

    private static final Duration KEPT = Duration.ofDays(365);

    private final CheckRows rows;
    private final CheckWork work;
    private final Offices offices;
    private final Clock clock;
    private final TransactionTemplate apart;

    CheckRuns(CheckRows rows, CheckWork work, Offices offices, Clock clock, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.work = work;
        this.offices = offices;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Writes down a look that is to come; one that is under way already is that look.
     *
     * @param town null for every town
     */
    public CheckRun begin(String town, Cause cause, String officer) {
        return apart.execute(begun -> rows.underWay(town).orElseGet(() -> get(add(town, cause, officer))));
    }

    private Long add(String town, Cause cause, String officer) {
        var towns = town == null
                ? offices.of(Office.Kind.TOWN).stream().map(Office::code).toList()
                : List.of(town);
        return rows.add(town, cause, officer, towns, work.names());
    }

    /**
     * Does some of what is left of all looks.
     *
     * @param most checks at once
     * @return whether more may be left
     */
    public boolean goOn(int most) {
        for (var i = 0; i < most; i++) {
            if (!go(rows::free)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Looks at one town by every check, and comes back when all have looked.
     *
     * @return how many findings were new
     */
    public int before(String town, String officer) {
        var run = apart.execute(begun -> add(town, Cause.PAY_SHEET, officer));
        var more = true;
        while (more) {
            more = go(() -> rows.next(run));
        }
        return get(run).raised();
    }

    /** @return whether there was anything to do */
    private boolean go(Supplier<Optional<CheckPart>> next) {
        try {
            return apart.execute(part -> {
                var taken = next.get();
                taken.ifPresent(this::look);
                return taken.isPresent();
            });
        } catch (BrokeOff broken) {
            LOG.error(
                    "核查 {} 在 {} 中断，其余照常进行（the check broke off）",
                    broken.part.check(),
                    broken.part.town(),
                    broken.getCause());
            apart.executeWithoutResult(failed -> rows.done(broken.part, 0, true));
            return true;
        }
    }

    private void look(CheckPart part) {
        try {
            rows.done(part, work.look(part), false);
        } catch (RuntimeException broken) {
            throw new BrokeOff(part, broken);
        }
    }

    /** Takes back what a check had begun, and says which it was. */
    private static final class BrokeOff extends RuntimeException {

        private final transient CheckPart part;

        BrokeOff(CheckPart part, RuntimeException why) {
            super(why);
            this.part = part;
        }
    }

    /** After the check it is at. */
    public void stop(Long run) {
        rows.stop(run, true);
    }

    /** @return whether it stood still */
    public boolean letGoOn(Long run) {
        return rows.stop(run, false);
    }

    public Optional<CheckRun> find(Long run) {
        return rows.find(run);
    }

    private CheckRun get(Long run) {
        return find(run).orElseThrow();
    }

    /**
     * The latest first.
     *
     * @param town null for all; else those that looked at it
     */
    public List<CheckRun> latest(String town, int most) {
        return rows.latest(town, most);
    }

    public void forgetOld() {
        rows.forgetBefore(clock.instant().minus(KEPT));
    }
}
