package publicpost.process.officelists;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import publicpost.casefile.Refused;
import publicpost.officelists.Field;
import publicpost.officelists.ListKind;

/** Which column is which, as somebody chose it on the page. */
final class NamedColumns {

    private final int row;
    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);

    /** @throws Refused when something else than a number was sent */
    NamedColumns(Map<String, Object> form, ListKind kind) {
        for (var column : kind.columns()) {
            number(form, column.field().name(), column.heading())
                    .ifPresent(number -> columns.put(column.field(), number - 1));
        }
        this.row = number(form, "row", "标题行").orElseThrow(() -> Refused.at("row", "标题行", "请选择标题在哪一行"));
    }

    private static Optional<Integer> number(Map<String, Object> form, String field, String label) {
        var typed = String.valueOf(form.getOrDefault(field, "")).strip();
        if (typed.isEmpty() || typed.equals("null")) {
            return Optional.empty();
        }
        if (!typed.matches("[1-9][0-9]{0,6}")) {
            throw Refused.at(field, label, "请从列表中选择");
        }
        return Optional.of(Integer.valueOf(typed));
    }

    /** The number of the row of headings. */
    int row() {
        return row;
    }

    /** Counted from 0. */
    Map<Field, Integer> columns() {
        return columns;
    }
}
