-- Models, tables and forms as analysts change them: drafts, what is said of them, and the versions that were published.
-- Nobody's case is in it; the studio alone reads it, as the program itself.

-- Every text once, however many versions have it.
create table app.model_text (
    sha256      text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    text        text not null
);
create trigger model_text_stays before update or delete on app.model_text
    for each row execute function app.refuse_change();

create table app.draft (
    id           bigint generated always as identity primary key,
    name         text not null check (length(name) between 1 and 60),
    owner        text not null,
    note         text not null default '',
    -- the version whose files it changes
    base         int not null,
    state        text not null default 'OPEN' check (state in ('OPEN', 'PROPOSED', 'AGREED', 'PUBLISHED', 'DISCARDED')),
    created_at   timestamptz not null,
    proposed_by  text,
    proposed_at  timestamptz,
    publish_note text,
    -- published on that morning; null: at once
    effective_on date,
    agreed_by    text,
    agreed_at    timestamptz,
    -- why it came back
    returned     text,
    check ((state in ('PROPOSED', 'AGREED', 'PUBLISHED')) = (proposed_by is not null)),
    check ((proposed_by is null) = (publish_note is null)),
    check ((state in ('AGREED', 'PUBLISHED')) = (agreed_by is not null)),
    -- whoever proposes does not agree
    constraint draft_two_people check (agreed_by <> proposed_by and agreed_by <> owner)
);
create unique index draft_one_of_a_name on app.draft (owner, name) where state in ('OPEN', 'PROPOSED', 'AGREED');

create table app.draft_file (
    draft_id    bigint not null references app.draft,
    name        text not null check (name ~ '^[a-z0-9][a-z0-9-]{0,60}\.(bpmn|dmn|form|html)$'),
    text        text not null,
    -- counts savings, so that nobody writes over what another has written meanwhile
    revision    int not null check (revision > 0),
    saved_by    text not null,
    saved_at    timestamptz not null,
    primary key (draft_id, name)
);

-- Only an open draft is written on, so that what was checked and agreed to is what is published.
create function app.draft_is_open() returns trigger language plpgsql as $$
begin
    -- locked, or a draft could be proposed while somebody saves
    perform from app.draft where id = coalesce(new.draft_id, old.draft_id) and state = 'OPEN' for share;
    if not found then
        raise exception 'the draft is closed' using errcode = 'restrict_violation', constraint = 'draft_is_open';
    end if;
    return coalesce(new, old);
end $$;
create trigger draft_is_open before insert or update or delete on app.draft_file
    for each row execute function app.draft_is_open();

-- Whoever wrote on it does not agree to it.
create function app.draft_is_agreed_by_another() returns trigger language plpgsql as $$
begin
    if new.agreed_by is not null and exists (
            select from app.draft_file where draft_id = new.id and saved_by = new.agreed_by) then
        raise exception 'the draft is not agreed to by who wrote it'
            using errcode = 'restrict_violation', constraint = 'draft_two_people';
    end if;
    if old.state in ('PUBLISHED', 'DISCARDED') then
        raise exception 'the draft is over' using errcode = 'restrict_violation', constraint = 'draft_is_open';
    end if;
    return new;
end $$;
create trigger draft_is_agreed_by_another before update on app.draft
    for each row execute function app.draft_is_agreed_by_another();

create table app.draft_comment (
    id          bigint generated always as identity primary key,
    draft_id    bigint not null references app.draft,
    file        text not null,
    -- null: about the whole file
    element     text,
    author      text not null,
    text        text not null check (length(text) between 1 and 2000),
    made_at     timestamptz not null,
    settled_by  text,
    settled_at  timestamptz,
    check ((settled_by is null) = (settled_at is null))
);
create index draft_comment_of_draft on app.draft_comment (draft_id);

-- A warning that somebody takes upon himself: of that check, at that element.
create table app.draft_acceptance (
    draft_id    bigint not null references app.draft,
    file        text not null,
    element     text not null default '',
    rule        text not null,
    accepted_by text not null,
    accepted_at timestamptz not null,
    primary key (draft_id, file, element, rule)
);

create table app.model_version (
    number        int primary key check (number > 0),
    -- FILES: what came with the program or from its folder; MERGED: that, with what analysts had published before
    origin        text not null check (origin in ('FILES', 'MERGED', 'DRAFT', 'RESTORED')),
    draft_id      bigint unique,
    -- the version it is once more
    restored      int references app.model_version,
    note          text not null check (note <> ''),
    author        text not null,
    agreed_by     text,
    published_at  timestamptz not null,
    -- null: offered with the program, and never in force as it stands
    deployment_id text unique,
    fingerprint   text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    check ((origin = 'DRAFT') = (draft_id is not null)),
    check ((origin = 'RESTORED') = (restored is not null)),
    constraint version_two_people check (origin <> 'DRAFT' or (agreed_by is not null and agreed_by <> author))
);
create trigger model_version_stays before update or delete on app.model_version
    for each row execute function app.refuse_change();

create table app.model_version_file (
    version     int not null references app.model_version,
    name        text not null,
    sha256      text not null references app.model_text,
    primary key (version, name)
);
create trigger model_version_file_stays before update or delete on app.model_version_file
    for each row execute function app.refuse_change();

alter table app.draft add foreign key (base) references app.model_version;

insert into app.retention_rule (kind, name, keep, counted_from, treatment, what, clause, source, valid_from) values
    ('MODEL_VERSION', '流程版本与修改稿', 'P30Y', '发布之日', 'KEPT', '流程、决策表、表单的历次版本、修改稿、意见和同意发布的人，本工具不删除',
        '机关文件材料归档范围和文书档案保管期限规定（定期 30 年）', 'default', '2022-01-01');

-- Those who change models run no case and decide none.
create or replace view app.account_group (code, kind, name) as
    select code, kind, name from app.office
    union all select 'camunda-admin', 'ADMINISTRATOR', '系统管理员'
    union all select 'analysts', 'ANALYST', '流程分析员';
