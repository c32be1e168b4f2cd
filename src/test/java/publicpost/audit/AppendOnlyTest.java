package publicpost.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import publicpost.InOneContext;

/** The database takes additions only, and gives nothing away before six months are over. */
@InOneContext
@Import(Tampering.class)
class AppendOnlyTest {

    @Autowired
    JdbcClient database;

    @Autowired
    JdbcTemplate statements;

    @Autowired
    Heads heads;

    @Autowired
    HeadKeys keys;

    @Autowired
    Tampering tampering;

    @Autowired
    Audit audit;

    @Autowired
    Sealer sealer;

    @Autowired
    AuditCheck check;

    @BeforeEach
    void aTrail() {
        tampering.empties();
        var past = new PastDays(database, heads, keys, tampering);
        past.chained(300, 4);
        past.chained(200, 3);
        past.chained(100, 2);
        audit.record(Act.READ, "case/1", Map.of());
        sealer.seal();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update app.audit_entry set actor = 'nobody'",
                "delete from app.audit_entry",
                "truncate app.audit_entry",
                "update app.audit_link set seq = seq + 10",
                "delete from app.audit_link",
                "truncate app.audit_link",
                "delete from app.audit_head",
                "truncate app.audit_head",
                "do $$ begin perform set_config('app.audit_drop', 'on', true); delete from app.audit_entry; end $$",
                "do $$ begin perform set_config('app.audit_drop', 'on', true); delete from app.audit_link; end $$",
                "do $$ begin perform set_config('app.audit_drop', 'on', true); delete from app.audit_head; end $$"
            })
    void nothingIsChangedOrDeleted(String sql) {
        assertThatThrownBy(() -> statements.execute(sql)).hasMessageContaining("append-only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update app.audit_head set entries = entries + 1 where day < (select max(day) from app.audit_head)",
                "update app.audit_head set hash = previous where day = (select max(day) from app.audit_head)",
                "update app.audit_head set previous = hash, entries = entries + 1",
                "insert into app.audit_head select day - 1, 1, previous, hash, signature from app.audit_head"
            })
    void theHeadOfAClosedDayStandsAndThatOfTheOpenOneGrows(String sql) {
        assertThatThrownBy(() -> statements.execute(sql)).hasMessageContaining("the head of a closed day stands");
    }

    @Test
    void aClosedDayTakesNoMore() {
        assertThatThrownBy(() -> statements.execute(
                        "insert into app.audit_link select day, 99, -1, hash from app.audit_head order by day limit 1"))
                .hasMessageContaining("a closed day takes no more");
    }

    @Test
    void sixMonthsAreKeptAndWhatIsOlderMayGoAndTheChainStillHolds() {
        assertThatThrownBy(() -> statements.execute("select app.audit_drop_before(current_date - 182)"))
                .hasMessageContaining("183 days");

        var dropped = statements.queryForObject("select app.audit_drop_before(current_date - 250)", Long.class);
        sealer.seal();

        assertThat(dropped).isEqualTo(4);
        assertThat(check.check()).isEqualTo(new Verdict(4, 3 + 2 + 2, null));
        assertThat(statements.queryForObject(
                        "select detail ->> 'entries' from app.audit_entry where act = 'DELETED'", String.class))
                .isEqualTo("4");

        tampering.with("delete from app.audit_link where day = current_date - 200");
        assertThat(check.check().broken().kind())
                .as("only what the trail says was dropped")
                .isEqualTo(Finding.Kind.MISSING);
    }

    @Test
    void nobodyButTheOwnerDrops() {
        assertThat(statements.queryForObject(
                        """
                        select has_function_privilege('pg_read_all_data', 'app.audit_drop_before(date)', 'execute')""",
                        Boolean.class))
                .isFalse();
    }
}
