package publicpost.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import publicpost.Afresh;
import publicpost.InOneContext;
import publicpost.calendar.OfficeClock;
import publicpost.checks.CheckRun.Cause;
import publicpost.findings.Check;
import publicpost.findings.Finding.Outcome;
import publicpost.findings.Finding.Way;
import publicpost.findings.FindingCourse;
import publicpost.findings.Findings;
import publicpost.findings.Seen;
import publicpost.findings.Subject;
import publicpost.findings.Watched;
import publicpost.offices.Offices;
import publicpost.policy.Figure;
import publicpost.policy.FindingKind;
import publicpost.policy.FindingRule;
import publicpost.policy.GroupAnswer;
import publicpost.policy.GroupQuestion;
import publicpost.policy.PolicyTables;
import publicpost.policy.TargetGroup;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** A look goes on where it was broken off, takes nothing with it where a check fails, and raises each fact once. */
@InOneContext
class LookTest {

    private static final LocalDate TODAY = Afresh.MONDAY;

    @Autowired
    CheckRuns runs;

    @Autowired
    CheckRows rows;

    @Autowired
    CheckWork work;

    @Autowired
    EmptyPosts posts;

    @Autowired
    Findings findings;

    @Autowired
    FindingCourse course;

    @Autowired
    OfficeClock clock;

    @Autowired
    Offices offices;

    @Autowired
    PolicyTables tables;

    @Autowired
    Secrets secrets;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcTemplate database;

    private FewInPost few;

    @BeforeEach
    void few() {
        few = new FewInPost(database, secrets);
    }

    @Test
    void honestPeopleAreNotFound() {
        few.write(few.residents());

        assertThat(look()).isZero();
    }

    // ── once ────────────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void whatIsClosedReturnsOnlyWithANewFact() {
        few.writeTwoWithOneAccount();
        assertThat(look()).isEqualTo(2);
        close();
        assertThat(look()).as("the fact of before").isZero();

        joins(2);

        assertThat(look()).as("somebody joined them").isEqualTo(3);
        assertThat(open()).isEqualTo(3);
        leavesTheAccount(0);
        assertThat(look()).as("somebody left them").isZero();
    }

    @Test
    void anAccountIsSharedAcrossTowns() {
        few.write(few.residents());
        joins(4);

        assertThat(runs.before(FewInPost.TOWN, "wang")).isOne();
        assertThat(runs.before(FewInPost.OTHER, "wang")).isOne();
        assertThat(database.queryForList("select town from app.finding order by town", String.class))
                .containsExactly(FewInPost.TOWN, FewInPost.OTHER);
    }

    /** Whoever comes to the first one's account. */
    private void joins(int number) {
        database.update(
                """
                update app.application a set bank_account = b.bank_account, bank_account_index = b.bank_account_index
                from app.application b where a.id = ? and b.id = ?""",
                MadeUpTown.FIRST + number,
                MadeUpTown.FIRST);
    }

    private void leavesTheAccount(int number) {
        database.update(
                "update app.application set bank_account = ?, bank_account_index = ? where id = ?",
                secrets.seal(SealedColumn.APPLICATION_ACCOUNT, "6217000000000000001"),
                secrets.index(SealedColumn.APPLICATION_ACCOUNT, "6217000000000000001"),
                MadeUpTown.FIRST + number);
    }

    private void close() {
        for (var number : database.queryForList("select case_number from app.finding", String.class)) {
            course.investigate(number, "已核实", "town-chucun");
            course.hear(number, Way.PHONE, TODAY, "夫妻共用", "town-chucun");
            course.decide(number, Outcome.EXPLAINED, "已各自开户", null, "district");
            course.close(number, "district-2");
        }
    }

    @Test
    void whatIsOffInOneTownLooksInTheOthers() {
        few.write(few.residents());
        joins(4);
        var off = new OffAt(tables, FewInPost.TOWN, FindingKind.SHARED_ACCOUNT);
        var own = new CheckRuns(
                rows,
                new CheckWork(List.of(new SharedAccount(JdbcClient.create(database), secrets)), findings, off, clock),
                offices,
                clock,
                transactions);

        assertThat(own.before(FewInPost.TOWN, "wang")).isZero();
        assertThat(own.before(FewInPost.OTHER, "wang")).isOne();
        assertThat(runs.before(FewInPost.TOWN, "wang")).as("on again").isOne();
    }

    /** Tables of a district that switched a check off for one town. */
    private record OffAt(PolicyTables tables, String town, FindingKind kind) implements PolicyTables {

        @Override
        public GroupAnswer groupsOf(GroupQuestion question) {
            return tables.groupsOf(question);
        }

        @Override
        public List<TargetGroup> groupsInForce(LocalDate on) {
            return tables.groupsInForce(on);
        }

        @Override
        public Figure figure(String code, LocalDate on) {
            return tables.figure(code, on);
        }

        @Override
        public FindingRule findingRule(FindingKind asked, String where, LocalDate on) {
            var rule = tables.findingRule(asked, where, on);
            return new FindingRule(
                    asked,
                    rule.enabled() && !(asked == kind && where.equals(town)),
                    rule.severity(),
                    rule.threshold(),
                    rule.unit(),
                    rule.months(),
                    rule.days(),
                    rule.clause(),
                    rule.standing(),
                    rule.evidence());
        }
    }

    // ── empty posts ─────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void anEmptyPostIsFoundOnTheFifthDayUnlessItIsReported() {
        few.write(few.residents());
        few.leaves(TODAY);
        dayIs(TODAY.plusDays(4));
        assertThat(look()).as("a day early").isZero();
        dayIs(TODAY.plusDays(5));
        assertThat(look()).isOne();
        assertThat(kinds()).containsExactly("VACANT");
    }

    @Test
    void whatIsReportedIsNotFoundUntilItFallsEmptyAgain() {
        few.write(few.residents());
        few.leaves(TODAY);
        assertThat(posts.report(MadeUpTown.FIRST, FewInPost.OTHER, "别镇的", "town-yiyuan"))
                .isEmpty();
        assertThat(posts.report(MadeUpTown.FIRST, FewInPost.TOWN, "本人离岗", "town-chucun"))
                .get()
                .matches(post -> post.since().equals(TODAY));
        dayIs(TODAY.plusDays(9));
        assertThat(look()).isZero();

        // somebody came, and left
        few.leaves(TODAY.plusDays(3));

        assertThat(look()).isOne();
        assertThatThrownBy(() -> database.update("delete from app.vacancy_report"))
                .hasMessageContaining("append-only");
    }

    @Test
    void aPostAnnouncedAnewOrAbolishedOnPurposeIsNotEmpty() {
        few.write(few.residents());
        few.leaves(TODAY);
        database.update("update app.post set abolished = true where id = ?", MadeUpTown.FIRST);
        assertThat(posts.of(List.of(FewInPost.TOWN)))
                .as("its seat is empty still")
                .hasSize(1);

        database.update(
                "insert into app.post (id, code, offer_id, seat_id) select id + 1000, 'GW-NEW', offer_id, seat_id from app.post where id = ?",
                MadeUpTown.FIRST);
        database.update("update app.recruitment set status = 'OPEN'");
        assertThat(posts.of(List.of(FewInPost.TOWN))).isEmpty();
    }

    // ── runs ────────────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void aLookThatWasBrokenOffGoesOnAndDoesNothingTwice() {
        few.writeTwoWithOneAccount();
        var run = runs.begin(null, Cause.NIGHTLY, "system").id();
        assertThat(runs.goOn(4)).isTrue();
        assertThat(done(run)).isEqualTo(4);

        // another node goes on
        var other = new CheckRuns(rows, work, offices, clock, transactions);
        while (other.goOn(3)) {
            assertThat(done(run)).isPositive();
        }

        var ended = runs.find(run).orElseThrow();
        assertThat(ended.done()).isEqualTo(ended.total());
        assertThat(ended.raised()).isEqualTo(2).isEqualTo(open());
        assertThat(ended.finishedAt()).isNotNull();
        assertThat(runs.goOn(10)).isFalse();
    }

    @Test
    void stoppedItStandsUntilItIsLetGoOn() {
        var run = runs.begin(FewInPost.TOWN, Cause.ASKED, "town-chucun").id();
        assertThat(runs.begin(FewInPost.TOWN, Cause.ASKED, "district").id())
                .as("one under way is that look")
                .isEqualTo(run);
        runs.goOn(2);
        runs.stop(run);

        assertThat(runs.goOn(10)).isFalse();
        assertThat(done(run)).isEqualTo(2);
        assertThat(runs.find(run).orElseThrow().isStopped()).isTrue();

        assertThat(runs.letGoOn(run)).isTrue();
        assertThat(runs.letGoOn(run)).isFalse();
        while (runs.goOn(10)) {
            assertThat(done(run)).isPositive();
        }
        assertThat(runs.find(run).orElseThrow().finishedAt()).isNotNull();
    }

    @Test
    void aCheckThatBreaksOffTakesNothingWithIt() {
        few.write(few.residents());
        var broken = new CheckWork(List.of(new Breaks(), new SeesOne()), findings, tables, clock);
        var own = new CheckRuns(rows, broken, offices, clock, transactions);

        assertThat(own.before(FewInPost.TOWN, "wang")).isOne();

        var run = runs.latest(null, 1).get(0);
        assertThat(run.failed()).isOne();
        assertThat(run.done()).isEqualTo(2);
        assertThat(kinds()).containsExactly("KIN_OF_CADRE");
    }

    @Test
    void aLookOfAYearAgoIsForgotten() {
        runs.begin(FewInPost.TOWN, Cause.ASKED, "town-chucun");
        clock.shiftBy(clock.shift().plusDays(366));
        runs.forgetOld();

        assertThat(runs.latest(null, 10)).isEmpty();
    }

    /** Writes before it fails, so that something has to be taken back. */
    private final class Breaks implements Check {

        @Override
        public Set<FindingKind> kinds() {
            return Set.of(FindingKind.PENSION);
        }

        @Override
        public void look(Watched town, Consumer<Seen> found) {
            findings.raise(List.of(seen(FindingKind.PENSION, town)), "system");
            throw new IllegalStateException("the list is broken");
        }
    }

    private static final class SeesOne implements Check {

        @Override
        public Set<FindingKind> kinds() {
            return Set.of(FindingKind.KIN_OF_CADRE);
        }

        @Override
        public void look(Watched town, Consumer<Seen> found) {
            found.accept(seen(FindingKind.KIN_OF_CADRE, town));
            found.accept(seen(FindingKind.KIN_OF_CADRE, town));
        }
    }

    private static Seen seen(FindingKind kind, Watched town) {
        return new Seen(
                kind,
                Subject.ofPlacement(town.town(), "village-chucun-1", MadeUpTown.FIRST),
                "one",
                town.today(),
                Map.of("姓名", "测试"));
    }

    // ── in short ────────────────────────────────────────────────────────────────────────────────────────────────

    private int look() {
        return runs.before(FewInPost.TOWN, "wang");
    }

    private int done(Long run) {
        return runs.find(run).orElseThrow().done();
    }

    private int open() {
        return database.queryForObject("select count(*) from app.finding where closed_on is null", Integer.class);
    }

    private List<String> kinds() {
        return database.queryForList("select kind from app.finding", String.class);
    }

    private void dayIs(LocalDate day) {
        Afresh.noon(clock, day);
    }
}
