package publicpost.web.site.calculator;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What somebody typed and chose, as it came; the form shows it again. */
record Typed(Map<String, List<String>> fields) {

    /** No answer is longer; what is shown again need not be. */
    private static final int LONGEST = 40;

    static Typed nothing() {
        return new Typed(Map.of());
    }

    /** Empty when it was left out; digits of a Chinese keyboard count as digits. */
    public String text(String field) {
        var first = fields.getOrDefault(field, List.of("")).get(0);
        var shown = first.substring(0, Math.min(first.length(), LONGEST));
        return Normalizer.normalize(shown, Form.NFKC).strip();
    }

    public boolean has(String field, String value) {
        return fields.getOrDefault(field, List.of()).contains(value);
    }

    Set<String> all(String field) {
        return new LinkedHashSet<>(fields.getOrDefault(field, List.of()));
    }

    boolean isBlank(String field) {
        return text(field).isEmpty();
    }
}
