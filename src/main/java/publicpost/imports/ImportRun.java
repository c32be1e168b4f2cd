package publicpost.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import publicpost.acting.Acting;
import publicpost.casefile.Refused;
import publicpost.lists.Problem;

/** Tries a list out, or takes it, as far as it is left: rows that are done already are passed over. */
@Component
class ImportRun {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    /** Results that are kept at once; whatever is lost with a kill is tried again. */
    private static final int KEPT = 25;

    private final ListTable lists;
    private final RowTable rows;
    private final PartTaking taking;
    private final List<Importing> kinds;
    private final Importing.Accounts accounts;
    private final ExecutorService beside = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "import-check");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean closing;

    ImportRun(ListTable lists, RowTable rows, PartTaking taking, List<Importing> kinds, Importing.Accounts accounts) {
        this.lists = lists;
        this.rows = rows;
        this.taking = taking;
        this.kinds = kinds;
        this.accounts = accounts;
    }

    /** Nobody is told that a list broke off because the program ends: it goes on with the next start. */
    void close() {
        closing = true;
        beside.shutdown();
    }

    void go(long id) {
        try {
            var list = lists.find(id).filter(one -> one.status().isUnderWay());
            if (list.isPresent()) {
                go(list.get());
            }
        } catch (Left left) {
            lists.stand(id, Status.STOPPED, left.getMessage());
        } catch (Refused refused) {
            lists.stand(id, Status.FAILED, refused.inWords());
        } catch (RuntimeException broken) {
            if (!closing) {
                LOG.error("名单 {} 中断，可以继续（the import broke off）", id, broken);
                lists.stand(id, Status.FAILED, "系统没能办完，已办的各行不受影响；可以继续，仍不行请联系管理员");
            }
        }
    }

    private void go(ImportList list) {
        var who = whoActs(list);
        var opened = Importing.of(list.kind(), kinds).open(lists.content(list.id()), list.office(), list.about(), who);
        if (list.status() == Status.CHECKING) {
            check(list, opened, who);
            lists.checked(list.id());
        } else {
            take(list, opened);
        }
    }

    /** @throws Left when the account works for the office no more */
    private Acting whoActs(ImportList list) {
        var acting = list.acting();
        var offices = list.elsewhere()
                ? acting.offices()
                : accounts.officesOf(acting.user()).orElse(Set.of());
        if (!offices.contains(list.office())) {
            throw new Left("账号 %s 已不在该部门，请由现在的经办人继续".formatted(acting.user()));
        }
        return new Acting(acting.user(), offices);
    }

    /** Whoever set the list going works for its office no more. */
    private static class Left extends RuntimeException {
        Left(String why) {
            super(why);
        }
    }

    private boolean goesOn(ImportList list) {
        return !closing && lists.status(list.id()) == list.status();
    }

    // ── trying out: by two at once, in any order ────────────────────────────────────────────────────────────────

    private void check(ImportList list, OpenedList opened, Acting who) {
        var waiting = rows.in(list.id(), RowState.WAITING);
        var parts = opened.parts().stream()
                .filter(part -> part.stream().anyMatch(waiting::contains))
                .toList();
        var next = new AtomicInteger();
        Runnable work = () -> check(list, opened, who, parts, next);
        var other = parts.size() > KEPT ? CompletableFuture.runAsync(work, beside) : null;
        work.run();
        if (other != null) {
            join(other);
        }
    }

    private static void join(CompletableFuture<Void> other) {
        try {
            other.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException own ? own : failed;
        }
    }

    private void check(ImportList list, OpenedList opened, Acting who, List<List<Integer>> parts, AtomicInteger next) {
        Map<Integer, List<Problem>> found = new HashMap<>();
        while (goesOn(list)) {
            var at = next.getAndIncrement();
            if (at >= parts.size()) {
                break;
            }
            var problems = opened.check(parts.get(at), who);
            for (var number : parts.get(at)) {
                found.put(
                        number,
                        problems.stream().filter(one -> one.row() == number).toList());
            }
            if (found.size() >= KEPT) {
                rows.checked(list.id(), found);
                found.clear();
            }
        }
        if (!found.isEmpty()) {
            rows.checked(list.id(), found);
        }
    }

    // ── taking: one after the other, since who came first counts where people are level ─────────────────────────

    private void take(ImportList list, OpenedList opened) {
        var good = rows.in(list.id(), RowState.GOOD);
        for (var part : opened.parts()) {
            if (good.containsAll(part)) {
                if (!goesOn(list) || !taking.take(list, part, opened, whoActs(list))) {
                    return;
                }
            }
        }
        taking.finish(list, opened, whoActs(list));
        lists.taken(list.id());
        var progress = rows.progress(list.id());
        if (progress.taken() == 0 && progress.good() == 0) {
            lists.stand(list.id(), Status.FAILED, "一行也没有导入，请看各行的问题，改好后重新上传");
        }
    }
}
