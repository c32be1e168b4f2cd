package publicpost.process;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.process.TwoTowns.Home;
import publicpost.web.english.Clauses;

/** Who asks for English is told nothing in Chinese but names, what people wrote and the numbers of clauses. */
@InOneContext
class EnglishDeskTest {

    private static final List<String> ACCOUNTS =
            List.of("district", Home.CHUCUN.town, Home.CHUCUN.village, "finance", "admin");

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** 大写, which no other language has. */
    private static final Pattern CAPITALS = Pattern.compile("[零壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分整]+");

    @LocalServerPort
    int port;

    @Autowired
    TwoTowns towns;

    @Autowired
    JdbcTemplate database;

    @Test
    void everyPageOfTheDeskSpeaksEnglish() throws IOException {
        var numbers = towns.live().get(Home.CHUCUN);
        var data = data();
        var left = new TreeSet<String>();
        var seen = 0;
        var routes = WrittenMatrix.of("route").keySet().stream()
                .filter(route -> route.startsWith("/desk"))
                .map(route -> RouteMatrixTest.address(route, numbers))
                .filter(address -> !address.contains("{"))
                .toList();
        for (var account : ACCOUNTS) {
            var browser = new Browser(port).signedInAs(account);
            browser.get("/desk?lang=en");
            for (var route : routes) {
                var answer = browser.get(route);
                if (answer.statusCode() == 200
                        && answer.headers()
                                .firstValue("Content-Type")
                                .orElse("")
                                .startsWith("text/html")) {
                    seen++;
                    said(Jsoup.parse(answer.body())).stream()
                            .filter(text -> CHINESE.matcher(without(data, text)).find())
                            .forEach(text -> left.add(route + "  " + text));
                }
            }
        }
        assertThat(seen).isGreaterThan(40);
        assertThat(left).isEmpty();
    }

    @Test
    void theLanguageIsRememberedUntilTheOtherIsAskedFor() {
        var browser = new Browser(port).signedInAs("district");
        assertSoftly(softly -> {
            softly.assertThat(browser.get("/desk").body()).contains("lang=\"zh-CN\"", "工作台");
            softly.assertThat(browser.get("/desk/board?year=2026&lang=en").body())
                    .contains("lang=\"en\"", "href=\"?year=2026&amp;lang=zh\"");
            softly.assertThat(browser.get("/desk").body())
                    .contains("lang=\"en\"")
                    .doesNotContain("工作台");
            softly.assertThat(browser.get("/desk?lang=zh").body()).contains("工作台");
            softly.assertThat(browser.get("/desk?lang=%3Cb%3E").statusCode()).isEqualTo(200);
        });
    }

    private static List<String> said(Document page) {
        var said = new ArrayList<String>();
        page.select("[lang=zh-CN]").remove();
        page.getAllElements().forEach(element -> {
            element.textNodes().forEach(text -> said.add(text.text()));
            List.of("title", "placeholder", "aria-label", "data-label").forEach(name -> said.add(element.attr(name)));
        });
        return said;
    }

    private static String without(List<String> data, String text) {
        // letters name clauses, and so do pages
        var left = CAPITALS.matcher(Clauses.takenFrom(withoutRows(data, text))).replaceAll("");
        return withoutRows(data, left);
    }

    private static String withoutRows(List<String> data, String text) {
        var left = text;
        for (var known : data) {
            left = left.replace(known, "");
        }
        return left;
    }

    /** All text of all rows, the longest first, and what two towns write that is sealed in the database. */
    private List<String> data() {
        var columns = database.queryForList(
                """
                select format('select distinct %I::text from app.%I where %I::text ~ ''[一-龥]{2}''', column_name, table_name, column_name)
                from information_schema.columns
                where table_schema = 'app' and data_type in ('text', 'ARRAY') and table_name <> 'flyway_schema_history'
                """,
                String.class);
        var rows = database.queryForList(columns.stream().collect(joining(" union ")), String.class);
        return Stream.concat(
                        rows.stream().map(text -> text.replaceAll("（(示例|复核)）", "")),
                        Stream.of("无其他收入", "我符合条件", "经走访，两人共用一个账户", "于某某", "初村二村", "尾号", "另一人"))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
