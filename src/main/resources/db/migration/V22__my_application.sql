-- 我的申请: who asked to see a case on the site, and whether a code that was sent to the applicant's telephone opened it. No
-- code stands here or anywhere: it is derived from the row's id by a key outside the database. Nobody reads these rows but
-- the program; they go after a few days.

create table app.case_visit (
    id              uuid primary key,
    -- of what the browser holds
    token_hash      text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
    -- as it was typed, whether there is such a case or not
    case_number     text not null check (case_number ~ '^SQ[0-9]{4}-[0-9]{6,9}$'),
    -- a code was sent: the numbers belong together, and not too many were asked for
    coded           boolean not null,
    -- the machine's clock, like all times here
    requested_at    timestamptz not null default now(),
    code_tries      int not null default 0 check (code_tries between 0 and 5),
    opened_at       timestamptz,
    seen_at         timestamptz,
    ends_at         timestamptz,
    check (opened_at is null or coded),
    check ((opened_at is null) = (seen_at is null)),
    check ((opened_at is null) = (ends_at is null))
);
create index case_visit_coded on app.case_visit (case_number, requested_at) where coded;
create index case_visit_asked on app.case_visit (requested_at);

-- Some messages are of no use after a while, and then they are neither sent nor missed.
alter table app.message add useless_after timestamptz;
alter table app.message
    drop constraint message_of_somebody,
    add constraint message_of_somebody check (person_id is not null or kind like 'ONLINE\_%' or kind = 'ACCESS_CODE');
create index message_useless on app.message (useless_after) where useless_after is not null;
