package publicpost.process.moves;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;
import publicpost.process.Officer;
import publicpost.process.studio.StudioDesk;

/** How far moves have come; each can be stopped and let go on. */
@Component
public class MoveProgress {

    private static final int SHOWN = 50;

    private final StudioDesk studio;
    private final MoveRows rows;
    private final RunningVersions versions;
    private final ManagementService management;

    MoveProgress(StudioDesk studio, MoveRows rows, RunningVersions versions, ManagementService management) {
        this.studio = studio;
        this.rows = rows;
        this.versions = versions;
        this.management = management;
    }

    /**
     * @param moved how many of its cases run on the other version now; those that have ended since are not among them
     * @param failed how many the engine could not move; they stay where they were
     */
    public record Come(
            Move move,
            RunningVersion from,
            RunningVersion to,
            long moved,
            long failed,
            boolean underWay,
            boolean stopped) {}

    /** The latest first. */
    public List<Come> latest(Officer officer) {
        studio.open(officer);
        return studio.whole(() -> {
            var named = new HashMap<String, RunningVersion>();
            return rows.latest(SHOWN).stream().map(move -> come(move, named)).toList();
        });
    }

    /** @param named versions that were looked up already: many moves are between the same two */
    private Come come(Move move, Map<String, RunningVersion> named) {
        var batch =
                management.createBatchStatisticsQuery().batchId(move.batch()).singleResult();
        var moved = rows.nowOn(move.id(), move.to());
        var from = named.computeIfAbsent(move.from(), versions::named);
        var to = named.computeIfAbsent(move.to(), versions::named);
        return batch == null
                ? new Come(move, from, to, moved, 0, false, false)
                : new Come(
                        move,
                        from,
                        to,
                        moved,
                        batch.getFailedJobs(),
                        batch.getRemainingJobs() > batch.getFailedJobs() && !batch.isSuspended(),
                        batch.isSuspended());
    }

    public void stop(long id, Officer officer) {
        var batch = batch(id, officer);
        if (isThere(batch)) {
            management.suspendBatchById(batch);
        }
    }

    public void goOn(long id, Officer officer) {
        var batch = batch(id, officer);
        if (isThere(batch)) {
            management.activateBatchById(batch);
        }
    }

    private boolean isThere(String batch) {
        return management.createBatchQuery().batchId(batch).count() > 0;
    }

    private String batch(long id, Officer officer) {
        studio.open(officer);
        return rows.find(id)
                .orElseThrow(() -> new NoSuchElementException("no move " + id))
                .batch();
    }
}
