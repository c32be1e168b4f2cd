package publicpost.lists;

import java.util.List;
import publicpost.casefile.Refused;

/** A list as it was sent in: what kind of file it is, and the lines below its headings. */
public final class ListFile {

    /** 10 MiB, as the tables allow. */
    private static final int LARGEST = 10 * 1024 * 1024;

    private ListFile() {}

    /**
     * Columns may stand in any order; blank rows, the example and footers are no lines.
     *
     * @param content an Excel workbook (.xlsx), or CSV in UTF-8 or GB18030
     * @return at least one line
     * @throws Refused at {@code file}, when it is no such list: of another kind, too large, or with other headings
     */
    public static <C extends Enum<C> & ListColumn> List<Line<C>> read(byte[] content, Columns<C> columns) {
        if (content.length == 0 || content.length > LARGEST) {
            throw columns.refused("文件应在 10 MB 以内且不能为空");
        }
        var lines = new Headings<>(rows(content, columns), columns)
                .lines().stream().filter(columns.example().negate()).toList();
        if (lines.isEmpty()) {
            throw columns.refused("标题行下面没有" + columns.wording().entries());
        }
        if (lines.size() > columns.mostRows()) {
            throw columns.wording().tooMany(columns.mostRows());
        }
        return lines;
    }

    private static List<RawRow> rows(byte[] content, Columns<?> columns) {
        if (startsWith(content, 0x50, 0x4B, 0x03, 0x04)) {
            return ExcelFile.read(content, columns.wording());
        }
        if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw columns.refused("是旧版 Excel（.xls）或设了密码的文件，请另存为没有密码的 .xlsx");
        }
        return new CsvFile(columns.wording(), columns.mostRows()).read(content);
    }

    private static boolean startsWith(byte[] content, int... head) {
        for (var i = 0; i < head.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
