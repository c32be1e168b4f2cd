package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.casefile.Refused;
import publicpost.casefile.Scan;
import publicpost.intake.Application.Status;

/** A refused applicant objects: once, in time, and somebody else looks at the refusal. */
@InOneContext
class RefusalReviewScenarioTest {

    private static final Map<String, String> STATEMENT = Map.of("statement", "我从未经商，附注销证明");
    private static final Map<String, ?> UPHOLD = Map.of("decision", "UPHOLD", "reason", "名单中确无此人", "clause", "§二(一)");
    private static final Map<String, ?> ANNUL = Map.of("decision", "ANNUL", "reason", "评议票数计错");

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    Work work;

    @Autowired
    RefusalReviews reviews;

    @Autowired
    JdbcTemplate database;

    private String announcement;
    private String refused;

    /** The meeting turned her down, and the town confirmed it. */
    @BeforeEach
    void oneIsRefused() {
        announcement = town.announces(1);
        refused = town.applies(announcement, "1976-03-01");
        town.does(refused, "VerifyEvidence", Forms.confirmed(town.today()));
        turnedDown();
    }

    private void turnedDown() {
        town.does(refused, "Appraise", Forms.appraisal(town.today(), 20, 5, "40"));
        town.does(refused, "ConfirmRefusal", Forms.REFUSAL);
        assertThat(town.status(refused)).isEqualTo(Status.REFUSED);
    }

    private void objects() {
        reviews.object(refused, STATEMENT, List.of());
    }

    private List<String> told(String kind) {
        return database.queryForList(
                "select text from app.message where case_number = ? and kind = ? order by written_at, about",
                String.class,
                refused,
                kind);
    }

    private List<String> letters(String kind) {
        return database.queryForList(
                "select content from app.letter where case_number = ? and kind = ? order by id",
                String.class,
                refused,
                kind);
    }

    // ── objecting ───────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void theApplicantIsToldUntilWhenAndTheDistrictHasIt() {
        var until = town.today().plusDays(15);
        assertThat(reviews.mayObjectUntil(refused)).hasValue(until);
        var day = "%d年%d月%d日前（含当日）".formatted(until.getYear(), until.getMonthValue(), until.getDayOfMonth());
        assertThat(letters("REFUSAL").get(0)).contains(day, "申请复核");
        assertThat(told("REFUSED").get(0)).contains(day);

        reviews.object(refused, STATEMENT, List.of(new Attached("注销证明.png", Scan.png(9, 9))));

        assertThat(town.steps(refused)).containsExactly("ReviewRefusal");
        assertThat(town.officeOf(town.open(refused, "ReviewRefusal").get(0))).isEqualTo("district");
        assertThat(reviews.mayObject(refused)).isFalse();
        assertThat(database.queryForList(
                        "select name from app.document where case_number = ? and uploaded_by = 'applicant'",
                        String.class,
                        refused))
                .containsExactly("注销证明.png");
        assertThat(database.queryForObject("select statement from app.refusal_review", String.class))
                .as("sealed")
                .doesNotContain("经商");
        var page = new Browser(port)
                .signedInAs("district")
                .get("/desk/cases/" + refused)
                .body();
        assertThat(page).contains("我从未经商，附注销证明", "复核中", "已申请复核", "申请人本人", "注销证明.png");
    }

    @Test
    void onlyInTime() {
        town.dayComes(town.today().plusDays(15));
        assertThat(reviews.mayObject(refused)).isTrue();

        town.dayComes(town.today().plusDays(1));
        assertThat(reviews.mayObject(refused)).isFalse();
        assertThatThrownBy(this::objects).isInstanceOf(Refused.class);
        nothingIsKept();
    }

    private void nothingIsKept() {
        assertThat(database.queryForObject("select count(*) from app.refusal_review", Integer.class))
                .isZero();
        assertThat(town.steps(refused)).isEmpty();
        assertThat(database.queryForObject(
                        "select count(*) from app.document where uploaded_by = 'applicant' and case_number is not null",
                        Integer.class))
                .isZero();
    }

    @Test
    void onlyToARefusal() {
        var running = town.applies(announcement, "1977-03-01");
        for (var other : List.of(running, "SQ2026-999999", announcement)) {
            assertThat(reviews.mayObject(other)).as(other).isFalse();
            assertThatThrownBy(() -> reviews.object(other, STATEMENT, List.of()))
                    .isInstanceOf(Refused.class);
        }
        town.withdraws(running);
        assertThat(reviews.mayObject(running)).isFalse();
        nothingIsKept();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u0000"})
    void onlyWithAReason(String statement) {
        assertThatThrownBy(() -> reviews.object(refused, Map.of("statement", statement), List.of()))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.byField()).containsOnlyKeys("statement"));
        nothingIsKept();
    }

    @Test
    void aFileThatIsNoneOrAFailureLeavesNothing() {
        var text = List.of(new Attached("a.png", "MZ".getBytes()));
        assertThatThrownBy(() -> reviews.object(refused, STATEMENT, text))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.byField()).containsOnlyKeys("files"));
        database.execute("alter table app.trail add constraint no_trail check (step <> 'RefusalObjected') not valid");
        try {
            assertThatThrownBy(() -> reviews.object(refused, STATEMENT, List.of(new Attached("a.png", Scan.png(5, 5)))))
                    .isNotNull();
        } finally {
            database.execute("alter table app.trail drop constraint no_trail");
        }
        nothingIsKept();
    }

    @Test
    void ofManyAtOnceOneIsTaken() throws Exception {
        var answers = atOnce(Stream.generate(() -> (Callable<Boolean>) () -> {
                    try {
                        objects();
                        return true;
                    } catch (Refused twice) {
                        assertThat(twice.byField()).containsOnlyKeys("statement");
                        return false;
                    }
                })
                .limit(8)
                .toList());

        assertThat(answers).containsOnlyOnce(true);
        assertThat(town.open(refused, "ReviewRefusal")).hasSize(1);
        assertThat(database.queryForObject("select count(*) from app.refusal_review", Integer.class))
                .isEqualTo(1);
    }

    private static <T> List<T> atOnce(List<Callable<T>> all) throws Exception {
        var threads = Executors.newFixedThreadPool(all.size());
        try {
            var answers = new ArrayList<T>();
            for (Future<T> one : threads.invokeAll(all)) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    /** As Tasklist does, with the grants of the office. */
    @Test
    void theDistrictFindsItInTasklistAndTheTownDoesNot() {
        objects();
        var task = town.open(refused, "ReviewRefusal").get(0).getId();
        var claim = Map.of("userId", "district");

        assertThat(new Browser(port)
                        .signedInAs("town-chucun")
                        .engine("POST", "task/%s/claim".formatted(task), Map.of("userId", "town-chucun"))
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(new Browser(port)
                        .signedInAs("district")
                        .engine("POST", "task/%s/claim".formatted(task), claim)
                        .statusCode())
                .isEqualTo(204);
    }

    // ── what the district makes of it ───────────────────────────────────────────────────────────────────────────

    @Test
    void upheldItEndsThereAndIsToldWithTheReason() {
        objects();

        town.does(refused, "ReviewRefusal", UPHOLD);

        assertThat(town.endedAt(refused, "RefusalUpheld")).isTrue();
        assertThat(town.status(refused)).isEqualTo(Status.REFUSED);
        assertThat(town.steps(refused)).isEmpty();
        assertThat(letters("REFUSAL_REVIEW")).hasSize(1).first().asString().contains("维持不予安置", "名单中确无此人", "§二(一)");
        assertThat(told("REVIEWED")).hasSize(1).first().asString().contains(refused, "维持不予安置");
        assertThat(database.queryForMap(
                        "select * from app.decision where case_number = ? and kind = 'REFUSAL_REVIEW'", refused))
                .containsEntry("outcome", "REFUSAL_UPHELD")
                .containsEntry("decided_by", "district");
        assertThat(reviews.mayObject(refused)).as("once").isFalse();
        assertThatThrownBy(this::objects).isInstanceOf(Refused.class);
        assertThat(new Browser(port)
                        .signedInAs("town-chucun")
                        .get("/desk/cases/" + refused)
                        .body())
                .contains("维持不予安置", "复核结果告知书");
    }

    @Test
    void annulledBeforeTheRankingTheCaseGoesOnUnderItsNumberToThePost() {
        objects();
        town.does(refused, "ReviewRefusal", ANNUL);

        assertThat(town.endedAt(refused, "ApplicationReopened")).isTrue();
        assertThat(letters("REFUSAL_REVIEW").get(0)).contains("撤销不予安置，重新审核");
        assertThat(told("REVIEWED").get(0)).contains("重新审核");
        assertThat(town.steps(refused)).containsExactly("Appraise");
        assertThatThrownBy(() -> town.putsOnNotice(announcement))
                .as("nobody is ranked before")
                .isNotNull();

        town.does(refused, "Appraise", Forms.appraisal(town.today(), 20, 18, "90"));
        town.does(announcement, "Rank", Forms.rank(town.today()));
        town.noticeRunsOut(announcement);
        // whoever reviewed does not approve
        var approval = town.open(refused, "Approve").get(0);
        town.completesAs("district-2", List.of("district"), approval, Forms.APPROVED);
        town.does(refused, "PrepareStart", Forms.ruralStart(town.today()));
        assertThat(town.status(refused)).isEqualTo(Status.PLACED);
        assertThat(new Browser(port)
                        .signedInAs("district")
                        .get("/desk/cases/" + refused)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusedOnceMoreItIsToldOnceMoreAndMayBeObjectedToOnceMore() {
        objects();
        town.does(refused, "ReviewRefusal", ANNUL);

        turnedDown();

        assertThat(letters("REFUSAL")).hasSize(2);
        assertThat(told("REFUSED")).hasSize(2);
        assertThat(reviews.mayObject(refused)).isTrue();
        objects();
        town.does(refused, "ReviewRefusal", UPHOLD);
        assertThat(told("REVIEWED")).hasSize(2);
        assertThat(reviews.mayObject(refused)).isFalse();
    }

    @Test
    void annulledAfterTheRankingSheIsToldOfTheNextAnnouncement() {
        var other = town.applies(announcement, "1975-03-01");
        town.passes(other).putsOnNotice(announcement);
        objects();

        town.does(refused, "ReviewRefusal", ANNUL);

        assertThat(town.endedAt(refused, "RefusalAnnulled")).isTrue();
        assertThat(town.status(refused)).isEqualTo(Status.REFUSED);
        assertThat(town.steps(refused)).isEmpty();
        assertThat(letters("REFUSAL_REVIEW").get(0)).contains("名额程序已过", "下次公告", "评议票数计错");
        assertThat(told("REVIEWED").get(0)).contains("下次公告");
    }

    @Test
    void whoRefusedDoesNotReview() {
        var first = town.applies(announcement, "1975-03-01");
        town.passes(first).putsOnNotice(announcement).noticeRunsOut(announcement);
        town.does(first, "Approve", Map.of("decision", "REFUSE", "reason", "材料不实", "clause", "§二(五)"));
        reviews.object(first, STATEMENT, List.of());
        var task = town.open(first, "ReviewRefusal").get(0);

        assertThatThrownBy(() -> town.does(first, "ReviewRefusal", UPHOLD)).hasMessageContaining("职责分离");
        assertThat(town.open(first, "ReviewRefusal")).hasSize(1);

        town.completesAs("district-2", List.of("district"), task, UPHOLD);
        assertThat(town.endedAt(first, "RefusalUpheld")).isTrue();
    }

    @Test
    void withoutAReasonOrAClauseItIsNotDecided() {
        objects();
        for (var answer : List.of(
                Map.of("decision", "UPHOLD", "reason", "x"),
                Map.of("decision", "ANNUL"),
                Map.of("decision", "REOPENED", "reason", "x"),
                Map.of("reason", "x"))) {
            assertThatThrownBy(() -> town.does(refused, "ReviewRefusal", answer))
                    .isInstanceOf(RefusedForm.class);
        }
        assertThat(town.open(refused, "ReviewRefusal")).hasSize(1);
    }

    /** Either she is examined again and nobody is ranked, or all are ranked and she is told of the next announcement. */
    @RepeatedTest(3)
    void besideTheRankingNobodyIsReopenedAndForgotten() throws Exception {
        town.passes(town.applies(announcement, "1975-03-01"));
        objects();
        town.dayComes(town.today().plusDays(5));

        var answers = atOnce(List.<Callable<Boolean>>of(
                () -> isDone(Town.TOWN, announcement, "Rank", Forms.rank(town.today())),
                () -> isDone(Town.DISTRICT, refused, "ReviewRefusal", ANNUL)));
        town.settles();
        if (!answers.get(1)) {
            town.does(refused, "ReviewRefusal", ANNUL);
        }

        var reopened = town.status(refused) != Status.REFUSED;
        assertThat(answers.get(0)).isNotEqualTo(reopened);
        assertThat(town.steps(refused)).isEqualTo(reopened ? List.of("Appraise") : List.of());
    }

    private boolean isDone(Officer officer, String caseNumber, String step, Map<String, ?> answer) {
        try {
            work.complete(officer, caseNumber, step, answer);
            return true;
        } catch (RuntimeException lost) {
            return false;
        }
    }
}
