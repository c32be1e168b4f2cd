package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.Afresh;
import publicpost.InOneContext;
import publicpost.acting.Acting;
import publicpost.scope.Reach;

/** A public notice on the site: the fields of §二(四), as long as it runs, and nothing else of anybody. */
@InOneContext
class PublicNoticeTest {

    /** What is read of everybody's by whoever comes: the plan, what is announced, the calendar. */
    private static final Set<String> OF_NOBODY = Set.of(
            "office",
            "office_list_source",
            "plan",
            "plan_cell",
            "seat",
            "recruitment",
            "offer",
            "post",
            "notice",
            "calendar_day",
            "office_day",
            "pay_run",
            "pay_run_month",
            "step_duty");

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    JdbcTemplate database;

    private Browser citizen;
    private String number;
    private final List<String> cases = new ArrayList<>();

    @BeforeEach
    void twoOnNoticeForOnePost() {
        citizen = new Browser(port);
        number = town.announces(1);
        for (var born : List.of("1976-03-01", "1977-04-02")) {
            var one = town.applies(number, born);
            town.passes(one, born.startsWith("1976") ? "90" : "80");
            cases.add(one);
        }
        town.putsOnNotice(number);
    }

    @Test
    void aNoticeSaysNameVillagePostPeriodAndHowToObject() {
        var answer = citizen.open("/notices/" + number);
        var page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page.select("section[aria-labelledby=short] tbody tr").eachText())
                .containsExactly("1 " + name(0) + " 初村一村（示例） 保洁员 提出异议");
        assertThat(page.select("section[aria-labelledby=waiting] tbody tr").eachText())
                .containsExactly("1 " + name(1) + " 初村一村（示例） 保洁员 提出异议");
        assertThat(page.select("thead").first().text()).isEqualTo("序号 姓名 村（社区） 岗位 异议");
        var until =
                database.queryForObject("select to_char(ends_on, 'FMYYYY年FMMM月FMDD日') from app.notice", String.class);
        assertThat(page.select("main").text()).contains("初村镇", "至" + until, "在公示期内向初村镇提出，书面、当面均可，实名、匿名均受理", "也可以在网上提出");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex, noarchive");
        assertThat(answer.headers().firstValue("X-Robots-Tag")).hasValue("noindex, noarchive");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    private String name(int at) {
        return database.queryForObject(
                "select p.name from app.person p join app.application a on a.person_id = p.id where a.case_number = ?",
                String.class,
                cases.get(at));
    }

    @Test
    void nobodysNumbersHealthGroupScoreOrVotesAreTold() {
        for (var path :
                List.of("/notices/" + number, "/notices", "/feeds/notices.atom", "/announcements/" + number, "/")) {
            saysNoMore(path, citizen.open(path));
            saysNoMore(path, citizen.sends(path, ask -> ask.header("Accept", "application/json")));
        }
        for (var path : List.of("/notices", "/feeds/notices.atom", "/", "/sitemap.xml")) {
            assertThat(citizen.open(path).body()).as(path).doesNotContain(name(0), name(1), "测试人");
        }
    }

    @Test
    void nothingMoreIsToldWhereSomethingIsWrong() {
        var form = "/notices/%s/object".formatted(number);
        var answers = Map.of(
                form + "?whom=SHORT_LIST-1", 200,
                form + "?whom=SHORT_LIST-9", 200,
                "/notices/" + number + "/list", 404,
                "/notices/" + number + ".json", 404,
                "/notices/" + number + ".pdf", 404);
        answers.forEach((path, status) -> {
            var answer = citizen.open(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(status);
            saysNoMore(path, answer);
        });
        for (var path : List.of("/notices/" + number, form, "/objections")) {
            var answer = citizen.post(path, Map.of("whom", "SHORT_LIST-1"));
            assertThat(answer.statusCode()).as(path).isBetween(400, 499);
            saysNoMore(path, answer);
        }
    }

    private static void saysNoMore(String path, HttpResponse<String> answer) {
        assertThat(answer.body())
                .as(path)
                .doesNotContain("1976", "1977", "371002", "138000", "622202", "SQ20")
                .doesNotContain("大龄", "RURAL_OLDER", "90", "80.00", "得分", "票", "户籍");
    }

    @Test
    void whenItsDaysAreOverTheNoticeIsGone() {
        var last = database.queryForObject("select ends_on from app.notice", LocalDate.class);
        assertThat(citizen.open("/notices").body()).contains("/notices/" + number, "初村镇");
        assertThat(citizen.open("/feeds/notices.atom").body()).contains("/notices/" + number);

        town.dayComes(last);
        assertThat(citizen.open("/notices/" + number).statusCode()).isEqualTo(200);

        town.dayComes(last.plusDays(1));
        var gone = citizen.open("/notices/" + number);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("公示期已满").doesNotContain(name(0), name(1), "公益性岗位公告", number);
        assertThat(gone.headers().firstValue("X-Robots-Tag")).hasValue("noindex, noarchive");
        assertThat(gone.headers().firstValue("Cache-Control")).hasValue("no-store");
        for (var path : List.of("/notices", "/feeds/notices.atom")) {
            assertThat(citizen.open(path).body()).as(path).doesNotContain(number);
        }
    }

    @Test
    void whatIsNotOnNoticeLooksLikeWhatNeverWas() {
        var other = town.announces(1);

        var answers = List.of("/notices/" + other, "/notices/ZP2022-9999", "/notices/x").stream()
                .map(citizen::open)
                .toList();
        assertThat(answers).extracting(answer -> answer.statusCode()).containsOnly(404);
        assertThat(answers)
                .extracting(answer -> answer.body())
                .containsOnly(answers.get(0).body());
        assertThat(answers.get(0).body()).contains("没有这个编号");
    }

    @Test
    void theNewestIsTheFirstOfTheFeed() {
        var newest = town.announces(1);

        var feed = Jsoup.parse(citizen.get("/feeds/announcements.atom").body(), Parser.xmlParser());

        assertThat(feed.select("entry > id").eachText())
                .hasSize(2)
                .first()
                .asString()
                .endsWith("/announcements/" + newest);
    }

    @Test
    void theFeedsAreAtomAndTheSitemapHasAnnouncementsOnly() {
        var announced = Jsoup.parse(citizen.get("/feeds/announcements.atom").body(), Parser.xmlParser());
        assertThat(announced.select("entry > title").eachText()).containsExactly("公益性岗位公告");
        assertThat(announced.select("entry > id").text())
                .isEqualTo("http://localhost:%d/announcements/%s".formatted(port, number));
        assertThat(announced.select("feed > updated").text()).isEqualTo(Afresh.MONDAY + "T00:00:00+08:00");
        assertThat(announced.select("entry > summary").text()).contains("初村镇", "共招 1 人");

        var notices = citizen.get("/feeds/notices.atom");
        assertThat(notices.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        assertThat(notices.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(Jsoup.parse(notices.body(), Parser.xmlParser())
                        .select("entry > link")
                        .attr("href"))
                .endsWith("/notices/" + number);

        assertThat(Jsoup.parse(citizen.get("/sitemap.xml").body(), Parser.xmlParser())
                        .select("loc")
                        .eachText())
                .containsExactly(
                        "http://localhost:" + port + "/",
                        "http://localhost:%d/announcements/%s".formatted(port, number));
        assertThat(citizen.get("/robots.txt").body())
                .contains(
                        "Disallow: /notices",
                        "Disallow: /desk",
                        "Disallow: /camunda",
                        "Disallow: /api",
                        "/sitemap.xml");
    }

    /** As the database sees who is not signed in: nothing of a person but by the two views, and there while the notice runs. */
    @Test
    void theReaderOfTheSiteHasNoOtherWayToAPerson() {
        var seen = new TreeMap<String, Integer>();
        for (var table : database.queryForList(
                "select relname from pg_class where relnamespace = 'app'::regnamespace and relkind in ('r', 'v', 'm', 'p')",
                String.class)) {
            count(table).filter(rows -> rows > 0).ifPresent(rows -> seen.put(table, rows));
        }
        assertThat(seen.remove("public_notice")).isEqualTo(1);
        assertThat(seen.remove("public_notice_person")).isEqualTo(2);
        assertThat(OF_NOBODY).containsAll(seen.keySet());
        assertThat(columns("public_notice")).containsExactly("case_number", "town", "title", "starts_on", "ends_on");
        assertThat(columns("public_notice_person"))
                .containsExactly("case_number", "standing", "place", "name", "village", "post");

        town.noticeRunsOut(number);
        assertThat(count("public_notice_person")).hasValue(0);
        assertThat(count("public_notice")).hasValue(0);
        assertThatThrownBy(() -> asNobody("delete from app.public_notice_person"))
                .isInstanceOf(DataAccessException.class);
    }

    private Optional<Integer> count(String table) {
        try {
            return Optional.of(
                    asNobody("select count(*)::int as rows from app." + table)
                                            .get(0)
                                            .get("rows")
                                    instanceof Integer rows
                            ? rows
                            : 0);
        } catch (DataAccessException mayNotEvenAsk) {
            return Optional.empty();
        }
    }

    private List<Map<String, Object>> asNobody(String question) {
        return new Acting("nobody", Set.of()).during(() -> Reach.OWN.during(() -> database.queryForList(question)));
    }

    private List<String> columns(String view) {
        return database.queryForList(
                "select column_name from information_schema.columns where table_schema = 'app' and table_name = ? order by ordinal_position",
                String.class,
                view);
    }
}
