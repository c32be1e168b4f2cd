package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;

/** The page of the province's system over HTTP: what leaves the house is on record with what it is for. */
@InOneContext
class ProvinceHttpTest {

    private static final String PAGE = "/desk/province";
    private static final String EXPORT = "/desk/province/export";

    @Autowired
    TwoTowns towns;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    @Test
    void wholeNumbersGoOutWithThePurposeOnRecord() {
        towns.live();
        var idNumber = Forms.idNumber("1966-03-01", TwoTowns.Home.CHUCUN.serial + 1);

        var answer =
                as("district").fillsIn(PAGE, EXPORT, Map.of("records", "people", "format", "csv", "reason", "按月报送省系统"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"province-people-\\d{4}-\\d{2}-\\d{2}\\.csv\"");
        assertThat(answer.body()).contains(idNumber, "仅供报送", "共 2 行").doesNotContain("已脱敏");
        assertThat(database.queryForList(
                        """
                        select concat_ws(' ', actor, subject, detail ->> 'reason', detail ->> 'rows', detail ->> 'whole')
                        from app.audit_entry where act = 'EXPORTED' order by id""",
                        String.class))
                .containsExactly("district province/people.csv 按月报送省系统", "district province/people.csv 按月报送省系统 2 true");
        assertThat(database.queryForObject("select string_agg(detail::text, '') from app.audit_entry", String.class))
                .doesNotContain(idNumber);
        assertThat(database.queryForObject(
                        "select concat_ws(' ', status, row_count, purpose, length(sha256)) from app.province_exchange",
                        String.class))
                .isEqualTo("DONE 2 按月报送省系统 64");
        assertThat(Jsoup.parse(as("district").get(PAGE).body())
                        .select("#done ~ .sheet tbody tr")
                        .text())
                .contains("报送", "人员", "按月报送省系统", "完整");
    }

    @Test
    void whatCannotBeTakenIsSaidAtItsFieldAndNothingTypedIsLost() {
        var district = as("district");
        var typed = Map.of("records", "payments", "format", "csv", "reason", "报", "since", "2026-05-01");

        var answer = district.fillsIn(PAGE, EXPORT, typed);

        assertThat(answer.statusCode()).isEqualTo(400);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("#out-reason-wrong").text()).contains("5 至 200");
        assertThat(page.select("#out-reason").val()).isEqualTo("报");
        assertThat(page.select("#out-since").val()).isEqualTo("2026-05-01");
        assertThat(page.select("#out-records [selected]").val()).isEqualTo("payments");
        assertThat(page.select("#out-format [selected]").val()).isEqualTo("csv");
        assertThat(Jsoup.parse(district.fillsIn(
                                        PAGE, EXPORT, Map.of("records", "people", "reason", "按月报送省系统", "since", "昨天"))
                                .body())
                        .select("#out-since-wrong")
                        .text())
                .contains("请填写");
        assertThat(district.fillsIn(PAGE, EXPORT, Map.of("records", "nothing", "reason", "按月报送省系统"))
                        .statusCode())
                .isEqualTo(404);
        var without = district.fillsIn(PAGE, "/desk/province/import", Map.of("records", "people"));
        assertThat(without.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(without.body()).select("#in-file-wrong").text()).contains("请选择文件");
        assertThat(database.queryForObject("select count(*) from app.province_exchange", Integer.class))
                .isZero();
    }

    @Test
    void aFileFromAPageOfAnotherSiteIsRefused() {
        var district = as("district");

        for (var header : Map.of("Origin", "https://elsewhere.example", "Sec-Fetch-Site", "cross-site")
                .entrySet()) {
            var answer = district.sends("/desk/province/import", request -> request.header(
                            "Content-Type", "application/x-www-form-urlencoded")
                    .header(header.getKey(), header.getValue())
                    .POST(BodyPublishers.ofString("records=people")));
            assertThat(answer.statusCode()).as(header.getKey()).isEqualTo(403);
        }
    }

    /** A page of another site cannot make the district's browser send anything. */
    @Test
    void aFormWithoutTheTokenOfThePageIsRefused() {
        var answer = as("district").fillsIn("/desk/nowhere", EXPORT, Map.of("records", "people", "reason", "按月报送省系统"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/sign-in");
        assertThat(database.queryForObject("select count(*) from app.province_exchange", Integer.class))
                .isZero();
    }

    private Browser as(String account) {
        return new Browser(port).signedInAs(account);
    }
}
