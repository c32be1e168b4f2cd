-- Who is away and who stands in, who was told of a case by a colleague, and who was reminded of a task.

-- ── 外出代理 ─────────────────────────────────────────────────────────────────────────────────────────────────────

create table app.absence (
    id              bigint generated always as identity primary key,
    account         text not null check (account <> ''),
    -- whose tasks somebody else does meanwhile
    office          text not null references app.office,
    substitute      text not null check (substitute <> ''),
    -- days of the office, the last one included
    from_on         date not null,
    until_on        date not null,
    made_by         text not null,
    made_at         timestamptz not null,
    note            text not null default '' check (length(note) <= 500),
    -- ended before its last day, or called off
    ended_by        text,
    ended_at        timestamptz,
    check (from_on <= until_on),
    constraint absence_two_people check (account <> substitute),
    check ((ended_by is null) = (ended_at is null)),
    -- a range of one hash, so that no extension is needed
    constraint absence_once exclude using gist (
        int8range(hashtextextended(account, 0), hashtextextended(account, 0), '[]') with &&,
        daterange(from_on, until_on, '[]') with &&) where (ended_at is null)
);
create index absence_of_substitute on app.absence (substitute) where ended_at is null;

-- Whoever is away at the time stands in for nobody; so no circle can close, not even where two people name each other at
-- the same moment.
create function app.keep_substitutes_present() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('absences', 0));
    if exists (select from app.absence a where a.account = new.substitute and a.ended_at is null
               and daterange(a.from_on, a.until_on, '[]') && daterange(new.from_on, new.until_on, '[]')) then
        raise exception 'the substitute is away' using errcode = 'restrict_violation', constraint = 'absence_present';
    end if;
    return new;
end $$;
create trigger substitutes_present before insert on app.absence
    for each row execute function app.keep_substitutes_present();

alter table app.absence enable row level security;
create policy reach on app.absence for select to publicpost_desk
    using (current_setting('app.actor', true) in (account, substitute)
        or 'camunda-admin' = any((select app.my_offices())::text[]));
grant select on app.absence to publicpost_desk;

-- ── 抄送 ─────────────────────────────────────────────────────────────────────────────────────────────────────────

create table app.copy (
    id              bigint generated always as identity primary key,
    case_number     text not null,
    to_account      text not null,
    by_account      text not null,
    note            text not null default '' check (length(note) <= 500),
    at              timestamptz not null,
    read_at         timestamptz,
    check (to_account <> by_account)
);
create unique index copy_unread on app.copy (case_number, to_account) where read_at is null;
create index copy_of_reader on app.copy (to_account);

-- a copy widens nobody's reach: with the case gone from it, the copy is gone too
alter table app.copy enable row level security;
create policy reach on app.copy for select to publicpost_desk
    using (current_setting('app.actor', true) in (to_account, by_account) and app.opens_case(case_number));
grant select on app.copy to publicpost_desk;

-- ── 催办 ─────────────────────────────────────────────────────────────────────────────────────────────────────────

create table app.reminder (
    id              bigint generated always as identity primary key,
    -- of the engine, which forgets it when the task is done
    task_id         text not null,
    case_number     text not null,
    step            text not null,
    -- to which the task is offered
    office          text not null,
    assignee        text,
    day             date not null,
    -- WATCH: the morning's, of itself; OFFICE: by hand, from the office above
    kind            text not null check (kind in ('WATCH', 'OFFICE')),
    by_account      text not null,
    at              timestamptz not null,
    constraint reminder_once unique (task_id, day, kind)
);
create index reminder_of_case on app.reminder (case_number);

alter table app.reminder enable row level security;
create policy reach on app.reminder for select to publicpost_desk
    using (office = any((select app.my_offices())::text[]) or app.reaches_case(case_number));
grant select on app.reminder to publicpost_desk;
