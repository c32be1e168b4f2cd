package publicpost.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import publicpost.calendar.OfficeClock;
import publicpost.dryrun.DryRunLine.Kind;
import publicpost.models.FileSet;
import publicpost.models.ModelDrafts;
import publicpost.models.Versions;
import publicpost.process.ManyInPost;
import publicpost.process.dryrun.DryRuns;
import publicpost.process.tables.DeployedTables;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** A draft's tables put to many applicants and as many people in post, beside the tables of today: whom it reaches, and what it costs. */
final class DryReckoning {

    private static final int PEOPLE = Integer.getInteger("bench.rows", 10_000);

    /** After those in post. */
    private static final long FIRST = 2_000_000_000;

    private DryReckoning() {}

    static void measure(Path folder) throws Exception {
        try (var at = Installation.ours("dryrun", folder)) {
            fill(at);
            Report.title("A dry run over %,d applicants and %,d people in post".formatted(PEOPLE, PEOPLE));
            var heap = new Heap();
            for (var round = 1; round <= 2; round++) {
                heap.reset();
                var before = Meter.read(at);
                var run = reckon(at);
                Report.imported("round " + round, Meter.read(at).since(before), 2 * PEOPLE, heap.megabytes());
                mustBeWhole(at, run);
            }
        }
    }

    private static Long reckon(Installation at) throws Exception {
        var runs = at.bean(DryRuns.class);
        var drafts = at.bean(ModelDrafts.class);
        var draft = drafts.open(
                "试算" + System.nanoTime(),
                "",
                "analyst",
                at.bean(Versions.class).live().orElseThrow().number());
        var run = runs.begin(draft, drafted(at), at.bean(OfficeClock.class).today(), "analyst");
        runs.goOn(run.id()).get();
        return run.id();
    }

    /** A longer term, a higher wage, and older people from 40: everybody is reached by one of them. */
    private static FileSet drafted(Installation at) {
        var live = at.bean(DeployedTables.class).files();
        return FileSet.of(Map.of(
                "figures.dmn",
                live.text("figures.dmn")
                        .orElseThrow()
                        .replace("<text>36</text>", "<text>48</text>")
                        .replace("<text>2400</text>", "<text>2600</text>"),
                "target-groups.dmn",
                live.text("target-groups.dmn").orElseThrow().replace("[45..70]", "[40..70]")));
    }

    private static void mustBeWhole(Installation at, Long id) {
        var runs = at.bean(DryRuns.class);
        var run = runs.find(id).orElseThrow();
        var sums = runs.sums(id);
        if (!run.isWhole()
                || run.done() != 2 * PEOPLE
                || sums.count(Kind.TERM) != PEOPLE
                || sums.count(Kind.APPLICANT) == 0) {
            throw new IllegalStateException("not all were reckoned: %s, %s".formatted(run, sums.counts()));
        }
    }

    private static void fill(Installation at) throws Exception {
        var secrets = at.bean(Secrets.class);
        for (var statement : ManyInPost.sql(0, PEOPLE, LocalDate.of(2030, 1, 31), secrets)) {
            at.sql(statement);
        }
        at.sql(
                """
                insert into app.first_determination (person_id, determined_on, age, retirement_category, extension_open, basis, case_number)
                select person_id, starts_on, 50, 'MALE', false, '§二(三)', case_number from app.placement""");
        applicants(at, secrets);
        at.sql("vacuum analyze");
    }

    /** Of every age from 30 to 69, a claim each. */
    private static void applicants(Installation at, Secrets secrets) throws Exception {
        var numbers = "from generate_series(%d, %d) n".formatted(FIRST, FIRST + PEOPLE - 1);
        at.sql(
                """
                insert into app.person (id, version, id_number, id_number_index, name, sex, born, retirement_category, household_place, phone)
                select n, 0, '%s', 'aes:00000000:' || repeat('0', 32) || n, '测试人', 'MALE',
                    current_date - (30 + n %% 40)::int * 365 - 20, 'MALE', '', '%s' %s"""
                        .formatted(
                                secrets.seal(SealedColumn.PERSON_ID_NUMBER, ManyInPost.ID_NUMBER),
                                secrets.seal(SealedColumn.PERSON_PHONE, ""),
                                numbers));
        at.sql(
                """
                insert into app.application (id, version, case_number, recruitment_id, person_id, village, area, unemployed_registered,
                    bank_name, bank_account, bank_account_index, applied_at, registered_by, status, wishes)
                select n, 0, 'SQ-' || n, (select min(id) from app.recruitment), n, 'village-chucun-1', 'RURAL', false, '银行', '%s',
                    '%s', now(), 'village-chucun-1', 'REGISTERED', '' %s"""
                        .formatted(
                                secrets.seal(SealedColumn.APPLICATION_ACCOUNT, "622848000000"),
                                secrets.index(SealedColumn.APPLICATION_ACCOUNT, "622848000000"),
                                numbers));
        at.sql(
                """
                insert into app.claim (id, application_id, group_code, verifier, result)
                select n, n, 'RURAL_LOW_INCOME', 'agriculture', 'OPEN' %s"""
                        .formatted(numbers));
    }
}
