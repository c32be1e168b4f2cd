package publicpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What of a page of the site some people cannot use (WCAG 2.2 AA), as far as axe finds it. */
final class Faults {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Faults() {}

    static List<String> of(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(RULES).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                        .toList();
    }

    /** Takes its pictures, too, and leaves it as wide as a telephone. */
    static void none(Page page, String name) {
        Pictures.atBothWidths(page, name.replaceAll("\\W", "-"));
        page.setViewportSize(390, 844);
        assertThat(of(page)).as(name).isEmpty();
    }
}
