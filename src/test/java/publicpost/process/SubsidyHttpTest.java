package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
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

/** The pages of months over HTTP: what each office sees of them, and what it does not. */
@InOneContext
class SubsidyHttpTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final String APRIL = "/desk/subsidy/FF2026-900004";

    /** An account and an identity number of the fixture, whole. */
    private static final String[] WHOLE = {"6228480001000000", "000000001000000000"};

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

    private SampleMonths months;

    @BeforeEach
    void begin() {
        months = new SampleMonths(database, secrets, runs, correcting, payments, debts);
        months.town(4, 3);
    }

    @Test
    void withoutSigningInNothingIsShown() {
        var nobody = new Browser(port);

        for (var path : new String[] {"/desk/subsidy", APRIL, "/api/subsidy", "/api/subsidy/FF2026-900004/progress"}) {
            assertThat(nobody.get(path).statusCode()).as(path).isEqualTo(401);
        }
    }

    @Test
    void theDistrictAndFinanceSeeAllOfIt() {
        for (var office : new String[] {"district", "finance"}) {
            var browser = new Browser(port).signedInAs(office);
            assertThat(browser.get("/desk/subsidy").body())
                    .contains("2026年4月", "2026年3月", "初村镇", "已审批", "失败 1", "/desk/budget", "/desk/debts");
            var page = browser.get(APRIL);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("初村一村（示例）", "初村二村（示例）", "于秀兰", "漏记两天病假", "账号与户名不符")
                    .contains("payments/1.xlsx", "原发放", "转入追缴")
                    .doesNotContain(WHOLE);
            assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        }
    }

    @Test
    void aTownSeesItsOwnMonthsWithoutTheFilesForTheBank() {
        var own = new Browser(port).signedInAs("town-chucun");
        assertThat(own.get(APRIL).body())
                .contains("于秀兰", "漏记两天病假")
                .doesNotContain("payments/1.xlsx")
                .doesNotContain(WHOLE);
        var other = new Browser(port).signedInAs("town-tianhe");
        assertThat(other.get("/desk/subsidy").body()).doesNotContain("初村镇");
        assertThat(other.get(APRIL).statusCode()).isEqualTo(403);
        assertThat(other.get("/api/subsidy/FF2026-900004/progress").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aVillageSeesItsOwnPeopleOnly() {
        var two = new Browser(port).signedInAs("village-chucun-2");

        assertThat(two.get("/desk/subsidy").body()).contains("2026年4月").doesNotContain("/desk/budget");
        assertThat(two.get(APRIL).body())
                .contains("初村二村（示例）", "赵玉芬")
                .doesNotContain("初村一村（示例）", "于秀兰", "漏记两天病假", "校验（SHA-256）");
        assertThat(new Browser(port).signedInAs("village-tianhe-1").get(APRIL).statusCode())
                .isEqualTo(403);
    }

    @Test
    void theAgencySeesAttendanceAndNeitherAmountsNorAccounts() {
        var agency = new Browser(port).signedInAs("agency");

        assertThat(agency.get("/desk/subsidy").body()).contains("2026年4月").doesNotContain("合计（元）", "失败 1");
        assertThat(agency.get(APRIL).body())
                .contains("于秀兰", "21.5 / 22")
                .doesNotContain("岗位补贴", "银行账号", "6228", "2,400.00", "账号与户名不符", "更正以前月份");
    }

    @Test
    void otherOfficesAreTurnedAway() {
        for (var office : new String[] {"committee", "disabled-federation"}) {
            var browser = new Browser(port).signedInAs(office);
            assertThat(browser.get("/desk/subsidy").statusCode()).isEqualTo(403);
            assertThat(browser.get(APRIL).statusCode()).isEqualTo(403);
            assertThat(browser.get("/api/subsidy").body()).contains("\"may\":false");
        }
        assertThat(new Browser(port).signedInAs("agency").get("/api/subsidy").body())
                .contains("\"may\":true");
    }

    @Test
    void aCalculationIsFollowedStoppedAndLetGoOn() {
        var may = months.open(MAY);
        months.attend(may, "village-chucun-1", 0, 3);
        runs.begin(MAY, Set.of(may), "district");
        var town = new Browser(port).signedInAs("town-chucun");
        var page = "/desk/subsidy/FF2026-900005";
        var calls = "/api/subsidy/FF2026-900005/";
        assertThat(town.get(page).body())
                .contains("核算进度", "data-steer=\"stop\"")
                .doesNotContain("大写");

        assertThat(town.post(calls + "stop", Map.of()).statusCode()).isEqualTo(204);

        assertThat(town.get(calls + "progress").body()).contains("\"rows\":3", "\"done\":0", "\"stopAsked\":true");
        assertThat(town.post(calls + "go-on", Map.of()).statusCode()).isEqualTo(204);
        assertThat(town.get(calls + "progress").body()).contains("\"stopAsked\":false", "\"finished\":false");
        var finance = new Browser(port).signedInAs("finance");
        assertThat(finance.get(page).body()).contains("核算进度").doesNotContain("data-steer");
        assertThat(finance.post(calls + "stop", Map.of()).statusCode()).isEqualTo(400);
        assertThat(town.postFromElsewhere(calls + "stop", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(town.post("/api/subsidy/FF2026-900004/stop", Map.of()).body())
                .contains("没有正在进行的核算");
    }
}
