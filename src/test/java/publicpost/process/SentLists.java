package publicpost.process;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lists as offices send them in; a test changes the cell it is about. */
public final class SentLists {

    private SentLists() {}

    /** Somebody of Chucun who is in order in every cell. */
    public static Map<String, Object> applicant(String announcement, String born, int serial) {
        var number = Forms.idNumber(born, serial);
        var row = new LinkedHashMap<String, Object>();
        row.put("姓名", "测试人" + "甲乙丙丁戊己庚辛壬癸".charAt(serial / 2 % 10));
        row.put("身份证号码", number);
        row.put("退休类别", Forms.categoryOf(number).equals("MALE") ? "男" : "女50");
        row.put("联系电话", "13800000000");
        row.put("户籍地", "初村镇初村一村");
        row.put("招聘公告", announcement);
        row.put("申请区域", "乡村");
        row.put("村（社区）", "初村一村（示例）");
        row.put("安置对象类别", "农村大龄人员");
        row.put("失业登记", "否");
        row.put("第一志愿", "保洁员");
        row.put("开户银行", "农村商业银行");
        row.put("本人银行账号", "6222020000000000");
        row.put("本人已同意个人信息告知", "是");
        return row;
    }

    public static Map<String, Object> post(String title, int headcount) {
        var row = new LinkedHashMap<String, Object>();
        row.put("岗位名称", title);
        row.put("区域", "乡村");
        row.put("岗位类型", "公共服务");
        row.put("岗位类型二", "社会治理");
        row.put("工作地点", "初村");
        row.put("工作内容", "村内保洁");
        row.put("计酬方式", "按月");
        row.put("待遇（元）", "2400");
        row.put("每月工时", "160");
        row.put("岗位管理人", "王主任");
        row.put("招聘人数", headcount);
        return row;
    }

    /** On the list of low-income people that social affairs keeps. */
    public static Map<String, Object> member(String name, String idNumber, String date) {
        var row = new LinkedHashMap<String, Object>();
        row.put("姓名", name);
        row.put("身份证号码", idNumber);
        row.put("安置对象类别", "农村低收入人口");
        row.put("名单名称", "2026 年低收入人口台账");
        row.put("名单日期", date);
        row.put("有效期至", "");
        return row;
    }

    public static Map<String, Object> with(Map<String, Object> row, String heading, Object value) {
        var changed = new LinkedHashMap<>(row);
        changed.put(heading, value);
        return changed;
    }

    @SafeVarargs
    public static byte[] csv(Map<String, Object>... rows) {
        return csv(StandardCharsets.UTF_8, Arrays.asList(rows));
    }

    private static List<String> headings(List<Map<String, Object>> rows) {
        return rows.stream().flatMap(row -> row.keySet().stream()).distinct().toList();
    }

    public static byte[] csv(Charset charset, List<Map<String, Object>> rows) {
        var lines = new ArrayList<String>();
        var headings = headings(rows);
        lines.add(String.join(",", headings));
        rows.forEach(row -> lines.add(headings.stream()
                .map(heading -> row.getOrDefault(heading, "").toString())
                .map(cell -> "\"%s\"".formatted(cell.replace("\"", "\"\"")))
                .collect(joining(","))));
        return (String.join("\r\n", lines) + "\r\n").getBytes(charset);
    }

    @SafeVarargs
    public static byte[] xlsx(Map<String, Object>... rows) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("名单");
            var headings = headings(Arrays.asList(rows));
            var first = sheet.createRow(0);
            for (var i = 0; i < headings.size(); i++) {
                first.createCell(i).setCellValue(headings.get(i));
                for (var r = 0; r < rows.length; r++) {
                    var at = i == 0 ? sheet.createRow(r + 1) : sheet.getRow(r + 1);
                    at.createCell(i)
                            .setCellValue(
                                    rows[r].getOrDefault(headings.get(i), "").toString());
                }
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
