package publicpost.process;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import publicpost.InOneContext;
import publicpost.process.TwoTowns.Home;
import publicpost.process.TwoTowns.Numbers;

/** Everything that can be looked at, as every role, held against what {@code src/docs/access.md} says. */
@InOneContext
class RouteMatrixTest {

    private static final Map<String, String> ROLES = Map.ofEntries(
            entry("district", "district"),
            entry("town", Home.CHUCUN.town),
            entry("village", Home.CHUCUN.village),
            entry("other town", Home.YIYUAN.town),
            entry("other village", Home.YIYUAN.village),
            entry("list office", "disabled-federation"),
            entry("finance", "finance"),
            entry("agency", "agency"),
            entry("committee", "committee"),
            entry("administrator", "admin"),
            entry("analyst", "analyst"));

    private static final Set<Integer> REFUSED = Set.of(400, 401, 403, 404);

    /** Answer to whoever comes, so that no role is refused; ClosedDoorsTest says which these are. */
    private static final Pattern OPEN = Pattern.compile("/|/error|/sign-.*|/api/(policy|docs|openapi|swagger-ui).*"
            + "|/(announcements|notices|objections|feeds|can-i-apply|apply|my-application)(/.*)?"
            + "|/sitemap.xml|/robots.txt");

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\{[^}]*}|[^{}])*}");

    @LocalServerPort
    int port;

    @Autowired
    TwoTowns towns;

    @Autowired
    JdbcTemplate database;

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @Test
    void everyRouteAnswersWhoIsWrittenAndNobodyElse() throws IOException {
        var numbers = towns.live().get(Home.CHUCUN);
        var run = database.queryForObject(
                "insert into app.retention_run (as_of, listed_by, listed_at) values (current_date, 'admin', now())"
                        + " returning id",
                String.class);
        var sent = database.queryForObject(
                "select id from app.import_list where office = ?", String.class, Home.CHUCUN.village);
        var list = database.queryForObject(
                "select id from app.office_list where office = ?", String.class, Home.CHUCUN.town);
        var draft = database.queryForObject(
                "insert into app.draft (name, owner, base, created_at) values ('x', 'analyst', 1, now()) returning id",
                String.class);
        var dryRun = database.queryForObject(
                "insert into app.dry_run (draft_id, fingerprint, day, begun_by, begun_at, last_application, last_placement, total)"
                        + " values (?, 'x', current_date, 'analyst', now(), 0, 0, 0) returning id",
                String.class,
                Long.valueOf(draft));
        var replay = database.queryForObject(
                "insert into app.replay_run (draft_id, fingerprint, asked, state, begun_by, begun_at)"
                        + " values (?, repeat('0', 64), 1, 'DONE', 'analyst', now()) returning id",
                String.class,
                Long.valueOf(draft));
        var written = WrittenMatrix.of("route");

        var inspection = database.queryForMap(
                """
                select i.number, p.placement_id, f.document_id
                from app.inspection i join app.inspection_post p on p.inspection_id = i.id
                join app.inspection_entry e on e.inspection_id = i.id join app.inspection_photo f on f.entry_id = e.id
                where i.town = ?""",
                Home.CHUCUN.town);

        assertSoftly(softly -> ROLES.forEach((role, account) -> {
            var browser = new Browser(port).signedInAs(account);
            written.forEach((route, cells) -> {
                var status = browser.get(address(route, numbers)
                                .replace("{run}", run)
                                .replace("{import}", sent)
                                .replace("{inspection}", (String) inspection.get("number"))
                                .replace(
                                        "{placement}",
                                        inspection.get("placement_id").toString())
                                .replace(
                                        "{photo}", inspection.get("document_id").toString())
                                .replace("{officelist}", list)
                                .replace("{draft}", draft)
                                .replace("{dryrun}", dryRun)
                                .replace("{replay}", replay))
                        .statusCode();
                if (cells.get(role).equals("✓")) {
                    softly.assertThat(status).as("%s, %s", route, role).isEqualTo(200);
                } else {
                    softly.assertThat(REFUSED).as("%s, %s", route, role).contains(status);
                }
            });
        }));
    }

    @Test
    void noRouteIsForgotten() throws IOException {
        var written = WrittenMatrix.of("route").keySet().stream()
                .map(route -> shape(route.replaceAll("\\?.*", "")))
                .collect(Collectors.toSet());
        var there = new TreeSet<String>();
        for (var mapping : mappings) {
            mapping.getHandlerMethods().keySet().stream()
                    .filter(info -> info.getMethodsCondition().getMethods().isEmpty()
                            || info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                    .flatMap(info -> info.getPatternValues().stream())
                    .filter(pattern -> !OPEN.matcher(pattern).matches())
                    .forEach(there::add);
        }
        assertThat(there).isNotEmpty().allSatisfy(pattern -> assertThat(written)
                .as("%s is missing in src/docs/access.md", pattern)
                .anyMatch(route -> route.matches(regex(pattern))));
    }

    /** A number in it for each variable, so that a pattern can be held against it. */
    private static String shape(String route) {
        return VARIABLE.matcher(route).replaceAll("x");
    }

    private static String regex(String pattern) {
        var text = new StringBuilder();
        var at = 0;
        var variables = VARIABLE.matcher(pattern);
        while (variables.find()) {
            text.append(Pattern.quote(pattern.substring(at, variables.start()))).append("[^/]+");
            at = variables.end();
        }
        return text.append(Pattern.quote(pattern.substring(at))).toString();
    }

    static String address(String route, Numbers numbers) {
        return route.replace("{unit}", numbers.unit().toString())
                .replace("{person}", numbers.person().toString())
                .replace("{decision}", numbers.decision().toString())
                .replace("{document}", numbers.document().toString())
                .replace("{step}", numbers.step())
                .replace("{task}", numbers.task())
                .replace("{month}", numbers.month())
                .replace("{case}", numbers.placed())
                .replace("{finding}", numbers.finding())
                .replace("{announcement}", numbers.announcement())
                .replace("{village}", Home.CHUCUN.village)
                .replace("{list}", numbers.list().toString())
                .replace("{day}", LocalDate.now().toString());
    }
}
