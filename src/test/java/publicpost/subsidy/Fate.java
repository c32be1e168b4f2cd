package publicpost.subsidy;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Lets the database do something to the connections that calculate, at an exact place: it counts the places a calculation
 * comes by, which are each line it writes, before the first and behind the last one of a chunk, its count, and its commit.
 */
class Fate {

    /** Terminates the connection, as a killed server or program would. */
    static final String DIES = "pg_terminate_backend(pg_backend_pid())";

    /** Waits until whoever holds this lock lets go. */
    static final String WAITS = "pg_advisory_xact_lock_shared(" + Fate.LOCK + ")";

    private static final String LOCK = "20260501";

    private static final String COMMIT =
            """
            create constraint trigger fate_commit after update on app.pay_run_month deferrable initially deferred
            for each row execute function app.fate()""";

    private static final List<String> PLACES = List.of(
            "create trigger fate_before before insert on app.pay_line for each statement execute function app.fate()",
            "create trigger fate_line before insert on app.pay_line for each row execute function app.fate()",
            "create trigger fate_behind after insert on app.pay_line for each statement execute function app.fate()",
            "create trigger fate_count before update of done on app.pay_run for each row execute function app.fate()",
            COMMIT);

    private final JdbcTemplate database;

    Fate(JdbcTemplate database) {
        this.database = database;
    }

    /** From that place on, whoever comes by. */
    void strikes(int place, String what) {
        prepare(place, what);
        PLACES.forEach(database::execute);
    }

    /** At the commit of the first chunk that finishes a month, and nowhere before. */
    void strikesAtCommit(String what) {
        prepare(1, what);
        database.execute(COMMIT);
    }

    /** A sequence counts on whatever is rolled back. */
    private void prepare(int place, String what) {
        avert();
        database.execute("create sequence app.fate");
        database.execute(
                """
                create function app.fate() returns trigger language plpgsql as $$
                begin
                    if nextval('app.fate') >= %d then
                        perform %s;
                    end if;
                    return new;
                end $$"""
                        .formatted(place, what));
    }

    void avert() {
        database.execute("drop function if exists app.fate cascade");
        database.execute("drop sequence if exists app.fate");
    }

    void holds() {
        database.execute("select pg_advisory_xact_lock(" + LOCK + ")");
    }

    boolean isWaitedFor() {
        return database.queryForObject(
                "select exists (select from pg_locks where locktype = 'advisory' and objid = %s and not granted)"
                        .formatted(LOCK),
                Boolean.class);
    }
}
