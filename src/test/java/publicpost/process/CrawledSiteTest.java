package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import publicpost.InOneContext;
import publicpost.process.TwoTowns.Home;

/** Whoever follows every link from the first page, without signing in, finds nothing of a person that is not on notice. */
@InOneContext
class CrawledSiteTest {

    /** An identity number, phone or account, or the number of an application, a matter or a month. */
    private static final Pattern NUMBER = Pattern.compile("\\d{11,}X?|(?:SQ|TC|FF|YJ)\\d{4}-\\d+");

    private static final Pattern LINK = Pattern.compile("(?:<loc>|<id>)([^<]+)<");

    @LocalServerPort
    int port;

    @Autowired
    TwoTowns towns;

    @Autowired
    Town town;

    @Test
    void nothingIsFoundBehindAnyLink() {
        var number = town.announces(1);
        var application = town.applies(number, "1976-03-01");
        town.passes(application);
        town.putsOnNotice(number);
        towns.live().get(Home.CHUCUN);

        var seen = crawled();

        assertThat(seen.keySet())
                .contains("/", "/?lang=en", "/announcements/" + number, "/notices", "/sitemap.xml", "/sign-in")
                .noneMatch(path -> path.startsWith("/desk") || path.startsWith("/camunda"));
        assertThat(seen).allSatisfy((path, body) -> assertThat(
                        NUMBER.matcher(body).results().map(found -> found.group()))
                .as(path)
                .isEmpty());
    }

    private Map<String, String> crawled() {
        var citizen = new Browser(port);
        var seen = new TreeMap<String, String>();
        var open = new ArrayDeque<String>();
        open.add("/");
        open.add("/sitemap.xml");
        open.add("/robots.txt");
        while (!open.isEmpty()) {
            var path = open.poll();
            if (seen.containsKey(path)) {
                continue;
            }
            var answer = citizen.open(path);
            assertThat(answer.statusCode()).as(path).isLessThan(500);
            seen.put(path, answer.body());
            Jsoup.parse(answer.body(), "http://localhost:" + port + path).select("[href]").stream()
                    .map(link -> link.absUrl("href"))
                    .forEach(link -> next(link, open));
            LINK.matcher(answer.body()).results().forEach(found -> next(found.group(1), open));
        }
        return seen;
    }

    private void next(String link, ArrayDeque<String> open) {
        var here = "http://localhost:" + port;
        if (link.startsWith(here)) {
            open.add(link.substring(here.length()).replaceAll("#.*", ""));
        }
    }
}
