-- What a draft would have made of cases that are over: trials, from which nothing follows. No people in them, but numbers of cases;
-- the studio alone reads them, as the program itself.

create table app.replay_run (
    id          bigint generated always as identity primary key,
    draft_id    bigint not null references app.draft,
    -- of the files as they were when it was begun
    fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    -- by name; null when nothing is left to do with them
    files       jsonb,
    -- null: cases of every process
    process     text,
    -- how many of the latest were asked for, and how many there were
    asked       int not null check (asked > 0),
    total       int not null default 0 check (total >= 0),
    done        int not null default 0 check (done between 0 and total),
    state       text not null check (state in ('RUNNING', 'STOPPED', 'DONE', 'FAILED')),
    -- why it failed, for whoever began it
    why         text,
    begun_by    text not null,
    begun_at    timestamptz not null,
    finished_at timestamptz,
    -- what the nodes in its results are called, by process/node
    names       jsonb not null default '{}',
    check ((state = 'DONE') = (files is null))
);
create unique index replay_run_one_of_a_draft on app.replay_run (draft_id) where state = 'RUNNING';
create index replay_run_of_draft on app.replay_run (draft_id);

create table app.replay_case (
    run_id        bigint not null references app.replay_run on delete cascade,
    number        int not null,
    -- the engine's id of it
    instance      text not null,
    -- null where the process is about no case
    case_number   text,
    process       text not null,
    -- null until it was played
    verdict       text check (verdict in ('SAME', 'OTHER_STEPS', 'ELSEWHERE', 'STANDS', 'GONE')),
    end_before    text,
    end_after     text,
    stands_at     text,
    new_steps     text[] not null default '{}',
    missing_steps text[] not null default '{}',
    primary key (run_id, number)
);
create index replay_case_left on app.replay_case (run_id, number) where verdict is null;
create index replay_case_different on app.replay_case (run_id, number) where verdict <> 'SAME';
