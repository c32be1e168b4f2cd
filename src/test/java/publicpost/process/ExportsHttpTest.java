package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.masks.Masks;
import publicpost.process.TwoTowns.Home;
import publicpost.process.TwoTowns.Numbers;

/** Each list has the rows of the database that its reader may see, in both formats, and is on record. */
@InOneContext
class ExportsHttpTest {

    /** How many rows of each list there are. */
    private static final Map<String, String> ROWS = Map.of(
            "posts", "select count(*) from app.post",
            "applicants", "select count(*) from app.application",
            "memberships", "select count(*) from app.claim where result = 'CONFIRMED'",
            "incumbents",
                    "select count(*) from (select case_number from app.placement union select case_number from app.incumbent) i",
            "attendance", "select count(*) from app.attendance",
            "payments", "select count(*) from app.payment");

    private static final int TITLES = 4;

    @Autowired
    TwoTowns towns;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    private Map<Home, Numbers> numbers;

    @BeforeEach
    void live() {
        numbers = towns.live();
    }

    @Test
    void theDistrictHasEveryRowInBothFormats() {
        var district = as("district");

        assertSoftly(softly -> ROWS.forEach((kind, question) -> {
            var there = database.queryForObject(question, Integer.class);
            var lines = csv(district, kind, "");
            softly.assertThat(there).as(kind).isPositive();
            softly.assertThat(lines).as(kind).hasSize(TITLES + 1 + there + 1);
            softly.assertThat(lines.get(1)).as(kind).containsExactly("导出人：district（区科技创新局）");
            softly.assertThat(lines.get(lines.size() - 1)).as(kind).containsExactly("共 %d 行".formatted(there));
            softly.assertThat(xlsx(district, kind, "")).as(kind).isEqualTo(comparable(lines));
        }));
    }

    @Test
    void aRowSaysWhatIsKnown() {
        var placed = numbers.get(Home.CHUCUN).placed();
        var district = as("district");

        assertThat(row(district, "applicants", "案号", placed))
                .containsEntry("公告案号", numbers.get(Home.CHUCUN).announcement())
                .containsEntry("姓名", "初家在岗")
                .containsEntry("性别", "男")
                .containsEntry("身份证号", Masks.idNumber(Forms.idNumber("1966-03-01", Home.CHUCUN.serial + 1)))
                .containsEntry("镇街", "初村镇")
                .containsEntry("区域", "乡村")
                .containsEntry("状态", "已上岗")
                .containsEntry("评议得分", "95.00");
        assertThat(row(district, "memberships", "案号", placed))
                .containsEntry("人员类别", "农村大龄人员")
                .containsEntry("村（社区）", "初村一村（示例）");
        assertThat(row(district, "incumbents", "案号", placed))
                .containsEntry("项目", "本方案岗位")
                .containsEntry("姓名", "初家在岗");
        assertThat(row(district, "posts", "公告案号", numbers.get(Home.CHUCUN).announcement()))
                .containsEntry("岗位名称", "初家保洁员")
                .containsEntry("计酬方式", "按月");
        assertThat(row(district, "attendance", "案号", placed))
                .containsEntry("姓名", "初家在岗")
                .containsEntry("填报", "已签字");
        assertThat(row(district, "payments", "案号", placed))
                .containsEntry("结果", "已发放")
                .extractingByKey("收款账户")
                .asString()
                .contains("*");
    }

    @Test
    void nobodyHasRowsOfAnotherTown() {
        var clerks = Map.of(
                Home.CHUCUN.town, Home.YIYUAN.sign,
                Home.CHUCUN.village, Home.YIYUAN.sign,
                Home.YIYUAN.town, Home.CHUCUN.sign,
                Home.YIYUAN.village, Home.CHUCUN.sign);
        assertSoftly(softly -> clerks.forEach((account, stranger) -> {
            var own = stranger.equals(Home.YIYUAN.sign) ? Home.CHUCUN.sign : Home.YIYUAN.sign;
            var clerk = as(account);
            ROWS.keySet().forEach(kind -> {
                var text = csv(clerk, kind, "").toString();
                softly.assertThat(text).as("%s, %s", account, kind).doesNotContain(stranger);
                // nobody of either village holds a post any more
                if (!kind.equals("posts") || account.startsWith("town-")) {
                    softly.assertThat(text).as("%s, %s", account, kind).contains(own);
                }
            });
        }));
    }

    @Test
    void otherOfficesHaveWhatIsTheirBusiness() {
        var agency = csv(as("agency"), "attendance", "");
        assertThat(agency.get(TITLES)).contains("实出勤").noneMatch(heading -> heading.contains("元"));
        assertThat(agency).hasSize(TITLES + 2 + 2);
        assertThat(csv(as("finance"), "payments", "").get(TITLES)).contains("金额（元）");
        var lists = csv(as("human-resources"), "memberships", "");
        assertThat(lists.toString()).contains("怡家在岗").doesNotContain("初家");
        assertThat(csv(as("disabled-federation"), "memberships", "")).hasSize(TITLES + 2);
        assertThat(as("finance").get("/desk/exports/attendance.csv").body()).contains("不属于您所在部门的导出范围");
        assertThat(as("finance").get("/desk/exports").body()).contains("发放结果").doesNotContain("人员类别");
        assertThat(as("admin").get("/desk/exports").body()).contains("没有可由您所在部门导出的名单");
    }

    @Test
    void aListIsNarrowed() {
        var district = as("district");

        assertThat(people(district, "applicants", "?town=town-yiyuan")).isEqualTo(2);
        assertThat(people(district, "applicants", "?town=town-yiyuan&village=village-yiyuan-2"))
                .isZero();
        assertThat(people(
                        district,
                        "applicants",
                        "?announcement="
                                + numbers.get(Home.CHUCUN).announcement().toLowerCase()))
                .isEqualTo(2);
        assertThat(people(district, "applicants", "?year=2026")).isEqualTo(4);
        assertThat(people(district, "applicants", "?year=2025")).isZero();
        var month = database.queryForObject("select min(to_char(month, 'YYYY-MM')) from app.pay_month", String.class);
        assertThat(people(district, "payments", "?month=" + month)).isEqualTo(2);
        assertThat(people(district, "attendance", "?month=2024-02")).isZero();
        assertThat(csv(district, "payments", "?town=town-chucun&month=" + month)
                        .get(3)
                        .get(0))
                .startsWith("范围：初村镇，" + month + "-01 至 " + month);
    }

    @Test
    void whatCannotBeAskedForIsSaidAtItsField() {
        var district = as("district");

        for (var wrong : Map.of(
                        "applicants.csv?year=abc", "应为 2000 至 2100",
                        "applicants.xlsx?announcement=SQ", "应如 ZP2026-0001",
                        "applicants.csv?announcement=ZP2022-9999", "没有这个公告",
                        "payments.csv?month=2026-13", "应如 2026-04",
                        "payments.csv?month=2026-04&year=2025", "不在所填的年度内",
                        "payments.csv?town=town-chucun&village=village-yiyuan-1", "不属于所选的镇（街道）")
                .entrySet()) {
            var answer = district.get("/desk/exports/" + wrong.getKey());
            assertThat(answer.statusCode()).as(wrong.getKey()).isEqualTo(400);
            assertThat(Jsoup.parse(answer.body()).select("small.wrong").text()).contains(wrong.getValue());
        }
        var kept = Jsoup.parse(district.get("/desk/exports/applicants.csv?town=town-yiyuan&year=abc")
                .body());
        assertThat(kept.select("#applicants [name=year]").val()).isEqualTo("abc");
        assertThat(kept.select("#applicants [name=town] [selected]").val()).isEqualTo("town-yiyuan");
        assertThat(district.get("/desk/exports/nothing.csv").statusCode()).isEqualTo(404);
        assertThat(as("town-chucun")
                        .get("/desk/exports/posts.csv?town=town-yiyuan")
                        .statusCode())
                .isEqualTo(403);
        assertThat(as("village-chucun-1")
                        .get("/desk/exports/posts.csv?village=village-chucun-2")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aFormulaStaysAText() {
        database.update("update app.offer set title = '=HYPERLINK(\"http://x\")', place = '＋1' where title = '初家保洁员'");
        var district = as("district");

        assertThat(row(district, "posts", "公告案号", numbers.get(Home.CHUCUN).announcement()))
                .containsEntry("岗位名称", "'=HYPERLINK(\"http://x\")")
                .containsEntry("工作地点", "'＋1");
        assertThat(xlsx(district, "posts", "").toString()).contains("=HYPERLINK(\"http://x\")");
    }

    @Test
    void anExportIsOnRecordFromItsBeginning() {
        csv(as("town-chucun"), "applicants", "?year=2026");

        assertThat(database.queryForList(
                        """
                        select concat_ws(' ', actor, offices, subject, detail ->> 'towns', detail ->> 'from', detail ->> 'rows',
                                         detail ->> 'whole')
                        from app.audit_entry where act = 'EXPORTED' order by id""",
                        String.class))
                .containsExactly(
                        "town-chucun town-chucun exports/applicants.csv town-chucun 2026-01-01",
                        "town-chucun town-chucun exports/applicants.csv town-chucun 2026-01-01 2 true");
        assertThat(Jsoup.parse(as("town-chucun").get("/desk/exports").body())
                        .select("#made ~ .sheet tbody tr")
                        .text())
                .contains("申请人（csv） 2 完整");
        assertThat(as("district").get("/desk/exports").body()).contains("您还没有导出过");
    }

    private Browser as(String account) {
        return new Browser(port).signedInAs(account);
    }

    private static int people(Browser browser, String kind, String query) {
        return csv(browser, kind, query).size() - TITLES - 2;
    }

    private static Map<String, String> row(Browser browser, String kind, String key, String value) {
        var lines = csv(browser, kind, "");
        var headings = lines.get(TITLES);
        var found = lines.stream()
                .filter(line ->
                        line.size() > 1 && line.get(headings.indexOf(key)).equals(value))
                .findFirst()
                .orElseThrow();
        var row = new HashMap<String, String>();
        for (var i = 0; i < headings.size(); i++) {
            row.put(headings.get(i), found.get(i));
        }
        return row;
    }

    private static List<List<String>> csv(Browser browser, String kind, String query) {
        var answer = browser.bytes("/desk/exports/%s.csv%s".formatted(kind, query));
        assertThat(answer.statusCode()).as(kind).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"%s-\\d{4}-\\d{2}-\\d{2}\\.csv\"".formatted(kind));
        var text = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        try (var lines = CSVFormat.RFC4180.parse(new StringReader(text.substring(1)))) {
            return lines.stream().map(line -> line.toList()).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** As a workbook has them: without blanks at the end, and numbers without the zeros that say nothing. */
    private static List<List<String>> comparable(List<List<String>> lines) {
        return lines.stream()
                .map(line -> trimmed(new ArrayList<>(
                        line.stream().map(ExportsHttpTest::withoutZeros).toList())))
                .toList();
    }

    private static String withoutZeros(String text) {
        return text.matches("-?\\d+\\.\\d*0") ? text.replaceAll("\\.?0+$", "") : text;
    }

    private static List<String> trimmed(List<String> line) {
        while (!line.isEmpty() && line.get(line.size() - 1).isEmpty()) {
            line.remove(line.size() - 1);
        }
        return line;
    }

    private static List<List<String>> xlsx(Browser browser, String kind, String query) {
        var answer = browser.bytes("/desk/exports/%s.xlsx%s".formatted(kind, query));
        assertThat(answer.statusCode()).as(kind).isEqualTo(200);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
            var lines = new ArrayList<List<String>>();
            for (var row : book.getSheetAt(0)) {
                var line = new ArrayList<String>();
                for (var i = 0; i < row.getLastCellNum(); i++) {
                    line.add(text(row.getCell(i)));
                }
                lines.add(trimmed(line));
            }
            return lines;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        if (cell.getCellType() != CellType.NUMERIC) {
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            return cell.getStringCellValue();
        }
        return DateUtil.isCellDateFormatted(cell)
                ? LocalDate.from(cell.getLocalDateTimeCellValue()).toString()
                : NumberToTextConverter.toText(cell.getNumericCellValue());
    }
}
