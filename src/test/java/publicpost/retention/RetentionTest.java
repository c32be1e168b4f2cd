package publicpost.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import publicpost.Afresh;
import publicpost.InOneContext;
import publicpost.audit.Audit;
import publicpost.calendar.OfficeClock;
import publicpost.casefile.Documents;
import publicpost.casefile.Refused;
import publicpost.casefile.Scan;
import publicpost.online.OnlineApplication.Status;
import publicpost.online.OnlineApplications;
import publicpost.process.Forms;
import publicpost.process.OnlineApplicant;
import publicpost.process.Town;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** What is listed is what is due; nothing goes before another says so, nothing twice, and no evidence at all. */
@InOneContext
class RetentionTest {

    private static final LocalDate TODAY = Afresh.MONDAY;

    @Autowired
    Retention retention;

    @Autowired
    RetentionRows rows;

    @Autowired
    Deletion deletion;

    @Autowired
    Audit audit;

    @Autowired
    OfficeClock clock;

    @Autowired
    Documents documents;

    @Autowired
    Secrets secrets;

    @Autowired
    Town town;

    @Autowired
    OnlineApplicant applicant;

    @Autowired
    OnlineApplications online;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcTemplate database;

    @BeforeEach
    void draftsOldAndYoung() {
        draft("00000000-0000-0000-0000-000000000001", TODAY.minusDays(31));
        draft("00000000-0000-0000-0000-000000000002", TODAY.minusDays(30));
        draft("00000000-0000-0000-0000-000000000003", TODAY.minusDays(29));
    }

    @Test
    void aDryRunListsExactlyWhatIsDueAndDeletesNothing() {
        var run = retention.dryRun(Kind.DRAFT, TODAY, "admin");

        assertThat(retention.items(run.id(), 0, 100))
                .extracting(Item::key)
                .containsExactly(
                        "form_draft/00000000-0000-0000-0000-000000000001",
                        "form_draft/00000000-0000-0000-0000-000000000002");
        assertThat(retention.items(run.id(), 0, 1).get(0).why()).contains("填写之日", "30 天", "个人信息保护法");
        assertThat(drafts()).isEqualTo(3);
        assertThat(retention.next(run.id())).isFalse();
        assertThat(drafts()).isEqualTo(3);
        assertThatThrownBy(() -> retention.dryRun(null, TODAY.plusDays(1), "admin"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void anotherAdministratorDeletesWhatIsStillAsItWas() {
        var run = retention.dryRun(Kind.DRAFT, TODAY, "admin").id();
        assertThatThrownBy(() -> retention.begin(run, "admin")).isInstanceOf(Refused.class);
        // touched meanwhile
        database.update("update app.form_draft set made_at = now() where id::text like '%2'");

        retention.begin(run, "admin-2");
        assertThat(retention.next(run)).isFalse();

        assertThat(drafts()).isEqualTo(2);
        var done = retention.get(run);
        assertThat(done.done()).isOne();
        assertThat(done.skipped()).isOne();
        assertThat(database.queryForList(
                        "select subject from app.audit_entry where act = 'DELETED' and actor = 'admin-2' order by id",
                        String.class))
                .containsExactly("form_draft/00000000-0000-0000-0000-000000000001", "retention/" + run);
        assertThatThrownBy(() -> retention.begin(run, "admin-2")).isInstanceOf(Refused.class);
    }

    @Test
    void aListOlderThanAWeekIsNotCarriedOut() {
        var run = retention.dryRun(Kind.DRAFT, TODAY, "admin").id();
        clock.shiftBy(clock.shift().plus(Duration.ofDays(8)));

        assertThatThrownBy(() -> retention.begin(run, "admin-2"))
                .isInstanceOf(Refused.class)
                .satisfies(refused -> assertThat(((Refused) refused).inWords()).contains("七天"));
        assertThat(drafts()).isEqualTo(3);
    }

    @Test
    void whatIsKilledGoesOnAndDoesNothingTwice() {
        var slow = new Retention(rows, deletion, audit, clock, transactions, 1);
        var run = slow.dryRun(Kind.DRAFT, TODAY, "admin").id();
        slow.begin(run, "admin-2");

        // one chunk, and then nothing more of this process
        assertThat(slow.next(run)).isTrue();
        assertThat(drafts()).isEqualTo(2);
        assertThat(retention.underWay()).extracting(Run::id).containsExactly(run);
        assertThat(retention.next(run)).isFalse();

        assertThat(drafts()).isOne();
        assertThat(database.queryForObject(
                        "select count(*) from app.audit_entry where act = 'DELETED' and subject like 'form_draft/%'",
                        Integer.class))
                .isEqualTo(2);
        assertThat(retention.underWay()).isEmpty();
    }

    @Test
    void aForgottenFileLosesItsContentAndKeepsItsSum() {
        var file = documents.keep("证明.pdf", "%PDF-1.4 test %%EOF".getBytes(), "village-chucun-1");
        database.update("update app.document set uploaded_at = uploaded_at - interval '91 days'");

        carryOut(Kind.UNFILED_DOCUMENT);

        var row = database.queryForMap("select content, sha256, blanked_on from app.document where id = ?", file.id());
        assertThat(row.get("content")).isNull();
        assertThat(row.get("sha256")).asString().hasSize(64);
        assertThat(row.get("blanked_on")).hasToString(TODAY.toString());
        assertThatThrownBy(() -> documents.open(file.id()))
                .isInstanceOf(Refused.class)
                .satisfies(gone -> assertThat(((Refused) gone).inWords()).contains("保存期满"));
        assertThat(retention.dryRun(null, TODAY, "admin").items()).isEqualTo(2);
    }

    @Test
    void whatNobodyVerifiedLosesWhatWasTypedAndItsFiles() {
        var number = applicant.applies(town.announces(1), Forms.idNumber("1976-03-01", 84));
        online.decide(number, Status.NOT_ACCEPTED, "不是本人", "village-chucun-1");
        var file = documents.keep("证明.pdf", "%PDF-1.4 test %%EOF".getBytes(), "village-chucun-1");
        database.update("update app.document set case_number = ? where id = ?", number, file.id());
        carryOut(Kind.ONLINE_APPLICATION);
        assertThat(online.get(number).content()).isNotEmpty();
        database.update("update app.online_application set changed_at = changed_at - interval '5 years',"
                + " decided_at = decided_at - interval '5 years', submitted_at = submitted_at - interval '5 years',"
                + " begun_at = begun_at - interval '5 years'");

        carryOut(Kind.ONLINE_APPLICATION);

        assertThat(online.get(number).content()).isEmpty();
        assertThat(online.get(number).note()).isNull();
        assertThatThrownBy(() -> documents.open(file.id())).isInstanceOf(Refused.class);
    }

    @Test
    void photographsOfAnInspectionGoAfterFiveYearsAndWhatWasFoundStays() {
        var caseNumber = town.placed("1976-03-01");
        var photo = documents.keep("现场.png", Scan.png(4, 4), "town-chucun").id();
        database.update(
                "update app.document set case_number = 'DD2020-0001', uploaded_at = ? where id = ?",
                Timestamp.valueOf(TODAY.minusYears(5).minusDays(1).atTime(12, 0)),
                photo);
        for (var row : List.of(
                "insert into app.inspection (number, town, drawn_by, office, drawn_on, drawn_at, method, seed, population,"
                        + " population_sha256, at_random, by_risk, form) values ('DD2020-0001', 'town-chucun', 'town-chucun', 'town-chucun',"
                        + " current_date, now(), 'x', repeat('0', 32), 'x', encode(sha256('x'), 'hex'), 1, 0,"
                        + " gen_random_uuid())",
                "insert into app.inspection_post select i.id, p.id, 1, 'RANDOM', 1 from app.inspection i, app.placement p"
                        + " where p.case_number = '%s'".formatted(caseNumber),
                "insert into app.inspection_entry (inspection_id, placement_id, result, form, checked_by, checked_on, checked_at)"
                        + " select inspection_id, placement_id, 'PRESENT', gen_random_uuid(), 'town-chucun', current_date, now()"
                        + " from app.inspection_post",
                "insert into app.inspection_photo select e.id, %d from app.inspection_entry e".formatted(photo))) {
            database.update(row);
        }

        carryOut(Kind.INSPECTION_PHOTO);

        assertThatThrownBy(() -> documents.open(photo)).isInstanceOf(Refused.class);
        assertThat(database.queryForObject("select result from app.inspection_entry", String.class))
                .isEqualTo("PRESENT");
    }

    @Test
    void theRulesAreReplacedByNewRowsOnly() {
        assertThatThrownBy(() -> database.update("update app.retention_rule set keep = 'P1D'"))
                .isInstanceOf(DataAccessException.class);
        assertThat(retention.rules())
                .filteredOn(rule -> rule.treatment() != Rule.Treatment.KEPT)
                .extracting(Rule::kind)
                .containsExactlyInAnyOrderElementsOf(
                        List.of(Kind.values()).stream().map(Enum::name).toList());
    }

    private void carryOut(Kind kind) {
        var run = retention.dryRun(kind, TODAY, "admin").id();
        retention.begin(run, "admin-2");
        assertThat(retention.next(run)).isFalse();
    }

    private void draft(String id, LocalDate made) {
        database.update(
                "insert into app.form_draft values (?::uuid, 'Register', ?, 'village-chucun-1', ?::date + time '12:00')",
                id,
                secrets.seal(SealedColumn.DRAFT_CONTENT, "{}"),
                made.toString());
    }

    private int drafts() {
        return database.queryForObject("select count(*) from app.form_draft", Integer.class);
    }
}
