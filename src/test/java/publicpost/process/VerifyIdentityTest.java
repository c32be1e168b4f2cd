package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static publicpost.process.Town.VILLAGE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.casefile.Documents;
import publicpost.casefile.Refused;
import publicpost.intake.Application;
import publicpost.intake.Intake;
import publicpost.online.OnlineApplication.Status;
import publicpost.online.OnlineApplications;
import publicpost.recruitment.Announcements;

/** What was handed in online counts from the moment a clerk has seen whose it is, with the time at which it came. */
@InOneContext
class VerifyIdentityTest {

    private static final Map<String, ?> VERIFIED = Map.of("decision", "VERIFIED", "way", "CARD");

    @Autowired
    Town town;

    @Autowired
    OnlineApplicant applicant;

    @Autowired
    OnlineDesk desk;

    @Autowired
    OnlineApplications online;

    @Autowired
    Intake intake;

    @Autowired
    StepDesk steps;

    @Autowired
    CaseDesk cases;

    @Autowired
    Documents documents;

    @Autowired
    Announcements announcements;

    @Autowired
    JdbcTemplate database;

    @Test
    void whoIsVerifiedGoesTheWayOfEverybodyElseAndComesToAPost() {
        var announcement = town.announces(1);
        var code = applicant.fillsIn(announcement, applicant.says(announcement, Forms.idNumber("1976-03-01", 42)));
        desk.attach(applicant.application(code), List.of(new Attached("户口簿.pdf", "%PDF-1.4 test %%EOF".getBytes())));
        var number = applicant.submits(code);
        assertThat(town.steps(number)).containsExactly("VerifyIdentity");
        assertThat(messages(number)).containsExactly("ONLINE_RECEIVED");
        var submitted = online.get(number).submittedAt();

        town.dayComes(town.today().plusDays(1));
        town.does(number, "VerifyIdentity", VERIFIED);

        assertThat(town.steps(number)).containsExactly("VerifyEvidence");
        var application = intake.get(number);
        assertThat(application.appliedAt()).isEqualTo(submitted);
        assertThat(application.registeredBy()).isEqualTo("village-chucun-1");
        assertThat(documents.of(number)).hasSize(1);
        assertThat(messages(number)).containsExactly("ONLINE_RECEIVED", "RECEIVED");
        assertThat(database.queryForObject("select count(*) from app.message where person_id is null", Integer.class))
                .isZero();
        assertThat(online.get(number).status()).isEqualTo(Status.VERIFIED);

        town.passes(number);
        town.putsOnNotice(announcement).noticeRunsOut(announcement);
        town.does(number, "Approve", Forms.APPROVED);
        town.does(number, "PrepareStart", Forms.ruralStart(town.today()));
        assertThat(town.status(number)).isEqualTo(Application.Status.PLACED);
    }

    @Test
    void theClerkSeesWhatWasClaimedWholeAndWhatStandsAgainstIt() {
        var announcement = town.announces(2);
        var known = Forms.idNumber("1976-03-01", 44);
        var earlier = town.applies(announcement, "1976-03-01", Map.of("idNumber", known));
        var number = applicant.applies(announcement, known);

        assertThat(context(number).toString()).contains(known, "13800001111", "网民", "姓名与填写的不一致", earlier, "身份由本人声明");
        assertThatThrownBy(() -> town.does(number, "VerifyIdentity", VERIFIED))
                .isInstanceOf(RefusedForm.class)
                .hasMessageContaining("不能登记");
        assertThatThrownBy(() -> steps.draft("VerifyIdentity", task(number), new HashMap<>(VERIFIED), VILLAGE))
                .isInstanceOf(Refused.class)
                .satisfies(refused -> assertThat(((Refused) refused).byField()).containsOnlyKeys("decision"));
        assertThat(intake.find(number)).isEmpty();
        assertThat(online.get(number).status()).isEqualTo(Status.SUBMITTED);
    }

    @Test
    void aPlatformThatProvedNothingIsNotNamed() {
        var number = applicant.applies(town.announces(1), Forms.idNumber("1976-03-01", 46));

        assertThatThrownBy(() -> town.does(number, "VerifyIdentity", Map.of("decision", "VERIFIED", "way", "PROVIDER")))
                .isInstanceOf(RefusedForm.class)
                .hasMessageContaining("身份平台");
        assertThatThrownBy(() -> town.does(number, "VerifyIdentity", Map.of("decision", "SEND_BACK")))
                .isInstanceOf(RefusedForm.class)
                .hasMessageContaining("原因");
    }

    @Test
    void whatIsSentBackComesAgainUnderItsNumberAndWithItsTime() {
        var announcement = town.announces(1);
        var code = applicant.fillsIn(announcement, applicant.says(announcement, Forms.idNumber("1976-03-01", 48)));
        var number = applicant.submits(code);
        var first = online.get(number).submittedAt();
        town.does(number, "VerifyIdentity", Map.of("decision", "SEND_BACK", "reason", "姓名与身份证不一致"));

        assertThat(town.steps(number)).isEmpty();
        assertThat(messages(number)).contains("ONLINE_SENT_BACK");
        assertThat(applicant.application(code).note()).isEqualTo("姓名与身份证不一致");
        assertThat(desk.comesAgainBy(applicant.application(code))).hasValueSatisfying(day -> assertThat(told(number))
                .contains("%d月%d日".formatted(day.getMonthValue(), day.getDayOfMonth())));
        assertThatThrownBy(() -> desk.keep(applicant.application(code), OnlineStep.WHO, Map.of("phone", "13")))
                .as("the office would write to nobody")
                .isInstanceOf(Refused.class);
        desk.keep(applicant.application(code), OnlineStep.WHO, Map.of("householdPlace", ""));
        // after the window, which was open when it came for the first time
        town.dayComes(announcements.get(announcement).windowUntil().plusDays(1));
        desk.save(applicant.application(code), OnlineStep.WHO, whoNamed(announcement, "于改名"));
        assertThat(applicant.submits(code)).isEqualTo(number);

        assertThat(town.steps(number)).containsExactly("VerifyIdentity");
        town.does(number, "VerifyIdentity", VERIFIED);
        assertThat(intake.get(number).appliedAt()).isEqualTo(first);
    }

    private Map<String, Object> whoNamed(String announcement, String name) {
        var said = applicant.says(announcement, Forms.idNumber("1976-03-01", 48));
        said.put("name", name);
        said.keySet().retainAll(OnlineStep.WHO.fields());
        return said;
    }

    @Test
    void whatDoesNotComeAgainInTimeIsNotAccepted() {
        var announcement = town.announces(1);
        var code = applicant.fillsIn(announcement, applicant.says(announcement, Forms.idNumber("1976-03-01", 50)));
        var number = applicant.submits(code);
        town.does(number, "VerifyIdentity", Map.of("decision", "SEND_BACK", "reason", "照片看不清"));

        town.dayComes(town.today().plusDays(30));

        assertThat(town.endedAt(number, "NotAccepted")).isTrue();
        assertThat(online.get(number).status()).isEqualTo(Status.NOT_ACCEPTED);
        assertThat(messages(number)).contains("ONLINE_NOT_ACCEPTED");
        assertThatThrownBy(() -> applicant.submits(code)).isInstanceOf(Refused.class);
    }

    @Test
    void whoeverItIsNotIsToldWhyAndNothingIsRegistered() {
        var number = applicant.applies(town.announces(1), Forms.idNumber("1976-03-01", 52));
        town.does(number, "VerifyIdentity", Map.of("decision", "NOT_ACCEPTED", "reason", "不是本人申请"));

        assertThat(town.endedAt(number, "NotAccepted")).isTrue();
        assertThat(online.get(number).note()).isEqualTo("不是本人申请");
        assertThat(intake.find(number)).isEmpty();
        assertThat(database.queryForObject("select count(*) from app.person", Integer.class))
                .isZero();
        assertThat(database.queryForObject(
                        "select text from app.message where kind = 'ONLINE_NOT_ACCEPTED'", String.class))
                .contains(number, "不是本人申请");
    }

    @Test
    void whatNobodyHasRegisteredCanBeWithdrawn() {
        var number = applicant.applies(town.announces(1), Forms.idNumber("1976-03-01", 54));
        assertThatThrownBy(() -> cases.withdraw(number, Town.officer("village-chucun-2"), "本人撤回"))
                .isInstanceOf(Refused.class);
        cases.withdraw(number, VILLAGE, "本人撤回");

        assertThat(town.settles().endedAt(number, "WithdrawnByApplicant")).isTrue();
        assertThat(online.get(number).status()).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void nobodyIsRankedPastOneWhoCameInTime() {
        var announcement = town.announces(1);
        var waiting = applicant.applies(announcement, Forms.idNumber("1976-03-01", 56));
        var counter = town.applies(announcement, "1976-04-01");
        town.passes(counter);
        town.dayComes(announcements.get(announcement).windowUntil().plusDays(1));

        assertThatThrownBy(() -> town.does(announcement, "Rank", Forms.rank(town.today())))
                .isInstanceOf(RefusedForm.class)
                .hasMessageContaining(waiting);
        town.does(waiting, "VerifyIdentity", Map.of("decision", "NOT_ACCEPTED", "reason", "不是本人申请"));
        town.does(announcement, "Rank", Forms.rank(town.today()));
    }

    @Test
    void whoeverVerifiedDoesNotCheckTheEvidence() {
        var announcement = town.announces(1);
        var number = applicant.applies(announcement, Forms.idNumber("1976-03-01", 58));
        var both = List.of("village-chucun-1", "town-chucun");
        town.completesAs("both", both, town.open(number, "VerifyIdentity").get(0), VERIFIED);

        assertThatThrownBy(() -> town.completesAs(
                        "both", both, town.open(number, "VerifyEvidence").get(0), Forms.confirmed(town.today())))
                .hasMessageContaining("职责分离");
    }

    private Object context(String number) {
        return steps.context("VerifyIdentity", task(number), VILLAGE);
    }

    private String task(String number) {
        return town.open(number, "VerifyIdentity").get(0).getId();
    }

    private String told(String number) {
        return database.queryForObject(
                "select text from app.message where case_number = ? and kind = 'ONLINE_SENT_BACK'",
                String.class,
                number);
    }

    private List<String> messages(String number) {
        return database.queryForList(
                "select kind from app.message where case_number = ? order by written_at, kind", String.class, number);
    }
}
