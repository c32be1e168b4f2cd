package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.casefile.Scan;
import publicpost.intake.Application.Status;
import publicpost.outbox.DemoTelephone;

/** Two neighbours use one telephone: what was on the page of one goes to nobody else. */
@InOneContext
class TwoInOneBrowserTest {

    private static final String FIRST = "371099197603010020";
    private static final String SECOND = "371099197205120048";

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    JdbcTemplate database;

    @Autowired
    DemoTelephone telephone;

    private Citizen citizen;
    private String announcement;

    @BeforeEach
    void comes() {
        citizen = new Citizen(port);
        announcement = town.announces(2);
    }

    // ── 我的申请 ─────────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void aPageOfOneCaseDoesNothingInAnother() {
        var first = town.applies(announcement, "1976-03-01", Map.of("idNumber", FIRST));
        var second = town.applies(announcement, "1972-05-12", Map.of("idNumber", SECOND));
        citizen.comesTo(first, "0020", database, telephone);
        citizen.comesTo(second, "0048", database, telephone).staysAt(first);
        var before = EveryRow.in(database);

        var refused = List.of(
                citizen.sends("/my-application/withdraw", Map.of("reason", "找到了工作")),
                citizen.sends("/my-application/withdraw", Map.of("reason", "找到了工作", "of", "")),
                citizen.adds("户口簿.png", Scan.png(3, 3)),
                citizen.sends("/my-application/object", SentForm.of(Map.of("statement", "不同意"))));

        assertThat(refused).allSatisfy(answer -> {
            isOfAnother(answer);
            assertThat(answer.body()).doesNotContain(second, "0048");
        });
        assertThat(before.changedSince()).isSubsetOf("app.case_visit");
        assertThat(town.status(second)).isNotEqualTo(Status.WITHDRAWN);

        citizen.comesTo(first, "0020", database, telephone);
        assertThat(sendsAgain(refused.get(0)).statusCode()).isEqualTo(303);
        assertThat(town.status(first)).isEqualTo(Status.WITHDRAWN);
        assertThat(town.status(second)).isNotEqualTo(Status.WITHDRAWN);
    }

    // ── applying ────────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void aPageOfOneDraftWritesIntoNoOther() {
        var code = begins();
        var first = page("/apply/who");
        sends(first, who("于先来"));
        attach(of(first), "户口簿.png");
        var remove = page("/apply/documents").select("form[action$=/remove]").attr("action");
        begins();
        sends(page("/apply/who"), who("邻居"));
        assertThat(page("/apply/where").select(".whose").text()).isEqualTo("邻居 公益性岗位公告");

        var refused = List.of(
                sends(first, who("于先来了")),
                citizen.sends("/apply/where", Map.of("of", of(first), "village", "village-chucun-1")),
                citizen.sends("/apply/groups", Map.of("of", of(first), "bankName", "农商行")),
                citizen.sends("/apply/check", Map.of("of", of(first), "consent", "true")),
                citizen.sends("/apply/check", Map.of("of", "", "consent", "true")),
                citizen.sends(remove, Map.of("of", of(first))),
                attach(of(first), "身份证.png"));

        assertThat(refused).allSatisfy(answer -> {
            isOfAnother(answer);
            assertThat(answer.body()).doesNotContain("邻居");
        });
        assertThat(page("/apply/who").select("#name").val()).isEqualTo("邻居");
        assertThat(page("/apply/documents").select(".files li")).isEmpty();

        citizen.sends("/apply/resume", Map.of("code", code));
        assertThat(page("/apply/documents").select(".files li").eachText())
                .singleElement()
                .asString()
                .startsWith("户口簿.png");
        assertThat(sendsAgain(refused.get(0)).statusCode()).isEqualTo(303);
        assertThat(page("/apply/who").select("#name").val()).isEqualTo("于先来了");
    }

    private String begins() {
        citizen.sends("/apply", Map.of("announcement", announcement));
        return page("/apply/code").select(".code").text();
    }

    private static Map<String, String> who(String name) {
        return Map.of(
                "idNumber", Forms.idNumber("1976-03-01", 62),
                "name", name,
                "householdPlace", "初村镇初村一村",
                "phone", "13800001111",
                "retirementCategory", "FEMALE_50");
    }

    private HttpResponse<String> sends(Document page, Map<String, String> typed) {
        var all = new LinkedHashMap<>(typed);
        all.put("of", of(page));
        return citizen.sends("/apply/who", all);
    }

    private HttpResponse<String> attach(String of, String name) {
        return citizen.staysAt(of)
                .sends("/apply/documents", SentForm.of(Map.of()).with("documents", name, Scan.png(3, 3)));
    }

    // ── both ────────────────────────────────────────────────────────────────────────────────────────────────────

    private Document page(String path) {
        return Jsoup.parse(citizen.opens(path).body());
    }

    private static String of(Element page) {
        return page.select("[name=of]").val();
    }

    private static void isOfAnother(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains("没有保存：这个浏览器后来打开了另一份申请");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    /** What the page has kept. */
    private HttpResponse<String> sendsAgain(HttpResponse<String> answer) {
        var form = Jsoup.parse(answer.body()).select("main form").first();
        var kept = new LinkedHashMap<String, String>();
        form.select("input[type=hidden]").forEach(field -> kept.put(field.attr("name"), field.val()));
        return citizen.sends(form.attr("action"), kept);
    }
}
