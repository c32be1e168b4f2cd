package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import org.junit.jupiter.api.Test;
import publicpost.incumbents.Roster;

/** A town brings its list of earlier posts in, and one person of it is re-determined in Tasklist. */
class IncumbentsInBrowserTest extends AtTheDesk {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void aListIsReadTakenInItsGoodRowsAndAPersonEntersThePlan() {
        var desk = deskOf("town-chucun");
        var lists =
                desk.page().waitForPopup(() -> desk.page().getByText("原岗位名册").click());
        sendIn(lists);

        assertThat(lists.locator("#problems")).containsText("2 处");
        both(lists, "incumbents-problems");
        lists.getByText("只导入正确的 2 行").click();
        assertThat(lists.locator("#result")).hasText("导入结果");
        both(lists, "incumbents-taken");
        lists.locator("a.code").first().click();
        assertThat(lists.locator("h1")).containsText("原有公益性岗位人员重新认定");
        both(lists, "incumbents-case");

        propose(desk);
        desk.signOut();
        desk.signIn("district");
        desk.take("审批认定意见").tick("退回镇").write("理由", "保单号有误").submit();
        desk.signOut();
        desk.signIn("town-chucun");
        correct(desk);
        desk.signOut();
        desk.signIn("district");
        desk.take("审批认定意见").tick("同意认定意见").submit();

        assertThat(text("select status from app.incumbent where course = 'ENTER'"))
                .isEqualTo("ENTERED");
        assertThat(text("select number from app.cover")).isEqualTo("BD-2");
    }

    private void sendIn(Page lists) {
        assertThat(lists.locator("h1")).hasText("原岗位名册");
        var file = Roster.xlsx(
                Roster.person("1976-03-01", 2),
                Roster.person("1975-03-01", 4, Map.of("手机号", "1", "镇街", "怡园街道", "村（社区）", "怡园一社区（示例）")),
                Roster.person("1974-03-01", 6));
        lists.locator("#file").setInputFiles(new FilePayload("初村镇原岗位名册.xlsx", EXCEL, file));
        both(lists, "incumbents-upload");
        lists.getByText("上传并核对").click();
    }

    private void propose(Tasklist desk) {
        var today = town.today();
        var form = desk.take("提出认定意见");
        form.around().getByText("＋ 添加类别").click();
        form.choose("名单类别", "农村低收入人口")
                .write("名单名称", "2026 年低收入人口台账")
                .day("名单日期", today.minusDays(5))
                .tick("纳入新岗位")
                .choose("计划年度", "2022")
                .write("每月工时", "160")
                .write("岗位管理人", "王主任")
                .tick("公共服务")
                .write("工作内容", "村内道路保洁")
                .write("协议（合同）编号", "XY-1")
                .day("签订日期", today)
                .day("协议起始日", today)
                .day("协议终止日", today.plusMonths(12).minusDays(1))
                .write("保险公司", "人保财险")
                .write("保单号", "BD-1")
                .day("保障起始日", today)
                .day("保障终止日", today.plusMonths(12).minusDays(1))
                .tick("岗位和人员已与")
                .tick("银行账户已");
        Pictures.take(form, "incumbents-propose");
        form.submit();
    }

    /** What was typed before is there again. */
    private void correct(Tasklist desk) {
        var form = desk.take("提出认定意见");
        assertThat(form.field("名单名称")).hasValue("2026 年低收入人口台账");
        assertThat(form.field("工作内容")).hasValue("村内道路保洁");
        assertThat(form.field("公共服务")).isChecked();
        form.write("保单号", "BD-2").tick("岗位和人员已与").tick("银行账户已").submit();
    }

    /** On the desk and on a telephone; neither is wider than its screen. */
    private static void both(Page page, String name) {
        page.setViewportSize(390, 844);
        Pictures.take(page, name + "-telephone");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        page.setViewportSize(1366, 768);
        Pictures.take(page, name);
    }
}
