package publicpost.process.replay;

import java.util.Comparator;

/**
 * One time that a case came to a node, as the engine's history tells it.
 *
 * @param node id of the node in its model
 * @param type the engine's word for what kind of node it is, such as {@code userTask} or {@code boundaryTimer}
 * @param scope the visit of the part of the model around it: the case itself, a part of it, or one of several at once
 * @param start milliseconds
 * @param end milliseconds
 * @param counter grows along every way through the case, and so orders what falls into one millisecond
 * @param cancelled left because something else happened, and not because it was done
 * @param definition id of the model it ran on
 */
record Visit(
        String id,
        String node,
        String type,
        String scope,
        long start,
        long end,
        long counter,
        boolean cancelled,
        String definition) {

    static final Comparator<Visit> BY_START =
            Comparator.comparingLong(Visit::start).thenComparingLong(Visit::counter);

    static final Comparator<Visit> BY_END = Comparator.comparingLong(Visit::end).thenComparingLong(Visit::counter);

    private static final String USER_TASK = "userTask";

    boolean isUserTask() {
        return type.equals(USER_TASK);
    }

    /** An end event, of the case or of a part of it. */
    boolean isEnd() {
        return Kinds.isEnd(type);
    }

    /** Whether the case went on from here only because of something outside: somebody, a message, a day that came. */
    boolean isStimulus() {
        return !cancelled && (isUserTask() || Kinds.isEvent(type));
    }

    /** Whether this began after that was over. */
    boolean after(Visit other) {
        return start > other.end || start == other.end && counter > other.counter;
    }
}
