-- Who sees which rows: village ⊂ town ⊂ zone, by office (design: one sign-in, one scope). What is shown to an officer is
-- read as publicpost_desk, which may only read, and by these policies; the program's own work is the owner's.

-- Made by the server's administrator where the owner may not make roles:
--     create role publicpost_desk nologin; grant publicpost_desk to <owner>;
do $$ begin
    if not exists (select from pg_roles where rolname = 'publicpost_desk') then
        create role publicpost_desk nologin;
    end if;
    if not pg_has_role(current_user, 'publicpost_desk', 'MEMBER') then
        execute format('grant publicpost_desk to %I', current_user);
    end if;
end $$;
grant usage on schema app to publicpost_desk;

-- ── who asks ─────────────────────────────────────────────────────────────────────────────────────────────────────
-- Each is asked once a statement: policies put them into a sub-select.

create function app.my_offices() returns text[] language sql stable as $$
    select string_to_array(coalesce(current_setting('app.offices', true), ''), ',')
$$;

create function app.works_for(kinds text[]) returns boolean language sql stable security definer set search_path = '' as $$
    select exists (select from app.office where code = any(app.my_offices()) and kind = any(kinds))
$$;

create function app.my_villages() returns text[] language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(code), '{}') from app.office
    where kind = 'VILLAGE' and (code = any(app.my_offices()) or parent = any(app.my_offices()))
$$;

-- The town an officer works for, or whose village.
create function app.my_towns() returns text[] language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(coalesce(parent, code)), '{}') from app.office
    where kind in ('TOWN', 'VILLAGE') and code = any(app.my_offices())
$$;

create function app.sees_zone() returns boolean language sql stable as $$ select app.works_for('{DISTRICT}') $$;
create function app.sees_money() returns boolean language sql stable as $$ select app.works_for('{DISTRICT,FINANCE}') $$;
-- who is in post, and how often they came
create function app.sees_attendance() returns boolean language sql stable as $$
    select app.works_for('{DISTRICT,FINANCE,AGENCY}')
$$;
create function app.verifies() returns boolean language sql stable as $$ select app.works_for('{VERIFIER}') $$;

-- ── what it is about ─────────────────────────────────────────────────────────────────────────────────────────────
-- Security definer, or the policies would ask one another in circles.

-- An office that keeps a list sees who claims to be on it.
create function app.verifies_application(wanted bigint) returns boolean
language sql stable security definer set search_path = '' as $$
    select exists (select from app.claim where application_id = wanted and verifier = any(app.my_offices()))
$$;

-- Social assistance sees who was handed over to it · §二(三)
create function app.referred_to_me(wanted bigint) returns boolean
language sql stable security definer set search_path = '' as $$
    select 'social-affairs' = any(app.my_offices()) and exists (
        select from app.referral r join app.matter m on m.id = r.matter_id where m.placement_id = wanted)
$$;

create function app.reaches_application(wanted bigint) returns boolean
language sql stable security definer set search_path = '' as $$
    select app.sees_zone() or exists (
        select from app.application where id = wanted and village = any(app.my_villages()))
$$;

create function app.reaches_placement(wanted bigint) returns boolean
language sql stable security definer set search_path = '' as $$
    select app.sees_zone() or exists (
        select from app.placement where id = wanted and village = any(app.my_villages()))
$$;

create function app.reaches_person(wanted bigint) returns boolean
language sql stable security definer set search_path = '' as $$
    select app.sees_zone()
        or exists (select from app.placement p where p.person_id = wanted
                   and (p.village = any(app.my_villages()) or app.verifies() and app.referred_to_me(p.id)))
        or exists (select from app.application a where a.person_id = wanted
                   and (a.village = any(app.my_villages()) or app.verifies() and app.verifies_application(a.id)))
        or exists (select from app.incumbent i where i.person_id = wanted and i.village = any(app.my_villages()))
$$;

-- The file of a case: what was decided, written and done in it.
create function app.reaches_case(wanted text) returns boolean
language sql stable security definer set search_path = '' as $$
    select app.sees_zone()
        or exists (select from app.application where case_number = wanted and village = any(app.my_villages()))
        or exists (select from app.matter m join app.placement p on p.id = m.placement_id where m.case_number = wanted
                   and (p.village = any(app.my_villages()) or app.verifies() and app.referred_to_me(p.id)))
        or exists (select from app.incumbent where case_number = wanted and village = any(app.my_villages()))
        or exists (select from app.recruitment where case_number = wanted and town = any(app.my_offices()))
        or exists (select from app.pay_month where case_number = wanted
                   and (town = any(app.my_towns()) or app.sees_attendance()))
        or app.works_for('{COMMITTEE}') and exists (select from app.plan where case_number = wanted)
$$;

create function app.verifies_case(wanted text) returns boolean
language sql stable security definer set search_path = '' as $$
    select app.verifies() and exists (
        select from app.application a where a.case_number = wanted and app.verifies_application(a.id))
$$;

-- Whose file opens, with what each sees of it.
create function app.opens_case(wanted text) returns boolean language sql stable as $$
    select app.reaches_case(wanted) or app.verifies_case(wanted)
$$;

-- ── the policies ─────────────────────────────────────────────────────────────────────────────────────────────────

create function app.shows(tables text[], condition text) returns void language plpgsql as $$
declare name text;
begin
    foreach name in array tables loop
        execute format('alter table app.%I enable row level security', name);
        execute format('create policy reach on app.%I for select to publicpost_desk using (%s)', name, condition);
        execute format('grant select on app.%I to publicpost_desk', name);
    end loop;
end $$;

-- no people in them: the plan, what is announced, the calendar, how far a calculation is
select app.shows('{office,plan,plan_cell,seat,recruitment,offer,post,notice,calendar_day,office_day,pay_run,pay_run_month}',
    'true');

select app.shows('{person}', 'app.reaches_person(id)');
select app.shows('{first_determination}', 'app.reaches_person(person_id)');
select app.shows('{application}', $$(select app.sees_zone()) or village = any((select app.my_villages())::text[])
    or (select app.verifies()) and app.verifies_application(id)$$);
select app.shows('{claim}', 'app.reaches_application(application_id) or verifier = any((select app.my_offices())::text[])');
select app.shows('{obstacle,appraisal,objection,ranking,seat_offer}', 'app.reaches_application(application_id)');

select app.shows('{placement}', $$(select app.sees_zone()) or village = any((select app.my_villages())::text[])
    or (select app.verifies()) and app.referred_to_me(id)$$);
select app.shows('{agreement,cover,suspension,extension,finding,last_month}', 'app.reaches_placement(placement_id)');
-- finance takes money back; why somebody left, and in what need, is not its business
select app.shows('{matter}', $$app.reaches_placement(placement_id) or (select app.sees_money())
    or (select app.verifies()) and app.referred_to_me(placement_id)$$);
select app.shows('{recovery}', 'app.reaches_placement(placement_id) or (select app.sees_money())');
select app.shows('{review}', 'exists (select from app.matter m where m.id = matter_id and app.reaches_placement(m.placement_id))');
select app.shows('{leaving,referral}', $$exists (select from app.matter m where m.id = matter_id
    and (app.reaches_placement(m.placement_id) or (select app.verifies()) and app.referred_to_me(m.placement_id)))$$);

select app.shows('{incumbent_list}', $$(select app.sees_zone()) or office = any((select app.my_offices())::text[])$$);
select app.shows('{incumbent}', '(select app.sees_zone()) or village = any((select app.my_villages())::text[])');

select app.shows('{decision,letter}', 'app.reaches_case(case_number)');
select app.shows('{trail}', 'app.opens_case(case_number)');
-- evidence not yet part of a case is its sender's; what the bank answered is no business of the agency's
select app.shows('{document}', $$case when case_number is null then uploaded_by = current_setting('app.actor', true)
    else app.opens_case(case_number) and not app.works_for('{AGENCY}') end$$);
select app.shows('{form_draft}', $$made_by = current_setting('app.actor', true)$$);

select app.shows('{pay_month}', '(select app.sees_attendance()) or town = any((select app.my_towns())::text[])');
select app.shows('{attendance_unit}',
    '(select app.sees_attendance()) or village = any((select app.my_villages())::text[])');
select app.shows('{attendance}', 'exists (select from app.attendance_unit u where u.id = unit_id)');
select app.shows('{correction}', 'exists (select from app.attendance a where a.id = attendance_id)');

-- amounts: the district's, finance's, a town's, and a village's of its own people; never the agency's
select app.shows('{pay_line,payment,debt}', $$(select app.sees_money()) or exists (
    select from app.placement p where p.id = placement_id and p.village = any((select app.my_villages())::text[]))$$);
select app.shows('{debt_recovery}', 'exists (select from app.debt d where d.id = debt_id)');
select app.shows('{payment_batch,payment_result}', $$(select app.sees_money())
    or exists (select from app.pay_month m where m.id = month_id and m.town = any((select app.my_towns())::text[]))$$);
select app.shows('{budget,budget_entry}', '(select app.sees_money()) or town = any((select app.my_offices())::text[])');

drop function app.shows;

-- ── who is in post, for those whose business is not why ──────────────────────────────────────────────────────────
-- Finance and the agency read these two views and not the tables, which also say by which hardship somebody was placed.
-- A view reads as its owner, so it holds its own reach.

create view app.in_post as
select p.id, p.case_number, p.town, p.village, p.area, p.post_id, p.starts_on, p.term_ends,
       q.name, q.sex, q.id_number, i.place as earlier_place
from app.placement p
join app.person q on q.id = p.person_id
left join app.incumbent i on i.case_number = p.case_number
where (select current_user) <> 'publicpost_desk' or (select app.sees_attendance())
   or p.village = any((select app.my_villages())::text[]);
grant select on app.in_post to publicpost_desk;

create or replace view app.payable_placement as
select p.id, p.status, p.town, p.village, p.area, p.post_id, p.case_number, q.name, q.id_number,
       -- people of earlier schemes were paid elsewhere until the month in which they came here
       case p.scheme when 'PLAN' then p.starts_on
           else greatest(p.starts_on, date_trunc('month', p.approved_on)::date) end as starts_on,
       least(p.ended_on, p.term_ends) as ends_on,
       coalesce(a.bank_name, i.bank_name) as bank_name, coalesce(a.bank_account, i.bank_account) as bank_account,
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
