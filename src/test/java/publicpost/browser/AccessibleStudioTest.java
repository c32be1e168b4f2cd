package publicpost.browser;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.List;
import org.junit.jupiter.api.Test;

/** No page of the studio has a fault for whoever sees, hears or points differently, as far as axe finds it. */
class AccessibleStudioTest extends AtTheDesk {

    private static final List<String> WRITTEN =
            List.of("/studio/blocks", "/studio/heat", "/studio/moves", "{draft}/replays", "{draft}/dry-runs");

    private static final List<String> DRAWN = List.of(
            "/studio",
            "/studio/versions",
            "/studio/live/exit.bpmn",
            "/studio/live/figures.dmn",
            "/studio/live/approve.form",
            "{draft}",
            "{draft}/files/exit.bpmn",
            "{draft}/files/figures.dmn",
            "{draft}/files/approve.form",
            "{draft}/files/figures.dmn/changes");

    @Test
    void noPageHasAFault() {
        var studio = studioOf("analyst");
        var draft = studio.newDraft("无障碍");
        studio.open(draft + "/files/figures.dmn");
        studio.page().locator("td.output-cell").first().click();
        studio.page().keyboard().type("5");
        studio.page().locator("td.annotation").first().click();
        studio.save();

        assertSoftly(softly -> {
            for (var path : DRAWN) {
                studio.open(path.replace("{draft}", draft));
                softly.assertThat(Faults.of(studio.page())).as(path).isEmpty();
            }
            for (var path : WRITTEN) {
                studio.page().navigate(server() + path.replace("{draft}", draft));
                softly.assertThat(Faults.of(studio.page())).as(path).isEmpty();
            }
        });
    }
}
