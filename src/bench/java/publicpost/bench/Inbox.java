package publicpost.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;

/** How long one clerk waits for the list of the office's tasks and for the number beside it, as Tasklist asks. */
final class Inbox {

    private static final String VILLAGE = "village-chucun-2";
    private static final int OWN = 50;
    private static final int PAGE = 15;
    private static final int TIMES = 200;

    /** Tenth, hundredth and so on of a millisecond do not matter to anybody. */
    record Waits(long openCases, double listMillis, double countMillis) {}

    private final Installation at;

    Inbox(Installation at) {
        this.at = at;
    }

    /** A clerk with tasks of their own, beside nobody else's. */
    void open() throws Exception {
        Caseload.toTheVillage(at, OWN, VILLAGE);
        Caseload.toTheVillage(at, 1, "village-chucun-3");
    }

    /** Fills up to that many open cases with those of other villages, and lets the database take stock as it does by itself. */
    Waits with(long openCases) throws SQLException {
        var there = at.number("select count(*) from act_ru_task");
        OtherCases.copy(at, "village-chucun-3", there, openCases);
        at.sql("vacuum analyze");
        var identities = at.bean(IdentityService.class);
        identities.setAuthentication(VILLAGE, List.of(VILLAGE));
        try {
            mustSeeOwn();
            for (var warmUp = 0; warmUp < 5; warmUp++) {
                p95(() -> page(query()));
                p95(() -> query().count());
            }
            return new Waits(
                    at.number("select count(*) from act_ru_task"),
                    p95(() -> page(query())),
                    p95(() -> query().count()));
        } finally {
            identities.clearAuthentication();
        }
    }

    private TaskQuery query() {
        return at.bean(TaskService.class)
                .createTaskQuery()
                .taskCandidateGroupIn(List.of(VILLAGE))
                .includeAssignedTasks();
    }

    private static void page(TaskQuery query) {
        query.initializeFormKeys().orderByTaskCreateTime().desc().listPage(0, PAGE);
    }

    private void mustSeeOwn() {
        if (query().count() != OWN) {
            throw new IllegalStateException("the clerk sees %d tasks".formatted(query().count()));
        }
    }

    private static double p95(Runnable query) {
        var nanos = LongStream.range(0, TIMES).map(i -> nanos(query)).sorted().toArray();
        return nanos[TIMES * 95 / 100] / 1e6;
    }

    private static long nanos(Runnable query) {
        var before = System.nanoTime();
        query.run();
        return System.nanoTime() - before;
    }
}
