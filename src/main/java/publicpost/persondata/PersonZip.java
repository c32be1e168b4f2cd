package publicpost.persondata;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import publicpost.casefile.Documents;
import publicpost.casefile.Refused;
import publicpost.persondata.PersonData.Part;
import publicpost.printing.Cell;
import publicpost.printing.Closing;
import publicpost.printing.Column;
import publicpost.printing.ExcelPrintout;
import publicpost.printing.Heading;
import publicpost.printing.Printout;
import publicpost.printing.Table;

/** The export as one file: a workbook to read, the same as JSON for another program, and the documents. */
@Component
public class PersonZip {

    /** As much as a cell of a spreadsheet holds; all of it stands in the JSON. */
    private static final int CELL = 32_000;

    private static final int COLUMN = 12;

    private final ObjectMapper json;
    private final Documents documents;

    PersonZip(ObjectMapper json, Documents documents) {
        this.json = json;
        this.documents = documents;
    }

    /**
     * @param office by which it is handed out
     * @throws IOException when the stream takes no more
     */
    public void write(PersonData data, String office, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry("本人信息.xlsx"));
        var sheets = data.parts().stream().map(part -> printout(part, office)).toList();
        ExcelPrintout.write(sheets, new Unclosed(zip));
        zip.putNextEntry(new ZipEntry("data.json"));
        json.writerWithDefaultPrettyPrinter().writeValue(new Unclosed(zip), written(data));
        for (var id : data.documents()) {
            write(id, zip);
        }
        zip.finish();
    }

    /** What cannot be opened is told in its place: the rest is handed out all the same. */
    private void write(Long id, ZipOutputStream zip) throws IOException {
        try {
            var document = documents.open(id);
            zip.putNextEntry(new ZipEntry("附件/%d-%s".formatted(id, document.name())));
            zip.write(document.content());
        } catch (Refused lost) {
            zip.putNextEntry(new ZipEntry("附件/%d-未能导出.txt".formatted(id)));
            zip.write(lost.inWords().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Printout printout(Part part, String office) {
        var columns = part.headings().stream()
                .map(heading -> Column.words(heading, COLUMN))
                .toList();
        var rows = part.rows().stream()
                .map(row -> row.stream().map(PersonZip::cell).toList())
                .toList();
        return new Printout(new Heading(part.title(), office, ""), Table.of(columns, rows), Closing.NONE);
    }

    private static Cell cell(Object value) {
        if (value instanceof Number number) {
            return Cell.number(new BigDecimal(number.toString()));
        }
        var text = value == null ? "" : value.toString();
        return Cell.text(text.length() > CELL ? text.substring(0, CELL) + "…" : text);
    }

    /** By sheet, and by heading. */
    private static Map<String, List<Map<String, Object>>> written(PersonData data) {
        var sheets = new LinkedHashMap<String, List<Map<String, Object>>>();
        data.parts().forEach(part -> {
            var rows = new ArrayList<Map<String, Object>>();
            part.rows().forEach(row -> {
                var named = new LinkedHashMap<String, Object>();
                IntStream.range(0, row.size())
                        .forEach(i -> named.put(part.headings().get(i), row.get(i)));
                rows.add(named);
            });
            sheets.put(part.title(), rows);
        });
        return sheets;
    }

    /** What is written into the file does not end it. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
