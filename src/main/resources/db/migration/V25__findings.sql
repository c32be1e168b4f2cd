-- What a check or a list found to be wrong, of whatever kind: a case of its own, followed to its closing (销号) · §二(五), §三(二)

alter table app.finding
    drop constraint finding_kind_check,
    add check (kind ~ '^[A-Z_]{3,40}$'),
    -- of an empty post, a village or a town there is no placement
    alter placement_id drop not null,
    add post_id         bigint references app.post,
    add person_id       bigint references app.person,
    add town            text references app.office,
    add village         text references app.office,
    -- what it is about, and which fact of it: the same fact is never raised twice, so a closed finding returns only with a new one
    add subject         text,
    add fact            text not null default '' check (length(fact) <= 200),
    add severity        text not null default 'NORMAL' check (severity in ('SEVERE', 'NORMAL')),
    -- what the check saw, as JSON: labels and values
    add facts           text check (app.is_sealed(facts)),
    add clause          text not null default '§二(五)' check (clause <> ''),
    -- the row of the table that switched the check on, as JSON
    add evidence        text not null default '[]',
    add raised_by       text not null default 'system',
    -- by when it is to be dealt with
    add due_on          date,
    -- the day on which its case began; renewals have cases of their own
    add begun_on        date,
    add investigated_by text,
    add investigated_on date,
    -- what the town found out, and what the person said to it
    add report          text check (app.is_sealed(report)),
    add heard_by        text,
    add heard_on        date,
    add statement       text check (app.is_sealed(statement)),
    add decision        text check (decision in ('EXPLAINED', 'SUSPEND', 'EXIT', 'RECOVER')),
    add grounds         text check (app.is_sealed(grounds)),
    add decided_by      text,
    add decided_on      date,
    -- the suspension or exit it led to, by its number
    add led_to          text,
    add check ((decision is null) = (decided_by is null) and (decided_by is null) = (decided_on is null)),
    -- whoever investigates does not decide, and whoever decides does not confirm that it is closed
    add constraint finding_decided_apart check (decided_by <> investigated_by),
    add constraint finding_closed_apart check (closed_by <> decided_by);

update app.finding f
set town = p.town, village = p.village, person_id = p.person_id, subject = 'placement:' || p.id, fact = f.since::text
from app.placement p where p.id = f.placement_id;
-- papers that ran out: the severity they always had in effect, since nobody is paid without cover for long
alter table app.finding alter town set not null, alter subject set not null;

-- Of somebody in post the place is the post's; whoever raises it need not know it.
create function app.finding_of_placement() returns trigger language plpgsql as $$
begin
    if new.placement_id is not null then
        select p.town, p.village, p.person_id, 'placement:' || p.id
        into new.town, new.village, new.person_id, new.subject from app.placement p where p.id = new.placement_id;
    end if;
    return new;
end $$;
create trigger finding_of_placement before insert on app.finding
    for each row execute function app.finding_of_placement();

drop index app.finding_open;
-- without a paper: one open finding of a kind
create unique index finding_of_paper on app.finding (placement_id, kind)
    where closed_on is null and kind in ('UNCOVERED', 'UNSIGNED');
create unique index finding_once on app.finding (subject, kind, fact) where kind not in ('UNCOVERED', 'UNSIGNED');
create index finding_of_placement on app.finding (placement_id);
create index finding_of_person on app.finding (person_id);
create index finding_of_case on app.finding (case_number);
create index finding_unbegun on app.finding (id) where begun_on is null and kind not in ('UNCOVERED', 'UNSIGNED');
create index finding_open on app.finding (town, kind) where closed_on is null;
create sequence app.finding_number increment 50;

-- What was seen stays as it was seen, and what is closed stays closed.
create function app.finding_goes_on() returns trigger language plpgsql as $$
begin
    if old.closed_on is not null and not app.is_resealing()
       or (new.kind, new.subject, new.fact, new.since, new.raised_on, new.case_number)
          is distinct from (old.kind, old.subject, old.fact, old.since, old.raised_on, old.case_number) then
        raise exception 'a finding is not edited' using errcode = 'restrict_violation', constraint = 'finding_stays';
    end if;
    return new;
end $$;
create trigger finding_stays before update on app.finding for each row execute function app.finding_goes_on();

-- The district sees all, a town its own. A village sees its people without papers; other findings may be about its own cadres.
drop policy reach on app.finding;
create policy reach on app.finding for select to publicpost_desk using ((select app.sees_zone())
    or town = any((select app.my_offices())::text[])
    or kind in ('UNCOVERED', 'UNSIGNED') and village = any((select app.my_villages())::text[]));


-- As before, and the file of a finding, which its village does not open.
create or replace function app.reaches_case(wanted text) returns boolean
language sql stable security definer set search_path = '' as $$
    select app.sees_zone()
        or exists (select from app.application where case_number = wanted and village = any(app.my_villages()))
        or exists (select from app.online_application where case_number = wanted and status <> 'VERIFIED'
                   and village = any(app.my_villages()))
        or exists (select from app.matter m join app.placement p on p.id = m.placement_id where m.case_number = wanted
                   and (p.village = any(app.my_villages()) or app.verifies() and app.referred_to_me(p.id)))
        or exists (select from app.incumbent where case_number = wanted and village = any(app.my_villages()))
        or exists (select from app.recruitment where case_number = wanted and town = any(app.my_offices()))
        or exists (select from app.pay_month where case_number = wanted
                   and (town = any(app.my_towns()) or app.sees_attendance()))
        or exists (select from app.finding where case_number = wanted and kind not in ('UNCOVERED', 'UNSIGNED')
                   and town = any(app.my_offices()))
        or app.works_for('{COMMITTEE}') and exists (select from app.plan where case_number = wanted)
$$;
