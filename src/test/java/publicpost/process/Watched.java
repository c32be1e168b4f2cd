package publicpost.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A form that remembers which of its fields were read. */
final class Watched extends LinkedHashMap<String, Object> {

    private final transient Set<String> read;
    private final String at;

    Watched(Map<String, ?> form, Set<String> read) {
        this(form, "", read);
    }

    private Watched(Map<String, ?> form, String at, Set<String> read) {
        this.read = read;
        this.at = at;
        form.forEach((field, value) -> put(field, watched(field, value)));
    }

    @SuppressWarnings("unchecked")
    private Object watched(String field, Object value) {
        if (!(value instanceof List<?> list)) {
            return value;
        }
        var rows = new ArrayList<Object>();
        for (var row : list) {
            rows.add(
                    row instanceof Map
                            ? new Watched((Map<String, ?>) row, "%s%s[%d].".formatted(at, field, rows.size()), read)
                            : row);
        }
        return rows;
    }

    @Override
    public Object get(Object field) {
        read.add(at + field);
        return super.get(field);
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
