package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;

/** Whole numbers are shown to whom the case belongs, for a reason, and that stays on record. */
@InOneContext
class UnmaskHttpTest {

    private static final String NUMBER = Forms.idNumber("1976-03-01", 20);
    private static final Map<String, String> REASON = Map.of("reason", "与银行核对账号 6222020000000000");

    @Autowired
    Town town;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    private String caseNumber;
    private String call;

    @BeforeEach
    void somebodyApplies() {
        caseNumber = town.applies(
                town.announces(1),
                "1976-03-01",
                Map.of("idNumber", NUMBER, "phone", "13863190001", "name", "于秀兰", "retirementCategory", "FEMALE_50"));
        call = "/api/cases/%s/unmask".formatted(caseNumber);
    }

    @Test
    void theVillageSeesAllForAReasonThatIsKept() {
        var village = new Browser(port).signedInAs("village-chucun-1");
        var page = village.get("/desk/cases/" + caseNumber).body();
        assertThat(page).contains("查看完整信息").doesNotContain(NUMBER, "13863190001", "6222020000000000");

        var answer = village.post(call, REASON);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(NUMBER, "13863190001", "6222020000000000", "农村商业银行");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        var record = database.queryForMap("select * from app.audit_entry where act = 'UNMASKED'");
        assertThat(record.get("actor")).isEqualTo("village-chucun-1");
        assertThat(record.get("subject"))
                .isEqualTo("person/" + database.queryForObject("select id from app.person", Long.class));
        assertThat(record.get("detail").toString())
                .contains(caseNumber, "与银行核对账号")
                .doesNotContain("6222020000000000", NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  核对  ", "四个字吗"})
    void withoutAReasonNothingIsShown(String reason) {
        var answer = new Browser(port).signedInAs("village-chucun-1").post(call, Map.of("reason", reason));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"field\":\"reason\"", "查看理由", "5 至 200 个字")
                .doesNotContain(NUMBER);
        assertThat(records()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"village-chucun-2", "village-yiyuan-1", "finance", "agency"})
    void whomTheCaseIsNoneOfSeesNothing(String office) {
        var answer = new Browser(port).signedInAs(office).post(call, REASON);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("案件").doesNotContain(NUMBER, "13863190001");
        assertThat(records()).isZero();
    }

    @Test
    void aCaseAboutNobodyHasNothingToShow() {
        var announcement = database.queryForObject("select case_number from app.recruitment", String.class);

        var answer = new Browser(port)
                .signedInAs("town-chucun")
                .post("/api/cases/%s/unmask".formatted(announcement), REASON);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("本案没有个人信息");
    }

    @Test
    void nobodyAndNoOtherSiteIsAnswered() {
        assertThat(new Browser(port).post(call, REASON).statusCode()).isEqualTo(401);
        var village = new Browser(port).signedInAs("village-chucun-1");
        assertThat(village.postFromElsewhere(call, REASON).statusCode()).isEqualTo(403);
        assertThat(records()).isZero();
    }

    @Test
    void onlyAnAdministratorChangesKeys() {
        var town = new Browser(port).signedInAs("town-chucun");
        for (var path : new String[] {"/api/keys/rotation", "/api/keys/rotation/stop"}) {
            assertThat(town.post(path, Map.of()).statusCode()).as(path).isEqualTo(400);
        }
        assertThat(town.get("/api/keys/rotation").body()).contains("只有系统管理员");
        assertThat(new Browser(port).get("/api/keys/rotation").statusCode()).isEqualTo(401);

        var admin = new Browser(port).signedInAs("admin");
        assertThat(admin.get("/api/keys/rotation").body()).contains("\"finishedAt\":null");
        assertThat(admin.post("/api/keys/rotation", Map.of()).body()).contains("\"key\":\"", "\"rows\":");
        assertThat(admin.post("/api/keys/rotation/stop", Map.of()).statusCode()).isEqualTo(204);
    }

    private int records() {
        return database.queryForObject("select count(*) from app.audit_entry where act = 'UNMASKED'", Integer.class);
    }
}
