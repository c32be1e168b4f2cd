package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import publicpost.process.PayDay;

/** Large sums in front of the screen: the one who approved is told why not again, and the other finds what to decide. */
class LargeMonthInTasklistTest extends AtTheDesk {

    @Autowired
    PayDay payDay;

    @BeforeEach
    void theYearsMoney() {
        payDay.gives("town-chucun", 2026, "1000000");
    }

    @Test
    void aMonthAboveTheLimitIsApprovedByTwo() {
        var month = onTheDistrictsDesk();
        var first = deskOf("district");
        first.take("审批补贴").tick("批准").submit();

        first.open("复核审批补贴");
        first.page().locator("button.claim").click();
        assertThat(first.page().getByText("同一人不得再办理").first()).isVisible();
        Pictures.take(first.page(), "40-second-approval-refused");

        var second = deskOf("district-2").take("复核审批补贴");
        assertThat(second.around()).containsText("1000000");
        Pictures.take(second, "41-second-approval");
        second.tick("批准").submit();
        assertThat(town.steps(month)).containsExactly("PaySubsidy");
    }

    private String onTheDistrictsDesk() {
        town.placed("1976-03-01");
        town.dayComes(town.today().plusMonths(1).withDayOfMonth(1));
        var month = text("select case_number from app.pay_month");
        payDay.enters(month, row -> Map.of("premium", "1000000"))
                .signs(month)
                .checks(month)
                .noticeRunsOut(month);
        return month;
    }

    @Test
    void moneyAboveTheLimitIsConfirmedByAnother() {
        payDay.gives("town-chucun", 2026, "1000000.01");
        var page = deskOf("district-2").page();
        page.setViewportSize(1366, 900);
        page.navigate(server() + "/desk/budget?year=2026");
        Pictures.take(page, "42-money-to-confirm");
        page.setViewportSize(390, 844);
        var waiting = page.locator("form[data-post*=review]").first();
        waiting.scrollIntoViewIfNeeded();
        Pictures.take(page, "42-money-to-confirm-telephone");

        waiting.getByLabel("复核意见").selectOption("CONFIRM");
        waiting.locator("button").click();

        assertThat(page.getByText("district-2 确认").first()).isVisible();
        assertThat(page.locator("form[data-post*=review]")).hasCount(3);
        assertThat(page.locator("body").evaluate("body => body.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }
}
