package publicpost.incumbents;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import publicpost.process.Forms;

/** Lists of incumbents as offices send them in; a test changes the cell it is about. */
public final class Roster {

    static final List<String> HEADINGS =
            Arrays.stream(Column.values()).map(Column::heading).toList();

    private Roster() {}

    /** A woman of Chucun in a village post, in order in every cell. */
    public static Map<String, Object> person(String born, int serial) {
        var row = new HashMap<String, Object>();
        row.put("姓名", "于" + "甲乙丙丁戊己庚辛壬癸".charAt(serial / 2 % 10) + "兰");
        row.put("身份证号码", Forms.idNumber(born, serial));
        row.put("退休类别", serial % 2 == 1 ? "男" : "女50");
        row.put("手机号", "13800000000");
        row.put("户籍地", "初村镇初村一村");
        row.put("镇街", "初村镇");
        row.put("村（社区）", "初村一村（示例）");
        row.put("区域", "乡村");
        row.put("原岗位类别", "原公益性岗位");
        row.put("岗位名称", "保洁员");
        row.put("工作地点", "初村一村");
        row.put("上岗日期", "2024-09-01");
        row.put("协议或待遇截止日", "2027-08-31");
        row.put("已享受补贴月数", "20");
        row.put("补贴标准（元）", "2400");
        row.put("计酬方式", "月");
        row.put("开户银行", "农村商业银行");
        row.put("银行账号", "6222020000000000");
        return row;
    }

    public static Map<String, Object> person(String born, int serial, Map<String, ?> otherwise) {
        var row = person(born, serial);
        row.putAll(otherwise);
        return row;
    }

    @SafeVarargs
    public static byte[] csv(Map<String, Object>... rows) {
        return csv(StandardCharsets.UTF_8, HEADINGS, rows);
    }

    @SafeVarargs
    static byte[] csv(Charset charset, List<String> headings, Map<String, Object>... rows) {
        var lines = Arrays.stream(rows)
                .map(row -> headings.stream()
                        .map(heading -> String.valueOf(row.getOrDefault(heading, "")))
                        .collect(joining(",")))
                .collect(joining("\r\n"));
        return (String.join(",", headings) + "\r\n" + lines + "\r\n").getBytes(charset);
    }

    @SafeVarargs
    public static byte[] xlsx(Map<String, Object>... rows) {
        return xlsx(sheet -> {}, rows);
    }

    /** @param then what somebody did to the sheet afterwards */
    @SafeVarargs
    static byte[] xlsx(Consumer<XSSFSheet> then, Map<String, Object>... rows) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("名册");
            var date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            fill(sheet.createRow(0), HEADINGS, date);
            for (var i = 0; i < rows.length; i++) {
                var row = rows[i];
                fill(sheet.createRow(i + 1), HEADINGS.stream().map(row::get).toList(), date);
            }
            then.accept(sheet);
            book.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void fill(Row row, List<?> values, XSSFCellStyle date) {
        for (var i = 0; i < values.size(); i++) {
            var value = values.get(i);
            var cell = row.createCell(i);
            if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else if (value instanceof LocalDate day) {
                cell.setCellValue(day);
                cell.setCellStyle(date);
            } else if (value != null) {
                cell.setCellValue(value.toString());
            }
        }
    }

    static int column(Column column) {
        return column.ordinal();
    }
}
