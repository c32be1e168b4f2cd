-- What happens to a placement between the first day and the last: its term, its papers, its pauses, its end · §二(三)

-- ── what a placement is, whatever it came from ───────────────────────────────────────────────────────────────────

-- Somebody of an earlier scheme holds no seat of the plan and came by no application; everything that is asked of every
-- placement each morning stands in its own row.
alter table app.placement
    alter application_id drop not null,
    alter post_id drop not null,
    alter seat_id drop not null,
    add case_number text,
    add area text check (area in ('URBAN', 'RURAL')),
    add town text references app.office,
    add village text references app.office,
    add scheme text not null default 'PLAN' check (scheme in ('PLAN', 'EARLIER', 'VETERAN')),
    -- months under earlier schemes that count towards the 36
    add earlier_months int not null default 0 check (earlier_months >= 0),
    -- the day that ends it without anybody's decision (retirement, age 70), and the law that gave the day
    add limit_on date,
    add limit_law text not null default '';

update app.placement p
set case_number = a.case_number, area = a.area, village = a.village, town = o.parent
from app.application a join app.office o on o.code = a.village
where a.id = p.application_id;

alter table app.placement
    alter case_number set not null,
    alter area set not null,
    alter town set not null,
    alter village set not null,
    add constraint placement_of_case unique (case_number),
    add constraint placement_on_seat check (scheme <> 'PLAN' or (post_id is not null and seat_id is not null)),
    drop constraint placement_check1,
    add constraint placement_has_term check (
        status <> 'ACTIVE' or (starts_on is not null and (term_ends is not null or scheme = 'VETERAN')));
create index placement_term_ends on app.placement (term_ends) where status = 'ACTIVE';
create index placement_limit_on on app.placement (limit_on) where status = 'ACTIVE';
create index placement_of_person on app.placement (person_id);

-- An agreement or an insurance that a person's leaving cut short.
alter table app.agreement add ended_on date;
alter table app.cover add ended_on date;
create index claim_lapses on app.claim (lapses_on) where result = 'CONFIRMED';

-- ── what falls due ───────────────────────────────────────────────────────────────────────────────────────────────

-- One row per thing that falls due on a date: found once, started once, however often the watch runs and on how many nodes.
create table app.due (
    id          bigint generated always as identity primary key,
    kind        text not null check (kind in ('TERM', 'FIRST_REMINDER', 'LAST_REMINDER', 'LIMIT', 'TERM_END', 'AGREEMENT',
                    'COVER', 'UNCOVERED', 'UNSIGNED', 'MEMBERSHIP', 'WAITING_LIST')),
    -- a placement; of a waiting list its recruitment
    subject     bigint not null,
    due_on      date not null,
    found_on    date not null,
    started_on  date,
    -- could not be begun however often it was tried; tried again the next morning
    parked      boolean not null default false,
    unique (kind, subject, due_on)
);
create index due_waiting on app.due (id) where started_on is null;

create table app.watch_run (
    day         date primary key,
    begun_at    timestamptz not null,
    found       int not null default 0,
    started     int not null default 0,
    finished_at timestamptz
);

-- ── what is begun for a placement: a case of its own ─────────────────────────────────────────────────────────────

create table app.matter (
    id              bigint primary key,
    version         int not null,
    case_number     text not null unique,
    kind            text not null check (kind in ('TERM_REVIEW', 'EXIT', 'AGREEMENT', 'COVER', 'SUSPENSION')),
    placement_id    bigint not null references app.placement,
    -- the date it is about: the end of the term or the paper, the first day of a suspension
    due_on          date not null,
    opened_on       date not null,
    opened_by       text not null,
    closed_on       date,
    outcome         text,
    check ((closed_on is null) = (outcome is null))
);
-- never two open reviews of one term, never two exits of one person at once
create unique index matter_open on app.matter (placement_id, kind) where closed_on is null;
create index matter_of_placement on app.matter (placement_id);
create sequence app.matter_seq increment 50;
create sequence app.matter_number increment 50;

-- ── the term: reviewed, extended, lapsed ─────────────────────────────────────────────────────────────────────────

create table app.review (
    matter_id       bigint primary key references app.matter,
    proposal        text check (proposal in ('EXTEND', 'TO_RETIREMENT', 'EXIT')),
    until_on        date,
    reason          text,
    proposed_by     text,
    decision        text check (decision in ('EXTEND', 'TO_RETIREMENT', 'EXIT')),
    decided_until   date,
    decision_reason text,
    decided_by      text,
    check ((decision is null) = (decided_by is null)),
    -- whoever proposes does not decide
    check (decided_by is null or proposed_by is null or decided_by <> proposed_by)
);

create table app.extension (
    placement_id    bigint not null references app.placement,
    from_on         date not null,
    -- the first day no longer subsidised
    until_on        date not null check (until_on > from_on),
    kind            text not null check (kind in ('EXTEND', 'TO_RETIREMENT')),
    reason          text not null check (reason <> ''),
    clause          text not null,
    case_number     text not null,
    decided_by      text not null,
    decided_on      date not null,
    primary key (placement_id, from_on)
);
create trigger extension_stays before update or delete on app.extension
    for each row execute function app.refuse_change();

-- Days in post without subsidy. They never overlap, and a term does not grow by them.
create table app.suspension (
    id              bigint generated always as identity primary key,
    placement_id    bigint not null references app.placement,
    from_on         date not null,
    -- the first day paid again; null while it lasts
    until_on        date check (until_on >= from_on),
    cause           text not null check (cause in ('ORDERED', 'TERM_LAPSED')),
    reason          text not null check (reason <> ''),
    case_number     text not null,
    ordered_by      text not null,
    expected_until  date,
    ended_by        text,
    check ((until_on is null) = (ended_by is null)),
    constraint suspension_once exclude using gist
        (int8range(placement_id, placement_id, '[]') with &&, daterange(from_on, until_on) with &&)
);

-- ── findings: what must not be so ────────────────────────────────────────────────────────────────────────────────

create table app.finding (
    id              bigint generated always as identity primary key,
    kind            text not null check (kind in ('UNCOVERED', 'UNSIGNED')),
    placement_id    bigint not null references app.placement,
    since           date not null,
    raised_on       date not null,
    case_number     text not null,
    closed_on       date,
    closed_by       text,
    how             text,
    check ((closed_on is null) = (closed_by is null) and (closed_on is null) = (how is null))
);
create unique index finding_open on app.finding (placement_id, kind) where closed_on is null;

-- ── leaving ──────────────────────────────────────────────────────────────────────────────────────────────────────

create table app.leaving (
    matter_id       bigint primary key references app.matter,
    version         int not null,
    reason          text not null check (reason in ('TERM_ENDED', 'FOUND_WORK', 'RETIREMENT', 'AGE_LIMIT', 'DEATH', 'UNFIT',
                        'OWN_WISH', 'BREACH', 'SUBSTITUTION', 'FALSE_MATERIALS', 'NOT_ELIGIBLE', 'POST_ABOLISHED')),
    -- what the reason needs, as JSON
    facts           text not null,
    -- the last day in post
    last_day        date,
    registered_by   text not null,
    confirmed_by    text,
    signed_on       date,
    hardship        text,
    settled_by      text,
    -- whoever registers does not confirm
    check (confirmed_by is null or confirmed_by <> registered_by),
    check (settled_by is null or last_day is not null),
    -- the dead sign nothing
    check (reason <> 'DEATH' or signed_on is null)
);

-- The last month to the day: what the subsidy is settled on.
create table app.last_month (
    placement_id    bigint primary key references app.placement,
    month           text not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
    days_in_month   int not null check (days_in_month between 28 and 31),
    days_in_post    int not null check (days_in_post between 0 and days_in_month),
    days_suspended  int not null check (days_suspended between 0 and days_in_post)
);

-- Who leaves in hardship is handed over to social assistance (社会救助) · §二(三)
create table app.referral (
    matter_id       bigint primary key references app.matter,
    circumstances   text not null,
    referred_on     date not null,
    answer_by       date not null,
    referred_by     text not null,
    result          text check (result in ('ACCEPTED', 'NOT_ENTITLED')),
    answer          text,
    answered_by     text,
    answered_on     date,
    check ((result is null) = (answered_by is null) and (result is null) = (answered_on is null))
);

-- Subsidy to be taken back; how much comes with the months paid.
create table app.recovery (
    matter_id       bigint primary key references app.matter,
    placement_id    bigint not null references app.placement,
    reason          text not null,
    opened_on       date not null,
    opened_by       text not null
);

-- A seat that came free, offered to one who waits: never to two at once, and not for longer than the answer may take.
create table app.seat_offer (
    id              bigint generated always as identity primary key,
    application_id  bigint not null references app.application,
    post_id         bigint not null references app.post,
    offered_on      date not null,
    answer_by       date not null check (answer_by >= offered_on),
    status          text not null default 'OPEN'
                        check (status in ('OPEN', 'ACCEPTED', 'TAKEN', 'DECLINED', 'LAPSED', 'RELEASED'))
);
create unique index seat_offer_one_per_post on app.seat_offer (post_id) where status in ('OPEN', 'ACCEPTED');
create unique index seat_offer_one_per_person on app.seat_offer (application_id) where status in ('OPEN', 'ACCEPTED');
