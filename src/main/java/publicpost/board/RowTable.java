package publicpost.board;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The rows behind a number, as a table: only what they have.
 *
 * @param columns in order
 * @param rows a text for each column, in the order of the rows; null where there is none
 */
public record RowTable(List<RowColumn> columns, List<List<Object>> rows) {

    /** @param parts what the parts are called, by code */
    public static RowTable of(Figure figure, List<Row> rows, Map<String, String> towns, Map<String, String> parts) {
        var columns = Arrays.stream(RowField.values())
                .filter(field -> rows.stream().anyMatch(row -> field.in(row) != null))
                .map(field -> new RowColumn(field, field.heading(figure)))
                .toList();
        return new RowTable(
                columns,
                rows.stream().map(row -> cells(columns, row, towns, parts)).toList());
    }

    private static List<Object> cells(
            List<RowColumn> columns, Row row, Map<String, String> towns, Map<String, String> parts) {
        return columns.stream()
                .map(column -> inWords(column.field(), column.field().in(row), towns, parts))
                .map(value -> Objects.requireNonNullElse(value, ""))
                .toList();
    }

    private static Object inWords(RowField field, Object value, Map<String, String> towns, Map<String, String> parts) {
        return switch (field) {
            case TOWN -> towns.getOrDefault(String.valueOf(value), String.valueOf(value));
            case AREA -> value == null ? null : value.equals("URBAN") ? "城镇" : "乡村";
            case PART -> value == null ? null : parts.getOrDefault(value.toString(), value.toString());
            default -> value;
        };
    }
}
