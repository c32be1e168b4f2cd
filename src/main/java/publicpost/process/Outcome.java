package publicpost.process;

import java.util.HashMap;
import java.util.Map;

/**
 * What became of a step.
 *
 * @param name what the next gateway asks for
 * @param note one line for the trail of the case, without personal data
 * @param passed what the next service task of the same transaction needs
 */
record Outcome(String name, String note, Map<String, String> passed) {

    static Outcome of(Object name) {
        return new Outcome(name.toString(), "", Map.of());
    }

    Outcome noting(String why) {
        return new Outcome(name, why == null ? "" : why, passed);
    }

    Outcome passing(String variable, Object value) {
        var more = new HashMap<>(passed);
        more.put(variable, String.valueOf(value));
        return new Outcome(name, note, more);
    }
}
