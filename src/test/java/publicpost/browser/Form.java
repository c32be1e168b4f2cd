package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** A form of Tasklist, of either kind, filled in by the labels people read. */
record Form(Locator around, Locator button) {

    /** Key by key: form-js loses values that arrive in a burst. */
    Form write(String label, String text) {
        var field = field(label);
        field.fill("");
        field.pressSequentially(text);
        field.blur();
        assertThat(field).hasValue(text);
        return this;
    }

    Form day(String label, Object day) {
        field(label).fill(day.toString());
        return this;
    }

    Form choose(String label, String option) {
        field(label).selectOption(option);
        return this;
    }

    /** In the lists of form-js, which are no lists to the browser. */
    Form pick(String label, String option) {
        var list = around.locator(".fjs-form-field-select", new Locator.LocatorOptions().setHasText(label));
        list.locator(".fjs-input-group").click();
        list.locator(".fjs-dropdownlist-item", new Locator.LocatorOptions().setHasText(option))
                .click();
        return this;
    }

    Form tick(String label) {
        field(label).check();
        return this;
    }

    Form attach(String label, String name) {
        var content = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        field(label).setInputFiles(new FilePayload(name, "application/pdf", content));
        assertThat(around.locator(".files a", new Locator.LocatorOptions().setHasText(name)))
                .isVisible();
        return this;
    }

    Locator field(String label) {
        return around.getByLabel(label).first();
    }

    /** Sends a form that is taken: what was typed is gone from the screen. */
    void submit() {
        send();
        assertThat(button).isHidden();
    }

    void send() {
        button.click();
    }
}
