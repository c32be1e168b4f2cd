package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;

/** Announcements as a citizen reads them, who never signs in. */
@InOneContext
class SiteTest {

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    JdbcTemplate database;

    private Browser citizen;

    @BeforeEach
    void comes() {
        citizen = new Browser(port);
    }

    @Test
    void anAnnouncementSaysAllThatOneMustKnow() {
        var number = town.announces(Forms.offer("保洁员", "RURAL", 2), Forms.offer("护林员", "RURAL", 1));

        var page = page("/announcements/" + number);

        assertThat(page.title()).isEqualTo("公益性岗位公告 · 公益岗");
        assertThat(page.select("main").text())
                .contains("保洁员", "护林员", "初村", "村内保洁", "每月 160 小时", "2400 元/月", "乡村", "公共服务")
                .contains("2 人", "招聘人数 3 人", "符合安置条件", "到村委会报名", "初村镇", number)
                .contains("2026年5月11日至2026年5月15日", "正在报名")
                // who supervises a post is named inside only
                .doesNotContain("王主任");
    }

    @Test
    void theFirstPageShowsWhatIsOpenWhatClosesSoonAndWhatIsOver() {
        var number = town.announces(1);
        assertThat(page("/").select("section[aria-labelledby=open]").text()).contains("公益性岗位公告", "共招 1 人");

        town.dayComes(town.today().plusDays(1));
        assertThat(page("/").select("section[aria-labelledby=soon]")).isEmpty();
        town.dayComes(town.today().plusDays(1));
        assertThat(page("/").select("section[aria-labelledby=soon] a").attr("href"))
                .isEqualTo("/announcements/" + number);

        town.dayComes(town.today().plusDays(3));
        assertThat(page("/").select("section").eachAttr("aria-labelledby")).containsExactly("closed");
        assertThat(page("/announcements/" + number).select(".state").text()).isEqualTo("报名已经截止");

        database.update("update app.recruitment set window_from = window_from - 40, window_until = window_until - 40");
        assertThat(page("/").select("section")).isEmpty();
        assertThat(citizen.open("/announcements/" + number).statusCode()).isEqualTo(200);
    }

    @Test
    void oneLooksByTownAndArea() {
        town.announces(1);

        for (var shown :
                List.of("/?town=town-chucun", "/?area=RURAL", "/?town=town-chucun&area=RURAL", "/?town=&area=")) {
            assertThat(page(shown).select(".cards li h3")).as(shown).hasSize(1);
        }
        for (var hidden : List.of("/?town=town-yiyuan", "/?area=URBAN")) {
            assertThat(page(hidden).select(".cards li h3")).as(hidden).isEmpty();
            assertThat(page(hidden).select(".none").text()).contains("现在没有可以报名的岗位");
        }
        var wrong = citizen.open("/?town=atlantis&area=SEA");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(wrong.body()).select(".wrong li").eachText())
                .containsExactly("【镇街】没有这个镇街，请重新选择", "【城乡】没有这个类别，请重新选择");
    }

    @Test
    void whatIsNotPublishedAndWhatNeverWasLookTheSame() {
        var number = town.announces(1);
        database.update("update app.recruitment set status = 'DRAFT'");

        var draft = citizen.open("/announcements/" + number);
        var never = citizen.open("/announcements/ZP2026-9999");
        var none = citizen.open("/announcements/x");

        assertThat(List.of(draft.statusCode(), never.statusCode(), none.statusCode()))
                .containsOnly(404);
        assertThat(draft.body()).contains("没有这个编号").isEqualTo(never.body()).isEqualTo(none.body());
        assertThat(page("/").select(".cards")).isEmpty();
    }

    @Test
    void thePageIsSaidInEnglishAndGoesOnInEnglishWithoutACookie() {
        var number = town.announces(1);

        var page = page("/?lang=en");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1").text()).isEqualTo("Public-welfare posts announced");
        assertThat(page.select(".cards a").attr("href")).isEqualTo("/announcements/" + number + "?lang=en");
        assertThat(page.select("input[name=lang]").val()).isEqualTo("en");
        assertThat(page.select("link[rel=stylesheet]").attr("href")).isEqualTo("/site/site.css");
        assertThat(page.select(".language").attr("href")).isEqualTo("?");

        assertThat(page("/").select("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(page("/?town=town-chucun").select(".language").attr("href")).isEqualTo("?town=town-chucun&lang=en");
    }

    /** What towns wrote is marked as Chinese, and so is the switch; names of offices stay. */
    @Test
    void nothingElseIsLeftInChinese() {
        var number = town.announces(1);

        for (var path : List.of("/", "/announcements/" + number, "/notices")) {
            var page = page(path + "?lang=en");
            page.select("body [lang=zh-CN]").remove();
            assertThat(page.body().text().replaceAll("初村镇|怡园街道|田和街道", ""))
                    .as(path)
                    .doesNotContainPattern("\\p{IsHan}|。");
        }
    }

    @Test
    void whatATownWroteIsNotTranslatedThoughTheCatalogueKnowsIt() {
        var number = town.announces(Forms.offer("公示", "RURAL", 1));

        for (var path : List.of("/?lang=en", "/announcements/" + number + "?lang=en")) {
            var page = page(path);
            assertThat(page.select("main [lang=zh-CN]").eachText()).as(path).contains("公示");
            assertThat(page.select("nav a[href^=/notices]").text()).isEqualTo("Public notice");
        }
    }

    @Test
    void nothingIsRememberedOfWhoReads() {
        var number = town.announces(1);

        for (var path :
                List.of("/", "/?lang=en", "/announcements/" + number, "/notices", "/site/site.css", "/notices/x")) {
            var answer = citizen.open(path);
            assertThat(answer.headers().allValues("Set-Cookie")).as(path).isEmpty();
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'", "script-src 'self'");
        }
        assertThat(kept(citizen.open("/"))).isEqualTo("max-age=60, public");
        assertThat(kept(citizen.open("/site/site.css"))).isEqualTo("max-age=3600, public");
        assertThat(kept(citizen.open("/notices"))).isEqualTo("no-store");
        var officer = new Browser(port).signedInAs("town-chucun");
        assertThat(officer.open("/").body()).isEqualTo(citizen.open("/").body());
    }

    private static String kept(HttpResponse<String> answer) {
        return answer.headers().firstValue("Cache-Control").orElse("");
    }

    @Test
    void theFirstPageIsLight() {
        for (var i = 0; i < 20; i++) {
            town.announces(1);
        }
        var weight = bytes("/") + bytes("/site/site.css");

        assertThat(weight).isBetween(10_000, 60_000);
        assertThat(page("/").select("script")).isEmpty();
    }

    @Test
    void staffFindTheirDoor() {
        assertThat(page("/").select("footer a[href=/sign-in]").text()).isEqualTo("工作人员登录");
        assertThat(citizen.post("/", Map.of()).statusCode()).isEqualTo(415);
    }

    private int bytes(String path) {
        return citizen.open(path).body().getBytes(StandardCharsets.UTF_8).length;
    }

    private Document page(String path) {
        var answer = citizen.open(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
