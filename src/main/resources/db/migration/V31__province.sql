-- What is exchanged with the province's system (省公共就业人才服务信息系统) as files: which of its numbers is which record of
-- ours, what went out and came in, and where the two differ.

-- a list may be of any kind that the program knows
alter table app.import_list
    drop constraint import_list_kind_check,
    add constraint import_list_kind_check check (kind ~ '^[A-Z_]{2,40}$');

create table app.province_exchange (
    id          bigint generated always as identity primary key,
    direction   text not null check (direction in ('EXPORT', 'IMPORT')),
    kind        text not null check (kind in ('PEOPLE', 'POSTS', 'PLACEMENTS', 'PAYMENTS', 'EXITS')),
    -- of the file, or of the interface
    name        text not null check (name <> ''),
    -- of the file as it lay there; null until it is whole, and where there is no file
    sha256      text check (sha256 ~ '^[0-9a-f]{64}$'),
    row_count   int not null default 0 check (row_count >= 0),
    -- which of our records it is about: dated from and until these days, both included; null for all
    since       date,
    until       date,
    -- what whole identity numbers and accounts leave the house for
    purpose     text check (length(purpose) <= 200),
    made_by     text not null,
    made_at     timestamptz not null,
    finished_at timestamptz,
    -- BROKEN: it did not come to its end, or another of its kind came after it
    status      text not null default 'BEGUN' check (status in ('BEGUN', 'DONE', 'BROKEN')),
    -- the list it came in by
    import_id   bigint unique references app.import_list on delete set null,
    check ((status = 'BEGUN') = (finished_at is null)),
    check (direction = 'IMPORT' or purpose <> '')
);
-- what is compared is one file of a kind at a time
create unique index province_import_once on app.province_exchange (kind) where direction = 'IMPORT' and status = 'BEGUN';

create table app.province_record (
    kind        text not null check (kind in ('PEOPLE', 'POSTS', 'PLACEMENTS', 'PAYMENTS', 'EXITS')),
    -- of a person, a post, a placement or a payment; an exit is its placement's
    our_id      bigint not null,
    number      text not null check (number ~ '^[A-Za-z0-9_-]{1,40}$'),
    -- what the province says of it, in its own words
    said        text check (length(said) <= 100),
    -- since when the number is known, and where it was seen last
    exchange_id bigint not null references app.province_exchange,
    seen_in     bigint not null references app.province_exchange,
    primary key (kind, our_id),
    constraint province_number_once unique (kind, number)
);

create table app.province_difference (
    id          bigint generated always as identity primary key,
    exchange_id bigint not null references app.province_exchange,
    kind        text not null,
    -- who has it: the one, the other, or both and not the same
    side        text not null check (side in ('OURS_ONLY', 'THEIRS_ONLY', 'DIFFERS')),
    our_id      bigint,
    -- as staff know it, such as a case number
    our_key     text,
    number      text,
    -- what differs, by the names the program has for it
    fields      text not null default '',
    -- heading, ours and theirs of each, masked, as JSON
    detail      text not null check (app.is_sealed(detail)),
    -- tells this difference from another of the same record; nothing of a person
    fact        text not null check (length(fact) <= 200),
    check ((side = 'THEIRS_ONLY') = (our_id is null)),
    check ((side = 'OURS_ONLY') or number is not null),
    check ((side = 'DIFFERS') = (fields <> ''))
);
create index province_difference_of_exchange on app.province_difference (exchange_id, id);

alter table app.province_exchange enable row level security;
create policy reach on app.province_exchange for select to publicpost_desk using ((select app.sees_zone()));
grant select on app.province_exchange to publicpost_desk;
alter table app.province_record enable row level security;
create policy reach on app.province_record for select to publicpost_desk using ((select app.sees_zone()));
grant select on app.province_record to publicpost_desk;
alter table app.province_difference enable row level security;
create policy reach on app.province_difference for select to publicpost_desk using ((select app.sees_zone()));
grant select on app.province_difference to publicpost_desk;

insert into app.retention_rule (kind, name, keep, counted_from, treatment, what, clause, source, valid_from) values
    ('PROVINCE', '与省系统的交换记录和省系统编号', 'P10Y', '交换之日', 'KEPT', '报送凭证，不含个人信息；编号随人员、岗位保存，本工具不删除',
        '机关文件材料归档范围和文书档案保管期限规定（定期 10 年）', 'default', '2022-01-01'),
    ('PROVINCE_DIFFERENCE', '与省系统数据的差异', 'P12M', '比对之日', 'DELETED', '整条差异（同类数据再次导入时即被替换）',
        '个人信息保护法第十九条', 'default', '2022-01-01');
