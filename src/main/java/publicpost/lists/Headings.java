package publicpost.lists;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import publicpost.casefile.Refused;
import publicpost.casefile.Refused.FieldError;
import publicpost.masks.Masks;

/** Where the headings of a file are, and which column each of them names. */
final class Headings<C extends Enum<C> & ListColumn> {

    /** A title or two may stand above the headings. */
    static final int WITHIN = 10;

    private final Columns<C> columns;
    private final RawRow headings;
    private final List<RawRow> below;
    private final Map<Integer, C> found = new HashMap<>();
    private final List<FieldError> errors = new ArrayList<>();

    /** @throws Refused when there are none, or others than the columns */
    Headings(List<RawRow> rows, Columns<C> columns) {
        this.columns = columns;
        var at = at(rows);
        this.headings = rows.get(at);
        this.below = rows.stream().skip(at + 1L).filter(columns::isLine).toList();
        read();
    }

    /** What stands below them, without blank rows and footers. */
    List<Line<C>> lines() {
        return below.stream().map(this::line).toList();
    }

    private Line<C> line(RawRow row) {
        var cells = new EnumMap<C, Cell>(columns.type());
        found.forEach((at, column) -> cells.put(column, row.at(at)));
        var name = cells.getOrDefault(columns.name(), Cell.EMPTY).text();
        return new Line<>(row.number(), Masks.surname(name), cells);
    }

    private int at(List<RawRow> rows) {
        for (var i = 0; i < Math.min(WITHIN, rows.size()); i++) {
            var named = rows.get(i).cells().stream()
                    .flatMap(cell -> columns.named(cell.text()).stream())
                    .toList();
            if (named.containsAll(columns.foundBy())) {
                return i;
            }
        }
        var expected = columns.foundBy().stream()
                .map(column -> "“" + column.heading() + "”")
                .collect(joining());
        throw columns.refused("没有找到标题行：应有%s等各列标题，请用模板填写".formatted(expected));
    }

    private void read() {
        var width = Stream.concat(Stream.of(headings), below.stream())
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(0);
        for (var i = 0; i < width; i++) {
            read(i, headings.at(i).text());
        }
        var missing = columns.all().stream()
                .filter(column -> !column.mayBeMissing() && !found.containsValue(column))
                .map(ListColumn::heading)
                .collect(joining("、"));
        if (!missing.isEmpty()) {
            wrong("缺少：" + missing);
        }
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
    }

    private void read(int at, String heading) {
        var column = columns.named(heading);
        if (column.isPresent() && found.containsValue(column.get())) {
            wrong("重复：" + heading);
        } else if (column.isPresent()) {
            found.put(at, column.get());
        } else if (!heading.isEmpty()) {
            wrong("不认识：" + heading);
        } else if (below.stream().anyMatch(row -> !row.at(at).isEmpty())) {
            wrong("第 %d 列有内容但没有标题".formatted(at + 1));
        }
    }

    private void wrong(String message) {
        errors.add(new FieldError("file", "标题行", message));
    }
}
