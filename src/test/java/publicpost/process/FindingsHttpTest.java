package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.findings.Findings;
import publicpost.findings.Seen;
import publicpost.policy.FindingKind;

/** What the desk shows of findings, and to whom: the list, the case, the letters to print, and the person's own data. */
@InOneContext
class FindingsHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    Found found;

    @Autowired
    Findings findings;

    @Autowired
    JdbcTemplate database;

    private String placed;
    private String severe;
    private String ofVillage;
    private Browser district;

    @BeforeEach
    void twoAreFound() {
        placed = town.placed("1976-03-01");
        severe = found.about(placed, FindingKind.TWO_POSTS);
        ofVillage = found.ofOffice(FindingKind.KIN_SHARE, "town-chucun", "village-chucun-1");
        district = as("district");
    }

    private Browser as(String account) {
        return new Browser(port).signedInAs(account);
    }

    private List<String> listed(String query) {
        return page(query).select("tbody td:first-child").eachText();
    }

    private Document page(String query) {
        return Jsoup.parse(district.get("/desk/findings" + query).body());
    }

    // ── the list ────────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void theListIsNarrowedByWhatIsAsked() {
        assertThat(listed("")).as("the grave one first").containsExactly(severe, ofVillage);
        assertThat(page("").select("tbody tr:first-child td").eachText())
                .contains("一人在两个岗位", "严重", "初村镇 初村一村（示例）", "待调查核实");
        assertThat(listed("?severity=NORMAL")).containsExactly(ofVillage);
        assertThat(listed("?kind=TWO_POSTS&town=town-chucun")).containsExactly(severe);
        assertThat(listed("?town=town-yiyuan")).isEmpty();
        assertThat(listed("?number=" + severe.substring(0, 11))).contains(severe);
        assertThat(listed("?number=" + severe.toLowerCase())).containsExactly(severe);

        found.investigates(severe).decides(severe, "EXPLAINED").closes(severe);

        assertThat(listed("")).containsExactly(ofVillage);
        assertThat(listed("?state=CLOSED")).containsExactly(severe);
        assertThat(listed("?state=ALL")).containsExactly(ofVillage, severe);
        assertThat(listed("?number=" + severe)).as("whatever became of it").containsExactly(severe);
    }

    @Test
    void whatIsLateSaysSo() {
        assertThat(listed("?state=OVERDUE")).isEmpty();

        town.dayComes(findings.get(severe).dueOn().plusDays(1));

        assertThat(listed("?state=OVERDUE")).containsExactly(severe);
        assertThat(page("?state=OVERDUE").select("tbody em.is-bad").eachText()).contains("逾期");
    }

    @Test
    void thereAreFiftyOnAPage() {
        var many = new ArrayList<Seen>();
        for (var i = 0; i < 60; i++) {
            many.add(found.seen(placed, FindingKind.SHARED_PHONE, "phone" + i));
        }
        findings.raise(many, "system");

        assertThat(listed("")).hasSize(50);
        assertThat(page("").select("a[rel=next]").attr("href")).contains("page=2", "state=OPEN");
        assertThat(listed("?page=2")).hasSize(12);
        assertThat(listed("?page=9")).isEmpty();
        assertThat(page("").text()).contains("共 62 个");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=NONE",
                "severity=x",
                "state=GONE",
                "page=0",
                "page=x",
                "number=HC%27--",
                "town=%3Cscript%3E",
                "town=A&kind=%00"
            })
    void whatCannotBeAskedIsSaidInWordsAndStaysTyped(String query) {
        var answer = district.get("/desk/findings?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("<script>");
        assertThat(district.get("/desk/findings.xlsx?" + query).statusCode()).isEqualTo(400);
    }

    @Test
    void eachTownSeesItsOwnAndNobodyElseAny() {
        assertThat(as("town-chucun").get("/desk/findings").body()).contains(severe, ofVillage, "初村镇");
        assertThat(as("town-yiyuan").get("/desk/findings").body()).doesNotContain(severe, ofVillage);
        for (var office : List.of("village-chucun-1", "finance", "agency", "committee", "admin")) {
            var browser = as(office);
            assertThat(browser.get("/desk/findings").statusCode()).as(office).isEqualTo(403);
            assertThat(browser.get("/desk/cases/" + severe).statusCode())
                    .as(office)
                    .isEqualTo(403);
            assertThat(browser.get("/desk").body()).as(office).doesNotContain("/desk/findings");
        }
        assertThat(as("village-chucun-1").get("/desk/cases/" + placed).body())
                .as("in the person's own case")
                .doesNotContain(severe, "一人在两个岗位");
    }

    @Test
    void theListGoesOutAsAWorkbook() throws IOException {
        var answer = district.bytes("/desk/findings.xlsx?severity=SEVERE");

        assertThat(answer.statusCode()).isEqualTo(200);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
            var texts = new ArrayList<String>();
            book.getSheetAt(0).forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
            assertThat(texts).contains("问题核查清单", severe, "一人在两个岗位", "严重").doesNotContain(ofVillage);
        }
        assertThat(database.queryForObject(
                        "select count(*) from app.audit_entry where act = 'EXPORTED' and subject = 'findings.xlsx'",
                        Integer.class))
                .isEqualTo(1);
    }

    // ── the case ────────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void theCaseSaysWhatWasSeenByWhichRuleAndWhatBecameOfIt() {
        found.investigates(severe)
                .decides(severe, "SUSPEND", "from", town.today().toString());
        var page = Jsoup.parse(district.get("/desk/cases/" + severe).body());

        assertThat(page.text())
                .contains("一人在两个岗位", "尾号 0000", "于某某（初村二村）", "销号之前暂不发放补贴", "核查规则表")
                .contains("经走访，两人共用一个账户", "当面陈述：我没有自己的账户", "补贴同时停发：情况属实", "自 %s 起停发".formatted(town.today()))
                .contains("听取意见通知书", "核查处理决定告知书", "有权陈述和申辩", "待确认销号")
                .contains("已立案", "调查核实", "听取本人意见", "决定处理");
        assertThat(links(page)).anyMatch(link -> link.contains("/desk/cases/ZT"));
        assertThat(links(page)).contains("/desk/cases/" + placed, "/desk/findings");
        var home = Jsoup.parse(district.get("/desk/cases/" + placed).body());
        assertThat(links(home)).contains("/desk/cases/" + severe);
        assertThat(district.get("/desk/cases/%s/model.bpmn".formatted(severe)).body())
                .contains("问题核查");
    }

    @Test
    void whatWasDecidedInAnEarlierRoundStaysInTheFile() {
        assertThat(Jsoup.parse(district.get("/desk/cases/" + severe).body()).text())
                .contains("目前 待调查核实");
        found.investigates(severe)
                .decides(severe, "SUSPEND", "from", town.today().toString())
                .confirms(severe, "SEND_BACK")
                .decides(severe, "SUSPEND", "from", town.today().plusDays(1).toString())
                .closes(severe);

        assertThat(Jsoup.parse(district.get("/desk/cases/" + severe).body()).text())
                .contains("自 %s 起暂停在岗".formatted(town.today()))
                .contains("退回重新决定：已核对")
                .contains("自 %s 起暂停在岗".formatted(town.today().plusDays(1)))
                .contains("已落实，同意销号：已核对");
    }

    private static List<String> links(Document page) {
        return page.select("a").stream()
                .map((Element link) -> link.attr("href"))
                .toList();
    }

    @Test
    void aCaseAboutNobodyHasItsFileToo() {
        found.investigates(ofVillage).decides(ofVillage, "EXPLAINED");

        assertThat(Jsoup.parse(as("town-chucun").get("/desk/cases/" + ofVillage).body())
                        .text())
                .contains("村干部亲属比例过高", "42%", "说明情况，不作处理：情况属实", "区科技创新局");
        assertThat(district.get("/desk/cases/%s/hearing.pdf".formatted(ofVillage))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theLettersArePrintedToBeHandedOver() throws IOException {
        assertThat(district.get("/desk/cases/%s/hearing.pdf".formatted(severe)).statusCode())
                .isEqualTo(404);
        found.investigates(severe)
                .decides(severe, "SUSPEND", "from", town.today().toString());

        assertThat(printed(severe, "hearing"))
                .contains("听取意见通知书", "一人在两个岗位", "有权陈述和申辩", "初村镇", "受送达人签字")
                .containsPattern("身份证号码371002\\*+");
        assertThat(printed(severe, "decision")).contains("核查处理决定告知书", "起暂停在岗", "情况属实", "行政复议", "区科技创新局");
        assertThat(as("village-chucun-1")
                        .get("/desk/cases/%s/decision.pdf".formatted(severe))
                        .statusCode())
                .isEqualTo(403);
    }

    private String printed(String number, String what) throws IOException {
        var answer = district.bytes("/desk/cases/%s/%s.pdf".formatted(number, what));
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var file = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(file).replaceAll("\\s", "");
        }
    }

    // ── the board and the person's data ─────────────────────────────────────────────────────────────────────────

    @Test
    void theBoardCountsThemByTownAndLeadsToThem() {
        town.dayComes(findings.get(severe).dueOn().plusDays(1));
        var board = Jsoup.parse(as("town-chucun").get("/desk/board").body());

        assertThat(board.select("#found tbody tr").eachText()).containsExactly("初村镇 1 1 1");
        assertThat(Jsoup.parse(as("town-chucun")
                                .get("/desk/board/rows/found?part=SEVERE")
                                .body())
                        .text())
                .contains(severe, "一人在两个岗位")
                .doesNotContain(ofVillage);
        assertThat(as("village-chucun-1").get("/desk/board").body()).doesNotContain("id=\"found\"");
        assertThat(as("village-chucun-1").get("/desk/board/rows/found").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aPersonGetsWhatWasFoundOfHerFromTheTownAndNotWhoSaidIt() throws IOException {
        found.investigates(severe).decides(severe, "EXPLAINED").closes(severe);

        var ofTown = exported("town-chucun");
        assertThat(ofTown).contains(severe, "一人在两个岗位", "我没有自己的账户", "情况属实", "核查处理决定");
        assertThat(ofTown).as("the investigation stays inside").doesNotContain("经走访", "于某某");
        assertThat(exported("village-chucun-1"))
                .as("the village is shown none of it")
                .contains("由镇（街道）或区级提供")
                .doesNotContain(severe, "一人在两个岗位", "我没有自己的账户");
    }

    private String exported(String office) throws IOException {
        var answer =
                as(office).postForBytes("/api/people/export", Map.of("caseNumber", placed, "reason", "本人书面申请查阅复制"));
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("data.json")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalStateException("no data.json");
    }
}
