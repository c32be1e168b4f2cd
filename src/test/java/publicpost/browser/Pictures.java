package publicpost.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;

/** Keeps what a person would have seen, on the desk and on a telephone. */
final class Pictures {

    private static final Path FOLDER = Path.of("target/screenshots");

    private Pictures() {}

    static void take(Page page, String name) {
        page.screenshot(new ScreenshotOptions()
                .setPath(FOLDER.resolve(name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED));
    }

    /** The form as it stands, on the desk and then on a telephone. */
    static void take(Form form, String name) {
        var page = form.around().page();
        take(page, name);
        var desk = page.viewportSize();
        page.setViewportSize(390, 844);
        form.around().scrollIntoViewIfNeeded();
        take(page, name + "-telephone");
        page.setViewportSize(desk.width, desk.height);
    }
}
