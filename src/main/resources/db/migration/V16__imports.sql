-- Lists that offices send in: tried out row by row, then taken, both in the background and each row once.

create table app.import_list (
    id          bigint generated always as identity primary key,
    kind        text not null check (kind in ('POSTS', 'APPLICANTS', 'MEMBERSHIPS')),
    name        text not null check (name <> ''),
    -- of the file and of what was typed beside it
    sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    -- ten megabytes, and what sealing adds; not kept longer than it is needed
    content     bytea check (app.is_sealed(content)) check (octet_length(content) <= 10485760 + 64),
    office      text not null references app.office,
    -- what was typed beside the file, as JSON; nothing of a person
    about       text not null,
    row_count   int not null check (row_count > 0),
    sent_by     text not null,
    sent_at     timestamptz not null,
    status      text not null check (status in ('CHECKING', 'CHECKED', 'TAKING', 'TAKEN', 'STOPPED', 'FAILED', 'DISCARDED')),
    taken_by    text,
    taken_at    timestamptz,
    -- of whoever set it going last: an account that another provider knows is not asked for its offices again
    acts_by     text not null,
    acts_for    text not null,
    elsewhere   boolean not null,
    -- why it stands still, in Chinese
    why         text,
    check ((taken_by is null) = (taken_at is null)),
    check ((content is null) = (status in ('TAKEN', 'DISCARDED')))
);
create index import_list_same on app.import_list (sha256);
-- two clerks who send the same file in do not both take it
create unique index import_list_once on app.import_list (kind, sha256) where status in ('TAKING', 'TAKEN');

create table app.import_row (
    list_id     bigint not null references app.import_list on delete cascade,
    -- as the file counts it
    row_number  int not null,
    -- the name, masked
    who         text not null,
    state       text not null default 'WAITING' check (state in ('WAITING', 'GOOD', 'WRONG', 'TAKEN', 'REFUSED')),
    -- what is wrong, or what is to be known of it: a line each, in Chinese, and no number of a person
    problems    text not null default '',
    case_number text,
    primary key (list_id, row_number),
    check (case_number is null or state = 'TAKEN')
);

-- ── who is on which list, as the office that keeps it says ───────────────────────────────────────────────────────

create table app.membership (
    id              bigint generated always as identity primary key,
    -- null until the person is registered
    person_id       bigint references app.person,
    id_number       text not null check (app.is_sealed(id_number)),
    id_number_index text not null check (app.is_sealed(id_number_index)),
    name            text not null check (app.is_sealed(name)),
    group_code      text not null check (group_code <> ''),
    list_name       text not null check (list_name <> ''),
    list_date       date not null,
    lapses_on       date check (lapses_on > list_date),
    office          text not null references app.office,
    import_id       bigint not null references app.import_list,
    unique (id_number_index, group_code, list_date)
);
create index membership_of_person on app.membership (person_id);
create index membership_of_import on app.membership (import_id);

-- Whoever is registered afterwards is the person of the list.
create function app.link_memberships() returns trigger language plpgsql as $$
begin
    update app.membership set person_id = new.id where person_id is null and id_number_index = new.id_number_index;
    return null;
end $$;
create trigger link_memberships after insert on app.person for each row execute function app.link_memberships();

-- ── who sees them ────────────────────────────────────────────────────────────────────────────────────────────────

alter table app.import_list enable row level security;
create policy reach on app.import_list for select to publicpost_desk using ((select app.sees_zone())
    or office = any((select app.my_offices())::text[]) or office = any((select app.my_villages())::text[]));
grant select on app.import_list to publicpost_desk;

alter table app.import_row enable row level security;
create policy reach on app.import_row for select to publicpost_desk
    using (exists (select from app.import_list l where l.id = list_id));
grant select on app.import_row to publicpost_desk;

alter table app.membership enable row level security;
create policy reach on app.membership for select to publicpost_desk using ((select app.sees_zone())
    or office = any((select app.my_offices())::text[])
    or not (select app.verifies()) and app.reaches_person(person_id));
grant select on app.membership to publicpost_desk;

insert into app.retention_rule (kind, name, keep, counted_from, treatment, what, clause, source, valid_from) values
    ('IMPORT_LIST', '没有导入完的名单', 'P12M', '上传之日', 'DELETED', '整份名单和逐行结果（没有登记过任何一行的）', '个人信息保护法第十九条',
        'default', '2022-01-01'),
    ('MEMBERSHIP', '核验部门导入的名单记录', 'P3Y', '有效期满之日，没有有效期的为名单日期', 'DELETED', '整条记录（核验结果留在案件中）',
        '个人信息保护法第十九条', 'default', '2022-01-01');
