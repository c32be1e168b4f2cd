package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import publicpost.process.Clerks;
import publicpost.process.Forms;

/** A meeting's sheet and a ranking, as a clerk fills them in: beside a colleague, by the keyboard, and on a telephone. */
class SheetsInBrowserTest extends AtTheDesk {

    private static final String COLLEAGUE = "li-qing";

    @Autowired
    IdentityService identities;

    private Clerks clerks;

    @BeforeEach
    void aColleague() {
        clerks = new Clerks(identities);
        clerks.at("village-chucun-1", COLLEAGUE);
    }

    @AfterEach
    void gone() {
        clerks.leave();
    }

    @Test
    void aMeetingBesideAColleagueLosesNothingThatWasTyped() {
        var announcement = town.announces(2);
        applicants(announcement, "于秀兰", "王海", "李桂花", "张建国");
        var page = sheetOf("village-chucun-1", announcement);
        meeting(page);
        votes(page, "于秀兰", "18", "2", "90");
        votes(page, "王海", "18", "2", "101");
        votes(page, "李桂花", "17", "3", "80");
        var colleague = deskOf(COLLEAGUE).page();
        colleague.navigate(server() + meetingOf(announcement));
        meeting(colleague);
        votes(colleague, "李桂花", "19", "1", "85");
        saves(colleague);
        assertThat(state(colleague, "李桂花")).containsText("已办理：评议通过");

        // by the keyboard, from the last field on
        page.getByLabel("评议得分：李桂花").press("Enter");

        assertThat(page.locator(".said")).containsText("已办理 1 行。2 行没有办理");
        assertThat(state(page, "于秀兰")).containsText("已办理：评议通过");
        assertThat(state(page, "李桂花")).containsText("已由 " + COLLEAGUE + " 办理：评议通过");
        assertThat(page.getByLabel("评议得分：王海")).isFocused();
        assertThat(row(page, "王海")).containsText("请填写 0 至 100 的数");
        assertThat(page.getByLabel("评议得分：李桂花")).hasValue("80");
        Pictures.atBothWidths(page, "sheet-meeting");

        page.reload();
        assertThat(page.locator("tr[data-task]")).hasCount(2);
        assertThat(page.getByLabel("评议得分：王海")).hasValue("101");
        assertThat(page.getByLabel("主持人").first()).hasValue("李书记");
        page.getByLabel("评议得分：王海").fill("70");
        saves(page);
        assertThat(state(page, "王海")).containsText("已办理：评议通过");
        assertThat(page.locator(".said")).hasText("已办理 1 行。");
    }

    @Test
    void onATelephoneAMeetingIsFilledInAsWell() {
        var announcement = town.announces(2);
        applicants(announcement, "于秀兰", "王海");
        var page = sheetOf("village-chucun-1", announcement);
        page.setViewportSize(390, 844);
        meeting(page);
        votes(page, "于秀兰", "25", "2", "90");
        row(page, "于秀兰").locator("summary").click();
        page.getByLabel("回避人员：于秀兰").fill("其弟");
        saves(page);
        assertThat(row(page, "于秀兰")).containsText("多于实到 20 人");
        Pictures.atBothWidths(page, "sheet-telephone");
        page.setViewportSize(390, 844);
        page.getByLabel("赞成票：于秀兰").fill("18");
        saves(page);
        assertThat(state(page, "于秀兰")).containsText("已办理：评议通过");
    }

    @Test
    void somebodyLevelIsMovedWithAReasonByKeyAndByHand() {
        var announcement = town.announces(2);
        var cases = applicants(announcement, "于秀兰", "王海", "李桂花", "张建国");
        for (var one : cases.subList(0, 3)) {
            town.does(one, "Appraise", minutes("80"));
        }
        town.does(cases.get(3), "Appraise", minutes("70"));
        town.dayComes(town.today().plusDays(5));
        var page = deskOf("town-chucun").page();
        page.navigate(server() + "/desk/sheets");
        Pictures.atBothWidths(page, "sheets");
        page.getByText("审核排序表").click();
        page.waitForLoadState();

        page.getByLabel("李桂花 上移").press("Enter");
        page.getByLabel("理由（5 至 200 字）").fill("短");
        page.getByText("调整", new Page.GetByTextOptions().setExact(true)).last().click();
        assertThat(page.locator("dialog .wrong")).hasText("请填写 5 至 200 字");
        Pictures.atBothWidths(page, "sheet-rank-reason");
        page.getByLabel("理由（5 至 200 字）").fill("家庭人口多，经镇会议研究");
        page.locator("dialog .ok").click();
        assertThat(names(page).nth(1)).containsText("李桂花");
        assertThat(page.getByLabel("张建国 上移")).hasCount(0);

        row(page, "李桂花").locator(".grip").dragTo(row(page, "于秀兰").locator(".grip"));
        page.getByLabel("理由（5 至 200 字）").fill("经镇会议研究后再调整");
        page.locator("dialog .ok").click();
        assertThat(names(page).first()).containsText("李桂花");
        assertThat(page.locator(".made li")).hasCount(2);
        Pictures.atBothWidths(page, "sheet-rank");

        page.locator("form.many > .save button").click();
        assertThat(page.locator(".said")).containsText("已办理");
        assertThat(page.locator(".made")).containsText("经镇会议研究");
    }

    @Test
    void allButOneAreApprovedAndStartedOnTwoSheets() {
        var announcement = town.announces(3);
        for (var one : applicants(announcement, "于秀兰", "王海", "李桂花")) {
            town.does(one, "Appraise", minutes("80"));
        }
        town.putsOnNotice(announcement).noticeRunsOut(announcement);
        var page = deskOf("district").page();
        page.navigate(server() + "/desk/sheets/approve/" + announcement);
        page.getByLabel("决定：王海").selectOption("不同意");
        page.getByText("其余全部同意").click();
        page.getByText("提交填写的行").click();
        assertThat(state(page, "于秀兰")).containsText("已办理：同意，现为“已审批”");
        assertThat(page.getByLabel("理由：王海")).isFocused();
        Pictures.atBothWidths(page, "sheet-approve");
        page.getByLabel("理由：王海").fill("家庭收入超过标准");
        page.getByLabel("依据条款：王海").selectOption("§二(一)");
        page.getByText("提交填写的行").click();
        assertThat(state(page, "王海")).containsText("已办理：不同意");

        var start = deskOf("town-chucun").page();
        start.navigate(server() + "/desk/sheets/start/" + announcement);
        var today = town.today().toString();
        for (var day : List.of("上岗日期", "协议签订日期", "协议起始日", "保障起始日（乡村）")) {
            start.locator(".once").getByLabel(day).fill(today);
        }
        var last = town.today().plusMonths(12).minusDays(1).toString();
        start.locator(".once").getByLabel("协议终止日").fill(last);
        start.locator(".once").getByLabel("保障终止日（乡村）").fill(last);
        start.locator(".once").getByLabel("保险公司（乡村）").fill("人保财险");
        for (var name : List.of("于秀兰", "李桂花")) {
            start.getByLabel("协议编号：" + name).fill("XY-1");
            start.getByLabel("保单号：" + name).fill("BD-1");
            start.getByLabel("岗位编码已核对：" + name).check();
        }
        start.getByLabel("银行账户已核对：于秀兰").check();
        start.getByText("提交填写的行").click();
        assertThat(state(start, "于秀兰")).containsText("已办理");
        assertThat(start.getByLabel("银行账户已核对：李桂花")).isFocused();
        Pictures.atBothWidths(start, "sheet-start");
    }

    // ── what is done and seen ───────────────────────────────────────────────────────────────────────────────────

    private List<String> applicants(String announcement, String... names) {
        var cases = new ArrayList<String>();
        for (var name : names) {
            var number = town.applies(announcement, "1976-03-01", Map.of("name", name));
            town.does(number, "VerifyEvidence", Forms.confirmed(town.today()));
            cases.add(number);
        }
        return cases;
    }

    private Map<String, ?> minutes(String score) {
        var minutes = new HashMap<String, Object>(Map.of(
                "decision",
                "RECORD",
                "heldOn",
                town.today().toString(),
                "place",
                "会议室",
                "chair",
                "李书记",
                "minutes",
                "同意"));
        minutes.putAll(Map.of(
                "quorum",
                "15",
                "present",
                "20",
                "votesFor",
                "20",
                "votesAgainst",
                "0",
                "votesAbstain",
                "0",
                "score",
                score));
        return minutes;
    }

    private Page sheetOf(String user, String announcement) {
        var page = deskOf(user).page();
        page.navigate(server() + meetingOf(announcement));
        return page;
    }

    private static String meetingOf(String announcement) {
        return "/desk/sheets/appraise/%s/village-chucun-1".formatted(announcement);
    }

    private void meeting(Page page) {
        var once = page.locator(".once");
        once.getByLabel("评议日期").fill(town.today().toString());
        once.getByLabel("地点").fill("村委会会议室");
        once.getByLabel("主持人").fill("李书记");
        once.getByLabel("法定到会人数").fill("15");
        once.getByLabel("实到人数").fill("20");
        once.getByLabel("评议记录").fill("一致认为符合条件");
    }

    private static void votes(Page page, String name, String votesFor, String votesAgainst, String score) {
        page.getByLabel("赞成票：" + name).fill(votesFor);
        page.getByLabel("反对票：" + name).fill(votesAgainst);
        page.getByLabel("弃权票：" + name).fill("0");
        page.getByLabel("评议得分：" + name).fill(score);
    }

    private static void saves(Page page) {
        page.waitForResponse(
                "**/api/sheets/appraise", () -> page.getByText("提交填写的行").click());
    }

    private static Locator row(Page page, String name) {
        return page.locator("tbody tr", new Page.LocatorOptions().setHasText(name));
    }

    private static Locator names(Page page) {
        return page.locator("#order tbody th");
    }

    private static Locator state(Page page, String name) {
        return row(page, name).locator(".state");
    }
}
