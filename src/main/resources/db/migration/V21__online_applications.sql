-- Applications that people hand in by themselves: what they typed, until a clerk has seen who they are. Before that nobody is
-- registered as a person, and nothing here counts.

create table app.online_application (
    id              bigint generated always as identity primary key,
    -- SHA-256 of the code by which it is taken up again; the code itself is known to the applicant alone
    code_hash       text not null unique check (code_hash ~ '^[0-9a-f]{64}$'),
    recruitment_id  bigint not null references app.recruitment,
    -- JSON of the fields of the clerk's form; null once it was taken over, or its time is over
    content         text check (app.is_sealed(content)),
    status          text not null default 'DRAFT'
        check (status in ('DRAFT', 'SUBMITTED', 'SENT_BACK', 'VERIFIED', 'NOT_ACCEPTED', 'WITHDRAWN')),
    case_number     text unique check (case_number ~ '^SQ[0-9]{4}-[0-9]{6,}$'),
    -- whose clerk verifies it
    village         text references app.office,
    begun_at        timestamptz not null,
    changed_at      timestamptz not null,
    -- for the first time: what is sent back and comes again keeps its place in time
    submitted_at    timestamptz,
    -- the identity provider that says name and number are the applicant's own
    proved_by       text check (proved_by <> ''),
    -- why it was sent back or not accepted
    note            text check (app.is_sealed(note)),
    decided_by      text,
    decided_at      timestamptz,
    check ((status = 'DRAFT') = (case_number is null)),
    check (num_nulls(case_number, village, submitted_at) in (0, 3)),
    check (submitted_at >= begun_at),
    check ((decided_by is null) = (decided_at is null)),
    check (status not in ('SENT_BACK', 'VERIFIED', 'NOT_ACCEPTED') or decided_by is not null),
    check (status <> 'SENT_BACK' or note is not null),
    -- what waits for somebody is there; what was taken over is kept in one place
    check (status not in ('DRAFT', 'SUBMITTED', 'SENT_BACK') or content is not null),
    check (status <> 'VERIFIED' or content is null)
);
create index online_application_drafts on app.online_application (changed_at) where status = 'DRAFT';
create index online_application_waiting on app.online_application (recruitment_id) where status in ('SUBMITTED', 'SENT_BACK');

-- A draft is the applicant's, who comes with the code and is in no office. What is verified is reached where its application
-- is, which may come to another village later.
alter table app.online_application enable row level security;
create policy reach on app.online_application for select to publicpost_desk using (status <> 'DRAFT'
    and ((select app.sees_zone())
        or status <> 'VERIFIED' and village = any((select app.my_villages())::text[])
        or status = 'VERIFIED' and exists (select from app.application a
            where a.case_number = online_application.case_number and a.village = any((select app.my_villages())::text[]))));
grant select on app.online_application to publicpost_desk;

-- As before, and the file of a case that nobody has verified yet.
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
        or app.works_for('{COMMITTEE}') and exists (select from app.plan where case_number = wanted)
$$;

-- Who is told something before anybody knows who it is, is no person yet.
alter table app.message
    alter person_id drop not null,
    add constraint message_of_somebody check (person_id is not null or kind like 'ONLINE\_%');

-- Whoever verifies registers in the applicant's place, as at the counter.
insert into app.step_duty values ('VerifyIdentity', '核对身份', 'ENTER');

insert into app.retention_rule (kind, name, keep, counted_from, treatment, what, clause, source, valid_from) values
    ('ONLINE_APPLICATION', '不予受理和撤回的网上申请', 'P5Y', '不予受理或撤回之日', 'BLANKED', '填写的内容、原因和附件内容（保留案号和结果）',
        '个人信息保护法第十九条；起诉期限最长五年（行政诉讼法第四十六条）', 'default', '2022-01-01');
