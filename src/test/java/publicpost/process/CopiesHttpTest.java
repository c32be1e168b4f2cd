package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.casefile.Refused;
import publicpost.payment.AtOnce;

/** A colleague is told of a case who may see it anyway, and nobody sees more for it. */
@InOneContext
class CopiesHttpTest {

    private static final String VILLAGE = "village-chucun-1";

    @Autowired
    Town town;

    @Autowired
    CopyDesk desk;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    private String number;

    @BeforeEach
    void aCase() {
        number = town.applies(town.announces(1), "1976-03-01");
    }

    @Test
    void aCopyStandsOnTheFirstPageAndInTheCaseUntilItIsRead() {
        var answer = sends(VILLAGE, number, "town-chucun", "请先看家庭情况");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("我抄送给", "town-chucun", "未阅");
        var reader = as("town-chucun");
        assertThat(reader.get("/desk/notices").body()).contains("未读 1 件", number, "请先看家庭情况");
        assertThat(reader.get("/desk/cases/%s/colleagues".formatted(number)).body())
                .contains("抄送给我", "请先看家庭情况");
        assertThat(as("district").get("/desk/notices").body()).doesNotContain(number);
        assertThat(as("district")
                        .get("/desk/cases/%s/colleagues".formatted(number))
                        .body())
                .doesNotContain("请先看家庭情况");

        var id = database.queryForObject("select id from app.copy", Long.class);
        for (var stranger : List.of(VILLAGE, "district", "admin", "town-yiyuan")) {
            assertThat(reads(as(stranger), id).statusCode()).as(stranger).isEqualTo(400);
        }
        assertThat(reads(reader, id).body()).contains("已阅");
        assertThat(reads(reader, id).statusCode()).isEqualTo(400);

        assertThat(reader.get("/desk/notices").body()).doesNotContain(number);
        assertThat(reader.get("/desk/cases/%s/colleagues".formatted(number)).body())
                .contains("已阅");
        assertThat(database.queryForList(
                        "select note from app.trail where case_number = ? and step = 'Copy'", String.class, number))
                .containsExactly("抄送 town-chucun：请先看家庭情况");
    }

    @Test
    void onlyToWhoMaySeeTheCaseAndOnlyByThem() {
        for (var other :
                List.of("town-yiyuan", "village-chucun-2", "finance", "committee", "admin", "nobody", "<b>'")) {
            var answer = sends(VILLAGE, number, other, "看看");
            assertThat(answer.statusCode()).as(other).isEqualTo(400);
            assertThat(answer.body()).as(other).contains("没有这个账号，或该同事无权查看本案", "看看");
        }
        for (var stranger : List.of("town-yiyuan", "village-chucun-2", "finance", "admin")) {
            var answer = sends(stranger, number, "district", "看看");
            assertThat(answer.statusCode()).as(stranger).isEqualTo(400);
            assertThat(answer.body()).doesNotContain(number);
        }
        assertThat(sends(VILLAGE, number, "", "看看").body()).contains("请填写同事的账号");
        assertThat(sends(VILLAGE, number, VILLAGE, "看看").body()).contains("不能抄送给自己");
        assertThat(sends(VILLAGE, number, "district", "x".repeat(301)).body()).contains("最多 300 字");
        assertThat(sends(VILLAGE, "SQ2026-999999", "district", "").statusCode()).isEqualTo(400);
        assertThat(database.queryForObject("select count(*) from app.copy", Integer.class))
                .isZero();
    }

    @Test
    void onceUntilItIsReadAndThenAgain() {
        assertThat(sends(VILLAGE, number, "town-chucun", "").statusCode()).isEqualTo(200);
        assertThat(sends("district", number, "town-chucun", "").body()).contains("对方还没有阅读");

        reads(as("town-chucun"), database.queryForObject("select id from app.copy", Long.class));

        assertThat(sends("district", number, "town-chucun", "").statusCode()).isEqualTo(200);
    }

    /** The case left the reader's reach, and the copy goes with it. */
    @Test
    void whoMayNoLongerSeeTheCaseSeesNoCopyOfIt() {
        sends(VILLAGE, number, "town-chucun", "请看");
        database.update("update app.application set village = 'village-yiyuan-1' where case_number = ?", number);

        assertThat(as("town-chucun").get("/desk/notices").body()).doesNotContain(number);
    }

    @RepeatedTest(3)
    void ofTwoAtTheSameMomentOneIsSent() throws Exception {
        var outcome = AtOnce.<Void>of(List.of(() -> sent(Town.VILLAGE), () -> sent(Town.DISTRICT)));

        assertThat(outcome.done()).hasSize(1);
        assertThat(outcome.refused()).singleElement().isInstanceOf(Refused.class);
        assertThat(database.queryForObject("select count(*) from app.trail where step = 'Copy'", Integer.class))
                .isEqualTo(1);
    }

    private Void sent(Officer officer) {
        desk.send(number, "town-chucun", "", officer);
        return null;
    }

    private HttpResponse<String> sends(String who, String caseNumber, String to, String note) {
        return TaskMovesHttpTest.submits(
                as(who), "/api/cases/%s/copies".formatted(caseNumber), Map.of("account", to, "note", note));
    }

    private static HttpResponse<String> reads(Browser browser, Long id) {
        return TaskMovesHttpTest.submits(browser, "/api/copies/%d/read".formatted(id), Map.of());
    }

    private Browser as(String account) {
        return new Browser(port).signedInAs(account);
    }
}
