package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static publicpost.process.Town.with;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.intake.Application.Status;
import publicpost.secrets.Opened;
import publicpost.secrets.Secrets;

/** Every way through the application, as the applicant experiences it. */
@InOneContext
class ApplicationScenarioTest {

    @Autowired
    Town town;

    @Autowired
    Work work;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Secrets secrets;

    @Test
    void aVillagerOf50IsPlaced() {
        var announcement = town.announces(1);

        var caseNumber = town.onTheDistrictsDesk(announcement, "1976-03-01");
        town.does(caseNumber, "Approve", Forms.APPROVED);
        town.does(caseNumber, "PrepareStart", Forms.ruralStart(town.today()));

        assertThat(town.endedAt(caseNumber, "Placed")).isTrue();
        assertThat(town.status(caseNumber)).isEqualTo(Status.PLACED);
        assertThat(database.queryForObject("select term_ends from app.placement where status = 'ACTIVE'", String.class))
                .isEqualTo(town.today().plusMonths(36).toString());
        assertThat(database.queryForObject("select age from app.first_determination", Integer.class))
                .isEqualTo(50);
    }

    @Test
    void aVillagerOf32InNoGroupIsRefusedByANamedOfficerWithTheClause() {
        var caseNumber = town.applies(town.announces(1), "1994-03-01");
        town.does(caseNumber, "VerifyEvidence", Forms.CONFIRMED);
        assertThat(town.steps(caseNumber)).containsExactly("ConfirmRefusal");

        town.does(caseNumber, "ConfirmRefusal", Forms.REFUSAL);

        assertThat(town.endedAt(caseNumber, "Refused")).isTrue();
        var letter = database.queryForMap("select * from app.letter where case_number = ?", caseNumber);
        assertThat(letter).containsEntry("clause", "§二(一)").containsEntry("signed_by", "town-chucun");
        assertThat((String) letter.get("content")).contains("不属于安置对象");
    }

    @Test
    void whatAnOfficeSendsBackIsCorrectedAndLookedAtAgain() {
        var announcement = town.announces(1);
        var caseNumber =
                town.applies(announcement, "1976-03-01", Map.of("groups", List.of("RURAL_OLDER", "RURAL_DISABLED")));
        assertThat(town.open(caseNumber, "VerifyEvidence").stream().map(town::officeOf))
                .containsExactlyInAnyOrder("town-chucun", "disabled-federation");

        town.does(caseNumber, "VerifyEvidence", Map.of("result", "SEND_BACK", "note", "证件照片不清"));
        town.does(caseNumber, "CorrectApplication", corrected(announcement, List.of("RURAL_OLDER")));

        assertThat(town.open(caseNumber, "VerifyEvidence").stream().map(town::officeOf))
                .containsExactly("town-chucun");
        town.passes(caseNumber);
        assertThat(town.status(caseNumber)).isEqualTo(Status.PASSED);
    }

    @Test
    void anOfficeCannotSlipInTheClaimOfAnotherCase() {
        var announcement = town.announces(1);
        var mine = town.applies(announcement, "1976-03-01");
        var other = town.applies(announcement, "1975-03-01");
        var claim = database.queryForObject(
                "select c.id from app.claim c join app.application a on a.id = application_id where case_number = ?",
                Long.class,
                other);

        assertThatThrownBy(() -> town.completesWith(mine, "VerifyEvidence", with(Forms.CONFIRMED, "claim", claim)))
                .hasMessageContaining("不是本案中由您所在部门核验的事项");
    }

    @Test
    void whoDoesNotCorrectInTimeIsPutBeforeAnOfficerAndNotRefusedBySilence() {
        var caseNumber = town.applies(town.announces(1), "1976-03-01");
        town.does(caseNumber, "VerifyEvidence", Map.of("result", "SEND_BACK", "note", "缺身份证"));

        town.dayComes(town.today().plusDays(6));

        assertThat(town.steps(caseNumber)).containsExactly("ConfirmRefusal");
        town.does(caseNumber, "ConfirmRefusal", Map.of("decision", "SEND_BACK", "reason", "再给一次机会"));
        assertThat(town.steps(caseNumber)).containsExactly("CorrectApplication");
    }

    @Test
    void anObstacleIsRefutedByANamedOfficerAndTheCaseGoesOn() {
        var caseNumber = town.applies(town.announces(1), "1976-03-01");
        var found = with(Forms.CONFIRMED, "blocks", List.of(Map.of("code", "EMPLOYED", "evidence", "参保记录")));
        town.does(caseNumber, "VerifyEvidence", found);
        assertThat(town.steps(caseNumber)).containsExactly("ConfirmRefusal");

        town.does(caseNumber, "ConfirmRefusal", Map.of("decision", "REBUT", "reason", "单位已停保，附证明"));

        assertThat(town.steps(caseNumber)).containsExactly("Appraise");
        assertThat(database.queryForObject("select rebutted_by from app.obstacle", String.class))
                .isEqualTo("town-chucun");
    }

    @Test
    void belowTheQuorumTheMeetingIsHeldAgainAndAMajorityOfThosePresentDecides() {
        var caseNumber = town.applies(town.announces(1), "1976-03-01");
        town.does(caseNumber, "VerifyEvidence", Forms.CONFIRMED);

        town.does(caseNumber, "Appraise", Forms.appraisal(town.today(), 14, 14, "90"));
        assertThat(town.steps(caseNumber)).containsExactly("Appraise");

        town.does(caseNumber, "Appraise", Forms.appraisal(town.today(), 20, 10, "90"));
        assertThat(town.steps(caseNumber)).containsExactly("ConfirmRefusal");
        assertThat(database.queryForList("select result from app.appraisal order by id", String.class))
                .containsExactly("NO_QUORUM", "FAILED");
    }

    @Test
    void theVillageSendsAnApplicationBack() {
        var announcement = town.announces(1);
        var caseNumber = town.applies(announcement, "1976-03-01");
        town.does(caseNumber, "VerifyEvidence", Forms.CONFIRMED);

        town.does(caseNumber, "Appraise", Map.of("decision", "SEND_BACK", "reason", "户籍地填写有误"));
        town.does(caseNumber, "CorrectApplication", corrected(announcement, List.of("RURAL_OLDER")));

        assertThat(town.steps(caseNumber)).containsExactly("Appraise");
    }

    @Test
    void anObjectionStopsOnlyThePersonObjectedTo() {
        var announcement = town.announces(2);
        var suspect = town.applies(announcement, "1976-03-01");
        var other = town.applies(announcement, "1975-03-01");
        town.passes(suspect).passes(other).putsOnNotice(announcement);

        town.does(announcement, "HearObjections", Forms.objection(suspect));
        town.noticeRunsOut(announcement);

        assertThat(town.steps(suspect)).containsExactly("InvestigateObjection");
        assertThat(town.steps(other)).containsExactly("Approve");
        town.does(suspect, "InvestigateObjection", Map.of("decision", "UPHELD", "findings", "查实已在外就业"));
        town.does(suspect, "ConfirmRefusal", Forms.REFUSAL);
        assertThat(town.endedAt(suspect, "Refused")).isTrue();
    }

    @Test
    void aDismissedObjectionDoesNotRepeatTheNotice() {
        var announcement = town.announces(1);
        var caseNumber = town.applies(announcement, "1976-03-01");
        town.passes(caseNumber).putsOnNotice(announcement);
        town.does(announcement, "HearObjections", Forms.objection(caseNumber));
        town.does(announcement, "HearObjections", Forms.objection(caseNumber));

        town.does(caseNumber, "InvestigateObjection", Map.of("decision", "DISMISSED", "findings", "查无此事"));
        assertThat(town.steps(caseNumber))
                .as("the second objection is heard too")
                .containsExactly("InvestigateObjection");
        town.does(caseNumber, "InvestigateObjection", Map.of("decision", "DISMISSED", "findings", "查无此事"));
        assertThat(town.steps(caseNumber)).as("the notice still runs").isEmpty();
        town.does(announcement, "HearObjections", Forms.objection(caseNumber));
        town.noticeRunsOut(announcement);
        town.does(caseNumber, "InvestigateObjection", Map.of("decision", "DISMISSED", "findings", "仍查无此事"));

        assertThat(town.steps(caseNumber)).as("the notice has run and counts").containsExactly("Approve");
    }

    /** Or anybody could keep somebody out of a post by objecting without end. */
    @Test
    void whatWasFoundAnswersEveryObjectionThatSaysTheSame() {
        var announcement = town.announces(1);
        var caseNumber = town.applies(announcement, "1976-03-01");
        town.passes(caseNumber).putsOnNotice(announcement);
        for (var i = 0; i < 4; i++) {
            town.does(announcement, "HearObjections", Forms.objection(caseNumber));
        }
        town.noticeRunsOut(announcement);

        town.does(caseNumber, "InvestigateObjection", Map.of("decision", "DISMISSED", "findings", "查无此事"));
        assertThat(town.steps(caseNumber)).as("three are open").containsExactly("InvestigateObjection");
        town.does(caseNumber, "InvestigateObjection", Map.of("decision", "DISMISSED", "all", true, "findings", "均无此事"));

        assertThat(town.steps(caseNumber)).containsExactly("Approve");
        assertThat(database.queryForList(
                        "select status || ' ' || findings from app.objection order by id", String.class))
                .containsExactly("DISMISSED 查无此事", "DISMISSED 均无此事", "DISMISSED 均无此事", "DISMISSED 均无此事");
    }

    @Test
    void sentBackToReviewTheVillageAppraisesOnceMoreAndThePlaceIsKept() {
        var announcement = town.announces(1);
        var caseNumber = town.applies(announcement, "1976-03-01");
        town.passes(caseNumber).putsOnNotice(announcement);
        town.does(announcement, "HearObjections", Forms.objection(caseNumber));
        town.noticeRunsOut(announcement);

        town.does(caseNumber, "InvestigateObjection", Map.of("decision", "SEND_BACK", "findings", "评议未回避亲属"));
        town.does(caseNumber, "Appraise", Forms.appraisal(town.today(), 20, 15, "70"));

        assertThat(town.steps(caseNumber)).containsExactly("Approve");
    }

    @Test
    void theDistrictRefusesOrSendsBackAndACorrectedCaseComesBackToItsDesk() {
        var announcement = town.announces(1);
        var caseNumber = town.onTheDistrictsDesk(announcement, "1976-03-01");

        town.does(caseNumber, "Approve", Map.of("decision", "SEND_BACK", "reason", "银行账户须核对"));
        town.does(caseNumber, "CorrectApplication", corrected(announcement, List.of("RURAL_OLDER")));
        assertThat(town.steps(caseNumber)).containsExactly("Approve");

        town.does(caseNumber, "Approve", Map.of("decision", "REFUSE", "reason", "材料不实", "clause", "§二(五)"));
        assertThat(town.endedAt(caseNumber, "Refused")).isTrue();
        assertThat(database.queryForObject("select signed_by from app.letter", String.class))
                .isEqualTo("district");
    }

    @Test
    void whoRegisteredAnApplicationDoesNotApproveIt() {
        var caseNumber = town.onTheDistrictsDesk(town.announces(1), "1976-03-01");
        var both = new Officer(Town.VILLAGE.id(), Set.of("district"));

        assertThatThrownBy(() -> work.complete(both, caseNumber, "Approve", Forms.APPROVED))
                .hasMessageContaining("职责分离");
    }

    @Test
    void whoIsNoLongerEligibleOnTheDayOfTheApprovalIsPutBeforeAnOfficer() {
        var announcement = town.announces(1);
        var caseNumber = town.applies(announcement, "1955-05-25");
        town.passes(caseNumber).putsOnNotice(announcement).noticeRunsOut(announcement);
        var lapsed = database.update("update app.person set born = '1955-05-20'");
        assertThat(lapsed).isEqualTo(1);

        town.does(caseNumber, "Approve", Forms.APPROVED);

        assertThat(town.steps(caseNumber)).containsExactly("ConfirmRefusal");
        assertThat(database.queryForList("select outcome from app.decision order by id", String.class))
                .containsExactly("ELIGIBLE", "APPROVED", "NOT_ELIGIBLE");
    }

    @Test
    void theWaitingListIsCalledWhenAPostIsGivenUp() {
        var announcement = town.announces(1);
        var first = town.applies(announcement, "1976-03-01");
        var second = town.applies(announcement, "1975-03-01");
        town.passes(first, "90").passes(second, "80").putsOnNotice(announcement).noticeRunsOut(announcement);
        assertThat(town.steps(second)).as("waits for a seat").isEmpty();
        town.does(first, "Approve", Forms.APPROVED);

        town.does(first, "PrepareStart", Map.of("result", "GIVEN_UP", "reason", "本人另有工作"));

        assertThat(town.endedAt(first, "GivenUp")).isTrue();
        town.does(second, "AnswerOffer", Forms.ACCEPTED);
        town.does(second, "Approve", Forms.APPROVED);
        town.does(second, "PrepareStart", Forms.ruralStart(town.today()));
        assertThat(town.endedAt(second, "Placed")).isTrue();
    }

    @Test
    void thePostOfOneWhoWithdrawsGoesToTheNextAndAClosedListTellsTheRest() {
        var announcement = town.announces(1);
        var first = town.applies(announcement, "1976-03-01");
        var second = town.applies(announcement, "1975-03-01");
        var third = town.applies(announcement, "1974-03-01");
        town.passes(first, "90").passes(second, "80").passes(third, "70");
        town.putsOnNotice(announcement).noticeRunsOut(announcement);

        town.withdraws(first);
        assertThat(town.endedAt(first, "WithdrawnByApplicant")).isTrue();
        town.does(second, "AnswerOffer", Forms.ACCEPTED);
        town.does(second, "Approve", Forms.APPROVED);
        town.does(second, "PrepareStart", Forms.ruralStart(town.today()));
        town.does(announcement, "CloseRecruitment", Map.of("waitingList", "END"));

        assertThat(town.endedAt(third, "NotPlaced")).isTrue();
        assertThat(town.endedAt(announcement, "Closed")).isTrue();
    }

    @Test
    void nobodyOutsideFourPlusTwoIsApprovedWhileOneOfThemWaits() {
        var announcement = town.announces(Forms.offer("保洁员", "RURAL", 1), Forms.offer("护林员", "RURAL", 1));
        var offers = town.offersOf(announcement);
        var registered = Map.of("groups", List.of("OTHER_HARDSHIP"), "unemployedRegistered", true);
        var other = town.applies(
                announcement,
                "1984-03-01",
                with(registered, "wishes", List.of(offers.get(1).id())));
        var placed = town.applies(
                announcement,
                "1976-03-01",
                Map.of("wishes", List.of(offers.get(0).id())));
        var waits = town.applies(
                announcement,
                "1975-03-01",
                Map.of("wishes", List.of(offers.get(0).id())));
        town.passes(other, "99").passes(placed, "90").passes(waits, "80");
        town.putsOnNotice(announcement).noticeRunsOut(announcement);

        town.does(other, "Approve", Forms.APPROVED);
        assertThat(town.status(other)).isEqualTo(Status.WAIT_LISTED);

        town.withdraws(waits);
        town.does(other, "AnswerOffer", Forms.ACCEPTED);
        town.does(other, "Approve", Forms.APPROVED);
        assertThat(town.steps(other)).containsExactly("PrepareStart");
    }

    @Test
    void aRuralHolderDoesNotStartWithoutInsuranceThatCoversTheDay() {
        var caseNumber = town.onTheDistrictsDesk(town.announces(1), "1976-03-01");
        town.does(caseNumber, "Approve", Forms.APPROVED);
        var late = with(
                Forms.ruralStart(town.today()),
                "insuranceFrom",
                town.today().plusDays(1).toString());

        assertThatThrownBy(() -> town.does(caseNumber, "PrepareStart", late)).hasMessageContaining("没有覆盖上岗日期");

        assertThat(town.steps(caseNumber)).containsExactly("PrepareStart");
        town.does(caseNumber, "PrepareStart", Map.of("result", "SEND_BACK", "reason", "账户须更换"));
        assertThat(town.steps(caseNumber)).containsExactly("CorrectApplication");
    }

    @Test
    void whoHasAPostCannotTakeASecond() {
        var caseNumber = town.onTheDistrictsDesk(town.announces(1), "1976-03-01");
        town.does(caseNumber, "Approve", Forms.APPROVED);
        town.does(caseNumber, "PrepareStart", Forms.ruralStart(town.today()));

        var again = town.applies(town.announces(1), "1976-03-01", thePerson());
        town.does(again, "VerifyEvidence", Forms.CONFIRMED);

        assertThat(town.steps(again)).containsExactly("ConfirmRefusal");
        assertThat(database.queryForList("select block from app.obstacle", String.class))
                .containsExactly("IN_POST");
        assertThat(database.queryForObject("select count(*) from app.person", Long.class))
                .isEqualTo(1);
    }

    @Test
    void theSamePersonAppliesOnceUnderOneAnnouncement() {
        var announcement = town.announces(1);
        var first = town.applies(announcement, "1976-03-01");

        assertThatThrownBy(() -> town.applies(announcement, "1976-03-01", thePerson()))
                .hasMessageContaining("该人已在本公告报名，案号 " + first);
    }

    private Map<String, ?> thePerson() {
        var person = database.queryForMap("select id_number, name, retirement_category from app.person");
        return Map.of(
                "idNumber", Opened.of(person.get("id_number"), secrets),
                "name", person.get("name"),
                "retirementCategory", person.get("retirement_category"));
    }

    private Map<String, ?> corrected(String announcement, List<String> groups) {
        var wishes =
                town.offersOf(announcement).stream().map(offer -> offer.id()).toList();
        var form = Forms.application((String) thePerson().get("idNumber"), null, wishes);
        form.putAll(thePerson());
        return with(form, "groups", groups);
    }
}
