package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.payment.Debts;
import publicpost.payment.Payments;
import publicpost.secrets.Secrets;
import publicpost.sheets.SampleMonths;
import publicpost.subsidy.CorrectingLines;
import publicpost.subsidy.SubsidyRuns;

/** The pages of the year's money and of debts over HTTP: who looks, who adds, who records, and who is turned away. */
@InOneContext
class FundsHttpTest {

    private static final Map<String, Object> GIVEN = Map.of(
            "year", "2026",
            "town", "town-chucun",
            "source", "ZONE",
            "amount", "250000.50",
            "document", "威高财〔2026〕9号",
            "reason", "追加岗位");

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
    void theDistrictAddsMoneyOnRecord() {
        var district = new Browser(port).signedInAs("district");

        assertThat(district.post("/api/budget", GIVEN).statusCode()).isEqualTo(204);

        assertThat(district.get("/desk/budget?year=2026").body())
                .contains("1,250,000.50", "威高财〔2026〕9号", "追加岗位", "250,000.50", "区科技创新局", "<form");
        assertThat(district.get("/desk/budget?year=2031").body()).contains("还没有安排资金");
    }

    @Test
    void moneyAboveTheLimitWaitsForASecondPerson() {
        var district = new Browser(port).signedInAs("district");
        var second = new Browser(port).signedInAs("district-2");
        var confirm = Map.of("decision", "CONFIRM");
        assertThat(district.post("/api/budget", Town.with(GIVEN, "amount", "1000000.01"))
                        .statusCode())
                .isEqualTo(204);
        var review = "/api/budget/%d/review"
                .formatted(database.queryForObject("select id from app.budget_entry where second_needed", Long.class));

        assertThat(district.get("/desk/budget?year=2026").body())
                .contains("待复核，尚未计入", "1,000,000.01")
                .doesNotContain(review, "2,000,000.01");
        assertThat(district.post(review, confirm).body()).contains("职责分离");
        assertThat(new Browser(port).signedInAs("finance").post(review, confirm).body())
                .contains("只有区级可以复核资金");
        assertThat(second.get("/desk/budget?year=2026").body()).contains(review);
        assertThat(second.post(review, Map.of("decision", "RETURN")).body()).contains("退回原因");
        assertThat(second.post(review, Map.of("decision", "X")).body()).contains("复核意见");
        assertThat(second.post(review, confirm).statusCode()).isEqualTo(204);

        assertThat(district.get("/desk/budget?year=2026").body())
                .contains("district-2 确认", "2,000,000.01")
                .doesNotContain("待复核，尚未计入");
        assertThat(second.post(review, confirm).statusCode()).isEqualTo(400);
        assertThat(second.post("/api/budget/0/review", confirm).statusCode()).isEqualTo(400);
    }

    @Test
    void whatCannotBeGivenIsNamedFieldByField() {
        var wrong = new HashMap<>(GIVEN);
        wrong.putAll(Map.of("amount", "12.345", "source", "MOON", "document", " "));

        var answer = new Browser(port).signedInAs("district").post("/api/budget", wrong);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"field\":\"amount\"", "\"field\":\"source\"", "\"field\":\"document\"")
                .doesNotContain("\"field\":\"reason\"");
    }

    @Test
    void littleLeftIsWarnedOf() {
        database.update("update app.budget set committed = allotted * 0.95 where source = 'CITY'");

        assertThat(new Browser(port).signedInAs("finance").get("/desk/budget").body())
                .contains("95%", "预警")
                .doesNotContain("<form");
    }

    @Test
    void aTownLooksAtItsOwnMoneyAndChangesNothing() {
        var own = new Browser(port).signedInAs("town-chucun");
        assertThat(own.get("/desk/budget?year=2026").body())
                .contains("1,000,000.00")
                .doesNotContain("<form");
        assertThat(own.post("/api/budget", GIVEN).body()).contains("只有区级可以追加资金");
        assertThat(own.get("/desk/debts").body()).contains("2026年4月更正后多付").doesNotContain("<form");
        assertThat(own.post("/api/debts/%d/recoveries".formatted(debt()), recovery("1"))
                        .body())
                .contains("只有财政和区级可以登记收回");
        var other = new Browser(port).signedInAs("town-tianhe");
        assertThat(other.get("/desk/budget?year=2026").body()).doesNotContain("1,000,000.00", "威高财");
        assertThat(other.get("/desk/debts").body()).contains("没有多付的补贴");
    }

    @Test
    void othersAreTurnedAway() {
        for (var office : new String[] {"agency", "village-chucun-1", "committee"}) {
            var browser = new Browser(port).signedInAs(office);
            assertThat(browser.get("/desk/budget").statusCode()).isEqualTo(403);
            assertThat(browser.get("/desk/debts").statusCode()).isEqualTo(403);
            assertThat(browser.post("/api/budget", GIVEN).statusCode()).isEqualTo(400);
        }
        var nobody = new Browser(port);
        assertThat(nobody.get("/desk/budget").statusCode()).isEqualTo(401);
        assertThat(nobody.get("/desk/debts").statusCode()).isEqualTo(401);
        assertThat(nobody.post("/api/budget", GIVEN).statusCode()).isEqualTo(401);
        assertThat(new Browser(port)
                        .signedInAs("district")
                        .postFromElsewhere("/api/budget", GIVEN)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void moneyThatCameBackIsRecordedOnce() {
        var finance = new Browser(port).signedInAs("finance");
        var calls = "/api/debts/%d/recoveries".formatted(debt());
        assertThat(finance.get("/desk/debts").body()).contains("2026年4月更正后多付", "未收清", "登记收回");

        assertThat(finance.post(calls, recovery("400")).statusCode()).isEqualTo(204);

        assertThat(finance.post(calls, recovery("400")).body()).contains("这张凭证已登记过");
        assertThat(finance.post(calls, Map.of("amount", "99999", "on", "2026-05-11", "receipt", "2"))
                        .body())
                .contains("不能超过尚欠的");
        assertThat(finance.get("/desk/debts").body()).contains("2026-05-11 收回 400.00 元，凭证 SJ-1", "2,000.00");
    }

    @Test
    void theDistrictSaysHowMuchAnExitTakesBack() {
        database.update(
                """
                insert into app.matter (id, version, case_number, placement_id, kind, due_on, opened_on, opened_by)
                values (7, 0, 'TC2026-000007', ?, 'EXIT', '2026-05-08', '2026-05-08', 'town-chucun')""",
                ManyInPost.id(2));
        database.update(
                "insert into app.recovery values (7, ?, '提供虚假材料', '2026-05-08', 'town-chucun')", ManyInPost.id(2));
        var district = new Browser(port).signedInAs("district");
        assertThat(district.get("/desk/debts").body()).contains("待确定金额的追缴", "提供虚假材料", "TC2026-000007", "确定金额");
        var finance = new Browser(port).signedInAs("finance");
        assertThat(finance.get("/desk/debts").body()).contains("提供虚假材料").doesNotContain("确定金额</summary>");
        var amount = Map.of("amount", "2400", "reason", "虚假材料期间的补贴");
        assertThat(finance.post("/api/recoveries/7", amount).body()).contains("只有区级可以确定追缴金额");

        assertThat(district.post("/api/recoveries/7", Map.of("amount", "90000", "reason", "x"))
                        .body())
                .contains("最多可追缴");
        assertThat(district.post("/api/recoveries/7", amount).statusCode()).isEqualTo(204);

        assertThat(district.get("/desk/debts").body()).contains("虚假材料期间的补贴").doesNotContain("待确定金额的追缴");
    }

    private Long debt() {
        return database.queryForObject("select id from app.debt", Long.class);
    }

    private static Map<String, Object> recovery(String amount) {
        return Map.of("amount", amount, "on", "2026-05-11", "receipt", "SJ-1");
    }
}
