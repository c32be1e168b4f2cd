package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;

/** The files of a month's case and of the person who is paid in it, after the month went its whole way. */
@InOneContext
class SubsidyCaseHttpTest {

    @Autowired
    Town town;

    @Autowired
    Life life;

    @Autowired
    PayDay payDay;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    private String home;
    private String june;

    @BeforeEach
    void aMonthIsPaid() {
        home = life.placed(LocalDate.of(2026, 6, 1), life.villager("1976-03-01"));
        payDay.gives("town-chucun", 2026, "100000");
        june = payDay.monthIsOver("town-chucun", YearMonth.of(2026, 6));
        payDay.enters(june).signs(june).checks(june).noticeRunsOut(june).approves(june);
        payDay.sends(june).bankPays(june);
    }

    @Test
    void theFileOfAMonthTellsItsWayAndLeadsToItsPage() {
        for (var office : new String[] {"district", "finance", "town-chucun"}) {
            var file = new Browser(port).signedInAs(office).get("/desk/cases/" + june);
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.body())
                    .contains("月度补贴", "2026年6月补贴", "初村镇", "已发放", "/desk/subsidy/" + june)
                    .contains("填报出勤", "已填报", "出勤签字", "审核并公示", "审批补贴", "已送银行", "全部发放")
                    .contains("2430.00 元", "data-model=\"/desk/cases/%s/model.bpmn\"".formatted(june));
        }
        var page = new Browser(port).signedInAs("town-chucun").get("/desk/subsidy/" + june);
        assertThat(page.body()).contains("2,430.00", "发放完毕", "初村一村（示例）", "发放成功");
    }

    @Test
    void whoIsNotToKnowAmountsReadsNoneInTheFile() {
        for (var office : new String[] {"agency", "village-chucun-1"}) {
            var file = new Browser(port).signedInAs(office).get("/desk/cases/" + june);
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.body())
                    .contains("审批补贴", "/desk/subsidy/" + june)
                    .doesNotContain("2400.00", "2430.00", "结果.csv");
        }
        assertThat(new Browser(port)
                        .signedInAs("committee")
                        .get("/desk/cases/" + june)
                        .body())
                .doesNotContain("/desk/subsidy/", "2430.00");
    }

    @Test
    void theBanksAnswerOpensOnlyForFinanceAndTheDistrict() {
        var answer = "/api/documents/"
                + database.queryForObject("select id from app.document where name = '结果.csv'", Long.class);

        assertThat(new Browser(port).signedInAs("finance").get(answer).statusCode())
                .isEqualTo(200);
        assertThat(new Browser(port).signedInAs("district").get(answer).statusCode())
                .isEqualTo(200);
        for (var office : new String[] {"agency", "village-chucun-1", "town-chucun"}) {
            assertThat(new Browser(port).signedInAs(office).get(answer).statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void thePersonsFileShowsWhatWasPaidMonthByMonth() {
        var file = new Browser(port).signedInAs("town-chucun").get("/desk/cases/" + home);

        assertThat(file.body())
                .contains("逐月补贴（元）", "2026-06", "22 / 22", "2,400.00", "发放成功", june)
                .doesNotContain("6222020000000000");
        assertThat(new Browser(port)
                        .signedInAs("committee")
                        .get("/desk/cases/" + home)
                        .body())
                .doesNotContain("逐月补贴（元）");
    }
}
