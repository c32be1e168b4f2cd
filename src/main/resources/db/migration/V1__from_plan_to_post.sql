-- The tables from the annual plan to a person in post. The engine's own ACT_* tables live in the schema "public".

-- A row that may only be added: decisions, notices and the trail of a case are evidence.
create function app.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create table app.office (
    code        text primary key check (code ~ '^[a-z0-9-]{2,40}$'),
    kind        text not null check (kind in ('DISTRICT', 'COMMITTEE', 'VERIFIER', 'TOWN', 'VILLAGE', 'FINANCE', 'AGENCY')),
    name        text not null,
    parent      text references app.office,
    check ((kind = 'VILLAGE') = (parent is not null))
);

-- ── the annual plan and its seats · §一(三) ──────────────────────────────────────────────────────────────────────

create table app.plan (
    id              bigint primary key,
    version         int not null,
    case_number     text not null unique,
    year            int not null check (year between 2022 and 2100),
    edition         int not null check (edition > 0),
    total           int not null check (total >= 0),
    reason          text not null,
    document_number text not null,
    status          text not null check (status in ('DRAFT', 'CONSENTED', 'ISSUED', 'SUPERSEDED', 'ABANDONED')),
    drafted_by      text not null,
    consented_by    text,
    consented_on    date,
    issued_on       date,
    unique (year, edition),
    check (status not in ('ISSUED', 'SUPERSEDED') or (consented_by is not null and issued_on is not null)),
    -- whoever drafts a plan does not consent to it
    check (consented_by is null or consented_by <> drafted_by)
);
create unique index plan_in_force on app.plan (year) where status = 'ISSUED';
create unique index plan_in_draft on app.plan (year) where status in ('DRAFT', 'CONSENTED');
create sequence app.plan_seq increment 50;
create sequence app.plan_number;

create table app.plan_cell (
    plan_id     bigint not null references app.plan,
    town        text not null references app.office,
    area        text not null check (area in ('URBAN', 'RURAL')),
    seats       int not null check (seats >= 0),
    primary key (plan_id, town, area)
);

-- A seat is one place of one town × area × year. It is withdrawn, never deleted, when a later edition has fewer.
create table app.seat (
    id          bigint primary key,
    year        int not null,
    town        text not null references app.office,
    area        text not null check (area in ('URBAN', 'RURAL')),
    number      int not null check (number > 0),
    withdrawn   boolean not null default false,
    unique (year, town, area, number)
);
create sequence app.seat_seq increment 50;

-- ── demand, posts, announcement · §二(二), §二(四) ────────────────────────────────────────────────────────────────

create table app.recruitment (
    id              bigint primary key,
    version         int not null,
    case_number     text not null unique,
    town            text not null references app.office,
    year            int not null,
    title           text not null,
    conditions      text not null,
    how_to_apply    text not null,
    window_from     date not null,
    window_until    date not null check (window_until >= window_from),
    status          text not null check (status in ('DRAFT', 'OPEN', 'RANKED', 'ON_NOTICE', 'NOTICE_ENDED', 'CLOSED')),
    waiting_list_until date,
    drafted_by      text not null
);
create sequence app.recruitment_seq increment 50;
create sequence app.recruitment_number;

create table app.offer (
    id              bigint primary key,
    recruitment_id  bigint not null references app.recruitment,
    title           text not null,
    area            text not null check (area in ('URBAN', 'RURAL')),
    types           text not null,
    place           text not null,
    duties          text not null,
    pay_basis       text not null check (pay_basis in ('MONTHLY', 'HOURLY')),
    pay             numeric(14, 2) not null check (pay > 0),
    hours           numeric(6, 2) not null check (hours > 0 and hours <= 300),
    supervisor      text not null,
    headcount       int not null check (headcount between 1 and 500)
);
create index offer_of_recruitment on app.offer (recruitment_id);
create sequence app.offer_seq increment 50;

-- A post is a real name too: a code, a place, a supervisor, at most one holder. It stands on one seat of the plan.
create table app.post (
    id              bigint primary key,
    code            text not null unique,
    offer_id        bigint not null references app.offer,
    seat_id         bigint not null references app.seat,
    holder          bigint unique,
    abolished       boolean not null default false
);
create unique index post_on_seat on app.post (seat_id) where not abolished;
create index post_free on app.post (offer_id, id) where holder is null and not abolished;
create sequence app.post_seq increment 50;

-- ── people ────────────────────────────────────────────────────────────────────────────────────────────────────────

create table app.person (
    id                  bigint primary key,
    version             int not null,
    id_number           text not null unique check (id_number ~ '^[0-9]{17}[0-9X]$'),
    name                text not null,
    sex                 text not null check (sex in ('FEMALE', 'MALE')),
    born                date not null,
    retirement_category text not null check (retirement_category in ('MALE', 'FEMALE_55', 'FEMALE_50')),
    household_place     text not null,
    phone               text not null,
    check ((sex = 'MALE') = (retirement_category = 'MALE'))
);
create sequence app.person_seq increment 50;

create table app.document (
    id          bigint primary key,
    name        text not null,
    media_type  text not null,
    sha256      text not null,
    content     bytea not null check (octet_length(content) <= 10485760),
    uploaded_by text not null,
    uploaded_at timestamptz not null,
    case_number text
);
create index document_of_case on app.document (case_number);
create sequence app.document_seq increment 50;

-- What an HTML form brings, between the page and the task that takes it up; taken once, by the officer who wrote it.
create table app.form_draft (
    id          uuid primary key,
    step        text not null,
    content     text not null,
    made_by     text not null,
    made_at     timestamptz not null
);

-- ── applications · §二(一), §二(四) ───────────────────────────────────────────────────────────────────────────────

create table app.application (
    id                  bigint primary key,
    version             int not null,
    case_number         text not null unique,
    recruitment_id      bigint not null references app.recruitment,
    person_id           bigint not null references app.person,
    village             text not null references app.office,
    area                text not null check (area in ('URBAN', 'RURAL')),
    unemployed_registered boolean not null,
    bank_name           text not null,
    bank_account        text not null check (bank_account ~ '^[0-9]{12,19}$'),
    applied_at          timestamptz not null,
    registered_by       text not null,
    status              text not null check (status in ('REGISTERED', 'ELIGIBLE', 'PASSED', 'SHORT_LISTED', 'WAIT_LISTED',
                            'APPROVED', 'PLACED', 'REFUSED', 'WITHDRAWN', 'NOT_PLACED')),
    on_hold             text,
    wishes              text not null,
    basis               text,
    priority            text check (priority in ('FOUR_PLUS_TWO', 'OTHER')),
    score               numeric(5, 2),
    -- the same person once in one announcement
    unique (recruitment_id, person_id)
);
create index application_of_person on app.application (person_id);
create sequence app.application_seq increment 50;
create sequence app.application_number increment 50;

create table app.claim (
    id              bigint primary key,
    application_id  bigint not null references app.application,
    group_code      text not null,
    verifier        text not null references app.office,
    result          text not null check (result in ('OPEN', 'CONFIRMED', 'NOT_FOUND', 'SEND_BACK', 'DROPPED')),
    list_name       text,
    list_date       date,
    lapses_on       date,
    note            text,
    checked_by      text,
    checked_at      timestamptz,
    unique (application_id, group_code),
    check (result in ('OPEN', 'DROPPED') or (checked_by is not null and checked_at is not null)),
    check (result <> 'CONFIRMED' or (list_name is not null and list_date is not null))
);
create sequence app.claim_seq increment 50;

create table app.obstacle (
    id              bigint primary key,
    application_id  bigint not null references app.application,
    block           text not null,
    evidence        text not null,
    found_by        text not null,
    found_on        date not null,
    rebuttal        text,
    rebutted_by     text,
    rebutted_on     date,
    unique (application_id, block),
    check ((rebuttal is null) = (rebutted_by is null))
);
create sequence app.obstacle_seq increment 50;

create table app.appraisal (
    id              bigint primary key,
    application_id  bigint not null references app.application,
    held_on         date not null,
    place           text not null,
    chair           text not null,
    quorum          int not null check (quorum > 0),
    present         int not null check (present >= 0),
    votes_for       int not null check (votes_for >= 0),
    votes_against   int not null check (votes_against >= 0),
    votes_abstain   int not null check (votes_abstain >= 0),
    withdrew        text not null,
    minutes         text not null,
    score           numeric(5, 2) not null check (score between 0 and 100),
    result          text not null check (result in ('PASSED', 'FAILED', 'NO_QUORUM')),
    recorded_by     text not null,
    recorded_at     timestamptz not null,
    check (votes_for + votes_against + votes_abstain <= present)
);
create index appraisal_of_application on app.appraisal (application_id);
create sequence app.appraisal_seq increment 50;

create table app.ranking (
    application_id  bigint primary key references app.application,
    offer_id        bigint not null references app.offer,
    standing        text not null check (standing in ('SHORT_LIST', 'WAITING_LIST')),
    position        int not null check (position > 0),
    priority        text not null,
    score           numeric(5, 2) not null,
    unique (offer_id, standing, position)
);

create table app.notice (
    id              bigint primary key,
    recruitment_id  bigint not null unique references app.recruitment,
    starts_on       date not null,
    ends_on         date not null check (ends_on > starts_on),
    basis           text not null,
    published_by    text not null,
    ended_at        timestamptz
);
create sequence app.notice_seq increment 50;

create table app.objection (
    id              bigint primary key,
    application_id  bigint not null references app.application,
    named           boolean not null,
    objector        text,
    contact         text,
    facts           text not null,
    raised_on       date not null,
    received_by     text not null,
    status          text not null check (status in ('OPEN', 'DISMISSED', 'UPHELD', 'SENT_BACK')),
    findings        text,
    decided_by      text,
    decided_on      date,
    check (named = (objector is not null)),
    check ((status = 'OPEN') = (decided_by is null))
);
create index objection_of_application on app.objection (application_id);
create sequence app.objection_seq increment 50;

-- What an officer or a rule decided, on what, by which clause. Never changed: a later decision is a later row.
create table app.decision (
    id              bigint primary key,
    case_number     text not null,
    kind            text not null,
    asked_on        date not null,
    outcome         text not null,
    reason          text not null,
    clauses         text not null,
    inputs          text not null,
    -- which tables were asked, in which version, and the rows that matched, as JSON
    evidence        text not null,
    decided_by      text not null,
    decided_at      timestamptz not null
);
create index decision_of_case on app.decision (case_number);
create sequence app.decision_seq increment 50;
create trigger decision_stays before update or delete on app.decision
    for each row execute function app.refuse_change();

-- The age and the law of the first determination; they never change afterwards · §二(三)
create table app.first_determination (
    person_id           bigint primary key references app.person,
    determined_on       date not null,
    age                 int not null,
    retirement_category text not null,
    extension_open      boolean not null,
    basis               text not null,
    case_number         text not null
);
create trigger first_determination_stays before update or delete on app.first_determination
    for each row execute function app.refuse_change();

-- ── in post ───────────────────────────────────────────────────────────────────────────────────────────────────────

create table app.placement (
    id              bigint primary key,
    version         int not null,
    application_id  bigint not null unique references app.application,
    person_id       bigint not null references app.person,
    post_id         bigint not null references app.post,
    seat_id         bigint not null references app.seat,
    basis           text not null,
    status          text not null check (status in ('RESERVED', 'ACTIVE', 'ENDED')),
    approved_on     date not null,
    starts_on       date,
    -- the first day no longer subsidised
    term_ends       date,
    ended_on        date,
    check ((status = 'ENDED') = (ended_on is not null)),
    check (status <> 'ACTIVE' or (starts_on is not null and term_ends is not null)),
    check (term_ends is null or term_ends > starts_on)
);
create unique index placement_one_per_seat on app.placement (seat_id) where status <> 'ENDED';
create unique index placement_one_per_post on app.placement (post_id) where status <> 'ENDED';
create unique index placement_one_per_person on app.placement (person_id) where status <> 'ENDED';
create sequence app.placement_seq increment 50;

create table app.agreement (
    placement_id    bigint not null references app.placement,
    number          text not null,
    kind            text not null check (kind in ('SERVICE', 'LABOUR')),
    signed_on       date not null,
    valid_from      date not null,
    valid_until     date not null check (valid_until > valid_from),
    primary key (placement_id, number),
    -- rural service agreements: at most twelve months a signing
    check (kind = 'LABOUR' or valid_until <= valid_from + interval '12 months')
);

create table app.cover (
    placement_id    bigint not null references app.placement,
    kind            text not null check (kind in ('ACCIDENT', 'SOCIAL')),
    provider        text not null,
    number          text not null,
    valid_from      date not null,
    valid_until     date,
    primary key (placement_id, kind, valid_from),
    check (kind = 'SOCIAL' or valid_until is not null)
);

-- ── what the person is told, and the trail of the case ────────────────────────────────────────────────────────────

create table app.letter (
    id              bigint primary key,
    case_number     text not null,
    kind            text not null,
    content         text not null,
    clause          text not null,
    signed_by       text not null,
    written_at      timestamptz not null
);
create index letter_of_case on app.letter (case_number);
create sequence app.letter_seq increment 50;
create trigger letter_stays before update or delete on app.letter
    for each row execute function app.refuse_change();

create table app.trail (
    id              bigint primary key,
    case_number     text not null,
    at              timestamptz not null,
    actor           text not null,
    step            text not null,
    outcome         text not null,
    note            text not null
);
create index trail_of_case on app.trail (case_number);
create sequence app.trail_seq increment 50;
create trigger trail_stays before update or delete on app.trail
    for each row execute function app.refuse_change();

-- The day of the office where it is moved by hand (trial and exercise only); no row: the day of the machine.
create table app.office_day (
    only_one        boolean primary key default true check (only_one),
    shifted_by      bigint not null
);
