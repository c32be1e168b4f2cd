package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import publicpost.InOneContext;
import publicpost.intake.Application.Status;

/** What the pages of forms and the case file get over HTTP, and who gets nothing. */
@InOneContext
class DeskHttpTest {

    @Autowired
    Town town;

    @LocalServerPort
    int port;

    @Test
    void withoutSigningInNothingIsShown() {
        var nobody = new Browser(port);

        assertThat(nobody.get("/api/steps/Register/context").statusCode()).isEqualTo(401);
        assertThat(nobody.get("/api/documents/1").statusCode()).isEqualTo(401);
        assertThat(nobody.get("/desk/cases/SQ2026-000001").statusCode()).isEqualTo(401);
        assertThat(nobody.post("/api/cases/SQ2026-000001/withdraw", Map.of()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aCallFromAnotherSiteIsNotTaken() {
        var village = new Browser(port).signedInAs("village-chucun-1");

        assertThat(village.postFromElsewhere("/api/steps/Register/drafts", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void everyFormFindsWhatItShows() {
        var announcement = town.announces(1);
        var caseNumber = town.applies(announcement, "1976-03-01");
        shows("village-chucun-1", "Register", null, "announcements", "villages", "groups", "retirementCategories");
        shows("town-chucun", "Announce", null, "minimumWage", "years", "postTypes");
        shows("town-chucun", "VerifyEvidence", caseNumber, "groupLabel", "documents", "blocks");

        town.does(caseNumber, "VerifyEvidence", Map.of("result", "SEND_BACK", "note", "照片不清"));
        shows("village-chucun-1", "CorrectApplication", caseNumber, "application", "照片不清");
        var withdrawn = new Browser(port)
                .signedInAs("village-chucun-1")
                .post("/api/cases/%s/withdraw".formatted(caseNumber), Map.of("reason", "本人不愿意"));
        assertThat(withdrawn.statusCode()).isEqualTo(204);
        assertThat(town.status(caseNumber)).isEqualTo(Status.WITHDRAWN);

        var another = town.applies(announcement, "1975-03-01");
        town.passes(another).dayComes(town.today().plusDays(5));
        shows("town-chucun", "Rank", announcement, "ranked", another);
        town.does(announcement, "Rank", Forms.rank(town.today()));
        shows("town-chucun", "HearObjections", announcement, "noticeUntil", another);
        town.noticeRunsOut(announcement).does(another, "Approve", Forms.APPROVED);
        shows("town-chucun", "PrepareStart", another, "postCode", "termEnd");
    }

    @Test
    void theDistrictFindsThePlanItAdjusts() {
        var number = town.startsAPlan();

        shows("district", "DraftPlan", number, "towns", "\"seats\":105");
        assertThat(new Browser(port)
                        .signedInAs("district")
                        .get("/desk/cases/" + number)
                        .body())
                .contains("尚未编制");
    }

    @Test
    void aFormOfAnotherTownIsNotShown() {
        var caseNumber = town.applies(town.announces(1), "1976-03-01");
        var task = town.open(caseNumber, "VerifyEvidence").get(0).getId();
        var other = new Browser(port).signedInAs("town-tianhe");

        assertThat(other.get("/api/steps/VerifyEvidence/context?task=" + task).statusCode())
                .isEqualTo(400);
        assertThat(other.get("/desk/cases/" + caseNumber).statusCode()).isEqualTo(403);
        assertThat(other.post("/api/cases/%s/withdraw".formatted(caseNumber), Map.of("reason", "x"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatCannotBeTakenIsNamedFieldByField() {
        var village = new Browser(port).signedInAs("village-chucun-1");

        var answer = village.post("/api/steps/Register/drafts", Map.of("idNumber", "123", "phone", "1"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("\"field\":\"idNumber\"", "\"field\":\"phone\"", "\"field\":\"bankAccount\"", "身份证号码");
    }

    @Test
    void theFileOfEveryKindOfCaseOpens() {
        var announcement = town.announces(1);
        var caseNumber = town.onTheDistrictsDesk(announcement, "1976-03-01");
        town.does(caseNumber, "Approve", Forms.APPROVED);
        var district = new Browser(port).signedInAs("district");

        var application = district.get("/desk/cases/" + caseNumber);
        assertThat(application.statusCode()).isEqualTo(200);
        assertThat(application.body()).contains("371002**********", "农村大龄人员", "target-groups", "§二(一)", "公示");
        assertThat(application.body()).doesNotContain("6222020000000000");
        assertThat(district.get("/desk/cases/" + announcement).body()).contains("保洁员", caseNumber);
        assertThat(district.get("/desk/cases/JH2026-9999").statusCode()).isEqualTo(404);
        assertThat(district.get("/desk/cases/%s/model.bpmn".formatted(caseNumber))
                        .body())
                .contains("TakeSeat");
    }

    @Test
    void onlyScansAndPhotographsAreTakenAndOnlyThoseOfTheCaseSeeThem() {
        var village = new Browser(port).signedInAs("village-chucun-1");
        assertThat(village.upload("材料.exe", "MZ…".getBytes()).statusCode()).isEqualTo(400);
        var kept = village.upload("身份证.pdf", "%PDF-1.4 test %%EOF".getBytes());
        assertThat(kept.statusCode()).isEqualTo(201);
        var id = kept.body().replaceAll("\\D+(\\d+).*", "$1");

        town.applies(town.announces(1), "1976-03-01", Map.of("documents", List.of(Long.valueOf(id))));

        var town = new Browser(port).signedInAs("town-chucun").get("/api/documents/" + id);
        assertThat(town.statusCode()).isEqualTo(200);
        assertThat(town.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        var other = new Browser(port).signedInAs("village-chucun-2").get("/api/documents/" + id);
        assertThat(other.statusCode()).isEqualTo(400);
    }

    private void shows(String office, String step, String caseNumber, String... expected) {
        var query = caseNumber == null
                ? ""
                : "?task=" + town.open(caseNumber, step).get(0).getId();
        var answer = new Browser(port).signedInAs(office).get("/api/steps/%s/context%s".formatted(step, query));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains(expected);
    }
}
