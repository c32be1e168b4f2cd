package publicpost.process;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import publicpost.watch.DueKind;
import publicpost.watch.DueRow;
import publicpost.watch.Watch;
import publicpost.watch.WatchRuns;

/** 启动一批: takes one chunk of due rows and begins all of it in one transaction, or none. */
@Component
@Gives({"MORE", "DONE"})
class StartDue implements JavaDelegate {

    private static final Logger LOG = LoggerFactory.getLogger(StartDue.class);

    private final Watch watch;
    private final WatchRuns runs;
    private final Map<DueKind, DueStarter> starters;
    private final int chunk;

    StartDue(
            Watch watch, WatchRuns runs, List<DueStarter> starters, @Value("${publicpost.watch.chunk:200}") int chunk) {
        this.watch = watch;
        this.runs = runs;
        this.starters = starters.stream()
                .flatMap(starter -> starter.kinds().stream().map(kind -> Map.entry(kind, starter)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        this.chunk = chunk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        switch (Attempt.now()) {
            case FIRST -> begin(execution, most(execution));
            case AGAIN -> {
                execution.setVariable(CaseVariables.ROW_BY_ROW, chunk);
                begin(execution, most(execution));
            }
            case LAST -> park(execution);
        }
    }

    /** One row at a time for as many rows as the chunk that failed; what failed in passing slows down no more than these. */
    private int most(DelegateExecution execution) {
        var left = (Integer) execution.getVariable(CaseVariables.ROW_BY_ROW);
        if (left == null) {
            return chunk;
        }
        if (left > 1) {
            execution.setVariable(CaseVariables.ROW_BY_ROW, left - 1);
        } else {
            execution.removeVariable(CaseVariables.ROW_BY_ROW);
        }
        return 1;
    }

    /** The one row that fails is left out for today, and the rest goes on in chunks. */
    private void park(DelegateExecution execution) {
        for (var row : watch.take(1)) {
            LOG.error("每日巡查：到期事项 {} 无法启动，今天跳过（due row {} cannot be begun, left out today）", row.id(), row.id());
            watch.park(row);
        }
        execution.removeVariable(CaseVariables.ROW_BY_ROW);
        CaseVariables.outcome(execution, "MORE");
    }

    private void begin(DelegateExecution execution, int most) {
        var rows = watch.take(most);
        var byKind = rows.stream().collect(groupingBy(DueRow::kind, TreeMap::new, toList()));
        byKind.forEach((kind, due) -> starters.get(kind).start(due));
        watch.started(rows);
        var done = rows.size() < most;
        report(rows, done);
        CaseVariables.outcome(execution, done ? "DONE" : "MORE");
    }

    private void report(List<DueRow> rows, boolean done) {
        var run = runs.started(rows.size());
        if (!rows.isEmpty()) {
            LOG.info(
                    "每日巡查：已启动 {} / {} 项（daily watch: {} of {} begun）",
                    run.started(),
                    run.found(),
                    run.started(),
                    run.found());
        }
        if (done) {
            runs.finished();
        }
    }
}
