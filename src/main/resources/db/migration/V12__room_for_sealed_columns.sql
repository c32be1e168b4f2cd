-- Personal data are sealed by column: the keys lie outside the database. What a sealed column looks like: aes:3f2a91bc:
-- (the scheme and the key), then base64; in files the same name and bytes. What stands here already is sealed by V12.1.

create function app.is_sealed(text) returns boolean language sql immutable parallel safe
    return $1 ~ '^(aes|sm):[0-9a-f]{8}:[A-Za-z0-9+/]{30,}={0,2}$';
create function app.is_sealed(bytea) returns boolean language sql immutable parallel safe
    return encode(substring($1 from 1 for 13), 'escape') ~ '^(aes:[0-9a-f]{8}:|sm:[0-9a-f]{8}:)';

-- Which keys data were sealed by, and something sealed to try each on; retired once nothing is.
create table app.secret_key (
    name        text primary key check (name ~ '^(aes|sm):[0-9a-f]{8}$'),
    probe       text not null,
    first_used  timestamptz not null default clock_timestamp(),
    retired_at  timestamptz
);

-- A change of keys, and how far it has come.
create table app.key_rotation (
    id          bigint generated always as identity primary key,
    key         text not null references app.secret_key,
    begun_by    text not null,
    begun_at    timestamptz not null default clock_timestamp(),
    rows        bigint not null default 0,
    done        bigint not null default 0,
    stop_asked  boolean not null default false,
    finished_at timestamptz
);
create table app.key_rotation_table (
    rotation_id bigint not null references app.key_rotation,
    table_name  text not null,
    last_key    text not null,
    finished    boolean not null default false,
    primary key (rotation_id, table_name)
);

-- Only while a change of keys is under way, which is itself on record, and only for the session that says so.
create function app.is_resealing() returns boolean language sql stable security definer set search_path = '' as $$
    select coalesce(current_setting('app.resealing', true), '') = 'on'
        and exists (select from app.key_rotation where finished_at is null)
$$;

-- ── no check looks at what is sealed; what has to be found has a keyed index beside it ───────────────────────────

alter table app.person
    drop constraint person_id_number_check,
    drop constraint person_id_number_key,
    add id_number_index text;
alter table app.application drop constraint application_bank_account_check, add bank_account_index text;
alter table app.incumbent drop constraint incumbent_bank_account_check, add bank_account_index text;
-- sealed files do not shrink, and their beginning is read alone
alter table app.document
    drop constraint document_content_check,
    alter content set storage external;
alter table app.incumbent_list
    drop constraint incumbent_list_content_check,
    alter content set storage external;

-- ── what is never edited may be sealed anew, and nothing else of it may change by that ────────────────────────────

-- A new seal is no change; the change of keys is on record as one.
create or replace function app.audit_sealed(name text) returns boolean language sql immutable as $$
    select name in ('id_number', 'id_number_index', 'phone', 'bank_account', 'bank_account_index', 'on_hold', 'note', 'evidence',
                    'rebuttal', 'contact', 'facts', 'hardship', 'circumstances', 'answer', 'inputs', 'proposal', 'content')
$$;
create or replace function app.audit_change() returns trigger language plpgsql as $$
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
        where n.value is distinct from o.value and n.key not in ('version', 'rev_', 'attempts_')
              and not (app.audit_sealed(n.key) and app.is_resealing());
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

drop trigger decision_stays on app.decision;
create trigger decision_stays before delete on app.decision for each row execute function app.refuse_change();
create trigger decision_is_not_edited before update on app.decision for each row
    when (not app.is_resealing() or to_jsonb(old) - 'inputs' <> to_jsonb(new) - 'inputs')
    execute function app.refuse_change();

drop trigger payment_stays on app.payment;
create trigger payment_stays before delete on app.payment for each row execute function app.payment_settles_once();
create trigger payment_is_not_edited before update on app.payment for each row
    when (not app.is_resealing() or to_jsonb(old) - 'bank_account' <> to_jsonb(new) - 'bank_account')
    execute function app.payment_settles_once();

-- ── a month's sheet shows an account masked and needs no more of it ───────────────────────────────────────────────

drop view app.payable_placement;
-- the table is written anew, so that the numbers leave the disk
alter table app.attendance
    drop column id_number,
    alter bank_account type text using left(bank_account, 4) || ' **** ' || right(bank_account, 4);
alter table app.attendance rename bank_account to account_masked;
alter table app.attendance add check (account_masked like '%*%');

-- Veterans' posts are paid by rules of their own and stand on no sheet. A view reads as its owner, so it holds its reach.
create view app.payable_placement as
select p.id, p.status, p.town, p.village, p.area, p.post_id, p.case_number, q.name,
       -- people of earlier schemes were paid elsewhere until the month in which they came here
       case p.scheme when 'PLAN' then p.starts_on
           else greatest(p.starts_on, date_trunc('month', p.approved_on)::date) end as starts_on,
       least(p.ended_on, p.term_ends) as ends_on,
       coalesce(a.bank_name, i.bank_name) as bank_name,
       -- sealed each for its own table: of somebody who applied, or who came on a list
       a.bank_account, i.bank_account as list_account,
       coalesce(o.title, i.post_title) as post_title, coalesce(o.pay_basis, i.pay_basis) as pay_basis,
       coalesce(o.pay, i.standard) as standard,
       -- of old posts the hours are not known: a full month's
       coalesce(o.hours, 174) as hours
from app.placement p
join app.person q on q.id = p.person_id
left join app.post s on s.id = p.post_id
left join app.offer o on o.id = s.offer_id
left join app.application a on a.id = p.application_id
left join app.incumbent i on i.case_number = p.case_number
where p.starts_on is not null and p.scheme <> 'VETERAN'
  and ((select current_user) <> 'publicpost_desk' or (select app.sees_attendance())
       or p.village = any((select app.my_villages())::text[]));
grant select on app.payable_placement to publicpost_desk;
