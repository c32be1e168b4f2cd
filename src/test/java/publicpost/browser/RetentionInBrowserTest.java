package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import publicpost.secrets.SealedColumn;

/** An administrator lists what has been kept long enough, sees why, and leaves the deleting to another. */
class RetentionInBrowserTest extends AtTheDesk {

    @Test
    void whatIsDueIsListedWithItsReason() {
        database.update(
                "insert into app.form_draft values (gen_random_uuid(), 'Register', ?, 'village-chucun-1', '2026-03-01')",
                secrets.seal(SealedColumn.DRAFT_CONTENT, "{}"));
        var page = deskOf("admin").page();

        page.navigate(server() + "/desk/retention");
        Pictures.atBothWidths(page, "retention");
        page.getByLabel("种类").selectOption("未提交的表单草稿");
        page.getByRole(AriaRole.BUTTON).click();

        assertThat(page.locator("h1")).containsText("保存期满清单");
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr")).containsText("个人信息保护法第十九条");
        assertThat(page.getByText("由另一名系统管理员执行。")).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("执行清除")))
                .hasCount(0);
        Pictures.atBothWidths(page, "retention-run");
    }
}
