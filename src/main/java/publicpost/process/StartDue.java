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
        var rows = watch.take(chunk);
        var byKind = rows.stream().collect(groupingBy(DueRow::kind, TreeMap::new, toList()));
        byKind.forEach((kind, due) -> starters.get(kind).start(due));
        watch.started(rows);
        report(rows);
        CaseVariables.outcome(execution, rows.size() < chunk ? "DONE" : "MORE");
    }

    private void report(List<DueRow> rows) {
        var run = runs.started(rows.size());
        if (!rows.isEmpty()) {
            LOG.info(
                    "每日巡查：已启动 {} / {} 项（daily watch: {} of {} begun）",
                    run.started(),
                    run.found(),
                    run.started(),
                    run.found());
        }
        if (rows.size() < chunk) {
            runs.finished();
        }
    }
}
