package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import publicpost.policy.FindingKind;
import publicpost.process.Found;

/** A finding from the town's desk to its closing in Tasklist, and the list of all on the desk and on a telephone. */
class FindingInBrowserTest extends AtTheDesk {

    @Autowired
    Found found;

    private String placed;
    private String number;

    @BeforeEach
    void somethingIsFound() {
        placed = town.placed("1976-03-01");
        number = found.about(placed, FindingKind.SHARED_ACCOUNT);
    }

    @Test
    void itIsInvestigatedHeardDecidedAndClosed() {
        var desk = deskOf("town-chucun");
        var investigation = take(desk, "调查核实")
                .write("调查经过和结论", "经走访，两人共用一个账户（示例）")
                .day("请本人说明的期限", town.today().plusDays(5))
                .attach("证据材料", "谈话记录.pdf");
        assertThat(investigation.around().getByText("尾号 0000")).isVisible();
        Pictures.take(investigation, "finding-1-investigate");
        investigation.submit();
        town.settles();
        var hearing =
                take(desk, "听取本人意见").tick("当面陈述").day("听取或联系日期", town.today()).write("陈述和申辩", "我没有自己的账户（示例）");
        Pictures.take(hearing, "finding-2-hear");
        hearing.submit();
        town.settles();
        desk.signOut();

        desk.signIn("district");
        var decision = take(desk, "决定处理").tick("转入退出");
        decision.choose("退出事由", "顶岗替岗").day("最后在岗日", town.today());
        decision.day("发现日期", town.today());
        Pictures.take(decision, "finding-3-exit");
        decision.tick("追回补贴");
        Pictures.take(decision, "finding-3-recover");
        decision.tick("暂停在岗").day("暂停起始日", town.today()).write("理由", "情况属实（示例）");
        Pictures.take(decision, "finding-3-decide");
        assertThat(desk.theCase().getByText("发现的事实和规则")).isVisible();
        Pictures.take(desk.page(), "finding-3-case");
        desk.hideTheCase();
        decision.submit();
        town.settles();
        desk.signOut();

        desk.signIn(Found.SECOND);
        var closing = take(desk, "确认销号").tick("已落实").write("落实情况", "已暂停，补贴已停发（示例）");
        Pictures.take(closing, "finding-4-close");
        closing.submit();
        town.settles();

        assertThat(text("select how from app.finding")).isEqualTo("SUSPEND");
        assertThat(text("select closed_by from app.finding")).isEqualTo(Found.SECOND);
        var page = desk.page();
        page.navigate(server() + "/desk/cases/" + number);
        assertThat(page.getByText("已销号").first()).isVisible();
        Pictures.atBothWidths(page, "finding-case");
    }

    private Form take(Tasklist desk, String step) {
        desk.todo()
                .filter(new FilterOptions().setHasText(step))
                .filter(new FilterOptions().setHasText(number))
                .first()
                .locator("h4 a")
                .click();
        desk.page().locator("button.claim").click();
        return desk.form();
    }

    @Test
    void theListIsNarrowedAtBothWidths() {
        var ofVillage = found.ofOffice(FindingKind.KIN_SHARE, "town-chucun", "village-chucun-1");
        found.about(placed, FindingKind.PENSION);
        var desk = deskOf("district");
        town.dayComes(town.today().plusDays(8));
        var page = desk.page();
        page.navigate(server() + "/desk/findings");
        assertThat(page.locator("tbody tr")).hasCount(3);
        Pictures.atBothWidths(page, "findings");

        page.locator("select[name=kind]").selectOption("KIN_SHARE");
        page.locator("button.main").click();
        assertThat(page.locator("tbody tr")).hasCount(1);
        page.locator("tbody a").first().click();
        assertThat(page.locator(".head")).containsText(ofVillage);
        Pictures.atBothWidths(page, "finding-of-village");
        page.navigate(server() + "/desk/findings?number=x%27");
        assertThat(page.locator("[role=alert]")).containsText("案号应如");
        Pictures.atBothWidths(page, "findings-wrong");
    }
}
