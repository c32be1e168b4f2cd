package publicpost.imports;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.acting.Acting;
import publicpost.imports.RowTable.Claim;
import publicpost.lists.Problem;

/** Takes a part of a list and says so of its rows in one transaction: after a kill it is done whole or not at all. */
@Component
class PartTaking {

    private static final Logger LOG = LoggerFactory.getLogger(PartTaking.class);

    private static final int ATTEMPTS = 3;

    private final RowTable rows;
    private final TransactionTemplate transaction;

    PartTaking(RowTable rows, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @return whether the list goes on; false when somebody stopped it */
    boolean take(ImportList list, List<Integer> part, OpenedList opened, Acting who) {
        for (var attempt = 1; ; attempt++) {
            try {
                // told before the transaction begins: the database's own record names who acted when it began
                var claim = who.during(() -> transaction.execute(begun -> attempt(list, part, opened, who)));
                return claim != Claim.STOPPED;
            } catch (RuntimeException failed) {
                if (attempt < ATTEMPTS && isLost(failed)) {
                    continue;
                }
                refuse(list, part, opened, failed);
                return true;
            }
        }
    }

    /** What is to be said of the list as a whole; nothing where none of it was taken. */
    void finish(ImportList list, OpenedList opened, Acting who) {
        var taken = rows.in(list.id(), RowState.TAKEN);
        if (!taken.isEmpty()) {
            who.during(() -> transaction.execute(begun -> {
                opened.finish(list.id(), taken);
                return taken;
            }));
        }
    }

    private Claim attempt(ImportList list, List<Integer> part, OpenedList opened, Acting who) {
        var claim = rows.claim(list.id(), part);
        if (claim == Claim.OURS) {
            rows.taken(list.id(), opened.take(part, list.id(), who));
        }
        return claim;
    }

    private void refuse(ImportList list, List<Integer> part, OpenedList opened, RuntimeException failed) {
        if (isLost(failed)) {
            throw failed;
        }
        var problems = opened.problems(part, failed).orElseGet(() -> {
            LOG.error("名单 {} 第 {} 行没能办理（a row could not be taken）", list.id(), part.get(0), failed);
            return part.stream()
                    .map(number -> new Problem(number, "", "办理", "系统没能办理这一行，请稍后再试"))
                    .toList();
        });
        rows.refused(list.id(), part, problems);
    }

    /** Nothing is wrong with the row: the connection broke, the server went away, or two were in each other's way. */
    private static boolean isLost(Throwable failed) {
        for (var cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientException) {
                return true;
            }
            if (cause instanceof SQLException sql) {
                // without a state it is the pool that speaks, of a connection that is closed
                var state = sql.getSQLState();
                return state == null || state.startsWith("08") || state.startsWith("40") || state.startsWith("57P");
            }
        }
        return false;
    }
}
