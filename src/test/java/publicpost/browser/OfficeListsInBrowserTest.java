package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import publicpost.checks.CheckRun;
import publicpost.checks.CheckRuns;
import publicpost.process.Forms;
import publicpost.secrets.SealedColumn;

/** A list of deaths as a workbook, and one of cadres' relatives as a text of another office's making. */
class OfficeListsInBrowserTest extends AtTheDesk {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Autowired
    CheckRuns checks;

    @Test
    void theDistrictNamesTheColumnsOfAListOfDeathsAndReadsWhomItSpeaksOf() {
        town.placed("1970-01-01");
        var name = text("select name from app.person");
        var number = secrets.open(
                SealedColumn.PERSON_ID_NUMBER,
                database.queryForObject("select id_number from app.person", String.class));
        var page = deskOf("district").page();
        page.navigate(server() + "/desk/lists");
        assertThat(page.locator("h1")).hasText("名单比对");
        assertThat(page.getByText("还没有名单。")).isVisible();
        Pictures.atBothWidths(page, "office-lists-empty");
        page.locator("#send-list button").click();
        assertThat(page.locator("small.wrong")).hasText("请选择文件");

        send(page, "死亡人员", "死亡名单.xlsx", workbook(name, number));
        assertThat(page.locator(".status")).hasText("待对应列");
        assertThat(page.getByLabel("身份证号码")).hasValue("2");
        assertThat(page.getByLabel("死亡日期")).hasValue("");
        org.assertj.core.api.Assertions.assertThat(page.content()).doesNotContain(number);
        Pictures.atBothWidths(page, "office-list-columns");
        page.getByText("开始比对").click();
        assertThat(page.locator("#name-columns small.wrong")).hasText("请选择是哪一列");
        page.getByLabel("死亡日期").selectOption("4");
        page.getByText("开始比对").click();
        assertThat(page.locator(".status")).hasText("已比对");

        assertThat(page.locator("#progress")).containsText("已核对 4 行：2 行正常，2 行有问题");
        assertThat(page.locator("section[aria-labelledby=matches] tbody tr")).hasCount(1);
        assertThat(page.locator("section[aria-labelledby=matches] tbody tr")).containsText("在岗");
        assertThat(page.locator("section[aria-labelledby=wrong]")).containsText("公式单元格");
        var rows = page.waitForDownload(() -> page.getByText("下载问题行").click());
        org.assertj.core.api.Assertions.assertThat(rows.suggestedFilename()).endsWith("问题行.csv");
        org.assertj.core.api.Assertions.assertThat(rows.path()).content().contains("公式单元格");
        org.assertj.core.api.Assertions.assertThat(page.content()).doesNotContain(number);
        Pictures.atBothWidths(page, "office-list-done");
        checks.begin(null, CheckRun.Cause.ASKED, "district");
        while (checks.goOn(100)) {
            // until every town was looked at
        }
        page.reload();
        assertThat(page.locator("section[aria-labelledby=raised]")).containsText("已经死亡");
        Pictures.atBothWidths(page, "office-list-raised");
        page.navigate(server() + "/desk/lists");
        assertThat(page.locator("tbody tr")).containsText("已比对");
        Pictures.atBothWidths(page, "office-lists");
    }

    @Test
    void aTownSendsItsListOfRelativesOnceNamedAndTheNextIsMatchedAtOnce() {
        var page = deskOf("town-chucun").page();
        page.navigate(server() + "/desk/lists");
        assertThat(page.locator("[name=kind] option")).hasText("村干部亲属");
        send(page, "村干部亲属", "亲属.csv", relatives("甲", 2));
        page.getByLabel("亲属身份证号码").selectOption("1");
        page.getByLabel("亲属姓名").selectOption("2");
        page.getByLabel("干部姓名").selectOption("3");
        page.getByLabel("关系").selectOption("4");
        page.getByText("开始比对").click();
        assertThat(page.locator(".status")).hasText("已比对");

        page.navigate(server() + "/desk/lists");
        send(page, "村干部亲属", "亲属六月.csv", relatives("乙", 4));
        assertThat(page.locator(".status")).hasText("已比对");
        assertThat(page.locator("section[aria-labelledby=matches]")).hasCount(0);
        page.navigate(server() + "/desk/lists");
        assertThat(page.locator("tbody")).containsText("已被新名单替代");
        send(page, "村干部亲属", "同一份.csv", relatives("乙", 4));
        assertThat(page.locator("small.wrong")).containsText("没有重复接收");
        Pictures.atBothWidths(page, "office-list-again");
    }

    private static void send(Page page, String kind, String file, byte[] content) {
        page.getByLabel("名单种类").selectOption(kind);
        page.getByLabel("名单文件").setInputFiles(new FilePayload(file, EXCEL, content));
        page.locator("#send-list button").click();
        page.locator(".status, small.wrong").first().waitFor();
    }

    private static byte[] relatives(String name, int serial) {
        return "身份号,谁,哪个干部,什么人\n%s,%s,王书记,配偶\n"
                .formatted(Forms.idNumber("1975-01-01", serial), name + "某")
                .getBytes(Charset.forName("GB18030"));
    }

    /** With a title above, a heading of its own for the day, and two rows that cannot be read. */
    private static byte[] workbook(String name, String number) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("名单");
            var rows = new String[][] {
                {"2026 年 5 月死亡人员名单"},
                {"姓名", "公民身份号码", "村", "走的日子"},
                {name, number, "初村一村", "2026年5月1日"},
                {"别人", Forms.idNumber("1950-01-01", 2), "初村二村", "20260502"},
                {"错号", Forms.idNumber("1950-01-01", 4).substring(0, 17) + "Y", "初村二村", "20260502"},
                {"公式", "", "初村二村", "20260502"}
            };
            for (var i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                for (var j = 0; j < rows[i].length; j++) {
                    row.createCell(j).setCellValue(rows[i][j]);
                }
            }
            sheet.getRow(5).getCell(1).setCellFormula("B4");
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
