package publicpost.process.replay;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is on record of a case that is over.
 *
 * @param instance the engine's id of it
 * @param caseNumber null where the process is about no case
 * @param process id of its model
 * @param visits in the order in which they began
 * @param trail what people decided in it, in order
 */
record Recording(String instance, String caseNumber, String process, List<Visit> visits, List<Decided> trail) {

    /**
     * A step that somebody did.
     *
     * @param at milliseconds
     */
    record Decided(String step, String outcome, long at) {}

    /** What it began with; nothing where its history was cleared away. */
    Optional<Visit> start() {
        return visits.stream().min(Comparator.comparingLong(Visit::counter));
    }

    /** The last end that the case came to; null where its history has none. */
    String end() {
        return visits.stream()
                .filter(Visit::isEnd)
                .max(Visit.BY_END)
                .map(Visit::node)
                .orElse(null);
    }
}
