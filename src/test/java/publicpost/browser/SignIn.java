package publicpost.browser;

import com.microsoft.playwright.Page;

/** The one page where everybody signs in. */
final class SignIn {

    private SignIn() {}

    /** In the demo everyone's user is the code of the office, and the password says so. */
    static void at(Page page, String user) {
        page.getByLabel("用户名").fill(user);
        page.getByLabel("口令").fill(user + "-demo");
        page.locator("button").click();
    }
}
