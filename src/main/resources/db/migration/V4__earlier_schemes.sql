-- People placed under earlier schemes (原有公益性岗位): the lists they come on, and what becomes of each · §三(四)末段

create table app.incumbent_list (
    id          bigint generated always as identity primary key,
    name        text not null,
    sha256      text not null,
    -- as it was sent in; gone once the list is discarded
    content     bytea check (octet_length(content) <= 10485760),
    -- the office it was sent in for: a town's own people, or the district's
    office      text not null references app.office,
    uploaded_by text not null,
    uploaded_at timestamptz not null,
    status      text not null default 'CHECKED' check (status in ('CHECKED', 'TAKEN', 'DISCARDED')),
    -- as counted when it was sent in, and again when it was taken
    rows        int not null check (rows >= 0),
    good_rows   int not null check (good_rows between 0 and rows),
    taken_by    text,
    taken_at    timestamptz,
    check ((status = 'TAKEN') = (taken_by is not null) and (taken_by is null) = (taken_at is null)),
    check ((status = 'DISCARDED') = (content is null))
);
-- the same file sent twice changes nothing
create unique index incumbent_list_once on app.incumbent_list (sha256) where status = 'TAKEN';

create table app.incumbent (
    id              bigint primary key,
    version         int not null,
    case_number     text not null unique,
    list_id         bigint not null references app.incumbent_list,
    -- as the file counts them
    row_number      int not null check (row_number > 0),
    -- nobody is re-determined twice
    person_id       bigint not null unique references app.person,
    scheme          text not null check (scheme in ('EARLIER', 'VETERAN')),
    area            text not null check (area in ('URBAN', 'RURAL')),
    town            text not null references app.office,
    village         text not null references app.office,
    post_title      text not null,
    place           text not null,
    started_on      date not null,
    -- the last day, inclusive
    ends_on         date check (ends_on >= started_on),
    -- whole months of subsidy before the list
    months_used     int not null check (months_used between 0 and 600),
    -- yuan a month or an hour, by the basis
    standard        numeric(14, 2) not null check (standard > 0),
    pay_basis       text not null check (pay_basis in ('MONTHLY', 'HOURLY')),
    bank_name       text not null,
    bank_account    text not null check (bank_account ~ '^[0-9]{12,19}$'),
    status          text not null check (status in ('IMPORTED', 'CONFIRMED', 'ENTERED', 'KEPT', 'APART')),
    course          text check (course in ('ENTER', 'KEEP', 'APART')),
    -- what the town proposes, as JSON: the facts, and for a new post what it needs
    proposal        text,
    confirmed_by    text,
    approved_by     text,
    unique (list_id, row_number),
    check (scheme = 'VETERAN' or ends_on is not null),
    check (course is null or (course = 'APART') = (scheme = 'VETERAN')),
    check (status = 'IMPORTED' or (course is not null and proposal is not null and confirmed_by is not null)),
    check (status in ('IMPORTED', 'CONFIRMED') or approved_by is not null),
    -- whoever proposes does not approve
    check (approved_by <> confirmed_by)
);
create sequence app.incumbent_seq increment 50;
create sequence app.incumbent_number increment 50;

-- Their posts come by no announcement, and are held from the first day.
alter table app.offer alter recruitment_id drop not null;
alter table app.post
    add incumbent bigint unique references app.incumbent,
    -- one post, one holder, whichever way it was given
    add check (holder is null or incumbent is null);
drop index app.post_free;
create index post_free on app.post (offer_id, id) where holder is null and incumbent is null and not abolished;
