package publicpost.web.desk.officelists;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import publicpost.lists.Cell;
import publicpost.lists.RawRow;
import publicpost.officelists.Asked;
import publicpost.officelists.Mapping;
import publicpost.officelists.OfficeList;

/**
 * The first rows of a file whose columns are to be named, with what they are taken for.
 *
 * @param columns what each column of the file may be called on the page
 */
record ShownHead(List<Line> lines, List<String> columns, List<Wanted> wanted, int row) {

    private static final int MOST_COLUMNS = 30;
    private static final int LONGEST = 8;

    private static final Pattern DAY =
            Pattern.compile("[12][0-9]{3}([-/.年]?[0-9]{1,2}([-/.月]?[0-9]{0,2}日?)?)?([ T][0-9:.]{4,12})?");

    /** A row of the file; of people only what a mask leaves. */
    record Line(int number, boolean headings, List<String> cells) {}

    /**
     * One of our columns.
     *
     * @param column counted from 1; null where none was found
     */
    record Wanted(Asked asked, Integer column) {}

    static ShownHead of(OfficeList list, List<RawRow> head) {
        var mapping = list.mapping();
        var width = head.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var count = Math.min(width, MOST_COLUMNS);
        var lines = head.stream()
                .map(row -> new Line(row.number(), row.number() == mapping.row(), cells(row, mapping, count)))
                .toList();
        return new ShownHead(lines, columns(lines, count), wanted(list, mapping), mapping.row());
    }

    private static List<String> cells(RawRow row, Mapping mapping, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> row.number() <= mapping.row() ? shown(row.at(i)) : masked(shown(row.at(i))))
                .toList();
    }

    private static String shown(Cell cell) {
        return cell.day() != null ? cell.day().toString() : cell.problem() != null ? "（合并或公式）" : cell.text();
    }

    /** Which column is the name is not known yet, so of whatever is no day only the beginning is shown. */
    private static String masked(String text) {
        if (text.isEmpty() || DAY.matcher(text).matches()) {
            return text;
        }
        var shown = text.chars().allMatch(sign -> sign < 128) ? Math.min(3, text.length() / 3) : 1;
        return text.substring(0, shown) + "*".repeat(Math.min(LONGEST, text.length()) - Math.min(shown, LONGEST));
    }

    private static List<String> columns(List<Line> lines, int count) {
        var columns = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            var at = i;
            var heading = lines.stream()
                    .filter(Line::headings)
                    .map(line -> line.cells().get(at))
                    .findFirst()
                    .orElse("");
            columns.add("%d %s".formatted(i + 1, heading));
        }
        return columns;
    }

    private static List<Wanted> wanted(OfficeList list, Mapping mapping) {
        return list.kind().columns().stream()
                .map(asked -> {
                    var at = mapping.columns().get(asked.field());
                    return new Wanted(asked, at == null ? null : at + 1);
                })
                .toList();
    }
}
