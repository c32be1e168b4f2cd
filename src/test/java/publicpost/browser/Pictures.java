package publicpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

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

    /** The page at the width of the desk and of a telephone; nothing is wider than either. */
    static void atBothWidths(Page page, String name) {
        for (var width : new int[] {390, 1366}) {
            page.setViewportSize(width, 844);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
            take(page, name + "-" + width);
        }
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
