-- Lists of other offices (deaths, pensions, insured employment …), held against everybody known here · §二(五), §三(二)

-- Which office may send which list; the district may send any. Filled in R__sources_of_lists.
create table app.office_list_source (
    kind        text not null check (kind ~ '^[A-Z_]{3,30}$'),
    office      text not null references app.office,
    valid_from  date not null,
    valid_until date check (valid_until > valid_from),
    clause      text not null check (clause <> ''),
    primary key (kind, office, valid_from)
);

create table app.office_list (
    id            bigint generated always as identity primary key,
    kind          text not null check (kind ~ '^[A-Z_]{3,30}$'),
    -- that keeps the list, whoever sent it
    office        text not null references app.office,
    name          text not null check (name <> ''),
    -- the day as of which it speaks
    as_of         date not null,
    sha256        text check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes         bigint not null default 0 check (bytes between 0 and 209715200),
    format        text check (format in ('XLSX', 'UTF_8', 'GB18030')),
    -- where the headings stand and which column is what, as JSON; nothing of a person
    mapping       text,
    -- its first rows, as JSON, for whoever names the columns; gone afterwards
    head          text check (app.is_sealed(head)),
    sent_by       text not null,
    sent_at       timestamptz not null,
    status        text not null check (status in ('RECEIVING', 'MAPPING', 'MATCHING', 'DONE', 'STOPPED', 'FAILED')),
    -- why it stands still, in Chinese
    why           text,
    -- the last row of the file that is done, as the file counts it, and how much of the file that is
    row_done      int not null default 0,
    bytes_done    bigint not null default 0,
    row_count     int not null default 0 check (row_count >= bad_count),
    bad_count     int not null default 0 check (bad_count >= 0),
    -- the name of the key that its entries are indexed by
    index_key     text,
    finished_at   timestamptz,
    -- when a newer one of the same office took its place
    superseded_at timestamptz,
    check (status = 'RECEIVING' or sha256 is not null and format is not null),
    check ((head is not null) = (status = 'MAPPING')),
    check ((finished_at is not null) = (status = 'DONE')),
    check (superseded_at is null or status = 'DONE')
);
-- the same file twice is one list
create unique index office_list_once on app.office_list (kind, sha256) where status <> 'RECEIVING';
-- the newest of an office, which is what checks go by
create unique index office_list_newest on app.office_list (kind, office) where status = 'DONE' and superseded_at is null;

-- The file as it came, sealed piece by piece; gone once it is done with.
create table app.office_list_part (
    id      bigint generated always as identity primary key,
    list_id bigint not null references app.office_list on delete cascade,
    part    int not null check (part >= 0),
    content bytea not null check (app.is_sealed(content)) check (octet_length(content) <= 1048576 + 64),
    unique (list_id, part)
);

-- Which heading an office calls which column by, so that next month's list needs no asking.
create table app.office_list_mapping (
    office   text not null references app.office,
    kind     text not null check (kind ~ '^[A-Z_]{3,30}$'),
    -- headings by column, as JSON
    headings text not null,
    primary key (office, kind)
);

-- Rows with something wrong: the first thousand.
create table app.office_list_problem (
    list_id    bigint not null references app.office_list on delete cascade,
    -- as the file counts it
    row_number int not null,
    -- the name, masked
    who        text not null,
    -- a line each: the column and what is wrong; no number of a person
    problems   text not null check (problems <> ''),
    primary key (list_id, row_number)
);

-- Rows that speak of somebody known here. Nothing else of a row is kept in words.
create table app.office_list_match (
    id         bigint generated always as identity primary key,
    list_id    bigint not null references app.office_list on delete cascade,
    person_id  bigint not null references app.person,
    row_number int not null,
    -- the same number; the fifteen signs of the old cards; a number that is one sign off, with the same name
    how        text not null check (how in ('EXACT', 'OLD_NUMBER', 'ONE_SIGN')),
    -- null where the row was read before the person was registered
    same_name  boolean,
    since      date,
    -- what else the row says, as JSON: name, number and the columns of the kind
    detail     text check (app.is_sealed(detail)),
    unique (list_id, person_id, row_number)
);
create index office_list_match_of_person on app.office_list_match (person_id);

-- Of every row of the newest lists: which number it is, of use only to whoever has the key and asks for that number, and since when.
-- Without a foreign key, which would double the time of two million rows; the list's own trigger takes them along.
create table app.office_list_entry (
    list_id    bigint not null,
    mark       uuid not null,
    row_number int not null,
    -- what tells two rows of the same number apart
    rest       int not null,
    old_number boolean not null,
    since      date
);
create index office_list_entry_mark on app.office_list_entry (mark);
-- the entries of a list lie together
create index office_list_entry_of_list on app.office_list_entry using brin (list_id) with (pages_per_range = 16);

create function app.forget_list_entries() returns trigger language plpgsql as $$
begin
    delete from app.office_list_entry where list_id = old.id;
    return null;
end $$;
create trigger forget_list_entries after delete on app.office_list for each row execute function app.forget_list_entries();

-- The last sixteen bytes of a keyed index: in front stand the names of its keys.
create function app.mark_of(index text) returns uuid language sql immutable strict as $$
    select encode(substring(b from length(b) - 15), 'hex')::uuid
    from (select decode(split_part(index, ':', 3), 'base64') as b) bytes
$$;

-- Whoever is registered afterwards is the person of the row.
create function app.link_list_entries() returns trigger language plpgsql as $$
begin
    -- of another key nothing can be found
    if exists (select from app.office_list where starts_with(new.id_number_index, index_key || ':')) then
        insert into app.office_list_match (list_id, person_id, row_number, how, since)
        select e.list_id, new.id, e.row_number, case when e.old_number then 'OLD_NUMBER' else 'EXACT' end, e.since
        from app.office_list_entry e join app.office_list l on l.id = e.list_id
        where e.mark = app.mark_of(new.id_number_index) and starts_with(new.id_number_index, l.index_key || ':')
        on conflict do nothing;
    end if;
    return null;
end $$;
create trigger link_list_entries after insert on app.person for each row execute function app.link_list_entries();

-- ── who sees them ────────────────────────────────────────────────────────────────────────────────────────────────

-- nobody's data
alter table app.office_list_source enable row level security;
create policy reach on app.office_list_source for select to publicpost_desk using (true);
grant select on app.office_list_source to publicpost_desk;

alter table app.office_list enable row level security;
create policy reach on app.office_list for select to publicpost_desk using ((select app.sees_zone())
    or office = any((select app.my_offices())::text[]));
grant select on app.office_list to publicpost_desk;

alter table app.office_list_problem enable row level security;
create policy reach on app.office_list_problem for select to publicpost_desk
    using (exists (select from app.office_list l where l.id = list_id));
grant select on app.office_list_problem to publicpost_desk;

-- Who of a list is in post is no business of the office that keeps it, nor of the village, whose cadres it may be about.
alter table app.office_list_match enable row level security;
create policy reach on app.office_list_match for select to publicpost_desk using ((select app.sees_zone())
    or (select app.works_for('{TOWN}')) and app.reaches_person(person_id));
grant select on app.office_list_match to publicpost_desk;

insert into app.retention_rule (kind, name, keep, counted_from, treatment, what, clause, source, valid_from) values
    ('OFFICE_LIST', '其他部门的名单', 'P12M', '被新名单替代之日；没有替代的为上传之日', 'DELETED',
        '整份名单：逐行索引、比中记录、问题行和未用完的文件（由此形成的问题线索留在案件中）', '个人信息保护法第十九条', 'default', '2022-01-01');
