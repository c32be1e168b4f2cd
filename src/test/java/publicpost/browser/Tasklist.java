package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Camunda Tasklist in one browser: does what an officer does there, and waits as an officer waits. */
final class Tasklist {

    private static final String OFFICE = "待我办部门的任务";

    private final Page page;
    private final String address;

    Tasklist(Page page, String server) {
        this.page = page;
        this.address = server + "/camunda/app/tasklist/default/#/";
    }

    Page page() {
        return page;
    }

    /** In the demo everyone's user is the code of the office, and the password says so. */
    void signIn(String user) {
        page.navigate(address);
        SignIn.at(page, user);
        assertThat(filter(OFFICE)).isVisible();
    }

    void signOut() {
        page.locator("li.account > a").click();
        page.locator("li.logout > a").click();
        assertThat(page.getByLabel("用户名")).isVisible();
    }

    /** The start form of a process, found as one finds it: under the button in the head of the page. */
    Form begin(String process) {
        page.locator(".start-process-action a").click();
        var dialog = page.locator(".modal-content");
        dialog.locator(".processes a", new Locator.LocatorOptions().setHasText(process))
                .click();
        return new Form(dialog, dialog.locator(".modal-footer .btn-primary"));
    }

    /** Begins a process that asks nothing at its start. */
    void beginAtOnce(String process) {
        begin(process).submit();
    }

    /** The list of the office's work, loaded anew. */
    Locator todo() {
        filter(OFFICE).click();
        // reloaded earlier, the page would come back with the list it showed before
        assertThat(page.locator(".task-filters .task-filter.active")).containsText(OFFICE);
        page.reload();
        assertThat(page.locator(".tasks-list .loader")).isHidden();
        return page.locator(".tasks-list li.task");
    }

    /** Takes the one task of that step off the office's list and opens its form. */
    Form take(String step) {
        open(step);
        page.locator("button.claim").click();
        return form();
    }

    /** The form of the task that is open and taken. */
    Form form() {
        var task = page.locator(".task-details");
        assertThat(page.locator("button.unclaim")).isVisible();
        return new Form(task, task.locator(".form-actions .btn-primary"));
    }

    void open(String step) {
        todo().filter(new Locator.FilterOptions().setHasText(step))
                .first()
                .locator("h4 a")
                .click();
    }

    /** The whole case beside the form. */
    FrameLocator theCase() {
        var button = page.locator(".pp-case-button");
        if (!"true".equals(button.getAttribute("aria-expanded"))) {
            button.click();
        }
        return page.frameLocator(".pp-case iframe");
    }

    void hideTheCase() {
        page.locator(".pp-case header button").click();
        assertThat(page.locator(".pp-case-button")).hasAttribute("aria-expanded", "false");
    }

    private Locator filter(String name) {
        return page.locator(".task-filters .task-filter a", new Page.LocatorOptions().setHasText(name));
    }
}
