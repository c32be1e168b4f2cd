package publicpost.process;

import java.util.Set;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * What the engine remembers of a case: that it ran, and through which nodes, for the diagram. Who did what and why is in
 * our own trail, so tasks are not written down a second time.
 */
class CaseHistory extends AbstractHistoryLevel {

    static final String NAME = "case";

    private static final Set<HistoryEventType> KEPT = Set.of(
            HistoryEventTypes.PROCESS_INSTANCE_START,
            HistoryEventTypes.PROCESS_INSTANCE_UPDATE,
            HistoryEventTypes.PROCESS_INSTANCE_MIGRATE,
            HistoryEventTypes.PROCESS_INSTANCE_END,
            HistoryEventTypes.ACTIVITY_INSTANCE_START,
            HistoryEventTypes.ACTIVITY_INSTANCE_MIGRATE,
            HistoryEventTypes.ACTIVITY_INSTANCE_END);

    /** That of the engine's level "activity", of which this is a part: the same data may be opened with either. */
    @Override
    public int getId() {
        return HistoryLevel.HISTORY_LEVEL_ACTIVITY.getId();
    }

    @Override
    public String getName() {
        return NAME;
    }

    /** What the engine puts around the instances of one step; no diagram shows it. */
    private static boolean isFrame(Object of) {
        return of instanceof ExecutionEntity execution
                && execution.getActivityId() != null
                && execution.getActivityId().endsWith(ActivityTypes.MULTI_INSTANCE_BODY);
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType event, Object of) {
        return KEPT.contains(event) && !isFrame(of);
    }
}
