package publicpost.process.replay;

import java.util.Set;
import org.camunda.bpm.engine.ActivityTypes;

/** The engine's words for kinds of nodes. */
final class Kinds {

    private static final Set<String> EVENTS = Set.of(
            ActivityTypes.INTERMEDIATE_EVENT_MESSAGE,
            ActivityTypes.INTERMEDIATE_EVENT_TIMER,
            ActivityTypes.INTERMEDIATE_EVENT_SIGNAL,
            ActivityTypes.INTERMEDIATE_EVENT_CONDITIONAL,
            ActivityTypes.BOUNDARY_MESSAGE,
            ActivityTypes.BOUNDARY_TIMER,
            ActivityTypes.BOUNDARY_SIGNAL,
            ActivityTypes.BOUNDARY_CONDITIONAL);

    private static final Set<String> STARTS = Set.of(
            ActivityTypes.START_EVENT_MESSAGE,
            ActivityTypes.START_EVENT_TIMER,
            ActivityTypes.START_EVENT_SIGNAL,
            ActivityTypes.START_EVENT_CONDITIONAL);

    private static final String FRAME = "#" + ActivityTypes.MULTI_INSTANCE_BODY;

    private Kinds() {}

    /** What the engine puts around the instances of one step. */
    static boolean isFrame(String node) {
        return node.endsWith(FRAME);
    }

    /** The step inside such a frame. */
    static String framed(String node) {
        return isFrame(node) ? node.substring(0, node.length() - FRAME.length()) : node;
    }

    static boolean isEnd(String type) {
        return type.endsWith("EndEvent");
    }

    /** Where a case waits for something to happen, or begins a part of it because something happened. */
    static boolean isEvent(String type) {
        return EVENTS.contains(type) || STARTS.contains(type);
    }

    /** What happens beside a step or breaks it off, wherever the case is meanwhile. */
    static boolean isAttached(String type) {
        return type.startsWith("boundary") || STARTS.contains(type);
    }

    /** What only divides or joins ways is no step to anybody. */
    static boolean isStep(String type) {
        return !type.endsWith("Gateway");
    }
}
