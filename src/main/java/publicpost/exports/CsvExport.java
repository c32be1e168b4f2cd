package publicpost.exports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import publicpost.lists.FormulaText;

/** A list as text, which Excel takes for UTF-8 by its first character. */
final class CsvExport implements ExportFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer out;
    private CSVPrinter lines;
    private long rows;

    CsvExport(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    }

    @Override
    public void begin(Title title, List<String> headings) throws IOException {
        out.append(BYTE_ORDER_MARK);
        lines = new CSVPrinter(out, CSVFormat.RFC4180);
        for (var line : title.lines()) {
            lines.printRecord(line);
        }
        lines.printRecord(headings);
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        for (var cell : cells) {
            lines.print(written(cell));
        }
        lines.println();
        rows++;
    }

    private static String written(Object cell) {
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return cell == null ? "" : FormulaText.plain(cell.toString());
    }

    @Override
    public void end() throws IOException {
        lines.printRecord("共 %d 行".formatted(rows));
        lines.flush();
    }

    @Override
    public long rows() {
        return rows;
    }
}
