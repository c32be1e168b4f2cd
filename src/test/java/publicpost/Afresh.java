package publicpost;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.calendar.OfficeClock;
import publicpost.models.Versions;
import publicpost.process.studio.Publishing;

/** Empties the database of everything a test may have left, and issues the 2022 plan anew. */
@TestComponent
public class Afresh {

    /** A Monday with two whole weeks of working days after it. */
    public static final LocalDate MONDAY = LocalDate.of(2026, 5, 11);

    /** What a fresh start brings is not among them: definitions, accounts, grants, filters, offices and the calendar. */
    static final String TABLES =
            """
            pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and (
                n.nspname = 'app' and c.relname not in ('office', 'calendar_day', 'office_day', 'flyway_schema_history',
                    'retention_rule', 'office_list_source', 'model_version', 'model_version_file', 'model_text', 'duty',
                    'step_duty', 'incompatible_duty', 'incompatible_office', 'secret_key')
                or c.relname like 'act\\_hi\\_%'
                or c.relname in ('act_ru_execution', 'act_ru_task', 'act_ru_identitylink', 'act_ru_variable',
                    'act_ru_event_subscr', 'act_ru_ext_task', 'act_ru_incident', 'act_ru_case_execution',
                    'act_ru_case_sentry_part'))""";

    /** The audit trail lets nobody empty it, so its owner puts its triggers out of the way meanwhile, and nobody chains anything. */
    private static final String EMPTIED =
            """
            do $$
            declare
                kept record;
                used record;
                filled boolean;
                names text[] := '{}';
            begin
                perform pg_advisory_xact_lock(418581342580);
                -- by which messages begin processes: they came with the models
                create temp table starts on commit drop as select * from act_ru_event_subscr where execution_id_ is null;
                for kept in select tgrelid::regclass as owner from pg_trigger where tgname = 'audit_keeps' loop
                    execute format('alter table %s disable trigger audit_keeps', kept.owner);
                end loop;
                -- most tables are empty, and to truncate one costs the same either way
                for used in
                    select c.oid::regclass as name from $tables
                loop
                    execute format('select exists (select from %s)', used.name) into filled;
                    if filled then
                        names := names || used.name::text;
                    end if;
                end loop;
                if names <> '{}' then
                    execute format('truncate table %s cascade', array_to_string(names, ', '));
                end if;
                insert into act_ru_event_subscr select * from starts on conflict do nothing;
                for kept in select tgrelid::regclass as owner from pg_trigger where tgname = 'audit_keeps' loop
                    execute format('alter table %s enable always trigger audit_keeps', kept.owner);
                end loop;
            end $$"""
                    .replace("$tables", TABLES);

    /** Accounts stay, but not what wrong passwords did to them. */
    private static final String UNLOCKED =
            """
            update act_id_user set attempts_ = null, lock_exp_time_ = null
            where attempts_ is not null or lock_exp_time_ is not null""";

    /** All jobs but the timers that start processes, which came with the models and wait for the next morning. */
    private static final List<String> JOBS = List.of(
            "delete from act_ru_job where handler_type_ <> 'timer-start-event'",
            """
            update act_ru_job set retries_ = 3, lock_exp_time_ = null, lock_owner_ = null, duedate_ =
                case process_def_key_ when 'month-opening' then timestamp '%s' else timestamp '%s' end"""
                    .formatted(
                            MONDAY.plusMonths(1).withDayOfMonth(1).atTime(0, 0),
                            MONDAY.plusDays(1).atTime(6, 0)));

    private static final int FIRST = 1;

    private final JdbcTemplate database;
    private final OfficeClock clock;
    private final PlanCopy plan;
    private final Versions versions;
    private final Publishing publishing;

    Afresh(JdbcTemplate database, OfficeClock clock, PlanCopy plan, Versions versions, Publishing publishing) {
        this.database = database;
        this.clock = clock;
        this.plan = plan;
        this.versions = versions;
        this.publishing = publishing;
    }

    public void start() throws Exception {
        database.execute(UNLOCKED);
        backToTheFirstVersion();
        database.execute(EMPTIED);
        JOBS.forEach(database::execute);
        noon(clock, MONDAY);
        plan.issue();
    }

    /** What the repository has is the first version of models, tables and forms, whatever a test has published since. */
    private void backToTheFirstVersion() {
        var first = versions.find(FIRST).orElseThrow().fingerprint();
        if (!versions.live().orElseThrow().fingerprint().equals(first)) {
            publishing.restore(FIRST, "测试结束", "analyst");
        }
    }

    /** Whatever the time is where the tests run, nothing is due earlier or later for it. */
    public static void noon(OfficeClock clock, LocalDate day) {
        clock.shiftBy(Duration.between(
                Instant.now(), day.atTime(12, 0).atZone(OfficeClock.ZONE).toInstant()));
    }

    /** Every node of every model that a case has come to, as {@code model/node}. */
    List<String> reached() {
        return database.queryForList(
                "select distinct proc_def_key_ || '/' || act_id_ from act_hi_actinst", String.class);
    }
}
