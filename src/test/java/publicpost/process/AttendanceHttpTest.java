package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.secrets.Opened;
import publicpost.secrets.Secrets;

/** A unit's attendance as a sheet over HTTP: who fetches it and has it read, and who is turned away. */
@InOneContext
class AttendanceHttpTest {

    @Autowired
    Town town;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Secrets secrets;

    @LocalServerPort
    int port;

    private String calls;
    private String idNumber;
    private String name;

    @BeforeEach
    void aMonthIsOver() {
        town.placed("1976-03-01");
        town.dayComes(town.today().plusMonths(1).withDayOfMonth(1));
        calls = "/api/attendance/"
                + database.queryForObject(
                        "select min(id) from app.attendance_unit where village = 'village-chucun-1'", Long.class);
        idNumber =
                (String) Opened.of(database.queryForObject("select id_number from app.person", String.class), secrets);
        name = database.queryForObject("select min(name) from app.attendance", String.class);
    }

    @Test
    void theOfficesAroundTheUnitFetchItsSheet() {
        for (var office : new String[] {"village-chucun-1", "town-chucun", "agency", "district"}) {
            var answer = new Browser(port).signedInAs(office).get(calls + "/sheet.xlsx");

            assertThat(answer.statusCode()).as(office).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment")
                    .endsWith(".xlsx");
        }
    }

    @Test
    void strangersGetNothingAndHaveNothingRead() {
        for (var office : new String[] {"village-chucun-2", "town-tianhe", "finance"}) {
            var stranger = new Browser(port).signedInAs(office);

            assertThat(stranger.get(calls + "/sheet.xlsx").body())
                    .as(office)
                    .contains("不属于您所在部门")
                    .doesNotContain(idNumber);
            assertThat(stranger.upload(calls + "/read", "出勤.csv", sheet("21")).statusCode())
                    .isEqualTo(400);
        }
        var nobody = new Browser(port);
        assertThat(nobody.get(calls + "/sheet.xlsx").statusCode()).isEqualTo(401);
        assertThat(nobody.upload(calls + "/read", "出勤.csv", sheet("21")).statusCode())
                .isEqualTo(401);
        var village = new Browser(port).signedInAs("village-chucun-1");
        assertThat(village.get("/api/attendance/0/sheet.xlsx").statusCode()).isEqualTo(400);
    }

    @Test
    void whatIsReadIsShownAndWrittenNowhere() {
        var village = new Browser(port).signedInAs("village-chucun-1");

        var read = village.upload(calls + "/read", "出勤.csv", sheet("1.5"));

        assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
        assertThat(read.body())
                .contains("\"attended\":1.50", "\"premium\":60.00", "\"remark\":\"事假\"", "\"problems\":[]")
                .contains("\"fields\":[\"required\",\"attended\",\"premium\",\"remark\"]");
        assertThat(database.queryForObject("select count(*) from app.attendance where attended is null", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void problemsComeByRow() {
        var village = new Browser(port).signedInAs("village-chucun-1");

        assertThat(village.upload(calls + "/read", "出勤.csv", sheet("x")).body())
                .contains("\"rows\":[]", "\"row\":2", "\"column\":\"实出勤\"");
        assertThat(village.upload(calls + "/read", "出勤.csv", "甲,乙\n".getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("\"field\":\"file\"", "没有找到标题行");
    }

    private byte[] sheet(String attended) {
        return "姓名,身份证号码,应出勤,实出勤,意外险保险费,备注\n%s,%s,22,%s,60,事假\n"
                .formatted(name, idNumber, attended)
                .getBytes(StandardCharsets.UTF_8);
    }
}
