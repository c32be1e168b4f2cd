package publicpost.officelists;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import publicpost.lists.Cell;
import publicpost.lists.RawRow;

/**
 * Which column of a file is which of ours.
 *
 * @param row the number of the row of headings
 * @param columns counted from 0
 */
public record Mapping(int row, Map<Field, Integer> columns) {

    /** Headings stand within the first so many rows: a title or two above them. */
    static final int WITHIN = 10;

    public Mapping {
        columns = Map.copyOf(columns);
    }

    /** Whether it has all that the kind cannot do without. */
    boolean isWhole(ListKind kind) {
        return kind.columns().stream().filter(Asked::needed).allMatch(column -> columns.containsKey(column.field()));
    }

    Cell at(RawRow row, Field field) {
        var column = columns.get(field);
        return column == null ? Cell.EMPTY : row.at(column);
    }

    /** What the headings of an office are called, by column: to be found again in its next file. */
    Map<Field, String> headings(List<RawRow> head) {
        var headings = new EnumMap<Field, String>(Field.class);
        head.stream()
                .filter(one -> one.number() == row)
                .findFirst()
                .ifPresent(found -> columns.forEach((field, column) ->
                        headings.put(field, Heading.plain(found.at(column).text()))));
        return headings;
    }

    /** Where all the headings of the last time stand, each of them once; empty where they do not. */
    static Optional<Mapping> remembered(Map<Field, String> headings, List<RawRow> head) {
        return head.stream().flatMap(row -> remembered(headings, row).stream()).findFirst();
    }

    private static Optional<Mapping> remembered(Map<Field, String> headings, RawRow row) {
        var columns = new EnumMap<Field, Integer>(Field.class);
        for (var one : headings.entrySet()) {
            var at = called(one.getValue(), row);
            if (one.getValue().isEmpty() || at.size() != 1) {
                return Optional.empty();
            }
            columns.put(one.getKey(), at.get(0));
        }
        return columns.isEmpty() ? Optional.empty() : Optional.of(new Mapping(row.number(), columns));
    }

    private static List<Integer> called(String heading, RawRow row) {
        return IntStream.range(0, row.cells().size())
                .filter(i -> Heading.plain(row.at(i).text()).equals(heading))
                .boxed()
                .toList();
    }

    /** By what such columns are usually called: the row in which most of them are; the first where none is. */
    static Mapping guessed(ListKind kind, List<RawRow> head) {
        var best = new Mapping(head.get(0).number(), Map.of());
        for (var row : head) {
            var found = new Mapping(row.number(), guessed(kind, row));
            if (found.columns().size() > best.columns().size()) {
                best = found;
            }
        }
        return best;
    }

    private static Map<Field, Integer> guessed(ListKind kind, RawRow row) {
        var found = new HashMap<Field, Integer>();
        for (var asked : kind.columns()) {
            for (var i = 0; i < row.cells().size() && !found.containsKey(asked.field()); i++) {
                if (!found.containsValue(i) && asked.isCalled(row.at(i).text())) {
                    found.put(asked.field(), i);
                }
            }
        }
        return found;
    }
}
