package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import publicpost.InOneContext;

/** Where cases stand, by town and month, as an analyst reads it: numbers, and nobody's name or case. */
@InOneContext
class HeatHttpTest {

    @Autowired
    Town town;

    @LocalServerPort
    int port;

    @Test
    void countsWhereCasesStandHowLongTheyTookAndWhatIsOverdue() {
        var announcement = town.announces(3);
        var waiting = town.applies(announcement, "1976-03-01");
        var passed = town.applies(announcement, "1977-03-01");
        town.dayComes(town.today().plusDays(2));
        town.passes(passed);
        town.dayComes(town.today().plusDays(2));
        var analyst = new Browser(port).signedInAs("analyst");

        var all = row(analyst, "", "VerifyEvidence");
        assertThat(all.attr("data-standing")).isEqualTo("1");
        assertThat(all.attr("data-overdue")).isEqualTo("1");
        assertThat(all.attr("data-mean")).isEqualTo("2.0 天");
        assertThat(row(analyst, "&town=town-chucun", "VerifyEvidence"))
                .asString()
                .isEqualTo(all.toString());

        var elsewhere = row(analyst, "&town=town-yiyuan", "VerifyEvidence");
        assertThat(elsewhere.attr("data-standing")).isEqualTo("0");
        assertThat(elsewhere.attr("data-mean")).isEmpty();
        var before = row(analyst, "&month=2026-04", "VerifyEvidence");
        assertThat(before.attr("data-standing")).isEqualTo("1");
        assertThat(before.attr("data-mean")).isEmpty();

        var page = analyst.get("/studio/heat?process=application").body();
        assertThat(page).doesNotContain(waiting, passed, "测试人");
        assertThat(analyst.get("/studio/heat/application.bpmn").body()).contains("VerifyEvidence");
    }

    @Test
    void whatIsAskedWronglyIsSaidInWords() {
        var analyst = new Browser(port).signedInAs("analyst");
        assertThat(analyst.get("/studio/heat?process=nothing").body()).contains("没有这个流程");
        assertThat(analyst.get("/studio/heat?town=nowhere").body()).contains("没有这个镇");
        var month = analyst.get("/studio/heat?month=May");
        assertThat(month.body()).contains("请填写年月");
        assertThat(month.statusCode()).isEqualTo(400);
        assertThat(new Browser(port).signedInAs("district").get("/studio/heat").body())
                .contains("只对流程分析员开放");
    }

    private static Element row(Browser analyst, String filter, String node) {
        var page = analyst.get("/studio/heat?process=application" + filter).body();
        return Jsoup.parse(page).select("tr[data-node=%s]".formatted(node)).first();
    }
}
