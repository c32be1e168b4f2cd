package publicpost.incumbents;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import publicpost.casefile.Refused;
import publicpost.casefile.Refused.FieldError;

/** A list as it was sent in: what kind of file it is, where its headings are, and the rows below them. */
final class ListFile {

    static final int MOST_ROWS = 10_000;

    /** 10 MiB, as the table allows. */
    private static final int LARGEST = 10 * 1024 * 1024;

    /** A title or two may stand above the headings. */
    private static final int HEADINGS_WITHIN = 10;

    /** What the row in the template begins with that shows how it is done. */
    static final String EXAMPLE = "示例";

    private final List<RawRow> rows;
    private final int headings;
    private final Map<Integer, Column> columns = new HashMap<>();
    private final List<FieldError> errors = new ArrayList<>();

    private ListFile(List<RawRow> rows) {
        this.rows = rows;
        this.headings = headingsAt();
    }

    /** @throws Refused when it is no list: of another kind, too large, or with other headings */
    static List<Line> read(byte[] content) {
        if (content.length == 0 || content.length > LARGEST) {
            throw refused("文件应在 10 MB 以内且不能为空");
        }
        var file = new ListFile(rows(content));
        file.readHeadings();
        return file.lines();
    }

    static Refused refused(String message) {
        return Refused.at("file", "名册文件", message);
    }

    private static List<RawRow> rows(byte[] content) {
        if (startsWith(content, 0x50, 0x4B, 0x03, 0x04)) {
            return ExcelFile.read(content);
        }
        if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw refused("是旧版 Excel（.xls）或设了密码的文件，请另存为没有密码的 .xlsx");
        }
        return CsvFile.read(content);
    }

    static boolean startsWith(byte[] content, int... head) {
        for (var i = 0; i < head.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }

    private int headingsAt() {
        for (var i = 0; i < Math.min(HEADINGS_WITHIN, rows.size()); i++) {
            var found = rows.get(i).cells().stream()
                    .flatMap(cell -> Column.of(cell.text()).stream())
                    .toList();
            if (found.contains(Column.NAME) && found.contains(Column.ID_NUMBER)) {
                return i;
            }
        }
        throw refused("没有找到标题行：应有“姓名”“身份证号码”等各列标题，请用模板填写");
    }

    private void readHeadings() {
        var width = rows.stream()
                .skip(headings)
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(0);
        for (var i = 0; i < width; i++) {
            readHeading(i, rows.get(headings).at(i).text());
        }
        var missing = Arrays.stream(Column.values())
                .filter(column -> !columns.containsValue(column))
                .map(Column::heading)
                .collect(joining("、"));
        if (!missing.isEmpty()) {
            wrong("缺少：" + missing);
        }
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
    }

    private void readHeading(int at, String heading) {
        var column = Column.of(heading);
        if (column.isPresent() && columns.containsValue(column.get())) {
            wrong("重复：" + heading);
        } else if (column.isPresent()) {
            columns.put(at, column.get());
        } else if (!heading.isEmpty()) {
            wrong("不认识：" + heading);
        } else if (data().anyMatch(row -> !row.at(at).isEmpty())) {
            wrong("第 %d 列有内容但没有标题".formatted(at + 1));
        }
    }

    private void wrong(String message) {
        errors.add(new FieldError("file", "标题行", message));
    }

    private Stream<RawRow> data() {
        return rows.stream().skip(headings + 1L).filter(row -> !row.isBlank());
    }

    private List<Line> lines() {
        var lines = data().map(this::line)
                .filter(line -> !line.at(Column.NAME).text().startsWith(EXAMPLE))
                .toList();
        if (lines.isEmpty() || lines.size() > MOST_ROWS) {
            throw refused(lines.isEmpty() ? "标题行下面没有人员" : "一次最多 %d 人，请分成几份".formatted(MOST_ROWS));
        }
        return lines;
    }

    private Line line(RawRow row) {
        var cells = new EnumMap<Column, Cell>(Column.class);
        columns.forEach((at, column) -> cells.put(column, row.at(at)));
        return new Line(row.number(), cells);
    }
}
