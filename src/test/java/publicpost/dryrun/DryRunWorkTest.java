package publicpost.dryrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import publicpost.Afresh;
import publicpost.InOneContext;
import publicpost.checks.FewInPost;
import publicpost.models.FileSet;
import publicpost.models.ModelDrafts;
import publicpost.models.Versions;
import publicpost.policy.Figure;
import publicpost.policy.Figures;
import publicpost.policy.FindingKind;
import publicpost.policy.FindingRule;
import publicpost.policy.GroupAnswer;
import publicpost.policy.GroupQuestion;
import publicpost.policy.PolicyTables;
import publicpost.policy.TargetGroup;
import publicpost.process.tables.DeployedTables;
import publicpost.process.tables.DmnTables;
import publicpost.secrets.Secrets;

/** A dry run that is stopped, killed or done by two at once comes to the same, and can write nothing else. */
@InOneContext
class DryRunWorkTest {

    private static final LocalDate DAY = Afresh.MONDAY;

    @Autowired
    DryRunRegister register;

    @Autowired
    DryRunRows rows;

    @Autowired
    LineRows lines;

    @Autowired
    ApplicantsCompared applicants;

    @Autowired
    PlacementsCompared placements;

    @Autowired
    DeployedTables deployed;

    @Autowired
    JdbcClient client;

    @Autowired
    JdbcTemplate database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    @Autowired
    Secrets secrets;

    @Autowired
    ModelDrafts drafts;

    @Autowired
    Versions versions;

    private Long draft;
    private FileSet live;
    private FileSet drafted;
    private Sides sides;
    private List<String> undisturbed;

    @BeforeEach
    void sixInPost() {
        new FewInPost(database, secrets).writeTwoWithOneAccount();
        draft = drafts.open("试算", "", "analyst", versions.live().orElseThrow().number());
        live = deployed.files();
        var longer = live.text("figures.dmn").orElseThrow().replace("<text>36</text>", "<text>48</text>");
        drafted = live.with("figures.dmn", longer);
        sides = new Sides(DmnTables.of(live), DmnTables.of(drafted));
        var run = begin();
        work(2).go(run, sides);
        undisturbed = found(run);
        assertThat(undisturbed).hasSize(8);
    }

    private Long begin() {
        return register.begin(new Asked(draft, drafted, DAY, "analyst"), live, sides)
                .id();
    }

    private DryRunWork work(int chunk) {
        return new DryRunWork(rows, lines, applicants, placements, client, clock, transactions, chunk);
    }

    /** Everything a run has found and says of itself. */
    private List<String> found(Long run) {
        return database.queryForList(
                """
                select concat_ws(' ', kind, case_number, effect, before, after, difference) from app.dry_run_line where run_id = ?
                union all select concat_ws(' ', town, sum(before), sum(after)) from app.dry_run_cost where run_id = ? group by town
                order by 1""",
                String.class,
                run,
                run);
    }

    @Test
    void oneThatIsStoppedKeepsWhatItHasAndGoesOn() {
        var run = begin();
        work(1).go(run, new Sides(sides.live(), new After(4, sides.draft(), () -> stopped(run))));

        assertThat(register.find(run)).get().satisfies(stopped -> {
            assertThat(stopped.isStopped()).isTrue();
            assertThat(stopped.done()).isBetween(1, 5);
        });
        assertThat(begin()).as("the same question").isEqualTo(run);
        assertThat(register.letGoOn(run)).isTrue();
        work(1).go(run, sides);
        assertThat(register.find(run)).get().satisfies(whole -> {
            assertThat(whole.isWhole()).isTrue();
            assertThat(whole.done()).isEqualTo(whole.total()).isEqualTo(6);
        });
        assertThat(found(run)).isEqualTo(undisturbed);
    }

    /** By somebody else, beside it. */
    private void stopped(Long run) {
        CompletableFuture.runAsync(() -> register.stop(run)).join();
    }

    @Test
    void oneThatIsKilledGoesOnAndDoesNothingTwice() {
        var run = begin();
        var killed = new Sides(sides.live(), new After(4, sides.draft(), () -> {
            throw new Killed();
        }));
        assertThatThrownBy(() -> work(1).go(run, killed)).isInstanceOf(Killed.class);
        assertThat(register.underWay()).extracting(DryRun::id).containsExactly(run);
        assertThat(found(run)).isNotEmpty();

        work(1).go(run, sides);
        assertThat(found(run)).isEqualTo(undisturbed);
    }

    @Test
    void twoAtOnceDoNothingTwice() {
        var run = begin();
        var other = CompletableFuture.runAsync(() -> work(1).go(run, sides));
        work(1).go(run, sides);
        other.join();

        assertThat(register.find(run).orElseThrow().done()).isEqualTo(6);
        assertThat(found(run)).isEqualTo(undisturbed);
    }

    @Test
    void whatIsReckonedCanWriteNothing() {
        var run = begin();
        var writes = new Sides(
                sides.live(),
                new After(
                        4, sides.draft(), () -> database.update("update app.placement set term_ends = term_ends + 1")));
        work(1).go(run, writes);

        assertThat(register.find(run).orElseThrow().failure()).contains("系统没能算完");
        assertThat(database.queryForList("select distinct term_ends from app.placement", LocalDate.class))
                .hasSize(1);
    }

    @Test
    void aFigureWithoutARowIsSaidInWords() {
        var run = begin();
        var gone = live.with(
                "figures.dmn",
                live.text("figures.dmn").orElseThrow().replace("\"AGENCY_FEE_MONTHLY\"", "\"AGENCY_FEE_YEARLY\""));
        work(1).go(run, new Sides(sides.live(), DmnTables.of(gone)));

        assertThat(register.find(run).orElseThrow().failure())
                .isEqualTo("政策表中，AGENCY_FEE_MONTHLY 在 2026-05-31 没有有效的一行");
    }

    private static final class Killed extends Error {}

    /** Tables in the midst of which something happens once, when terms have been asked so often. */
    private static final class After implements PolicyTables {

        private final AtomicInteger left;
        private final PolicyTables tables;
        private final Runnable happens;

        After(int times, PolicyTables tables, Runnable happens) {
            this.left = new AtomicInteger(times);
            this.tables = tables;
            this.happens = happens;
        }

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
            if (code.equals(Figures.TERM_MONTHS) && left.decrementAndGet() == 0) {
                happens.run();
            }
            return tables.figure(code, on);
        }

        @Override
        public FindingRule findingRule(FindingKind kind, String town, LocalDate on) {
            return tables.findingRule(kind, town, on);
        }
    }
}
