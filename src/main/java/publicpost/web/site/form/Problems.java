package publicpost.web.site.form;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with the answers, by field in the order of the page; the first thing wrong with a field is enough. */
public final class Problems {

    private final Map<String, String> byField = new LinkedHashMap<>();

    public void add(String field, String message) {
        byField.putIfAbsent(field, message);
    }

    public boolean none() {
        return byField.isEmpty();
    }

    public Map<String, String> byField() {
        return byField;
    }
}
