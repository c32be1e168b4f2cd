package publicpost;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** The 2022 plan as the application issues it, once; every further test gets a copy of its rows, which takes a tenth of the time. */
@TestComponent
class PlanCopy {

    /** Tables in which something is, each behind those its rows point to. */
    private static final String TAKEN =
            """
            do $$
            declare
                one record;
                filled boolean;
                turn int := 0;
            begin
                drop schema if exists afresh cascade;
                create schema afresh;
                create table afresh.waiting (owner regclass primary key);
                create table afresh.kept (turn int primary key, owner regclass not null, columns text not null, copy text not null);
                -- the chain of the audit trail grows by itself, from whatever entries are there
                for one in select c.oid::regclass as owner from $tables and c.relname not in ('audit_link', 'audit_head')
                    union all select 'act_ru_job'::regclass
                loop
                    execute format('select exists (select from %s)', one.owner) into filled;
                    if filled then
                        insert into afresh.waiting values (one.owner);
                    end if;
                end loop;
                loop
                    select w.owner,
                        (select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
                         where attrelid = w.owner and attnum > 0 and not attisdropped and attgenerated = '') as columns,
                        case w.owner::text when 'act_ru_job' then $own$handler_type_ <> 'timer-start-event'$own$
                                           when 'act_ru_event_subscr' then 'execution_id_ is not null' else 'true' end as own
                    into one from afresh.waiting w where not exists (
                        select from pg_constraint k join afresh.waiting o on o.owner = k.confrelid
                        where k.contype = 'f' and k.conrelid = w.owner and k.confrelid <> w.owner) limit 1;
                    exit when not found;
                    turn := turn + 1;
                    execute format('create table afresh.copy_%s as select %s from %s where %s', turn, one.columns, one.owner, one.own);
                    insert into afresh.kept values (turn, one.owner, one.columns, 'afresh.copy_' || turn);
                    delete from afresh.waiting where owner = one.owner;
                end loop;
                if exists (select from afresh.waiting) then
                    raise exception 'tables that point to each other: %', (select string_agg(owner::text, ', ') from afresh.waiting);
                end if;
            end $$"""
                    .replace("$tables", Afresh.TABLES);

    /** No trigger acts on a copy: what it did is in the copies too. */
    private static final String PUT_BACK =
            """
            do $$
            declare
                one record;
            begin
                create temp table quiet on commit drop as
                    select t.tgname as name, k.owner, case t.tgenabled when 'A' then 'enable always' else 'enable' end as again
                    from pg_trigger t join afresh.kept k on k.owner = t.tgrelid
                    where not t.tgisinternal and t.tgenabled <> 'D';
                for one in select * from quiet loop
                    execute format('alter table %s disable trigger %I', one.owner, one.name);
                end loop;
                for one in select * from afresh.kept order by turn loop
                    execute format('insert into %s (%s) overriding system value select * from %s', one.owner, one.columns, one.copy);
                end loop;
                for one in select * from quiet loop
                    execute format('alter table %s %s trigger %I', one.owner, one.again, one.name);
                end loop;
            end $$""";

    private final JdbcTemplate database;
    private final ApplicationRunner firstPlan;
    private boolean isTaken;

    PlanCopy(JdbcTemplate database, ApplicationRunner firstPlan) {
        this.database = database;
        this.firstPlan = firstPlan;
    }

    void issue() throws Exception {
        if (isTaken) {
            database.execute(PUT_BACK);
            return;
        }
        firstPlan.run(new DefaultApplicationArguments());
        database.execute(TAKEN);
        isTaken = true;
    }
}
