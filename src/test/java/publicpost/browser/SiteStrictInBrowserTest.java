package publicpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing on a page of the site is written into it that could come from somebody else, and nobody else is asked. */
class SiteStrictInBrowserTest extends AtTheDesk {

    @Test
    void nobodyElseIsAskedNothingIsInlineAndNothingIsRemembered() {
        var number = town.announces(1);
        town.passes(town.applies(number, "1976-03-01"), "90");
        town.putsOnNotice(number);
        var asked = new ArrayList<String>();
        var complaints = new ArrayList<String>();
        try (var telephone = Chromium.running().newContext(new NewContextOptions().setViewportSize(390, 844))) {
            telephone.onRequest(request -> asked.add(request.url()));
            var page = telephone.newPage();
            page.onConsoleMessage(message -> complaints.add(message.location() + " " + message.text()));
            for (var path : List.of(
                    "/",
                    "/?lang=en",
                    "/announcements/" + number,
                    "/notices",
                    "/notices/" + number,
                    "/can-i-apply",
                    "/sign-in")) {
                page.navigate(server() + path);
                if (!path.equals("/sign-in")) {
                    assertThat(page.locator("script:not([src]), style, [style], [onclick], [onload], iframe")
                                    .count())
                            .as(path)
                            .isZero();
                    assertThat(telephone.cookies()).as(path).isEmpty();
                }
            }
            assertThat(asked).hasSizeGreaterThan(7).allSatisfy(url -> assertThat(url)
                    .startsWith(server() + "/"));
            // every browser asks for an icon, and there is none
            assertThat(complaints)
                    .filteredOn(said -> !said.contains("/favicon.ico"))
                    .isEmpty();
        }
    }
}
