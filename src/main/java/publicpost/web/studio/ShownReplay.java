package publicpost.web.studio;

import java.util.Map;
import publicpost.calendar.OfficeClock;
import publicpost.process.replay.ReplayRun;

/**
 * A run in the words of the screen.
 *
 * @param of the process, or every one
 * @param why it failed; empty where it did not
 */
record ShownReplay(
        long id,
        String begun,
        String by,
        String of,
        String standing,
        String why,
        int done,
        int total,
        boolean underWay,
        boolean stands) {

    /** @param processes what processes are called */
    static ShownReplay of(ReplayRun run, Map<String, String> processes) {
        return new ShownReplay(
                run.id(),
                "%tF %<tR".formatted(run.begunAt().atZone(OfficeClock.ZONE)),
                run.begunBy(),
                run.process() == null ? "全部流程" : processes.getOrDefault(run.process(), run.process()),
                run.state().label(),
                run.why() == null ? "" : run.why(),
                run.done(),
                run.total(),
                run.isUnderWay(),
                run.stands());
    }
}
