-- 督导: posts drawn by lot and by risk, and what was found there · §三(四). Villages are not told before, so they see none of it.

create table app.inspection (
    id              bigint generated always as identity primary key,
    number          text not null unique check (number ~ '^DD[0-9]{4}-[0-9]{4,8}$'),
    town            text not null references app.office,
    drawn_by        text not null,
    -- whose it is: who else was drawn neither knows of it before it is over nor writes into it
    office          text not null references app.office,
    -- by the office's clock
    drawn_on        date not null,
    drawn_at        timestamptz not null,
    -- by which anybody draws it again: the way, the seed, and the whole list it was drawn from
    method          text not null check (method <> ''),
    seed            text not null check (seed ~ '^[0-9a-f]{32}$'),
    -- a line a post: case number, what its weight comes from, the weight; no name
    population      text not null check (population <> ''),
    population_sha256 text not null check (population_sha256 = encode(sha256(convert_to(population, 'UTF8')), 'hex')),
    at_random       int not null check (at_random >= 0),
    by_risk         int not null check (by_risk >= 0),
    -- of the page it was asked for by, so that one sent twice draws once
    form            uuid not null unique,
    -- ended with posts left that nobody looked at
    closed_by       text,
    closed_on       date,
    why             text check (why <> '' and length(why) <= 200),
    check (office in (town, 'district')),
    check (at_random + by_risk > 0),
    check ((closed_by is null) = (closed_on is null) and (closed_by is null) = (why is null))
);
create index inspection_of_town on app.inspection (town, drawn_on);
create sequence app.inspection_number;

-- What was drawn stays drawn; it can be ended once.
create function app.inspection_stays_drawn() returns trigger language plpgsql as $$
begin
    if old.closed_by is not null
        or to_jsonb(old) - '{closed_by,closed_on,why}'::text[] <> to_jsonb(new) - '{closed_by,closed_on,why}'::text[] then
        raise exception 'a draw is never changed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger inspection_is_not_redrawn before update on app.inspection
    for each row execute function app.inspection_stays_drawn();
create trigger inspection_stays before delete on app.inspection for each row execute function app.refuse_change();

create table app.inspection_post (
    inspection_id   bigint not null references app.inspection,
    placement_id    bigint not null references app.placement,
    -- in the order drawn
    position        int not null check (position > 0),
    course          text not null check (course in ('RANDOM', 'RISK')),
    weight          int not null check (weight > 0),
    primary key (inspection_id, placement_id),
    unique (inspection_id, position)
);
create index inspection_post_of_placement on app.inspection_post (placement_id);
create trigger inspection_post_stays before update or delete on app.inspection_post
    for each row execute function app.refuse_change();

-- What was found. Never edited: what was wrong is corrected by a later entry, and the newest counts.
create table app.inspection_entry (
    id              bigint generated always as identity primary key,
    inspection_id   bigint not null,
    placement_id    bigint not null,
    result          text not null check (result in ('PRESENT', 'SUBSTITUTE', 'ABSENT', 'ON_LEAVE')),
    -- in the inspector's own words, which name people; of a correction why
    note            text check (app.is_sealed(note)),
    corrects        bigint unique references app.inspection_entry,
    -- of the form it came by, so that one sent twice is taken once
    form            uuid not null unique,
    checked_by      text not null,
    -- by the office's clock
    checked_on      date not null,
    checked_at      timestamptz not null,
    foreign key (inspection_id, placement_id) references app.inspection_post,
    check (corrects is null or note is not null)
);
create unique index inspection_entry_first on app.inspection_entry (inspection_id, placement_id) where corrects is null;
create index inspection_entry_of_placement on app.inspection_entry (placement_id);
create trigger inspection_entry_stays before delete on app.inspection_entry
    for each row execute function app.refuse_change();
create trigger inspection_entry_is_not_edited before update on app.inspection_entry for each row
    when (not app.is_resealing() or to_jsonb(old) - 'note' <> to_jsonb(new) - 'note')
    execute function app.refuse_change();

-- Taken on the spot; the picture itself is a document under the inspection's number.
create table app.inspection_photo (
    entry_id        bigint not null references app.inspection_entry,
    document_id     bigint primary key references app.document
);
create index inspection_photo_of_entry on app.inspection_photo (entry_id);
create trigger inspection_photo_stays before update or delete on app.inspection_photo
    for each row execute function app.refuse_change();

-- ── who sees them: the district, and a town those it drew; the district's of that town when they are over ────────
-- As villages are, a town that is inspected is not told before: somebody in its office may be related to who is in post.

-- Ended, or somebody was at each post. Security definer, or the policies would ask one another in circles.
create function app.inspection_is_over(wanted bigint) returns boolean
language sql stable security definer set search_path = '' as $$
    select exists (select from app.inspection where id = wanted and closed_by is not null)
        or not exists (select from app.inspection_post p where p.inspection_id = wanted
                       and not exists (select from app.inspection_entry e where e.inspection_id = wanted
                                       and e.placement_id = p.placement_id))
$$;

alter table app.inspection enable row level security;
create policy reach on app.inspection for select to publicpost_desk
    using ((select app.sees_zone())
        or town = any((select app.my_offices())::text[]) and (office = town or app.inspection_is_over(id)));
alter table app.inspection_post enable row level security;
create policy reach on app.inspection_post for select to publicpost_desk
    using (exists (select from app.inspection i where i.id = inspection_id));
alter table app.inspection_entry enable row level security;
create policy reach on app.inspection_entry for select to publicpost_desk
    using (exists (select from app.inspection i where i.id = inspection_id));
alter table app.inspection_photo enable row level security;
create policy reach on app.inspection_photo for select to publicpost_desk
    using (exists (select from app.inspection_entry e where e.id = entry_id));
grant select on app.inspection, app.inspection_post, app.inspection_entry, app.inspection_photo to publicpost_desk;

-- beside what a case shows: the pictures of inspections that are shown
create policy inspected on app.document for select to publicpost_desk
    using (exists (select from app.inspection_photo f where f.document_id = id));

insert into app.retention_rule (kind, name, keep, counted_from, treatment, what, clause, source, valid_from) values
    ('INSPECTION', '督导抽查的名单和结果', 'P10Y', '抽取之日', 'KEPT', '只增不改的凭证，本工具不删除，由档案部门移交',
        '机关文件材料归档范围和文书档案保管期限规定（定期 10 年）', 'default', '2022-01-01'),
    ('INSPECTION_PHOTO', '督导抽查的现场照片', 'P5Y', '拍摄上传之日', 'BLANKED', '照片内容（保留文件名和 SHA-256）',
        '个人信息保护法第十九条；起诉期限最长五年（行政诉讼法第四十六条）', 'default', '2022-01-01');
