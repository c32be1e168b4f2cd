package publicpost.retention;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.acting.Acting;
import publicpost.audit.Act;
import publicpost.audit.Audit;
import publicpost.casefile.Refused;

/**
 * Lists what has been kept long enough, and deletes what was listed: only what a stored list names, by somebody else than
 * who listed it, and in chunks, each a transaction with its record, so that what is killed goes on where it was.
 */
@Service
public class Retention {

    /** A list older than that may no longer say what is due. */
    private static final Duration FRESH = Duration.ofDays(7);

    private final RetentionRows rows;
    private final Deletion deletion;
    private final Audit audit;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final int chunk;

    Retention(
            RetentionRows rows,
            Deletion deletion,
            Audit audit,
            Clock clock,
            PlatformTransactionManager transactions,
            @Value("${publicpost.retention.chunk:200}") int chunk) {
        this.rows = rows;
        this.deletion = deletion;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.chunk = chunk;
    }

    /** Those in force today, of every kind. */
    public List<Rule> rules() {
        return rows.rules(LocalDate.now(clock));
    }

    public List<Run> latest(int most) {
        return rows.latest(most);
    }

    /** @throws NoSuchElementException when there is no such list */
    public Run get(long id) {
        return rows.find(id).orElseThrow(() -> new NoSuchElementException("no list " + id));
    }

    /** @param from how many are left out at the beginning */
    public List<Item> items(long run, int from, int most) {
        return rows.items(run, from, most);
    }

    List<Run> underWay() {
        return rows.underWay();
    }

    /**
     * Lists and deletes nothing.
     *
     * @param kind null for every kind
     * @throws Refused when the day is still to come
     */
    public Run dryRun(Kind kind, LocalDate asOf, String officer) {
        if (asOf.isAfter(LocalDate.now(clock))) {
            throw Refused.at("asOf", "截止日", "不能晚于今天");
        }
        return in(() -> {
            var run = rows.add(kind, asOf, officer, clock.instant());
            Optional.ofNullable(kind)
                    .map(Stream::of)
                    .orElseGet(() -> Stream.of(Kind.values()))
                    .forEach(one -> rows.list(run, one, asOf));
            audit.record(Act.READ, "retention/" + run, Map.of("items", get(run).items()));
            return get(run);
        });
    }

    /**
     * Begins to delete what a list names, or lets it go on; {@link #next} does it.
     *
     * @throws Refused when the officer listed it, somebody else began, or it is older than seven days or finished
     */
    public Run begin(long id, String officer) {
        return in(() -> {
            rows.lock(id);
            var run = get(id);
            if (run.finishedAt() != null) {
                throw Refused.at("run", "清单", "已经执行完毕");
            }
            if (run.listedBy().equals(officer)) {
                throw Refused.at("run", "清单", "列出清单的人不能执行，请由另一名系统管理员执行");
            }
            if (run.carriedBy() == null
                    && run.listedAt().isBefore(clock.instant().minus(FRESH))) {
                throw Refused.at("run", "清单", "清单已超过七天，请重新列出");
            }
            rows.begin(id, officer, clock.instant());
            return get(id);
        });
    }

    /**
     * Deletes the next chunk of a list that was begun.
     *
     * @return whether anything is left
     */
    boolean next(long id) {
        // told before the transaction begins: the database's own record names who acted when it began
        var acting = new Acting(
                Optional.ofNullable(get(id).carriedBy()).orElse(Acting.now().user()),
                Acting.now().offices());
        return acting.during(() -> in(() -> {
            rows.lock(id);
            var run = get(id);
            return run.isUnderWay() && next(run);
        }));
    }

    private boolean next(Run run) {
        var left = rows.left(run.id(), chunk);
        left.forEach(item -> carryOut(run, item));
        if (left.size() == chunk) {
            return true;
        }
        rows.finish(run.id(), clock.instant());
        audit.record(Act.DELETED, "retention/" + run.id(), counts(run.id()));
        return false;
    }

    private void carryOut(Run run, Item item) {
        var done = deletion.carryOut(item, run.asOf(), LocalDate.now(clock));
        rows.settle(run.id(), item, done, clock.instant());
        if (done) {
            var detail = new HashMap<String, Object>();
            detail.put("run", run.id());
            detail.put("kind", item.rule().kind());
            Optional.ofNullable(item.caseNumber()).ifPresent(number -> detail.put("case", number));
            audit.record(Act.DELETED, item.key(), detail);
        }
    }

    /** By kind and outcome, as DRAFT DONE. */
    private Map<String, Long> counts(long run) {
        return rows.items(run, 0, Integer.MAX_VALUE).stream()
                .collect(groupingBy(item -> item.rule().kind() + " " + item.outcome(), TreeMap::new, counting()));
    }

    private <T> T in(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }
}
