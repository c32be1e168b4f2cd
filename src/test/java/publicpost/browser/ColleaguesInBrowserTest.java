package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import publicpost.process.Clerks;
import publicpost.process.Forms;

/** Two clerks of one village share their work: by hand-over, by standing in, by a copy and by a reminder from above. */
class ColleaguesInBrowserTest extends AtTheDesk {

    private static final String VILLAGE = "village-chucun-1";
    private static final String COLLEAGUE = "clerk-b";

    @Autowired
    IdentityService identities;

    private Clerks clerks;
    private String number;

    @BeforeEach
    void twoClerksAndAMeeting() {
        clerks = new Clerks(identities);
        clerks.at(VILLAGE, COLLEAGUE);
        number = town.applies(town.announces(2), "1976-03-01");
        town.does(number, "VerifyEvidence", Forms.confirmed(town.today()));
    }

    @AfterEach
    void oneClerk() {
        clerks.leave();
    }

    @Test
    void aTaskIsHandedOverByKeyboardAndDoneByTheColleague() {
        var page = deskOf(VILLAGE).page();
        page.navigate(server() + "/desk/tasks");
        assertThat(page.locator(".tasks tbody tr")).hasCount(1);
        Pictures.atBothWidths(page, "my-tasks");
        page.getByText("移交、委派").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("民主评议");
        Pictures.atBothWidths(page, "task");

        var form = page.locator("form.move").first();
        form.getByLabel("移交说明").fill("我休假两周");
        form.locator("button").focus();
        page.waitForResponse("**/hand-over", () -> page.keyboard().press("Enter"));
        assertThat(page.locator("form.move").first()).containsText("请选择一位同事");
        assertThat(page.getByLabel("移交说明")).hasValue("我休假两周");
        Pictures.atBothWidths(page, "task-refused");
        form.getByLabel("同事").selectOption(COLLEAGUE);
        form.locator("button").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#said")).hasText("已移交。");
        assertThat(page.locator("main")).containsText("现在没有要办的任务");

        var other = deskOf(COLLEAGUE).page();
        other.navigate(server() + "/desk/tasks");
        other.getByText("打开").click();
        assertThat(other.locator(".task-details")).containsText("民主评议");
        assertThat(other.locator("button.unclaim")).isVisible();
    }

    @Test
    void aColleagueStandsInAndTheAbsentTakesBack() {
        database.update("update act_ru_task set assignee_ = ?, rev_ = rev_ + 1", VILLAGE);
        var page = deskOf(VILLAGE).page();
        page.navigate(server() + "/desk/absence");
        page.getByLabel("代理人").selectOption(COLLEAGUE);
        page.getByLabel("外出第一天").fill(town.today().toString());
        page.getByLabel("外出最后一天").fill(town.today().minusDays(1).toString());
        page.getByLabel("说明").fill("去市里培训");
        declares(page);
        assertThat(page.locator("form.move")).containsText("不能早于第一天");
        assertThat(page.getByLabel("说明")).hasValue("去市里培训");
        page.getByLabel("外出最后一天").fill(town.today().plusDays(2).toString());
        declares(page);
        assertThat(page.locator("#said")).hasText("已登记外出。");
        assertThat(page.locator("tbody tr")).hasCount(1);
        Pictures.atBothWidths(page, "absence");

        var other = deskOf(COLLEAGUE).page();
        other.navigate(server() + "/desk/tasks");
        assertThat(other.locator("main")).containsText("您代 " + VILLAGE);
        Pictures.atBothWidths(other, "standing-in");
        other.getByText("代办", new Page.GetByTextOptions().setExact(true)).focus();
        other.keyboard().press("Enter");
        assertThat(other.locator("#said")).hasText("已代办。");
        assertThat(other.locator(".tasks")).containsText("代办");

        page.navigate(server() + "/desk/tasks");
        assertThat(page.locator(".tasks")).containsText("由代理人办理");
        page.getByText("收回").click();
        assertThat(page.locator("#said")).hasText("已收回。");
        page.navigate(server() + "/desk/absence");
        page.getByText("提前结束").click();
        assertThat(page.locator("#said")).hasText("已结束代理。");
        assertThat(page.locator("tbody")).containsText("已结束");
    }

    private static void declares(Page page) {
        page.locator("form.move button").focus();
        page.waitForResponse("**/api/absences", () -> page.keyboard().press("Enter"));
    }

    @Test
    void aCopyAndAReminderAreSeenOnTheFirstPageAndInTheCase() {
        var due = town.today().plusDays(8);
        var page = deskOf(VILLAGE).page();
        page.navigate(server() + "/desk/cases/" + number);
        var part = page.locator(".colleagues");
        part.getByLabel("抄送给").fill("town-yiyuan");
        part.getByLabel("附言").fill("请先看家庭情况");
        copies(page);
        assertThat(part).containsText("该同事无权查看本案");
        assertThat(part.getByLabel("附言")).hasValue("请先看家庭情况");
        part.getByLabel("抄送给").fill(COLLEAGUE);
        copies(page);
        assertThat(part).containsText("我抄送给 " + COLLEAGUE);
        part.scrollIntoViewIfNeeded();
        Pictures.atBothWidths(page, "case-colleagues");

        town.dayComes(due);
        var above = deskOf("town-chucun").page();
        above.navigate(server() + "/desk");
        above.getByText("下级逾期 1 项").click();
        Pictures.atBothWidths(above, "below");
        above.locator("tbody button").focus();
        above.keyboard().press("Enter");
        assertThat(above.locator("tbody")).containsText("已催办");

        var other = deskOf(COLLEAGUE).page();
        other.navigate(server() + "/desk");
        assertThat(other.locator("main")).containsText("抄送给我：未读 1 件");
        assertThat(other.locator("main")).containsText("催办 1");
        Pictures.atBothWidths(other, "home-notices");
        other.locator("li", new Page.LocatorOptions().setHasText(number))
                .getByText("已阅")
                .focus();
        other.keyboard().press("Enter");
        assertThat(other.locator("li")
                        .filter(new FilterOptions().setHasText(number))
                        .locator("em"))
                .hasText("已阅");
        assertThat(database.queryForObject("select count(*) from app.copy where read_at is null", Integer.class))
                .isZero();
    }

    private static void copies(Page page) {
        page.locator(".colleagues form button").focus();
        page.waitForResponse("**/copies", () -> page.keyboard().press("Enter"));
    }
}
