package publicpost.browser;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import publicpost.process.Forms;

/** No page of the desk has a serious fault for whoever sees, hears or points differently (WCAG 2.1 AA, by axe). */
class AccessibleDeskTest extends AtTheDesk {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private static final Map<String, List<String>> PAGES = Map.of(
            "district",
            List.of(
                    "/desk",
                    "/desk/people/{person}",
                    "/desk/cases/{case}",
                    "/desk/board",
                    "/desk/inspections",
                    "/desk/findings",
                    "/desk/sheets",
                    "/desk/subsidy",
                    "/desk/budget",
                    "/desk/debts",
                    "/desk/province",
                    "/desk/province/placements"),
            "town-chucun",
            List.of(
                    "/desk/incumbents",
                    "/desk/imports",
                    "/desk/sheets",
                    "/desk/exports",
                    "/desk/tasks",
                    "/desk/tasks?show=below",
                    "/desk/absence"),
            "admin",
            List.of("/desk/audit", "/desk/retention", "/account"));

    @Test
    void noPageHasASeriousFault() {
        var number = town.applies(town.announces(1), "1994-03-01");
        town.does(number, "VerifyEvidence", Forms.confirmed(town.today()))
                .does(number, "ConfirmRefusal", Forms.REFUSAL);
        var person = database.queryForObject("select id::text from app.person", String.class);

        assertSoftly(softly -> PAGES.forEach((user, paths) -> {
            var page = deskOf(user).page();
            for (var path : paths) {
                page.navigate(server() + path.replace("{case}", number).replace("{person}", person));
                softly.assertThat(faults(page)).as(path).isEmpty();
            }
        }));
    }

    private static List<String> faults(Page page) {
        return new AxeBuilder(page)
                        .setLegacyMode(true)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(AccessibleDeskTest::inWords)
                        .toList();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).collect(joining(" | "));
    }
}
