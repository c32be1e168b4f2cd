package publicpost.printing;

import java.util.List;
import java.util.stream.Stream;

/**
 * Rows under headings.
 *
 * @param total the last row, empty where nothing is added up
 */
public record Table(List<Column> columns, List<List<Cell>> rows, List<Cell> total) {

    /** Stands in the place of the rows where there are none, so that nobody can add some. */
    static final String NOBODY = "（无）";

    /** What the lines and the space beside them take, in Chinese characters. */
    private static final double AROUND = 0.7;

    /** More than this in one line of upright A4 would be too small to read. */
    private static final double UPRIGHT = 57;

    /** @throws IllegalArgumentException for fewer than two columns, or a row that has not one cell for each */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        total = List.copyOf(total);
        if (columns.size() < 2) {
            throw new IllegalArgumentException("a table has two columns at least");
        }
        var cells = columns.size();
        Stream.concat(rows.stream(), total.isEmpty() ? Stream.of() : Stream.of(total))
                .filter(row -> row.size() != cells)
                .findFirst()
                .ifPresent(row -> {
                    throw new IllegalArgumentException("%d cells for %d columns".formatted(row.size(), cells));
                });
    }

    public static Table of(List<Column> columns, List<List<Cell>> rows) {
        return new Table(columns, rows, List.of());
    }

    public Table totalling(List<Cell> total) {
        return new Table(columns, rows, total);
    }

    boolean hasMoney() {
        return columns.stream().anyMatch(column -> column.kind() == Column.Kind.MONEY);
    }

    /** In Chinese characters side by side. */
    double breadth() {
        return columns.stream().mapToDouble(Table::breadth).sum();
    }

    static double breadth(Column column) {
        return column.width() + AROUND;
    }

    /** Whether the paper is turned for it. */
    boolean isWide() {
        return breadth() > UPRIGHT;
    }
}
