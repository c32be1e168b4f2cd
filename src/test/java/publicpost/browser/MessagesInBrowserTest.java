package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A message that did not come through is seen on the desk and in its case, and tried once more by keyboard. */
class MessagesInBrowserTest extends AtTheDesk {

    @Test
    void aMessageThatWasGivenUpIsSeenAndTriedOnceMore() {
        var announcement = town.announces(2);
        var first = town.applies(announcement, "1976-03-01");
        var second = town.applies(announcement, "1976-03-02");
        givenUp(first, "TIMEOUT");
        givenUp(second, "NO_PHONE");
        var page = deskOf("town-chucun").page();

        page.navigate(server() + "/desk");
        assertThat(page.locator("main")).containsText("2 条未能发出");
        Pictures.atBothWidths(page, "desk-messages");
        page.getByText("看是哪些").click();
        assertThat(page.locator("article")).hasCount(2);
        assertThat(page.locator("main")).containsText("短信网关没有及时答复");
        Pictures.atBothWidths(page, "messages");
        triesAgain(page, first);
        assertThat(page.locator("article").filter(of(first))).containsText("等待发送");

        page.navigate(server() + "/desk/cases/" + second);
        var message = page.locator("article.message");
        assertThat(message).containsText("未能发出");
        assertThat(message).containsText("没有登记联系电话");
        message.scrollIntoViewIfNeeded();
        Pictures.atBothWidths(page, "case-messages");
        message.getByText("再发一次").focus();
        page.keyboard().press("Enter");
        assertThat(message).containsText("等待发送");
        assertThat(message.getByText("再发一次")).hasCount(0);
        assertThat(database.queryForObject("select count(*) from app.message where given_up_at is null", Integer.class))
                .isEqualTo(2);
        assertThat(text(
                        "select actor || ' ' || (detail ->> 'asked') from app.audit_entry where subject = ?"
                                + " and detail ->> 'asked' is not null",
                        second))
                .isEqualTo("town-chucun AGAIN");
    }

    /** Somebody else was faster: it is said in its place. */
    @Test
    void whatIsTriedAlreadyIsNotTriedTwice() {
        var caseNumber = town.applies(town.announces(1), "1976-03-01");
        givenUp(caseNumber, "TIMEOUT");
        var page = deskOf("district").page();
        page.navigate(server() + "/desk/messages");
        database.update("update app.message set given_up_at = null, sent_at = now()");

        triesAgain(page, caseNumber);

        assertThat(page.locator("[role=alert]")).containsText("不需要再发");
    }

    @Test
    void anotherTownSeesNone() {
        givenUp(town.applies(town.announces(1), "1976-03-01"), "TIMEOUT");
        var page = deskOf("town-yiyuan").page();

        page.navigate(server() + "/desk");
        assertThat(page.locator("main")).not().containsText("未能发出");
        page.navigate(server() + "/desk/messages");
        assertThat(page.locator("main")).containsText("没有未发出的短信");
    }

    private static void triesAgain(Page page, String caseNumber) {
        page.locator("article").filter(of(caseNumber)).getByText("再发一次").focus();
        page.waitForResponse("**/again", () -> page.keyboard().press("Enter"));
    }

    private static FilterOptions of(String caseNumber) {
        return new FilterOptions().setHasText(caseNumber);
    }

    private void givenUp(String caseNumber, String error) {
        database.update(
                "update app.message set attempts = 8, given_up_at = now(), last_error = ? where case_number = ?",
                error,
                caseNumber);
    }
}
