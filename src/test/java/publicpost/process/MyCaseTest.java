package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.casefile.Records;
import publicpost.casefile.Refused;
import publicpost.casefile.Scan;
import publicpost.intake.Application.Status;
import publicpost.online.OnlineApplication;
import publicpost.online.OnlineApplications;
import publicpost.outbox.DemoTelephone;
import publicpost.recruitment.Announcements;

/** What an applicant sees of her own case from day to day, and what she does about it by herself. */
@InOneContext
class MyCaseTest {

    private static final String NUMBER = "371099197603010020";
    private static final String FOUR = "0020";

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    Records records;

    @Autowired
    Announcements announcements;

    @Autowired
    OnlineApplications online;

    @Autowired
    OnlineApplicant applicant;

    @Autowired
    CaseDesk cases;

    @Autowired
    JdbcTemplate database;

    @Autowired
    DemoTelephone telephone;

    private Citizen citizen;
    private String announcement;
    private String caseNumber;

    @BeforeEach
    void applied() {
        citizen = new Citizen(port);
        announcement = town.announces(1);
        caseNumber = town.applies(announcement, "1976-03-01", Map.of("idNumber", NUMBER));
    }

    // ── where it stands ─────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void fromTheFirstDayToThePostEachStepIsSaidWithItsDay() {
        comes();
        stands("正在核验材料", "核验应在这一天前完成 2026年5月14日");
        assertThat(shown().select("section[aria-labelledby=groups] li").text()).contains("农村大龄人员", "等待核验", "核验单位：初村镇");

        town.does(caseNumber, "VerifyEvidence", Forms.confirmed(town.today()));
        stands("等待民主评议", "评议应在这一天前完成 2026年5月18日");
        assertThat(shown().select("section[aria-labelledby=groups] li").text()).contains("已核实");

        town.does(caseNumber, "Appraise", Forms.appraisal(town.today(), 20, 18, "80"));
        stands("等待排序", "报名截止 2026年5月15日");

        town.dayComes(town.today().plusDays(7));
        stands("等待排序", "报名截止 2026年5月15日");
        assertThat(shown().select(".late")).as("nothing was to be done by then").isEmpty();
        town.does(announcement, "Rank", Forms.rank(town.today()));
        stands("正在公示", "公示最后一天 2026年5月25日");
        assertThat(shown().select("section[aria-labelledby=told] li").text()).contains("已入围");

        town.does(announcement, "HearObjections", Forms.objection(caseNumber));
        stands("正在调查异议", "调查应在这一天前完成");
        assertThat(shown().text())
                .doesNotContain((String) Forms.objection(caseNumber).get("facts"));
        town.does(caseNumber, "InvestigateObjection", Map.of("decision", "DISMISSED", "findings", "查无此事"));

        town.noticeRunsOut(announcement);
        stands("等待区级审批", "审批应在这一天前完成");
        town.does(caseNumber, "Approve", Forms.APPROVED);
        stands("已经批准，准备上岗", "手续应在这一天前办好");
        town.does(caseNumber, "PrepareStart", Forms.ruralStart(town.today()));
        stands("已经上岗", "补贴最后一天");
        assertThat(shown().select("form[action*=documents], a.withdraw")).isEmpty();
    }

    @Test
    void whatMustBeCorrectedIsSaidInTheOfficesWords() {
        comes();
        town.does(caseNumber, "VerifyEvidence", Map.of("result", "SEND_BACK", "note", "请补交户口簿首页"));

        var page = stands("需要补正材料", "最晚补正日期 2026年5月1");
        assertThat(page.select(".correction").text()).isEqualTo("请补交户口簿首页");
        assertThat(page.select("section[aria-labelledby=groups] li").text()).contains("需要补正");
    }

    @Test
    void aRefusalIsToldWithItsLetterAndCanBeObjectedTo() {
        refusable();
        stands("正在作出决定", "决定应在这一天前作出");
        assertThat(shown().select("a.object")).isEmpty();
        town.does(caseNumber, "ConfirmRefusal", Forms.REFUSAL);

        var page = stands("未获批准", "");
        assertThat(page.select(".letter").text()).contains("依据：《威海火炬高技术产业开发区城乡公益性岗位扩容提质行动实施方案》§", "（乡村岗位主要安置");
        assertThat(page.select(".letter").text()).contains("不属于安置对象", "§二(一)");
        assertThat(page.select("a.object").attr("href")).isEqualTo("/my-application/object");
        assertThat(page.select("form[action*=documents], a.withdraw")).isEmpty();
    }

    @Test
    void whoeverWaitsIsToldSoAndThenOfHerPost() {
        var better = town.applies(announcement, "1977-04-02");
        town.passes(better, "95");
        town.passes(caseNumber, "70");
        town.putsOnNotice(announcement);
        comes();
        stands("正在公示", "公示最后一天");
        town.noticeRunsOut(announcement);
        stands("候补等待", "");

        town.withdraws(better);
        stands("有岗位空出，等您答复", "最晚答复日期");
        // nobody does anything about it for weeks
        database.update("update app.seat_offer set answer_by = date '2026-05-01', offered_on = date '2026-05-01'");
        assertThat(shown().select(".late").text()).contains("已经过了");
    }

    @Test
    void inEnglishOnlyWhatOfficesAndPeopleWroteIsChinese() {
        comes();
        for (var path : List.of("", "/code", "/case", "/withdraw")) {
            says(path);
        }
        refusable();
        says("/case");
        town.does(caseNumber, "ConfirmRefusal", Forms.REFUSAL);
        says("/case");
        citizen.sends("/my-application/leave", Map.of());
        says("/case");
    }

    private void says(String path) {
        var page = org.jsoup.Jsoup.parse(
                citizen.opens("/my-application" + path + "?lang=en").body());
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        page.select("body [lang=zh-CN]").remove();
        assertThat(page.body().text()).as(path).doesNotContainPattern("\\p{IsHan}|。");
        assertThat(page.select("main a[href], main form[action]"))
                .allSatisfy(leads -> assertThat(leads.attr("href") + leads.attr("action"))
                        .as(path)
                        .containsPattern("lang=en|/demo/phone"));
    }

    // ── online, before anybody has verified it ──────────────────────────────────────────────────────────────────

    @Test
    void whoAppliedOnlineSeesHerCaseBeforeAnybodyHasVerifiedIt() {
        var code = online.begin(announcements.get(announcement).id());
        var begun = online.find(code).orElseThrow().id();
        online.write(begun, Map.of("idNumber", "371099197205120048", "phone", "13900002222"));
        var number = online.submit(begun, "village-chucun-1");

        citizen.comesTo(number, "0048", database, telephone);
        assertThat(telephone.latest().get(0).phone()).endsWith("2222");
        var page = shown();
        assertThat(page.select("#stage").text()).isEqualTo("等待核对身份");
        assertThat(page.select(".number").text()).isEqualTo(number);

        online.decide(number, OnlineApplication.Status.SENT_BACK, "照片看不清", "village-chucun-1");
        page = shown();
        assertThat(page.select("#stage").text()).isEqualTo("退回修改");
        assertThat(page.select(".correction").text()).isEqualTo("照片看不清");
        assertThat(page.select("a[href=/apply/resume]")).hasSize(1);
        online.submit(begun, "village-chucun-1");
        online.decide(number, OnlineApplication.Status.NOT_ACCEPTED, "不是本人", "village-chucun-1");
        page = shown();
        assertThat(page.select("#stage").text()).isEqualTo("不予受理");
        assertThat(page.select(".correction").text()).isEqualTo("不是本人");
        assertThat(page.select("a.withdraw")).isEmpty();
    }

    @Test
    void beforeAnybodyHasVerifiedItSheAddsToItAndWithdraws() {
        var number = applicant.applies(announcement, "371099197205120048");
        citizen.comesTo(number, "0048", database, telephone);

        stands("等待核对身份", "核对应在这一天前完成 2026年5月14日");
        assertThat(citizen.adds("户口簿.jpg", Scan.jpeg(40, 30)).statusCode()).isEqualTo(303);
        assertThat(shown().select("section[aria-labelledby=papers] li").text()).contains("户口簿.jpg", "您添加的");
        citizen.sends("/my-application/withdraw", Map.of("reason", "找到了工作"));

        stands("已经撤回", "");
        assertThat(online.get(number).status()).isEqualTo(OnlineApplication.Status.WITHDRAWN);
        assertThat(records.trailOf(number))
                .anySatisfy(entry -> assertThat(entry.actor() + entry.step()).isEqualTo("applicantWithdrawn"));
    }

    // ── what she does ───────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void sheAddsAPhotoThatTheOfficeFindsInTheCase() {
        comes();

        var added = citizen.adds("户口簿.jpg", Scan.jpeg(40, 30));

        assertThat(added.statusCode()).isEqualTo(303);
        assertThat(added.headers().firstValue("Location")).hasValue("/my-application/case#papers");
        assertThat(shown().select("section[aria-labelledby=papers] li").text()).contains("户口簿.jpg", "您添加的");
        var file = new Browser(port).signedInAs("village-chucun-1").get("/desk/cases/" + caseNumber);
        assertThat(file.body()).contains("户口簿.jpg", "申请人本人");
        assertThat(records.trailOf(caseNumber))
                .anySatisfy(entry -> assertThat(entry.actor() + entry.step() + entry.note())
                        .isEqualTo("applicantAttachDocument户口簿.jpg"));
        // it belongs to nobody who could put it elsewhere
        assertThat(database.queryForObject("select uploaded_by from app.document where name = '户口簿.jpg'", String.class))
                .isEqualTo("applicant");
    }

    @Test
    void aFileThatCannotBeTakenIsSaidAtItsField() {
        comes();
        for (var wrong : Map.of("x.exe", "MZ program".getBytes(StandardCharsets.UTF_8), "empty.png", new byte[0])
                .entrySet()) {
            var answer = citizen.adds(wrong.getKey(), wrong.getValue());
            assertThat(answer.statusCode()).as(wrong.getKey()).isEqualTo(400);
            assertThat(answer.body()).contains("file-problem", "没有添加");
        }
        assertThat(database.queryForObject("select count(*) from app.document", Integer.class))
                .isZero();
    }

    @Test
    void tenFilesADayAreEnough() {
        comes();
        for (var i = 0; i < 10; i++) {
            assertThat(citizen.adds(i + ".png", Scan.png(2, 2)).statusCode()).isEqualTo(303);
        }
        var more = citizen.adds("more.png", Scan.png(2, 2));
        assertThat(more.statusCode()).isEqualTo(400);
        assertThat(more.body()).contains("一天最多添加 10 个文件");

        town.dayComes(town.today().plusDays(1));
        town.dayComes(town.today().plusDays(1));
        assertThat(citizen.adds("more.png", Scan.png(2, 2)).statusCode()).isEqualTo(303);
    }

    /** Minutes, and what an objector brought, are in the same file of the case. */
    @Test
    void whatOthersHandedInIsNotShownToHer() {
        var village = new Browser(port).signedInAs("village-chucun-1");
        var brought = village.upload("身份证.png", Scan.png(3, 3)).body();
        var id = Long.valueOf(brought.replaceAll(".*\"id\":([0-9]+).*", "$1"));
        var number = town.applies(
                announcement, "1977-04-02", Map.of("idNumber", "371099197205120048", "documents", List.of(id)));
        village.upload("/api/cases/%s/documents".formatted(number), "会议记录.png", Scan.png(4, 4));

        citizen.comesTo(number, "0048", database, telephone);

        assertThat(shown().select("section[aria-labelledby=papers] li").eachText())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("身份证.png");
        assertThat(shown().text()).doesNotContain("会议记录");
    }

    @Test
    void sheWithdrawsInHerOwnName() {
        comes();
        assertThat(citizen.opens("/my-application/withdraw").body()).contains(caseNumber, "不能恢复");
        for (var wrong : List.of("", "长".repeat(501))) {
            var answer = citizen.sends("/my-application/withdraw", Map.of("reason", wrong));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("reason-problem");
        }

        var withdrawn = citizen.sends("/my-application/withdraw", Map.of("reason", "找到了工作"));

        assertThat(withdrawn.headers().firstValue("Location")).hasValue("/my-application/case");
        stands("已经撤回", "");
        assertThat(town.status(caseNumber)).isEqualTo(Status.WITHDRAWN);
        assertThat(town.endedAt(caseNumber, "WithdrawnByApplicant")).isTrue();
        assertThat(records.trailOf(caseNumber)).anySatisfy(entry -> {
            assertThat(entry.actor()).isEqualTo("applicant");
            assertThat(entry.step()).isEqualTo("Withdrawn");
            assertThat(entry.note()).isEqualTo("找到了工作");
        });
        assertThat(citizen.sends("/my-application/withdraw", Map.of("reason", "再来"))
                        .headers()
                        .firstValue("Location"))
                .hasValue("/my-application/case");
        assertThat(citizen.adds("x.png", Scan.png(2, 2)).statusCode()).isEqualTo(400);
        assertThatThrownBy(() -> cases.withdrawnBy(caseNumber, "applicant", "再来"))
                .isInstanceOf(Refused.class);
    }

    /** Every field of these forms with every hostile value: taken, or refused with a page. */
    @Test
    void whateverIsTypedIsTakenOrRefusedAndNeverAFault() {
        comes();
        for (var hostile : Hostile.all()) {
            if (!(hostile.value() instanceof String text) || text.length() > 20_000) {
                continue;
            }
            for (var answer : List.of(
                    new Citizen(port).asks(text, FOUR),
                    new Citizen(port).asks(caseNumber, text),
                    new Citizen(port).enters(text),
                    citizen.adds(text.replaceAll("[\"\\p{Cntrl}]", ""), new byte[] {1}))) {
                assertThat(answer.statusCode()).as(hostile.toString()).isIn(303, 400, 413);
                assertThat(answer.body()).doesNotContain("publicpost.", "Exception");
            }
        }
        var reasons = Hostile.all().stream()
                .map(Hostile::value)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> text.length() < 20_000)
                .toList();
        for (var reason : reasons) {
            if (town.status(caseNumber) == Status.WITHDRAWN) {
                caseNumber = town.applies(announcement, "1977-04-02");
                database.update("update app.case_visit set case_number = ? where ends_at > now()", caseNumber);
                citizen.staysAt(caseNumber);
            }
            assertThat(citizen.sends("/my-application/withdraw", Map.of("reason", reason))
                            .statusCode())
                    .as(reason)
                    .isIn(303, 400, 413);
        }
    }

    @Test
    void withoutAVisitNothingIsShownAndNothingChanged() {
        var before = EveryRow.in(database);
        for (var path : List.of("/case", "/withdraw")) {
            var answer = citizen.opens("/my-application" + path);
            assertThat(answer.statusCode()).isIn(303, 403);
            assertThat(answer.body()).doesNotContain(caseNumber);
        }
        assertThat(citizen.adds("x.png", Scan.png(2, 2)).statusCode()).isEqualTo(403);
        assertThat(citizen.sends("/my-application/withdraw", Map.of("reason", "x"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(before.changedSince()).isEmpty();
    }

    // ── words ───────────────────────────────────────────────────────────────────────────────────────────────────

    private void comes() {
        citizen.comesTo(caseNumber, FOUR, database, telephone);
    }

    /** Somebody too young, whom no list knows. */
    private void refusable() {
        caseNumber = town.applies(announcement, "1994-03-01", Map.of("idNumber", "371099199403010068"));
        town.does(caseNumber, "VerifyEvidence", Forms.NOT_FOUND);
        citizen.comesTo(caseNumber, "0068", database, telephone);
    }

    private Document shown() {
        return citizen.ownCase();
    }

    private Document stands(String stage, String day) {
        var page = shown();
        assertThat(page.select("#stage").text()).isEqualTo(stage);
        assertThat(page.select(".day").text()).startsWith(day);
        return page;
    }
}
