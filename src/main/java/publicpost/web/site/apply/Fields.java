package publicpost.web.site.apply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;
import publicpost.process.OnlineStep;

/** Reads a step's page as the clerk's form names its fields; what else came along is left out. */
final class Fields {

    static final int MOST_WISHES = 5;

    private static final String WISH = "wish";

    private Fields() {}

    static Map<String, Object> of(OnlineStep step, MultiValueMap<String, String> typed) {
        var fields = new HashMap<String, Object>();
        for (var field : step.fields()) {
            fields.put(
                    field,
                    switch (field) {
                        case "wishes" -> wishes(typed);
                        case "groups" -> typed.getOrDefault(field, List.of());
                        default -> first(typed, field);
                    });
        }
        return fields;
    }

    /** In the order of the choices; a choice left out is none. */
    private static List<String> wishes(MultiValueMap<String, String> typed) {
        return IntStream.rangeClosed(1, MOST_WISHES)
                .mapToObj(at -> first(typed, WISH + at))
                .filter(wish -> !wish.isEmpty())
                .toList();
    }

    private static String first(MultiValueMap<String, String> typed, String field) {
        var value = typed.getFirst(field);
        return value == null ? "" : value.strip();
    }
}
