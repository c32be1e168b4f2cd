package publicpost.web.site.calculator;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with the answers, by field in the order of the page; the first thing wrong with a field is enough. */
final class Problems {

    private final Map<String, String> byField = new LinkedHashMap<>();

    void add(String field, String message) {
        byField.putIfAbsent(field, message);
    }

    boolean none() {
        return byField.isEmpty();
    }

    Map<String, String> byField() {
        return byField;
    }
}
