package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.incumbents.Roster;

/** The pages of lists over HTTP: what an office sees and does there, and who is turned away. */
@InOneContext
class IncumbentsHttpTest {

    private static final String LISTS = "/api/incumbents";

    @Autowired
    Town town;

    @Autowired
    IncumbentDesk desk;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    @Test
    void withoutSigningInNothingIsShownOrTaken() {
        var nobody = new Browser(port);

        assertThat(nobody.get("/desk/incumbents").statusCode()).isEqualTo(401);
        assertThat(nobody.get("/desk/incumbents/template.xlsx").statusCode()).isEqualTo(401);
        assertThat(nobody.upload(LISTS, "名册.csv", good()).statusCode()).isEqualTo(401);
        assertThat(nobody.post(LISTS + "/1/take", Map.of()).statusCode()).isEqualTo(401);
    }

    @Test
    void aCallFromAnotherSiteIsNotTaken() {
        var office = new Browser(port).signedInAs("town-chucun");
        var list = desk.sendIn("名册.csv", good(), Town.TOWN);

        assertThat(office.postFromElsewhere("%s/%d/take".formatted(LISTS, list), Map.of("onlyGood", true))
                        .statusCode())
                .isEqualTo(403);
        assertThat(database.queryForObject("select count(*) from app.incumbent", Integer.class))
                .isZero();
    }

    @Test
    void otherOfficesAndOtherTownsAreTurnedAway() {
        var list = desk.sendIn("名册.csv", good(), Town.TOWN);
        var other = new Browser(port).signedInAs("town-tianhe");

        assertThat(new Browser(port)
                        .signedInAs("village-chucun-1")
                        .get("/desk/incumbents")
                        .statusCode())
                .isEqualTo(403);
        assertThat(other.get("/desk/incumbents/" + list).statusCode()).isEqualTo(403);
        assertThat(other.get("/desk/incumbents").body()).doesNotContain("名册.csv");
        for (var call : new String[] {"take", "discard"}) {
            assertThat(other.post("%s/%d/%s".formatted(LISTS, list, call), Map.of("onlyGood", true))
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void aTownReadsTheProblemsRowByRowAndTakesTheGoodRows() {
        var office = new Browser(port).signedInAs("town-chucun");
        var wrong = Roster.person("1975-03-01", 4, Map.of("手机号", "1"));

        var sent = office.upload(LISTS, "名册.xlsx", Roster.xlsx(Roster.person("1976-03-01", 2), wrong));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        var id = sent.body().replaceAll("\\D+", "");
        var report = office.get("/desk/incumbents/" + id);
        assertThat(report.body())
                .contains("只导入正确的 1 行", "11 位手机号", "于**")
                .doesNotContain("全部导入", wrong.get("身份证号码").toString());
        assertThat(report.headers().firstValue("Cache-Control")).hasValue("no-store");

        var taken = office.post("%s/%s/take".formatted(LISTS, id), Map.of("onlyGood", true));

        assertThat(taken.statusCode()).isEqualTo(200);
        var caseNumber = taken.body().replaceAll(".*(CD\\d+-\\d+).*", "$1");
        assertThat(office.get("/desk/incumbents/" + id).body())
                .contains("/desk/cases/" + caseNumber, "待提出意见")
                .doesNotContain("data-take");
        assertThat(office.get("/desk/incumbents").body()).contains("名册.xlsx", "已导入");
    }

    @Test
    void whatIsNoListIsRefusedInWords() {
        var answer = new Browser(port).signedInAs("district").upload(LISTS, "名册.csv", "甲,乙\n".getBytes());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("没有找到标题行");
    }

    @Test
    void aDiscardedListCanNoLongerBeTaken() {
        var office = new Browser(port).signedInAs("town-chucun");
        var list = desk.sendIn("名册.csv", good(), Town.TOWN);

        assertThat(office.post("%s/%d/discard".formatted(LISTS, list), Map.of()).statusCode())
                .isEqualTo(204);

        assertThat(office.get("/desk/incumbents/" + list).body()).contains("没有导入任何人");
        assertThat(office.post("%s/%d/take".formatted(LISTS, list), Map.of("onlyGood", true))
                        .body())
                .contains("名册已放弃");
    }

    @Test
    void theFormShowsTheRowAndWhatTheRulesSayAndTheFileOpensToItsOffices() {
        var list = desk.sendIn("名册.csv", good(), Town.TOWN);
        var caseNumber = desk.take(list, false, Town.TOWN).get(0);
        var task = town.open(caseNumber, "ConfirmRedetermination").get(0).getId();
        var office = new Browser(port).signedInAs("town-chucun");

        var context = office.get("/api/steps/ConfirmRedetermination/context?task=" + task);
        assertThat(context.statusCode()).as(context.body()).isEqualTo(200);
        assertThat(context.body())
                .contains(
                        "\"mayEnter\":true",
                        "符合安置条件：农村大龄人员",
                        "RURAL_LOW_INCOME",
                        "\"monthsUsed\":20",
                        "371002**********")
                .doesNotContain("RURAL_OLDER\",\"label", "6222020000000000");

        town.does(caseNumber, "ConfirmRedetermination", Map.of("course", "KEEP", "reason", "本人要求"));
        town.does(caseNumber, "ApproveRedetermination", Forms.APPROVED);
        var file = office.get("/desk/cases/" + caseNumber);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body())
                .contains("重新认定", "名册第 2 行", "按原协议执行", "同意认定意见", "§三(四)末段", "本人要求", "名册已导入")
                .doesNotContain("6222020000000000");
        assertThat(new Browser(port)
                        .signedInAs("village-chucun-1")
                        .get("/desk/cases/" + caseNumber)
                        .statusCode())
                .isEqualTo(200);
        assertThat(new Browser(port)
                        .signedInAs("town-tianhe")
                        .get("/desk/cases/" + caseNumber)
                        .statusCode())
                .isEqualTo(403);
        assertThat(office.get("/desk/cases/%s/model.bpmn".formatted(caseNumber)).body())
                .contains("KeepOldTerms");

        town.dayComes(town.termEnds(caseNumber).minusDays(20));
        assertThat(office.get("/desk/cases/" + caseNumber).body()).contains("告知书", "期满提醒");
    }

    private static byte[] good() {
        return Roster.csv(Roster.person("1976-03-01", 2));
    }
}
