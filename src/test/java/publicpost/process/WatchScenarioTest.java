package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.Afresh;
import publicpost.InOneContext;
import publicpost.calendar.OfficeClock;
import publicpost.placement.Limits;
import publicpost.secrets.Secrets;
import publicpost.watch.DueKind;
import publicpost.watch.Watch;
import publicpost.watch.WatchRuns;

/** What a morning finds, not a day early and not twice, and what it begins. */
@InOneContext
class WatchScenarioTest {

    private static final LocalDate TERM_ENDS = LocalDate.of(2026, 9, 1);
    private static final long PERSON = ManyInPost.id(0);

    @Autowired
    Town town;

    @Autowired
    OfficeClock clock;

    @Autowired
    Watch watch;

    @Autowired
    WatchRuns runs;

    @Autowired
    Limits limits;

    @Autowired
    MissedMorning missedMorning;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Secrets secrets;

    /** A rural man of fifty, his papers good until the last day. */
    @BeforeEach
    void oneInPost() {
        ManyInPost.sql(0, 1, TERM_ENDS, secrets).forEach(database::execute);
        limits.refresh();
    }

    // ── found on the day ────────────────────────────────────────────────────────────────────────────────────────

    @ParameterizedTest
    @CsvSource({
        "TERM, 2026-07-03, 2026-09-01",
        "FIRST_REMINDER, 2026-08-02, 2026-09-01",
        "LAST_REMINDER, 2026-08-25, 2026-09-01",
        "TERM_END, 2026-09-01, 2026-09-01",
    })
    void theTermIsFoundSixtyThirtyAndSevenDaysBeforeItsEndAndOnTheDay(DueKind kind, LocalDate day, LocalDate due) {
        isFoundOn(day, kind, due);
    }

    @Test
    void aVillagerIsFoundOnTheSeventiethBirthday() {
        born("1956-06-15");

        isFoundOn(LocalDate.of(2026, 6, 15), DueKind.LIMIT, LocalDate.of(2026, 6, 15));
    }

    /** Born in February 1966, a man retires four months after he is sixty. */
    @Test
    void aTownsmanIsFoundOnTheDayOfHisRetirement() {
        urban();
        born("1966-02-10");

        isFoundOn(LocalDate.of(2026, 6, 10), DueKind.LIMIT, LocalDate.of(2026, 6, 10));
    }

    @Test
    void aTermThatEndsWithRetirementOrAgeIsNotReviewed() {
        born("1956-09-01");
        dayIs(TERM_ENDS);

        watch.find();

        assertThat(found()).contains("LIMIT").doesNotContain("TERM", "TERM_END");
    }

    @ParameterizedTest
    @CsvSource({
        "AGREEMENT, 2026-06-21, 2026-07-21",
        "COVER, 2026-06-21, 2026-07-21",
        "UNCOVERED, 2026-07-22, 2026-07-22",
    })
    void papersAreFoundThirtyDaysBeforeTheyEndAndMissingCoverTheDayAfter(DueKind kind, LocalDate day, LocalDate due) {
        database.update("update app.agreement set valid_until = '2026-07-21'");
        database.update("update app.cover set valid_until = '2026-07-21'");

        isFoundOn(day, kind, due);
    }

    @Test
    void papersThatReachTheEndOfTheTermAreNotRenewed() {
        dayIs(TERM_ENDS.minusDays(1));

        watch.find();

        assertThat(found()).contains("TERM").doesNotContain("AGREEMENT", "COVER", "UNCOVERED");
    }

    @Test
    void aMembershipIsFoundTheDayAfterItLapses() {
        var placed = town.placed("1976-03-01");
        var lapses = town.today().plusDays(20);
        database.update("update app.claim set lapses_on = ?", lapses);
        dayIs(lapses);
        watch.find();
        assertThat(found()).doesNotContain("MEMBERSHIP");

        dayIs(lapses.plusDays(1));
        watch.find();

        assertThat(database.queryForMap("select case_number, due_on::text from app.due d join app.placement p"
                        + " on p.id = d.subject where d.kind = 'MEMBERSHIP'"))
                .containsEntry("case_number", placed)
                .containsEntry("due_on", lapses.toString());
    }

    @Test
    void aWaitingListIsFoundTheDayAfterItsLast() {
        database.update("update app.recruitment set waiting_list_until = '2026-07-21' where status = 'CLOSED'");

        isFoundOn(LocalDate.of(2026, 7, 22), DueKind.WAITING_LIST, LocalDate.of(2026, 7, 21));
    }

    // ── not found ───────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void whoHasLeftIsNotFoundAnyMore() {
        database.update("update app.placement set status = 'ENDED', ended_on = '2026-05-11'");
        dayIs(TERM_ENDS.plusYears(30));

        assertThat(watch.find()).isZero();
    }

    @Test
    void aVeteranHasNeitherTermNorLimitNorCoverToLookAfter() {
        database.update(
                "update app.placement set scheme = 'VETERAN', term_ends = null, limit_on = null, limit_law = ''");
        database.update("delete from app.agreement");
        dayIs(TERM_ENDS.plusYears(30));

        assertThat(limits.refresh()).isZero();
        assertThat(watch.find()).isZero();
    }

    @Test
    void onOldTermsThereIsNoReviewAndTheEndComesByItself() {
        database.update("update app.placement set scheme = 'EARLIER'");
        dayIs(TERM_ENDS.minusDays(7));
        watch.find();
        dayIs(TERM_ENDS.plusDays(1));
        watch.find();

        assertThat(found()).containsExactlyInAnyOrder("LAST_REMINDER", "TERM_END");
    }

    // ── limits ──────────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void aLimitOfTheLawBefore2025IsComputedAnewBeforeAnythingIsFound() {
        urban();
        born("1966-05-20");
        database.update("update app.placement set limit_on = '2026-05-20', limit_law = '国发〔1978〕104号'");
        dayIs(LocalDate.of(2026, 5, 20));

        watches();

        assertThat(database.queryForMap("select limit_on::text, limit_law from app.placement"))
                .containsEntry("limit_on", "2026-10-20")
                .doesNotContainEntry("limit_law", "国发〔1978〕104号");
        assertThat(found()).doesNotContain("LIMIT");
        assertThat(limits.refresh()).isZero();
    }

    // ── once ────────────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void watchingAgainTheSameDayBeginsNothingTwice() {
        dayIs(TERM_ENDS.minusDays(60));

        watches();
        watches();

        everythingBegunOnce("TERM");
        assertThat(reviews()).hasSize(1);
        assertThat(runs.last().orElseThrow()).isEqualTo(new WatchRuns.Run(clock.today(), 1, 1, true));
    }

    @Test
    void everyMorningUpToTheEndBeginsEachThingOnItsOwnDay() {
        for (var day : List.of(61, 60, 59, 30, 29, 7, 6, 1, 0, -1)) {
            dayIs(TERM_ENDS.minusDays(day));
            watches();
        }

        assertThat(database.queryForList("select kind || ' ' || started_on from app.due", String.class))
                .containsExactlyInAnyOrder(
                        "TERM 2026-07-03",
                        "FIRST_REMINDER 2026-08-02",
                        "LAST_REMINDER 2026-08-25",
                        "TERM_END 2026-09-01",
                        "UNCOVERED 2026-09-01");
        everythingBegunOnce("TERM", "FIRST_REMINDER", "LAST_REMINDER", "TERM_END", "UNCOVERED");
    }

    @Test
    void daysOfDowntimeAreCaughtUpInOneMorning() {
        dayIs(TERM_ENDS.plusDays(3));

        watches();
        watches();

        everythingBegunOnce("TERM", "TERM_END", "UNCOVERED");
        assertThat(count("select count(*) from app.suspension where cause = 'TERM_LAPSED'"))
                .isEqualTo(1);
    }

    @Test
    void aMissedMorningIsMadeUpOnce() {
        missedMorning.makeUp();
        town.settles();
        assertThat(runs.last().orElseThrow().finished()).isTrue();

        missedMorning.makeUp();
        assertThat(watching()).as("this morning has been watched").isZero();

        dayIs(clock.today().plusDays(2));
        missedMorning.makeUp();
        assertThat(watching()).isEqualTo(1);
    }

    @Test
    void aMorningThatWasBrokenOffIsMadeUp() {
        dayIs(TERM_ENDS.minusDays(60));
        runs.found(watch.find());

        missedMorning.makeUp();
        town.settles();

        everythingBegunOnce("TERM");
        assertThat(runs.last().orElseThrow()).isEqualTo(new WatchRuns.Run(clock.today(), 1, 1, true));
    }

    // ── in short ────────────────────────────────────────────────────────────────────────────────────────────────

    private void isFoundOn(LocalDate day, DueKind kind, LocalDate due) {
        dayIs(day.minusDays(1));
        watch.find();
        assertThat(found()).as("a day early").doesNotContain(kind.name());

        dayIs(day);
        watch.find();
        watch.find();

        assertThat(database.queryForList(
                        "select subject || ' ' || due_on || ' ' || found_on from app.due where kind = ?",
                        String.class,
                        kind.name()))
                .containsExactly("%d %s %s".formatted(PERSON, due, day));
    }

    private void dayIs(LocalDate day) {
        Afresh.noon(clock, day);
    }

    private void watches() {
        runtime.startProcessInstanceByKey("daily-watch");
        town.settles();
        assertThat(watching()).isZero();
    }

    private void everythingBegunOnce(String... kinds) {
        assertThat(found()).containsExactlyInAnyOrder(kinds);
        assertThat(watch.waiting()).isZero();
        assertThat(reviews()).hasSize(1);
        var reminders = List.of(kinds).stream()
                .filter(kind -> kind.endsWith("REMINDER"))
                .count();
        assertThat(count("select count(*) from app.letter where kind = 'TERM_REMINDER'"))
                .isEqualTo(reminders);
    }

    private List<String> found() {
        return database.queryForList("select kind from app.due", String.class);
    }

    /** Of every review that was ever begun; each has its number from a matter of its own. */
    private List<String> reviews() {
        var begun = database.queryForList(
                "select business_key_ from act_hi_procinst where proc_def_key_ = 'term-review'", String.class);
        assertThat(begun).containsExactlyInAnyOrderElementsOf(matters());
        return begun;
    }

    private List<String> matters() {
        return database.queryForList("select case_number from app.matter where kind = 'TERM_REVIEW'", String.class);
    }

    private long watching() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("daily-watch")
                .count();
    }

    private void born(String day) {
        database.update("update app.person set born = cast(? as date)", day);
        database.update("update app.placement set limit_law = ''");
        limits.refresh();
    }

    private void urban() {
        database.update("update app.placement set area = 'URBAN'");
    }

    private long count(String sql) {
        return database.queryForObject(sql, Long.class);
    }
}
