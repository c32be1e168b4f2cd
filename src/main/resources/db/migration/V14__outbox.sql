-- What applicants are told by short message: written with the step it tells of, sent afterwards. No phone stands here, it is
-- the person's at the moment of sending; and no name, so that a gateway learns no more than it must.

create table app.message (
    -- the gateway is told it at every attempt and sends the same one once; never given anew, not even after a restored backup
    id              uuid primary key default gen_random_uuid(),
    case_number     text not null,
    -- looked at last: who is registered with the step may be written after what is said of it
    person_id       bigint not null references app.person deferrable initially deferred,
    kind            text not null check (kind ~ '^[A-Z_]{2,40}$'),
    -- what of the case it is about, such as a day; the same is told once
    about           text not null,
    text            text not null check (text <> '' and length(text) <= 200),
    -- the office's day, which the demo moves; the other times are the clock's
    written_at      timestamptz not null,
    due_at          timestamptz not null default now(),
    trying_since    timestamptz not null default now(),
    attempts        int not null default 0 check (attempts >= 0),
    sent_at         timestamptz,
    given_up_at     timestamptz,
    gateway_id      text check (length(gateway_id) <= 64),
    -- a code of the program, never what a gateway answered
    last_error      text check (last_error ~ '^[A-Z0-9_]{2,40}$'),
    unique (case_number, kind, about),
    check (sent_at is null or given_up_at is null)
);
create index message_due on app.message (due_at) where sent_at is null and given_up_at is null;
create index message_given_up on app.message (given_up_at) where given_up_at is not null;
create index message_of_person on app.message (person_id);

alter table app.message enable row level security;
create policy reach on app.message for select to publicpost_desk using (app.reaches_case(case_number));
grant select on app.message to publicpost_desk;

-- Written by the hundred thousand on a morning, and tried several times: what is told is what became of each.
create trigger audit_change after delete or update of case_number, person_id, kind, about, text, written_at, sent_at, given_up_at
    on app.message for each row execute function app.audit_change('id', 'CHANGED');
alter table app.message enable always trigger audit_change;

insert into app.retention_rule (kind, name, keep, counted_from, treatment, what, clause, source, valid_from) values
    ('MESSAGE', '发给本人的短信', 'P10Y', '案件办结之日', 'KEPT', '已告知本人的凭证，随案件保存，不含姓名和电话，本工具不删除',
        '机关文件材料归档范围和文书档案保管期限规定（定期 10 年）', 'default', '2022-01-01');
