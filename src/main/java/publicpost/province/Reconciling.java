package publicpost.province;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.acting.Acting;
import publicpost.province.Exchange.Status;

/**
 * Holds what they have against what we have: keeps their numbers, and lists what differs both ways. Every part of it may be
 * done again after a kill.
 */
@Service
public class Reconciling {

    private final OurRecords ours;
    private final RecordNumbers numbers;
    private final Exchanges exchanges;
    private final Differences differences;
    private final TransactionTemplate transaction;

    Reconciling(
            OurRecords ours,
            RecordNumbers numbers,
            Exchanges exchanges,
            Differences differences,
            PlatformTransactionManager transactions) {
        this.ours = ours;
        this.numbers = numbers;
        this.exchanges = exchanges;
        this.differences = differences;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** All of a kind at once, as an interface has it: each record in a transaction of its own. */
    public void fetch(RecordKind kind, Fetches from, Incoming file, Acting by) {
        var exchange = exchanges.beginImport(kind, file, null, by.user());
        var left = new ArrayList<HeldRecord>();
        var rows = 0;
        for (var one : from.fetch(kind)) {
            if (one.problems().isEmpty() && problem(kind, one.record()).isEmpty()) {
                by.during(() -> transaction.execute(begun -> take(exchange, kind, one.record())));
                rows++;
            } else {
                left.add(one.record());
            }
        }
        var taken = rows;
        by.during(() -> transaction.execute(begun -> finish(exchange, kind, file.dates(), left, taken)));
    }

    /** Why a record of theirs cannot be taken: a key that is nobody's, or a number of another. */
    Optional<Clash> problem(RecordKind kind, HeldRecord theirs) {
        var match = match(kind, theirs);
        if (theirs.key() != null && match.isEmpty()) {
            return Optional.of(new Clash(Content.KEY, "本系统没有编号为 %s 的%s".formatted(theirs.key(), kind.label())));
        }
        if (match.isEmpty()) {
            return Optional.empty();
        }
        var own = match.get();
        var holder = ours.byNumber(kind, theirs.number()).stream().findFirst();
        if (holder.isPresent() && !holder.get().id().equals(own.id())) {
            return Optional.of(new Clash(
                    Content.NUMBER,
                    "这个编号已是 %s 的，不能再作 %s 的".formatted(holder.get().key(), own.key())));
        }
        return own.number() != null && !own.number().equals(theirs.number())
                ? Optional.of(new Clash(Content.NUMBER, "%s 的省系统编号已是 %s，不能改为别的".formatted(own.key(), own.number())))
                : Optional.empty();
    }

    /** What is wrong, and with which column. */
    record Clash(Content column, String message) {}

    /** @return whether we have it */
    boolean take(long exchange, RecordKind kind, HeldRecord theirs) {
        var match = match(kind, theirs);
        if (match.isEmpty()) {
            differences.theirsOnly(exchange, kind, theirs);
            return false;
        }
        numbers.seen(kind, match.get().id(), theirs.number(), theirs.status(), exchange);
        var found = Comparison.of(kind, match.get(), theirs);
        if (!found.fields().isEmpty()) {
            differences.differs(exchange, kind, found);
        }
        return true;
    }

    /**
     * Whatever was not seen they do not have, and with that the exchange is whole.
     *
     * @param left what could not be taken: it is there all the same
     */
    boolean finish(long exchange, RecordKind kind, Dates dates, List<HeldRecord> left, int rows) {
        var there = left.stream()
                .flatMap(record -> match(kind, record).stream())
                .map(HeldRecord::id)
                .collect(Collectors.toSet());
        ours.eachUnseen(kind, dates, exchange, own -> {
            if (!there.contains(own.id())) {
                differences.oursOnly(exchange, kind, own);
            }
        });
        differences.replaceBy(exchange, kind);
        exchanges.end(exchange, Status.DONE, rows, null);
        return true;
    }

    /** By our key, by their number, or by being the same in what tells one from another. */
    private Optional<HeldRecord> match(RecordKind kind, HeldRecord theirs) {
        if (theirs.key() != null) {
            return ours.byKey(kind, theirs.key()).stream().findFirst();
        }
        var known = ours.byNumber(kind, theirs.number());
        var found = known.isEmpty() ? ours.alike(kind, theirs) : known;
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
