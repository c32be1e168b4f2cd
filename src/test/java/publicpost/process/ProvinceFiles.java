package publicpost.process;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files of the province's system, as ours came back from it. */
final class ProvinceFiles {

    static final String NUMBER = "省系统编号";
    static final String STATUS = "省系统状态";

    private static final int TITLES = 4;

    private ProvinceFiles() {}

    /** The rows of a file of ours, by heading, in its order. */
    static List<Map<String, String>> rows(byte[] csv) {
        var text = new String(csv, StandardCharsets.UTF_8).substring(1);
        try (var lines = CSVFormat.RFC4180.parse(new StringReader(text))) {
            var all = lines.stream().map(line -> line.toList()).toList();
            var headings = all.get(TITLES);
            var rows = new ArrayList<Map<String, String>>();
            for (var line : all.subList(TITLES + 1, all.size() - 1)) {
                var row = new LinkedHashMap<String, String>();
                for (var i = 0; i < headings.size(); i++) {
                    row.put(headings.get(i), line.get(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What they would have given it: P1, P2 and so on. */
    static List<Map<String, String>> numbered(List<Map<String, String>> rows) {
        var number = 0;
        for (var row : rows) {
            number++;
            row.put(NUMBER, "P" + number);
            row.put(STATUS, "正常");
        }
        return rows;
    }

    static byte[] csv(List<Map<String, String>> rows) {
        var out = new StringBuilder();
        try (var lines = new CSVPrinter(out, CSVFormat.RFC4180)) {
            lines.printRecord(rows.get(0).keySet());
            for (var row : rows) {
                lines.printRecord(row.values());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The very workbook, with numbers filled in. */
    static byte[] numbered(byte[] xlsx) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx));
                var out = new ByteArrayOutputStream()) {
            var sheet = book.getSheetAt(0);
            var at = new TreeMap<String, Integer>();
            sheet.getRow(TITLES).forEach(cell -> at.put(cell.getStringCellValue(), cell.getColumnIndex()));
            for (var i = TITLES + 1; i < sheet.getLastRowNum(); i++) {
                sheet.getRow(i).createCell(at.get(NUMBER)).setCellValue("P" + (i - TITLES));
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
