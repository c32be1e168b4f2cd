-- Cases that were moved by choice from the version they began on to another. Numbers of cases and of the engine's instances only.
create table app.model_move (
    id              bigint generated always as identity primary key,
    process         text not null,
    from_definition text not null,
    to_definition   text not null,
    reason          text not null check (reason <> ''),
    -- the move that this one takes back
    undoes          bigint unique references app.model_move,
    asked_by        text not null,
    asked_at        timestamptz not null,
    -- the engine's; gone from the engine when it is done
    batch_id        text not null unique,
    check (from_definition <> to_definition)
);
create trigger model_move_stays before update or delete on app.model_move
    for each row execute function app.refuse_change();

create table app.model_move_case (
    move_id     bigint not null references app.model_move,
    instance_id text not null,
    case_number text,
    primary key (move_id, instance_id)
);
create trigger model_move_case_stays before update or delete on app.model_move_case
    for each row execute function app.refuse_change();
