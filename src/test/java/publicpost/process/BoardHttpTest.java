package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;

/** Every number of the board is what was lived, leads to as many rows, and shows no town another's. */
@InOneContext
class BoardHttpTest {

    private static final String BOARD = "/desk/board?year=2026";

    @Autowired
    Town town;

    @Autowired
    TwoLives lives;

    @Autowired
    PayDay payDay;

    @Autowired
    Work work;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    private String placed;
    private String urban;
    private String disabled;

    /** Of 初村镇: a villager with one waiting behind, a townsman, a disabled villager beside a post nobody took. */
    @BeforeEach
    void live() {
        placed = lives.placedWithOneWaiting("1976-03-01", "1977-03-01");
        urban = lives.placedInTown("1966-05-01");
        disabled = placedByDisability();
        town.dayComes(town.today().plusDays(2));
    }

    private String placedByDisability() {
        var announcement = town.announces(2);
        var person =
                town.applies(announcement, "1980-03-01", Map.of("name", "初家残疾", "groups", List.of("RURAL_DISABLED")));
        town.passes(person).putsOnNotice(announcement).noticeRunsOut(announcement);
        town.does(person, "Approve", Forms.APPROVED);
        town.does(person, "PrepareStart", Forms.ruralStart(town.today()));
        return person;
    }

    @Test
    void everyNumberIsWhatWasLived() {
        payAMonth();
        marks();
        var board = board("district");

        assertThat(lines(board, "plan"))
                .containsExactly(
                        "初村镇·城镇 8 1 1 0 7 0",
                        "初村镇·乡村 105 3 2 1 102 1",
                        "田和街道·城镇 98 0 0 0 98 0",
                        "怡园街道·城镇 137 0 0 0 137 0",
                        "合计 348 4 3 1 344 1");
        assertThat(lines(board, "quarter"))
                .containsExactly(
                        "初村镇·城镇 8 0 1 7 0.0% 12.5%",
                        "初村镇·乡村 105 2 1 102 1.9% 2.8%",
                        "田和街道·城镇 98 0 0 98 0.0% 0.0%",
                        "怡园街道·城镇 137 0 0 137 0.0% 0.0%",
                        "合计 348 2 2 344 0.5% 1.1%");
        // issued on 11 May, today is 5 August
        assertThat(lines(board, "empty"))
                .containsExactly(
                        "初村镇·城镇 0 7 0 0 7",
                        "初村镇·乡村 0 103 0 0 103",
                        "田和街道·城镇 0 98 0 0 98",
                        "怡园街道·城镇 0 137 0 0 137",
                        "合计 0 345 0 0 345");
        assertThat(lines(board, "groups")).containsExactly("农村残疾人 0 1 1", "农村大龄人员 0 1 1", "城镇大龄失业人员 1 0 1", "合计 1 2 3");
        assertThat(lines(board, "disabled"))
                .containsExactly(
                        "初村镇·城镇 8 0 1 0.0%",
                        "初村镇·乡村 105 1 11 0.9%", "田和街道·城镇 98 0 10 0.0%", "怡园街道·城镇 137 0 14 0.0%", "合计 348 1 35 0.2%");
        // a man of May 1966 retires on 1 October 2026
        assertThat(lines(board, "terms")).containsExactly("初村镇·城镇 0 0 1 0", "初村镇·乡村 1 1 0 0", "合计 1 1 1 0");
        assertThat(lines(board, "findings")).containsExactly("初村镇·乡村 1 0");
        // three people for July: 2400 each, and 30 to the agency
        assertThat(lines(board, "money"))
                .containsExactly(
                        "初村镇·省级 200,000.00 333.34 333.34 0.1%",
                        "初村镇·市级 200,000.00 905.34 905.34 0.4%",
                        "初村镇·区级 200,000.00 3,621.32 3,621.32 1.8%",
                        "初村镇·原资金渠道 200,000.00 2,430.00 2,430.00 1.2%",
                        "合计 800,000.00 7,290.00 7,290.00 0.9%");
        assertThat(board.text()).contains("2026 年没有下达计划，指标和岗位按 2022 年计划").contains("2022-03-31 已过 1588 天");
    }

    /** A term that ended today, one that ends in thirty days, a village post without cover, a post announced in time. */
    private void marks() {
        database.update("update app.placement set term_ends = ? where case_number = ?", town.today(), placed);
        database.update(
                "update app.placement set term_ends = ? where case_number = ?",
                town.today().plusDays(30),
                disabled);
        database.update(
                """
                insert into app.finding (kind, placement_id, since, raised_on, case_number)
                select 'UNCOVERED', id, ?, ?, case_number from app.placement where case_number = ?""",
                town.today().minusDays(3),
                town.today(),
                disabled);
        database.update(
                """
                update app.recruitment set window_from = '2022-03-31' where id =
                    (select recruitment_id from app.application where case_number = ?)""",
                disabled);
    }

    @Test
    void everyNumberLeadsToItsRows() {
        payAMonth();
        marks();
        var followed = 0;
        for (var account : List.of("district", "town-chucun", "village-chucun-1", "finance")) {
            var browser = new Browser(port).signedInAs(account);
            for (var number : Jsoup.parse(browser.get(BOARD).body()).select("td a[href]")) {
                leads(browser, number, account);
                followed++;
            }
        }
        assertThat(followed).isGreaterThan(100);
    }

    private static void leads(Browser browser, Element number, String account) {
        var address = number.attr("href");
        var page = Jsoup.parse(browser.get(address).body());
        var expected = new BigDecimal(number.text().replace(",", ""));
        var rows = page.select("tbody tr");
        var money = page.select("td[data-label=金额（元）]");
        assertThat(money.isEmpty() ? BigDecimal.valueOf(rows.size()) : sum(money.eachText()))
                .as("%s, %s", account, address)
                .isEqualByComparingTo(expected);
        assertThat(dataRows(browser, page.select("a[download]").attr("href")))
                .as("%s, %s", account, address)
                .isEqualTo(rows.size());
    }

    private static BigDecimal sum(List<String> amounts) {
        return amounts.stream()
                .map(text -> new BigDecimal(text.replace(",", "")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The numbered rows of a workbook. */
    private static int dataRows(Browser browser, String address) {
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(browser.bytes(address).body()))) {
            var rows = 0;
            for (var row : book.getSheetAt(0)) {
                var first = row.getCell(0);
                rows += first != null && first.getCellType() == CellType.NUMERIC ? 1 : 0;
            }
            return rows;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void aSeatStandsEmptySinceSomebodyLeftIt() {
        var exit = work.start(
                Town.VILLAGE,
                "exit",
                "RegisterExit",
                Map.of(
                        "placement",
                        lives.placement(urban).id(),
                        "reason",
                        "OWN_WISH",
                        "lastDay",
                        town.today().toString(),
                        "requestedOn",
                        town.today().toString()));
        town.does(exit, "SettleExit", Forms.settled(town.today(), town.today()));
        town.dayComes(town.today().plusDays(11));

        assertThat(lines(board("district"), "empty")).contains("初村镇·城镇 1 7 0 0 8");
    }

    @Test
    void whatIsOverdueIsWhatTheOwnInboxHolds() {
        var rows = new Browser(port)
                .signedInAs("district")
                .get("/desk/board/rows/overdue")
                .body();

        assertThat(Jsoup.parse(rows).select("tbody tr").eachText())
                .satisfiesExactly(
                        // fifteen days after the plan
                        first -> assertThat(first).contains("2026-05-26 32 督办未开发岗位"),
                        // May was opened on 1 June, and nobody paid it
                        second -> assertThat(second).contains("2026-06-18 9 督办逾期发放"));
        assertThat(lines(board("district"), "overdue")).containsExactly("本部门 2");
        assertThat(lines(board("town-yiyuan"), "overdue")).containsExactly("本部门 0");
    }

    @Test
    void aTownSeesItsOwnAndNothingOfAnother() {
        marks();
        var browser = new Browser(port).signedInAs("town-yiyuan");
        var board = browser.get(BOARD).body();

        assertThat(lines(Jsoup.parse(board), "plan")).containsExactly("怡园街道·城镇 137 0 0 0 137 0");
        assertThat(board).doesNotContain("初村").doesNotContain("田和");
        for (var figure :
                List.of("occupied", "waiting", "by-group", "disabled", "term-ends", "findings", "found", "allotted")) {
            var all = browser.get("/desk/board/rows/" + figure).body();
            assertThat(all).as(figure).contains("没有符合条件的记录").doesNotContain("初");
            var others = browser.get("/desk/board/rows/" + figure + "?town=town-chucun");
            assertThat(others.statusCode()).as(figure).isEqualTo(400);
            assertThat(others.body()).contains("没有这个镇（街道）");
        }
    }

    @Test
    void aVillageSeesSeatsOfItsTownAndOnlyItsOwnPeople() {
        var next = new Browser(port).signedInAs("village-chucun-2");
        var board = Jsoup.parse(next.get(BOARD).body());

        assertThat(lines(board, "plan"))
                .containsExactly("初村镇·城镇 8 1 1 0 7 0", "初村镇·乡村 105 3 2 1 102 0", "合计 113 4 3 1 109 0");
        assertThat(lines(board, "groups")).isEmpty();
        assertThat(board.select("#quarter, #empty, #disabled, #money")).isEmpty();
        var occupied = next.get("/desk/board/rows/occupied").body();
        assertThat(Jsoup.parse(occupied).select("tbody tr")).hasSize(3);
        assertThat(occupied).doesNotContain("测试人").doesNotContain("初家残疾").doesNotContain(placed);
    }

    @Test
    void financeSeesTheMoneyAndTheAgencyNothing() {
        var finance = new Browser(port).signedInAs("finance");

        assertThat(Jsoup.parse(finance.get(BOARD).body()).select("main section").eachAttr("id"))
                .containsExactly("money");
        assertThat(finance.get("/desk/board/rows/occupied").statusCode()).isEqualTo(403);
        assertThat(finance.get("/desk/board/tables/plan.xlsx").statusCode()).isEqualTo(404);
        for (var account : List.of("agency", "committee", "human-resources", "admin")) {
            var answer = new Browser(port).signedInAs(account).get(BOARD);
            assertThat(answer.statusCode()).as(account).isEqualTo(403);
            assertThat(answer.body()).contains("不属于您所在部门");
        }
    }

    @Test
    void whatCannotBeAskedForIsNamed() {
        var district = new Browser(port).signedInAs("district");

        for (var year : List.of("abc", "1999", "2101", "99999999999", "-1", "2026.5", "%00")) {
            var answer = district.get("/desk/board?year=" + year);
            assertThat(answer.statusCode()).as(year).isEqualTo(400);
        }
        assertThat(district.get("/desk/board?year=abc").body()).contains("【年度】应为 2022 至 2100");
        assertThat(district.get("/desk/board/rows/planned?area=NOWHERE").body()).contains("【区域】");
        assertThat(district.get("/desk/board/rows/planned?part=%27--").body()).contains("【分类】");
        assertThat(district.get("/desk/board/rows/planned?town=nowhere").body()).contains("没有这个镇（街道）");
        assertThat(district.get("/desk/board/rows/nothing").statusCode()).isEqualTo(404);
        assertThat(district.get("/desk/board/tables/nothing.xlsx").statusCode()).isEqualTo(404);
        assertThat(district.get("/desk/board?year=2100").statusCode()).isEqualTo(200);
    }

    @Test
    void anExportIsOnRecordWithItsRows() {
        var district = new Browser(port).signedInAs("district");

        assertThat(dataRows(district, "/desk/board/rows/occupied.xlsx?area=RURAL"))
                .isEqualTo(2);
        assertThat(district.bytes("/desk/board/tables/plan.xlsx").statusCode()).isEqualTo(200);

        assertThat(database.queryForList(
                        "select subject || ' ' || (detail ->> 'rows') from app.audit_entry where act = 'EXPORTED' order by id",
                        String.class))
                .containsExactly("board/occupied.xlsx 2", "board/plan.xlsx 4");
    }

    private void payAMonth() {
        payDay.gives("town-chucun", 2026, "200000");
        var month =
                payDay.monthIsOver("town-chucun", YearMonth.from(town.today()).plusMonths(1));
        payDay.pays(month);
    }

    /** A line's words and numbers, as they stand. */
    private static List<String> lines(Document board, String section) {
        return board.select("#%s tbody tr, #%1$s tfoot tr".formatted(section)).eachText();
    }

    private Document board(String account) {
        return Jsoup.parse(new Browser(port).signedInAs(account).get(BOARD).body());
    }
}
