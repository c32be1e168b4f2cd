package publicpost;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.casefile.Records;

/** What must never happen is refused by the database itself, whoever asks. */
@InOneContext
class DatabaseGuardsTest {

    @Autowired
    Records records;

    @Autowired
    JdbcTemplate database;

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
    void oneYearHasOnlyOnePlanInForce() {
        assertThatThrownBy(
                        () -> database.update(
                                """
                        insert into app.plan select id + 1, 0, 'JH-X', year, edition + 1, total, reason,
                            document_number, status, drafted_by, consented_by, consented_on, issued_on from app.plan"""))
                .hasMessageContaining("plan_in_force");
    }
}
