package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.Afresh;
import publicpost.InOneContext;
import publicpost.casefile.Refused;
import publicpost.checks.FewInPost;
import publicpost.dryrun.DraftedTables;
import publicpost.dryrun.DryRun;
import publicpost.dryrun.DryRunLine;
import publicpost.dryrun.DryRunLine.Effect;
import publicpost.dryrun.DryRunLine.Kind;
import publicpost.dryrun.DryRunSums;
import publicpost.models.FileSet;
import publicpost.models.ModelDrafts;
import publicpost.models.Versions;
import publicpost.policy.FundSource;
import publicpost.process.dryrun.DryRuns;
import publicpost.process.tables.DeployedTables;
import publicpost.secrets.Secrets;

/** What a draft's tables would do to everybody, reckoned beside the tables of today: exactly that, and nothing else. */
@InOneContext
class DryRunTest {

    private static final LocalDate TODAY = Afresh.MONDAY;
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Autowired
    DryRuns dryRuns;

    @Autowired
    DeployedTables deployed;

    @Autowired
    ModelDrafts drafts;

    @Autowired
    Versions versions;

    @Autowired
    Town town;

    @Autowired
    Life life;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Secrets secrets;

    private DraftedTables tables;
    private Long draft;

    @BeforeEach
    void aDraft() {
        tables = new DraftedTables(deployed.files());
        draft = drafts.open("试算", "", "analyst", versions.live().orElseThrow().number());
    }

    // ── applicants ──────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void aNewGroupIsWonByExactlyThoseOfItFromItsDayOn() throws Exception {
        var announcement = town.announces(3);
        var carer = town.applies(announcement, "1990-03-01");
        var carerToo = town.applies(announcement, "1991-03-01");
        town.applies(announcement, "1992-03-01");
        refused(announcement);
        var refusedCarer = refused(announcement);
        var older = town.applies(announcement, "1970-03-01");
        List.of(carer, carerToo, refusedCarer, older).forEach(this::isACarer);
        var carers = tables.withGroup("CARER", "困难家庭照料者", NEW_YEAR);

        assertThat(lines(reckoned(carers, NEW_YEAR.minusDays(1)), Kind.APPLICANT))
                .isEmpty();

        var run = reckoned(carers, NEW_YEAR);
        assertThat(run.counted()).isEqualTo(new DryRun.Counted(6, 2, 0, 0));
        assertThat(lines(run, Kind.APPLICANT))
                .extracting(DryRunLine::caseNumber, DryRunLine::effect, DryRunLine::refused, DryRunLine::groups)
                .containsExactlyInAnyOrder(
                        tuple(carer, Effect.GAIN, false, List.of("困难家庭照料者")),
                        tuple(carerToo, Effect.GAIN, false, List.of("困难家庭照料者")),
                        tuple(refusedCarer, Effect.GAIN, true, List.of("困难家庭照料者")),
                        // is placed anyway, and by age before others already
                        tuple(older, Effect.CHANGE, false, List.of("困难家庭照料者")));
        assertThat(lines(run, Kind.APPLICANT).get(0).before()).isEqualTo("不符合：不属于任何安置对象类别");
        assertThat(dryRuns.sums(run.id()).groups())
                .containsExactly(new DryRunSums.Group("困难家庭照料者", "town-chucun", 3, 0, 1));
    }

    /** Not on the list that was claimed. */
    private String refused(String announcement) {
        var caseNumber = town.applies(announcement, "1993-03-01");
        town.does(caseNumber, "VerifyEvidence", Forms.NOT_FOUND);
        town.does(caseNumber, "ConfirmRefusal", Forms.REFUSAL);
        return caseNumber;
    }

    private void isACarer(String caseNumber) {
        database.update(
                """
                insert into app.claim (id, application_id, group_code, verifier, result, list_name, list_date, checked_by, checked_at)
                select nextval('app.claim_seq'), id, 'CARER', 'social-affairs', 'CONFIRMED', '名册', date '2026-05-01', 'social-affairs', now()
                from app.application where case_number = ?""",
                caseNumber);
    }

    /** Whether or not the case says so already; what an officer refuted stays refuted. */
    @Test
    void aFullTermThatIsNoLongerFullStandsAgainstNobody() throws Exception {
        var announcement = town.announces(3);
        var checked = older(announcement, "1970-03-01");
        town.does(checked, "VerifyEvidence", Forms.CONFIRMED);
        var waiting = older(announcement, "1970-03-02");
        var refuted = older(announcement, "1970-03-03");
        town.does(refuted, "VerifyEvidence", Forms.CONFIRMED);
        town.does(refuted, "ConfirmRefusal", Map.of("decision", "REBUT", "reason", "此前的岗位不计入"));

        var run = reckoned(tables.withFigure("TERM_MONTHS-2022", "36", "48", TODAY.minusDays(1)), TODAY);
        assertThat(lines(run, Kind.APPLICANT))
                .extracting(DryRunLine::caseNumber, DryRunLine::effect, DryRunLine::before)
                .containsExactlyInAnyOrder(
                        tuple(checked, Effect.GAIN, "不符合：岗位补贴期限已用满"), tuple(waiting, Effect.GAIN, "不符合：岗位补贴期限已用满"));
    }

    /** Applies after 36 months in two posts of before, the most that somebody of a special group may have. */
    private String older(String announcement, String born) {
        var caseNumber = town.applies(announcement, born);
        for (var half = 0; half < 2; half++) {
            var from = LocalDate.of(2022, 5, 1).plusMonths(18L * half);
            database.update(
                    """
                    insert into app.placement (id, version, person_id, basis, scheme, status, approved_on, starts_on, term_ends, ended_on,
                        case_number, area, town, village)
                    select nextval('app.placement_seq'), 0, person_id, 'EARLIER', 'EARLIER', 'ENDED', d.from_on, d.from_on, d.until_on,
                        d.until_on, case_number || '-' || d.from_on, 'RURAL', 'town-chucun', village
                    from app.application, (values (?::date, ?::date)) d (from_on, until_on) where case_number = ?""",
                    from,
                    from.plusMonths(18),
                    caseNumber);
        }
        return caseNumber;
    }

    // ── terms ───────────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void aLongerTermMovesTheEndsFromItsDayOn() throws Exception {
        few();
        var longer = tables.withFigure("TERM_MONTHS-2022", "36", "48", NEW_YEAR);

        assertThat(dryRuns.sums(reckoned(longer, NEW_YEAR.minusDays(1)).id()).count(Kind.TERM))
                .isZero();
        var run = reckoned(longer, NEW_YEAR);
        assertThat(run.counted().placements()).isEqualTo(6);
        assertThat(lines(run, Kind.TERM)).hasSize(6).allSatisfy(line -> {
            assertThat(line.effect()).isEqualTo(Effect.GAIN);
            assertThat(line.difference()).isEqualByComparingTo("12");
            assertThat(line.before()).isEqualTo("2028-05-31");
            assertThat(line.after()).isEqualTo("2029-05-31");
        });
    }

    @Test
    void whatWasDecidedForOneTermStaysAndItsExtensionMayMove() throws Exception {
        var extended = life.placed(LocalDate.of(2026, 5, 4), life.villager("1970-03-01"));
        var other = life.placed(LocalDate.of(2026, 6, 15), life.villager("1970-03-02"));
        var placement = life.placement(extended);
        database.update(
                """
                insert into app.extension (placement_id, from_on, until_on, kind, reason, clause, case_number, decided_by, decided_on)
                values (?, ?, ?, 'EXTEND', '延长', '§二(三)', 'QM-1', 'district', ?)""",
                placement.id(),
                placement.termEnds(),
                placement.termEnds().plusMonths(6),
                town.today());
        database.update(
                "update app.placement set term_ends = term_ends + interval '6 months' where id = ?", placement.id());

        var shorter = reckoned(tables.withFigure("TERM_MONTHS-2022", "36", "24", NEW_YEAR), NEW_YEAR);
        assertThat(lines(shorter, Kind.TERM))
                .extracting(DryRunLine::caseNumber, DryRunLine::effect, DryRunLine::after)
                .containsExactly(tuple(other, Effect.LOSS, "2028-06-14，可延长至 2029-06-14"));

        var further = reckoned(tables.withFigure("RURAL_EXTENSION_MONTHS-2022", "12", "18", NEW_YEAR), NEW_YEAR);
        assertThat(lines(further, Kind.TERM))
                .extracting(DryRunLine::effect, line -> line.difference().intValue())
                .containsExactly(tuple(Effect.GAIN, 6), tuple(Effect.GAIN, 6));
    }

    // ── money ───────────────────────────────────────────────────────────────────────────────────────────────────

    /** Reckoned by hand: 2400 and the agency's 30 a month until September, 2600 and 30 from October on. */
    @Test
    void aHigherMinimumWageCostsWhatTheRuleSaysToTheCent() throws Exception {
        few();
        // the last of them is in post until 15 February: 15 of 28 days
        database.update(
                "update app.placement set starts_on = '2024-02-16' where id = (select max(id) from app.placement)");
        var run = reckoned(
                tables.withFigure("MINIMUM_WAGE_MONTHLY-2025", "2400", "2600", LocalDate.of(2026, 10, 1)),
                LocalDate.of(2026, 5, 11));

        assertThat(dryRuns.sums(run.id()).costs())
                .extracting(
                        DryRunSums.Cost::town,
                        DryRunSums.Cost::source,
                        cost -> cost.before().toString(),
                        cost -> cost.after().toString())
                .containsExactly(
                        tuple("town-chucun", FundSource.PROVINCE, "8000.16", "8000.16"),
                        tuple("town-chucun", FundSource.CITY, "21728.16", "22848.16"),
                        tuple("town-chucun", FundSource.ZONE, "86911.68", "91391.68"),
                        tuple("town-yiyuan", FundSource.PROVINCE, "3666.74", "3666.74"),
                        tuple("town-yiyuan", FundSource.CITY, "9735.88", "10197.31"),
                        tuple("town-yiyuan", FundSource.ZONE, "38943.09", "40788.81"));
        assertThat(lines(run, Kind.COST))
                .hasSize(6)
                .extracting(line -> line.difference().toPlainString())
                .containsExactly("1400.00", "1400.00", "1400.00", "1400.00", "1400.00", "907.15");
        assertThat(lines(run, Kind.TERM)).isEmpty();
    }

    /** 100 hours of 30 yuan, 500 of insurance, and the agency: 3530 a month, 3540 with the higher fee. */
    @Test
    void inTownsTheOriginalChannelPaysInsuranceAsItWasLastEntered() throws Exception {
        few();
        var somebody = database.queryForObject("select max(id) from app.placement", Long.class);
        for (var change : List.of(
                "app.person set born = '1990-01-01' where id = ?",
                "app.offer set area = 'URBAN', pay_basis = 'HOURLY', pay = 30, hours = 100 where id = ?",
                "app.placement set area = 'URBAN' where id = ?")) {
            database.update("update " + change, somebody);
        }
        entersInsurance(somebody);
        var run = reckoned(tables.withFigure("AGENCY_FEE_MONTHLY-2022", "30", "40", LocalDate.of(2022, 2, 1)), TODAY);

        assertThat(dryRuns.sums(run.id()).costs())
                .filteredOn(cost -> cost.source() == FundSource.URBAN_CHANNEL)
                .extracting(
                        cost -> cost.before().toString(), cost -> cost.after().toString())
                .containsExactly(tuple("42360.00", "42480.00"));
        assertThat(lines(run, Kind.COST)).hasSize(6).allSatisfy(line -> assertThat(line.difference())
                .isEqualByComparingTo("120"));
    }

    private void entersInsurance(Long placement) {
        var month = database.queryForObject(
                "insert into app.pay_month (case_number, town, month, opened_on)"
                        + " values ('FF-X', 'town-yiyuan', '2026-05-01', '2026-05-11') returning id",
                Long.class);
        var unit = database.queryForObject(
                "insert into app.attendance_unit (month_id, village) values (?, 'village-yiyuan-1') returning id",
                Long.class,
                month);
        database.update(
                """
                insert into app.attendance (month_id, unit_id, placement_id, name, post_title, area, pay_basis, standard, hours,
                    days_in_month, days_in_post, days_suspended, province_left, required, attended, unit_contributions)
                values (?, ?, ?, '', '', 'URBAN', 'HOURLY', 30, 100, 31, 31, 0, 0, 100, 100, 500)""",
                month,
                unit,
                placement);
    }

    // ── nothing, and nothing else ───────────────────────────────────────────────────────────────────────────────

    @Test
    void theSameTableWrittenOtherwiseComesToNothing() throws Exception {
        few();
        town.applies(town.announces(1), "1976-03-01");
        var run = reckoned(
                FileSet.of(Map.of("figures.dmn", tables.text("figures.dmn").replace("威海市月最低工资标准", "月最低工资标准"))), TODAY);

        assertThat(run.counted().applicants() + run.counted().placements()).isEqualTo(7);
        assertThat(run.checks()).isZero();
        assertThat(dryRuns.sums(run.id()).counts()).isEmpty();
    }

    @Test
    void rulesOfChecksAreOnlyCounted() throws Exception {
        var table = tables.text("findings.dmn");
        var days = table.indexOf("<text>", table.indexOf("-out-days\""));
        var end = table.indexOf("</text>", days);
        var changed = table.substring(0, days) + "<text>99" + table.substring(end);
        assertThat(reckoned(FileSet.of(Map.of("findings.dmn", changed)), TODAY).checks())
                .isPositive();
    }

    @Test
    void nothingElseIsWritten() throws Exception {
        few();
        isACarer(town.applies(town.announces(1), "1990-03-01"));
        var longer = tables.withFigure("TERM_MONTHS-2022", "36", "48", TODAY);
        var before = EveryRow.in(database);
        var run = reckoned(longer, TODAY);

        assertThat(dryRuns.sums(run.id()).count(Kind.TERM)).isEqualTo(6);
        assertThat(before.changedSince())
                .containsExactly("app.dry_run", "app.dry_run_cost", "app.dry_run_line", "app.dry_run_table");
    }

    @Test
    void whatCannotBeAskedIsRefusedInWords() {
        refuses("草稿没有", FileSet.of(Map.of()), TODAY, "修改稿没有改动任何政策表");
        refuses("不是表", FileSet.of(Map.of("figures.dmn", "<definitions/>")), TODAY, "figures.dmn");
        refuses(
                "脚本",
                FileSet.of(Map.of(
                        "figures.dmn",
                        tables.text("figures.dmn")
                                .replaceFirst("<outputEntry id", "<outputEntry expressionLanguage=\"groovy\" id"))),
                TODAY,
                "figures.dmn");
        refuses(
                "外部实体",
                FileSet.of(Map.of(
                        "figures.dmn",
                        tables.text("figures.dmn")
                                .replaceFirst("\\?>", "?><!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"))),
                TODAY,
                "figures.dmn");
        refuses(
                "少一行",
                FileSet.of(
                        Map.of("figures.dmn", tables.text("figures.dmn").replace("\"AGENCY_FEE_MONTHLY\"", "\"FEE\""))),
                TODAY,
                "AGENCY_FEE_MONTHLY 在 2026-05-31 没有有效的一行");
        refuses("太远", tables.withFigure("TERM_MONTHS-2022", "36", "48", TODAY), TODAY.plusYears(11), "2036-05-11");
    }

    private void refuses(String why, FileSet files, LocalDate day, String words) {
        assertThatThrownBy(() -> dryRuns.begin(draft, files, day, "analyst"))
                .as(why)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.inWords()).contains(words));
    }

    @Test
    void theDaysOnWhichNewRowsComeIntoForceAreKnown() {
        var longer = tables.withFigure("TERM_MONTHS-2022", "36", "48", NEW_YEAR);
        assertThat(dryRuns.changed(longer)).containsExactly("figures.dmn");
        assertThat(dryRuns.newDays(longer)).containsExactly(NEW_YEAR);
    }

    // ── vocabulary ──────────────────────────────────────────────────────────────────────────────────────────────

    private void few() {
        new FewInPost(database, secrets).writeTwoWithOneAccount();
    }

    private DryRun reckoned(FileSet files, LocalDate day) throws Exception {
        var run = dryRuns.begin(draft, files, day, "analyst").id();
        dryRuns.goOn(run).get();
        assertThat(dryRuns.find(run)).get().satisfies(whole -> {
            assertThat(whole.failure()).isNull();
            assertThat(whole.isWhole()).isTrue();
            assertThat(whole.done()).isEqualTo(whole.total());
        });
        return dryRuns.find(run).orElseThrow();
    }

    private List<DryRunLine> lines(DryRun run, Kind kind) {
        return dryRuns.lines(run.id(), kind, 100);
    }
}
