package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.payment.Debts;
import publicpost.payment.Payments;
import publicpost.secrets.Secrets;
import publicpost.sheets.Document;
import publicpost.sheets.SampleMonths;
import publicpost.subsidy.CorrectingLines;
import publicpost.subsidy.SubsidyRuns;

/** What is printed of a month: the same numbers everywhere, nothing that is nobody's business, and only for whom it is. */
@InOneContext
class SubsidyDocumentsTest {

    private static final String APRIL = "/desk/subsidy/FF2026-900004";

    @Autowired
    JdbcTemplate database;

    @Autowired
    Secrets secrets;

    @Autowired
    SubsidyRuns runs;

    @Autowired
    CorrectingLines correcting;

    @Autowired
    Payments payments;

    @Autowired
    Debts debts;

    @LocalServerPort
    int port;

    @BeforeEach
    void begin() {
        new SampleMonths(database, secrets, runs, correcting, payments, debts).town(4, 3);
    }

    @Test
    void thePageThePayrollAndTheFundingComeToTheSumOfTheLines() throws Exception {
        var district = new Browser(port).signedInAs("district");

        var lines = sum("true");
        var page = district.get(APRIL).body();
        assertThat(page).contains("data-total>%,.2f</span>".formatted(lines));
        var funding = cells(district, "funding", "合计");
        assertThat(last(funding)).isEqualByComparingTo(lines);
        assertThat(funding.subList(3, 7).stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(lines);
        assertThat(last(cells(district, "summary", "合计").subList(0, 11))).isEqualByComparingTo(lines);

        var payroll = cells(district, "payroll", "合计");
        var own = new BigDecimal(payroll.get(8));
        var corrected = new BigDecimal(payroll.get(9));
        var paid = new BigDecimal(payroll.get(10));
        assertThat(own.add(corrected)).isEqualByComparingTo(sum("kind = 'POST_SUBSIDY'"));
        var owed = database.queryForObject(
                "select sum(amount) from app.debt d join app.pay_month m on m.id = d.month_id", BigDecimal.class);
        assertThat(paid).isEqualByComparingTo(own.add(corrected).add(owed));
        assertThat(paid)
                .isEqualByComparingTo(database.queryForObject(
                        "select total from app.payment_batch b join app.pay_month m on m.id = b.month_id where m.month = '2026-04-01'",
                        BigDecimal.class));
        assertThat(page)
                .contains(
                        "<dd class=\"num\">%,.2f</dd>".formatted(paid), "<dd class=\"num\">%,.2f</dd>".formatted(owed));
    }

    private BigDecimal sum(String which) {
        return database.queryForObject(
                "select sum(amount) from app.pay_line l join app.pay_month m on m.id = l.month_id where m.month = '2026-04-01' and "
                        + which,
                BigDecimal.class);
    }

    @Test
    void theNoticeSaysWhatTheBoardMaySayAndNothingElse() throws Exception {
        var town = new Browser(port).signedInAs("town-chucun");

        var excel = text(town, "notice");
        var pdf = pdf(town.bytes(APRIL + "/notice.pdf").body());

        for (var text : List.of(excel, pdf)) {
            assertThat(text)
                    .contains("于*兰", "李*", "欧**强", "初村一村（示例）", "保洁员", "公示期：2026-05-01 至 2026-05-07", "初村镇提出", "大写")
                    .doesNotContain("于秀兰", "李明", "000000001", "622848", "6228", "农业银行", "电话")
                    .doesNotContain("大龄", "RURAL", "身份证", "账号", "离岗", "病假", "省级");
        }
    }

    @Test
    void everyDocumentOpensInBothFormatsWithAChineseName() throws Exception {
        var finance = new Browser(port).signedInAs("finance");

        for (var document : Document.values()) {
            var excel = finance.bytes("%s/%s.xlsx".formatted(APRIL, document.code()));
            assertThat(excel.statusCode()).as(document.code()).isEqualTo(200);
            assertThat(nameOf(excel)).isEqualTo("初村镇2026年4月%s.xlsx".formatted(document.label()));
            assertThat(text(finance, document.code()))
                    .contains("编制单位", "2026年", "盖章")
                    .doesNotContain("6228480001000000", "000000001000000000");
            var pdf = finance.bytes("%s/%s.pdf".formatted(APRIL, document.code()));
            assertThat(nameOf(pdf)).endsWith(".pdf");
            assertThat(pdf(pdf.body())).contains("编制单位", "初村镇", "盖章");
        }
        assertThat(text(finance, "payroll")).contains("领取人签字", "制表人", "更正后应收回的（1 人");
        assertThat(text(finance, "ledger")).contains("3月", "4月", "2026年1月至4月", "发放失败");
        assertThat(text(finance, "roster")).contains("GW-", "2026-", "共 6 人");
        assertThat(finance.bytes(APRIL + "/other.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void anOfficePrintsOnlyWhatItMaySee() throws Exception {
        var village = new Browser(port).signedInAs("village-chucun-2");
        assertThat(text(village, "payroll")).contains("初村二村（示例）公益性岗位补贴发放表").doesNotContain("于秀兰");
        assertThat(village.bytes(APRIL + "/funding.xlsx").statusCode()).isEqualTo(403);
        assertThat(village.bytes(APRIL + "/ledger.pdf").statusCode()).isEqualTo(403);
        var agency = new Browser(port).signedInAs("agency");
        assertThat(agency.bytes(APRIL + "/roster.xlsx").statusCode()).isEqualTo(200);
        assertThat(agency.bytes(APRIL + "/payroll.xlsx").statusCode()).isEqualTo(403);
        assertThat(new Browser(port)
                        .signedInAs("town-tianhe")
                        .bytes(APRIL + "/roster.xlsx")
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Browser(port).bytes(APRIL + "/roster.xlsx").statusCode()).isEqualTo(401);
    }

    @Test
    void theFileForTheBankIsForFinanceAndTheDistrict() {
        for (var office : List.of("finance", "district")) {
            var file = new Browser(port).signedInAs(office).bytes(APRIL + "/payments/1.csv");
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(nameOf(file)).isEqualTo("拨付文件-FF2026-900004-1.csv");
            assertThat(new String(file.body(), StandardCharsets.UTF_8)).contains("付款编号", "6228480001000000");
        }
        for (var office : List.of("town-chucun", "village-chucun-1", "agency")) {
            assertThat(new Browser(port)
                            .signedInAs(office)
                            .bytes(APRIL + "/payments/1.xlsx")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    private static String nameOf(HttpResponse<byte[]> answer) {
        var header = answer.headers().firstValue("Content-Disposition").orElseThrow();
        return URLDecoder.decode(header.replaceAll(".*filename\\*=UTF-8''([^;]+).*", "$1"), StandardCharsets.UTF_8);
    }

    /** The cells of the row of a document that has that text in its second column. */
    private static List<String> cells(Browser browser, String document, String text) throws IOException {
        for (var row : rows(browser, document)) {
            if (row.size() > 1 && row.get(1).equals(text)) {
                return row;
            }
        }
        throw new AssertionError("no " + text);
    }

    private static String text(Browser browser, String document) throws IOException {
        return rows(browser, document).toString();
    }

    private static List<List<String>> rows(Browser browser, String document) throws IOException {
        var rows = new ArrayList<List<String>>();
        var content = browser.bytes("%s/%s.xlsx".formatted(APRIL, document)).body();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            book.getSheetAt(0).forEach(row -> rows.add(cells(row)));
        }
        return rows;
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        row.forEach(cell -> cells.add(
                cell.getCellType() == CellType.NUMERIC
                        ? BigDecimal.valueOf(cell.getNumericCellValue()).toPlainString()
                        : cell.getStringCellValue()));
        return cells;
    }

    private static BigDecimal last(List<String> cells) {
        return new BigDecimal(cells.get(cells.size() - 1));
    }

    private static String pdf(byte[] content) throws IOException {
        try (var paper = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(paper);
        }
    }
}
