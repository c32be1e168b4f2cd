package publicpost.checks;

import java.util.LinkedHashMap;
import java.util.Map;

/** What an officer is shown of a case, label by label in the order in which it is said; what is not known is left out. */
final class Facts {

    private final Map<String, String> said = new LinkedHashMap<>();

    Facts say(String label, Object value) {
        if (value != null && !value.toString().isBlank()) {
            said.put(label, value.toString());
        }
        return this;
    }

    Map<String, String> all() {
        return said;
    }
}
