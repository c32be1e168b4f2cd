-- Who read, changed, decided, exported and signed in. Only ever added to; chained by hash day by day, and the head of each
-- day is signed with a key that is not in the database (publicpost.audit).

create table app.audit_entry (
    id          bigint generated always as identity primary key,
    at          timestamptz not null default clock_timestamp(),
    actor       text not null,
    -- codes, separated by commas
    offices     text not null default '',
    act         text not null,
    -- a case number, the key of a row such as person/17, or an account
    subject     text not null,
    -- never an identity or bank number, a phone or a health fact
    detail      jsonb not null
);
create index audit_entry_of_subject on app.audit_entry (subject);

-- One per entry, added once its transaction is committed, so that writers never wait for each other. The day is the one
-- on which the entry was chained (Asia/Shanghai, the machine's clock), a second or so after it was written.
create table app.audit_link (
    day         date not null,
    seq         int not null check (seq > 0),
    entry_id    bigint not null unique,
    -- SHA-256 over the hash before and app.audit_row of the entry
    hash        bytea not null check (octet_length(hash) = 32),
    primary key (day, seq)
);

create table app.audit_head (
    day         date primary key,
    entries     int not null check (entries > 0),
    -- the last hash of the day before
    previous    bytea not null check (octet_length(previous) = 32),
    hash        bytea not null check (octet_length(hash) = 32),
    -- Ed25519
    signature   bytea not null check (octet_length(signature) = 64),
    sealed_at   timestamptz not null default clock_timestamp()
);

-- What is hashed of an entry, and what an export shows: the same text whatever the session's settings.
create function app.audit_row(e app.audit_entry) returns text language sql stable as $$
    select jsonb_build_array(e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.actor, e.offices,
                             e.act, e.subject, e.detail)::text
$$;

-- ── nothing is changed, and nothing younger than six months is deleted ───────────────────────────────────────────

create function app.audit_stays() returns trigger language plpgsql as $$
begin
    -- only app.audit_drop_before says so, and whoever else said it would get no further than that function does
    if tg_op = 'DELETE' and current_setting('app.audit_drop', true) = 'on' then
        if tg_table_name = 'audit_link' then
            if old.day < (now() at time zone 'Asia/Shanghai')::date - 183 then
                return old;
            end if;
        elsif tg_table_name = 'audit_entry' then
            if old.at < now() - interval '183 days' then
                return old;
            end if;
        end if;
    end if;
    raise exception 'the audit trail is append-only' using errcode = 'restrict_violation';
end $$;

-- The head of the open day grows; that of a closed one stands.
create function app.audit_head_grows() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (new.day, new.previous) is distinct from (old.day, old.previous)
       or tg_op = 'UPDATE' and new.entries <= old.entries
       or exists (select from app.audit_head where day > new.day) then
        raise exception 'the head of a closed day stands' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create function app.audit_link_of_open_day() returns trigger language plpgsql as $$
begin
    if exists (select from app.audit_head where day > (select min(day) from added)) then
        raise exception 'a closed day takes no more' using errcode = 'restrict_violation';
    end if;
    return null;
end $$;

create trigger audit_stays before update or delete on app.audit_entry for each row execute function app.audit_stays();
create trigger audit_stays before update or delete on app.audit_link for each row execute function app.audit_stays();
create trigger audit_stays before delete on app.audit_head for each row execute function app.audit_stays();
create trigger audit_keeps before truncate on app.audit_entry for each statement execute function app.audit_stays();
create trigger audit_keeps before truncate on app.audit_link for each statement execute function app.audit_stays();
create trigger audit_keeps before truncate on app.audit_head for each statement execute function app.audit_stays();
create trigger audit_grows before insert or update on app.audit_head
    for each row execute function app.audit_head_grows();
create trigger audit_grows after insert on app.audit_link
    referencing new table as added for each statement execute function app.audit_link_of_open_day();

-- Takes away the entries chained before that day and keeps the heads, so that the chain goes on from them.
create function app.audit_drop_before(before date) returns bigint language plpgsql as $$
declare
    dropped bigint;
begin
    if before > (now() at time zone 'Asia/Shanghai')::date - 183 then
        raise exception 'the audit trail is kept for 183 days at least' using errcode = 'restrict_violation';
    end if;
    perform set_config('app.audit_drop', 'on', true);
    delete from app.audit_entry e using app.audit_link l where l.entry_id = e.id and l.day < before;
    get diagnostics dropped = row_count;
    delete from app.audit_link where day < before;
    perform set_config('app.audit_drop', '', true);
    insert into app.audit_entry (actor, offices, act, subject, detail)
    values (app.audit_actor(), app.audit_offices(), 'DELETED', 'audit',
            jsonb_build_object('before', before, 'entries', dropped));
    return dropped;
end $$;
revoke execute on function app.audit_drop_before from public;

-- ── changes, old and new ─────────────────────────────────────────────────────────────────────────────────────────

-- Told by the application on each connection; nobody where no person acts.
create function app.audit_actor() returns text language sql stable as $$
    select coalesce(nullif(current_setting('app.actor', true), ''), 'system')
$$;
create function app.audit_offices() returns text language sql stable as $$
    select coalesce(current_setting('app.offices', true), '')
$$;

-- Whether a value may stand in the trail. Numbers, dates and yes or no may, text only in the columns named here, since
-- whatever people type may hold an identity number, a phone or a health fact. A new column is silent until it is named.
create function app.audit_spoken(name text, value jsonb) returns boolean language sql immutable as $$
    select case jsonb_typeof(value)
        when 'string' then name <> 'born' and (value #>> '{}' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.+-]+)?$' or name in (
            'code', 'kind', 'parent', 'status', 'result', 'outcome', 'decision', 'standing', 'priority',
            'basis', 'cause', 'scheme', 'course', 'area', 'town', 'village', 'verifier', 'pay_basis', 'types',
            'retirement_category', 'limit_law', 'block', 'case_number', 'document_number', 'clause', 'source',
            'drafted_by', 'consented_by', 'registered_by', 'confirmed_by', 'approved_by', 'checked_by', 'rebutted_by',
            'decided_by', 'proposed_by', 'ordered_by', 'ended_by', 'closed_by', 'settled_by', 'referred_by', 'answered_by',
            'opened_by', 'taken_by', 'begun_by', 'uploaded_by', 'entered_by', 'signed_by', 'received_by', 'published_by', 'made_by', 'recorded_by',
            'holiday', 'notice',
            'id_', 'user_id_', 'group_id_', 'resource_id_', 'type_', 'name_'))
        else jsonb_typeof(value) in ('number', 'boolean', 'null')
    end
$$;

create function app.audit_shown(name text, value jsonb) returns jsonb language sql immutable as $$
    select case when app.audit_spoken(name, value) then value else '"…"'::jsonb end
$$;

-- One entry for a changed row: of an update the changed columns as [old, new], or "changed" where they are not to be said;
-- of rights given or taken the row, of anything else added or deleted its key.
-- Arguments: the columns of the key, separated by commas, and the act.
create function app.audit_change() returns trigger language plpgsql as $$
declare
    image jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
    row_key text := tg_table_name || '/' || (select string_agg(image ->> k, '/') from unnest(string_to_array(tg_argv[0], ',')) k);
    said jsonb := jsonb_build_object('row', row_key);
    changed jsonb;
begin
    if tg_op = 'UPDATE' then
        select jsonb_object_agg(n.key, case when app.audit_spoken(n.key, o.value) and app.audit_spoken(n.key, n.value)
                                            then jsonb_build_array(o.value, n.value) else '"changed"'::jsonb end)
        into changed
        from jsonb_each(image) n join jsonb_each(to_jsonb(old)) o using (key)
        where n.value is distinct from o.value and n.key not in ('version', 'rev_', 'attempts_');
        if changed is null then
            return null;
        end if;
        said := said || jsonb_build_object('changed', changed);
    else
        said := said || jsonb_build_object('op', lower(tg_op));
        if tg_argv[1] = 'RIGHT_CHANGED' then
            said := said || jsonb_build_object('values', (
                select jsonb_object_agg(key, app.audit_shown(key, value)) from jsonb_each(image) where value <> 'null'));
        end if;
    end if;
    insert into app.audit_entry (actor, offices, act, subject, detail)
    values (app.audit_actor(), app.audit_offices(),
            case when tg_op = 'DELETE' and tg_argv[1] = 'CHANGED' then 'DELETED' else tg_argv[1] end,
            coalesce(image ->> 'case_number', row_key), said);
    return null;
end $$;

-- Watches a table, whatever session_replication_role says.
create function app.audit_watch(watched regclass, key text, act text) returns void language plpgsql as $$
begin
    execute format('create trigger audit_change after insert or update or delete on %s for each row '
                   'execute function app.audit_change(%L, %L)', watched, key, act);
    execute format('alter table %s enable always trigger audit_change', watched);
end $$;

-- Not the rows by the hundred thousand (attendance, pay_line, due, payments as they are made): of those the service that
-- writes them says what was done. Decisions, letters and the trail are themselves only added to.
do $$
declare
    watched record;
begin
    for watched in select * from (values
        ('office', 'code'), ('calendar_day', 'day'), ('plan', 'id'), ('plan_cell', 'plan_id,town,area'),
        ('recruitment', 'id'), ('offer', 'id'), ('post', 'id'), ('person', 'id'), ('application', 'id'), ('claim', 'id'),
        ('obstacle', 'id'), ('appraisal', 'id'), ('ranking', 'application_id'), ('notice', 'id'), ('objection', 'id'),
        ('placement', 'id'), ('agreement', 'placement_id,number'), ('cover', 'placement_id,kind,valid_from'),
        ('matter', 'id'), ('review', 'matter_id'), ('suspension', 'id'), ('finding', 'id'), ('leaving', 'matter_id'),
        ('referral', 'matter_id'), ('recovery', 'matter_id'), ('seat_offer', 'id'), ('incumbent_list', 'id'),
        ('incumbent', 'id'), ('pay_month', 'id'), ('attendance_unit', 'id'), ('correction', 'id'), ('pay_run', 'id'),
        ('budget', 'year,town,source'),
        ('budget_entry', 'id'), ('payment_batch', 'id'), ('payment_result', 'sha256,month_id'), ('debt', 'id'),
        ('debt_recovery', 'id'), ('office_day', 'only_one')) w(name, key)
    loop
        perform app.audit_watch(format('app.%I', watched.name)::regclass, watched.key, 'CHANGED');
    end loop;
    -- made by the hundred, and what became of each afterwards
    for watched in select * from (values ('seat', 'id'), ('payment', 'id')) w(name, key) loop
        execute format('create trigger audit_change after update or delete on app.%I for each row '
                       'execute function app.audit_change(%L, %L)', watched.name, watched.key, 'CHANGED');
        execute format('alter table app.%I enable always trigger audit_change', watched.name);
    end loop;
    for watched in select * from (values
        ('audit_entry', 'audit_stays'), ('audit_entry', 'audit_keeps'), ('audit_link', 'audit_stays'),
        ('audit_link', 'audit_keeps'), ('audit_link', 'audit_grows'), ('audit_head', 'audit_stays'),
        ('audit_head', 'audit_keeps'), ('audit_head', 'audit_grows')) w(name, key)
    loop
        execute format('alter table app.%I enable always trigger %I', watched.name, watched.key);
    end loop;
end $$;
