package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** The studio in one browser: does what an analyst does there, and waits as an analyst waits. */
final class Studio {

    private final Page page;
    private final String server;

    Studio(Page page, String server) {
        this.page = page;
        this.server = server;
    }

    Page page() {
        return page;
    }

    void signIn(String account) {
        page.navigate(server + "/sign-in");
        SignIn.at(page, account);
        page.waitForURL(address -> !address.contains("/sign-in"));
    }

    /** @return its address */
    String newDraft(String name) {
        open("/studio");
        page.getByText("新建修改稿").first().click();
        page.getByLabel("名称").fill(name);
        page.locator("form[data-new] button").click();
        page.waitForURL(address -> address.matches(".*/drafts/\\d+"));
        ready();
        return page.url().substring(server.length());
    }

    /** A new file of the draft whose page is open. */
    void addFile(String kind, String name, String title) {
        page.locator("[data-add] [name=kind]").selectOption(kind);
        page.locator("[data-add] [name=name]").fill(name);
        page.locator("[data-add] [name=title]").fill(title);
        page.locator("[data-add] button").click();
        page.waitForURL(address -> address.contains("/files/" + name));
        ready();
    }

    void open(String path) {
        page.navigate(server + path);
        ready();
    }

    void ready() {
        page.locator("[data-ready]").waitFor();
    }

    void save() {
        page.locator("[data-save]").click();
        assertThat(page.locator("[data-state]")).hasText("已保存");
    }
}
