package publicpost.web.site.form;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody typed and chose, as it came; the form shows it again.
 *
 * @param longest characters of an answer that are looked at and shown again
 */
public record Typed(Map<String, List<String>> fields, int longest) {

    public static Typed nothing() {
        return new Typed(Map.of(), 0);
    }

    /** Empty when it was left out; digits of a Chinese keyboard count as digits. */
    public String text(String field) {
        var first = fields.getOrDefault(field, List.of("")).get(0);
        var shown = first.substring(0, Math.min(first.length(), longest));
        return Normalizer.normalize(shown, Form.NFKC).strip();
    }

    /** Somebody's own words, as they were written. */
    public String words(String field) {
        var first = fields.getOrDefault(field, List.of("")).get(0);
        return first.substring(0, Math.min(first.length(), longest));
    }

    public boolean has(String field, String value) {
        return fields.getOrDefault(field, List.of()).contains(value);
    }

    public Set<String> all(String field) {
        return new LinkedHashSet<>(fields.getOrDefault(field, List.of()));
    }

    public boolean isBlank(String field) {
        return text(field).isEmpty();
    }
}
