package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.casefile.Scan;
import publicpost.outbox.DemoTelephone;

/** A refused applicant objects on her own page, and sees there what becomes of it. */
@InOneContext
class MyObjectionTest {

    private static final String PAGE = "/my-application/object";
    private static final String NUMBER = "371099197603010020";
    private static final Map<String, String> STATEMENT = Map.of("statement", "评议那天我在场，“票数”数错了");

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    JdbcTemplate database;

    @Autowired
    DemoTelephone telephone;

    private Citizen citizen;
    private String caseNumber;

    @BeforeEach
    void isRefused() {
        caseNumber = town.applies(town.announces(1), "1976-03-01", Map.of("idNumber", NUMBER));
        town.does(caseNumber, "VerifyEvidence", Forms.confirmed(town.today()));
        town.does(caseNumber, "Appraise", Forms.appraisal(town.today(), 20, 5, "40"));
        town.does(caseNumber, "ConfirmRefusal", Forms.REFUSAL);
        citizen = new Citizen(port).comesTo(caseNumber, "0020", database, telephone);
    }

    @Test
    void sheObjectsOnceAndSeesWhatBecomesOfIt() {
        assertThat(citizen.ownCase().select("a.object").attr("href")).isEqualTo(PAGE);
        var form = citizen.opens(PAGE);
        assertThat(form.body()).contains(caseNumber, "前（含当日）提出", "没有作出这个决定的人复核").doesNotContain(NUMBER);
        assertThat(form.headers().firstValue("Cache-Control")).hasValue("no-store");

        var sent = citizen.sends(PAGE, SentForm.of(STATEMENT).with("files", "照片.png", Scan.png(9, 9)));

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location").orElse("")).endsWith("/my-application/case");
        assertThat(town.steps(caseNumber)).containsExactly("ReviewRefusal");
        assertThat(citizen.ownCase().select("main").text()).contains("正在复核", "照片.png");
        assertThat(citizen.opens(PAGE).body()).contains("现在没有可以申请复核的决定").doesNotContain("<textarea");
        assertThat(citizen.sends(PAGE, SentForm.of(STATEMENT)).statusCode()).isEqualTo(400);

        town.does(caseNumber, "ReviewRefusal", Map.of("decision", "UPHOLD", "reason", "票数无误", "clause", "§二(四)"));
        var afterwards = citizen.ownCase();
        assertThat(afterwards.select("main").text()).contains("维持不予安置", "票数无误");
        assertThat(afterwards.select("a.object")).isEmpty();
    }

    @Test
    void sheIsToldWhenTheRefusalWasWrongAndThePlacesAreGiven() {
        var announcement = database.queryForObject("select case_number from app.recruitment", String.class);
        town.passes(town.applies(announcement, "1970-05-02"), "90");
        citizen.sends(PAGE, SentForm.of(STATEMENT));
        town.putsOnNotice(announcement);

        town.does(caseNumber, "ReviewRefusal", Map.of("decision", "ANNUL", "reason", "票数计错"));

        var page = citizen.ownCase();
        assertThat(page.select("#stage").text()).isEqualTo("不予安置的决定已经撤销");
        assertThat(page.select("a.object")).isEmpty();
    }

    @Test
    void afterTheLastDayNothingIsOffered() {
        assertThat(citizen.ownCase().select("a.object")).hasSize(1);
        town.dayComes(town.today().plusDays(16));
        assertThat(citizen.ownCase().select("a.object")).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedIsKept() {
        var answer = citizen.sends(PAGE, SentForm.of(Map.of("statement", " ")).with("files", "a.png", Scan.png(5, 5)));
        assertThat(problems(answer)).containsExactly("#statement", "#files");

        var wrongFile = citizen.sends(PAGE, SentForm.of(STATEMENT).with("files", "a.png", "MZ".getBytes()));
        assertThat(problems(wrongFile)).containsExactly("#files");
        assertThat(Jsoup.parse(wrongFile.body()).select("#statement").text()).isEqualTo(STATEMENT.get("statement"));
        assertThat(database.queryForObject("select count(*) from app.refusal_review", Integer.class))
                .isZero();
    }

    private static Iterable<String> problems(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        return Jsoup.parse(answer.body()).select(".problems a").eachAttr("href");
    }

    @Test
    void whoHasNotProvedThatItIsHersIsToldNothing() {
        var stranger = new Citizen(port);
        for (var answer : List.of(stranger.opens(PAGE), stranger.sends(PAGE, SentForm.of(STATEMENT)))) {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).doesNotContain(caseNumber);
        }
        assertThat(town.steps(caseNumber)).isEmpty();
    }
}
