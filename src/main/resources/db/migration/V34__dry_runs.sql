-- Dry runs: what changed tables would do to everybody, reckoned and kept nowhere but here · §二(一), §二(三), §三(三)

create table app.dry_run (
    id              bigint generated always as identity primary key,
    draft_id        bigint not null references app.draft,
    -- of the draft's tables, so that the same question is not asked twice
    fingerprint     text not null,
    -- whose rows of both tables apply
    day             date not null,
    begun_by        text not null,
    begun_at        timestamptz not null,
    -- nobody who came later is part of it
    last_application bigint not null,
    last_placement  bigint not null,
    -- how far it has come; what is reckoned at once is written with the step that passes it, so nothing is written twice
    at_application  bigint not null default 0,
    at_placement    bigint not null default 0,
    total           int not null check (total >= 0),
    done            int not null default 0 check (done >= 0),
    applicants      int not null default 0,
    refused         int not null default 0,
    placements      int not null default 0,
    -- of those in post, for whom no month was ever entered, so that nothing is known of their insurance
    uninsured       int not null default 0,
    -- rules of checks that are otherwise: a town and a kind each
    checks          int not null default 0,
    stop_asked      boolean not null default false,
    finished_at     timestamptz,
    -- in Chinese, why it came to no end
    failure         text,
    check (failure is null or finished_at is not null)
);
-- who asked for it, stopped it and let it go on; how far it is says the row itself
create trigger audit_change after insert or delete or update of stop_asked
    on app.dry_run for each row execute function app.audit_change('id', 'CHANGED');
alter table app.dry_run enable always trigger audit_change;
create index dry_run_of_draft on app.dry_run (draft_id, id);
create index dry_run_left on app.dry_run (id) where finished_at is null;

-- Both sides as they were when it began: it goes on with them, whatever is published or drafted meanwhile.
create table app.dry_run_table (
    run_id      bigint not null references app.dry_run on delete cascade,
    side        text not null check (side in ('LIVE', 'DRAFT')),
    file_name   text not null,
    content     text not null,
    primary key (run_id, side, file_name)
);

-- Somebody for whom something is otherwise: a case, and nobody's name.
create table app.dry_run_line (
    run_id      bigint not null references app.dry_run on delete cascade,
    kind        text not null check (kind in ('APPLICANT', 'TERM', 'COST')),
    case_number text not null,
    town        text not null references app.office,
    area        text not null check (area in ('URBAN', 'RURAL')),
    effect      text not null check (effect in ('GAIN', 'LOSS', 'CHANGE')),
    -- an applicant who was refused within the twelve months before
    refused     boolean not null default false,
    -- labels of the groups won or lost
    groups      text[] not null default '{}',
    before      text not null,
    after       text not null,
    -- TERM: months; COST: yuan a year; more is more for the person
    difference  numeric(14, 2),
    primary key (run_id, kind, case_number)
);

create table app.dry_run_cost (
    run_id      bigint not null references app.dry_run on delete cascade,
    town        text not null references app.office,
    source      text not null check (source in ('PROVINCE', 'CITY', 'ZONE', 'URBAN_CHANNEL')),
    before      numeric(14, 2) not null,
    after       numeric(14, 2) not null,
    primary key (run_id, town, source)
);

-- for those who draw models, whoever asked for it; the tables themselves they have in their drafts
do $$
declare
    one text;
begin
    foreach one in array array['dry_run', 'dry_run_line', 'dry_run_cost'] loop
        execute format('alter table app.%I enable row level security', one);
        execute format('create policy reach on app.%I for select to publicpost_desk'
            ' using (''analysts'' = any((select app.my_offices())::text[]))', one);
        execute format('grant select on app.%I to publicpost_desk', one);
    end loop;
end $$;
