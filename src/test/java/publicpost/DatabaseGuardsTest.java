package publicpost;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.casefile.Records;
import publicpost.process.Town;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** What must never happen is refused by the database itself, whoever asks. */
@InOneContext
class DatabaseGuardsTest {

    private static final String MATTER =
            """
            insert into app.matter (id, version, case_number, kind, placement_id, due_on, opened_on, opened_by)
            select %d, 0, 'CASE-%d', '%s', id, '2029-05-26', '2029-03-27', 'system' from app.placement""";
    private static final String OFFER =
            """
            insert into app.seat_offer (application_id, post_id, offered_on, answer_by)
            values (%d, %d, '2026-06-01', '2026-06-04')""";
    private static final String SUSPENSION =
            """
            insert into app.suspension (placement_id, from_on, until_on, cause, reason, case_number, ordered_by, ended_by)
            select id, %s, %s, 'ORDERED', '住院', 'ZT-1', 'town-chucun', %s from app.placement""";

    @Autowired
    Records records;

    @Autowired
    Town town;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Secrets secrets;

    @ParameterizedTest
    @CsvSource({
        "update app.trail set outcome = 'X'",
        "delete from app.trail",
        "update app.letter set content = ''",
        "delete from app.letter"
    })
    void theTrailAndTheLettersOfACaseCannotBeChanged(String change) {
        records.write("SQ-1", "REFUSAL", "text", "§二(一)", "district");
        records.step("SQ-1", "district", "Approve", "REFUSE", "");

        assertThatThrownBy(() -> database.execute(change)).hasMessageContaining("append-only");
    }

    @Test
    void aSeatCarriesOnlyOnePost() {
        database.update(
                """
                insert into app.recruitment values (9000000, 0, 'ZP-X', 'town-chucun', 2022, 't', 'c', 'h',
                    '2026-05-11', '2026-05-15', 'OPEN', null, 'x')""");
        database.update(
                """
                insert into app.offer values (9000000, 9000000, 't', 'RURAL', 'PUBLIC_SERVICE', 'p', 'd', 'MONTHLY',
                    2400, 160, 's', 1)""");
        database.update("insert into app.post select 9000000, 'A', 9000000, min(id) from app.seat");

        assertThatThrownBy(() ->
                        database.update("insert into app.post select 9000001, 'B', 9000000, min(id) from app.seat"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("post_on_seat");
    }

    @Test
    void aPlacementHasOneOpenMatterOfAKind() {
        town.placed("1976-03-01");
        database.update(MATTER.formatted(1, 1, "TERM_REVIEW"));
        database.update(MATTER.formatted(2, 2, "EXIT"));

        assertThatThrownBy(() -> database.update(MATTER.formatted(3, 3, "TERM_REVIEW")))
                .hasMessageContaining("matter_open");
        database.update("update app.matter set closed_on = '2029-04-01', outcome = 'EXTENDED'");
        database.update(MATTER.formatted(3, 3, "TERM_REVIEW"));
    }

    @Test
    void aPostIsOfferedToOnePersonAndAPersonIsOfferedOnePost() {
        var announcement = town.announces(2);
        town.applies(announcement, "1976-03-01");
        town.applies(announcement, "1975-03-01");
        var people = database.queryForList("select id from app.application order by id", Long.class);
        var posts = database.queryForList("select id from app.post order by id", Long.class);
        database.update(OFFER.formatted(people.get(0), posts.get(0)));

        assertThatThrownBy(() -> database.update(OFFER.formatted(people.get(1), posts.get(0))))
                .hasMessageContaining("seat_offer_one_per_post");
        assertThatThrownBy(() -> database.update(OFFER.formatted(people.get(0), posts.get(1))))
                .hasMessageContaining("seat_offer_one_per_person");
        database.update("update app.seat_offer set status = 'DECLINED'");
        database.update(OFFER.formatted(people.get(1), posts.get(0)));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-05, null", "2026-06-09, 2026-06-20", "2026-05-30, 2026-06-02"})
    void noDayIsSuspendedTwice(String from, String until) {
        town.placed("1976-03-01");
        database.update(SUSPENSION.formatted("'2026-06-01'", "'2026-06-10'", "'town-chucun'"));

        var by = until.equals("null") ? "null" : "'town-chucun'";
        assertThatThrownBy(() -> database.update(SUSPENSION.formatted(quoted(from), quoted(until), by)))
                .hasMessageContaining("suspension_once");
        database.update(SUSPENSION.formatted("'2026-06-10'", "null", "null"));
    }

    private static String quoted(String day) {
        return day.equals("null") ? day : "'%s'".formatted(day);
    }

    @ParameterizedTest
    @CsvSource({"update app.extension set until_on = until_on + 1", "delete from app.extension"})
    void anExtensionStays(String change) {
        town.placed("1976-03-01");
        database.update(
                """
                insert into app.extension select id, term_ends, term_ends + 30, 'EXTEND', '困难', '§二(三)', 'QM-1',
                    'district', '2029-05-01' from app.placement""");

        assertThatThrownBy(() -> database.execute(change)).hasMessageContaining("append-only");
    }

    @Test
    void whoProposesWhatBecomesOfATermDoesNotDecideIt() {
        town.placed("1976-03-01");
        database.update(MATTER.formatted(1, 1, "TERM_REVIEW"));
        database.update(
                "insert into app.review (matter_id, proposal, reason, proposed_by) values (1, 'EXIT', 'r', 'li')");

        assertThatThrownBy(() -> database.update("update app.review set decision = 'EXIT', decided_by = 'li'"))
                .hasMessageContaining("review_check");
        database.update("update app.review set decision = 'EXIT', decided_by = 'wang'");
    }

    @Test
    void whoRegistersAnExitDoesNotConfirmItAndTheDeadSignNothing() {
        town.placed("1976-03-01");
        database.update(MATTER.formatted(1, 1, "EXIT"));
        database.update(
                """
                insert into app.leaving (matter_id, version, reason, facts, last_day, registered_by)
                values (1, 0, 'DEATH', ?, '2026-06-01', 'li')""",
                secrets.seal(SealedColumn.LEAVING_FACTS, "{}"));

        assertThatThrownBy(() -> database.update("update app.leaving set confirmed_by = 'li'"))
                .hasMessageContaining("leaving_check");
        assertThatThrownBy(() -> database.update("update app.leaving set signed_on = '2026-06-01'"))
                .hasMessageContaining("leaving_check");
        database.update("update app.leaving set confirmed_by = 'wang'");
    }

    @Test
    void aPlacementIsFoundUncoveredOnceAtATime() {
        town.placed("1976-03-01");
        var finding =
                """
                insert into app.finding (kind, placement_id, since, raised_on, case_number)
                select 'UNCOVERED', id, '2027-05-26', '2027-05-26', 'XB-1' from app.placement""";
        database.update(finding);

        assertThatThrownBy(() -> database.update(finding)).hasMessageContaining("finding_of_paper");
    }

    @Test
    void oneYearHasOnlyOnePlanInForce() {
        assertThatThrownBy(
                        () -> database.update(
                                """
                        insert into app.plan select id + 1, 0, 'JH-X', year, edition + 1, total, reason,
                            document_number, status, drafted_by, consented_by, consented_on, issued_on from app.plan"""))
                .hasMessageContaining("plan_in_force");
    }
}
