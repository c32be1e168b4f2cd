-- Who read, changed, decided, exported and signed in. Only ever added to.
create table app.audit_entry (
    id          bigint generated always as identity primary key,
    at          timestamptz not null default clock_timestamp(),
    actor       text not null,
    act         text not null,
    -- a case number, the key of a row such as person/17, or an account
    subject     text not null,
    -- never an identity or bank number, a phone or a health fact
    detail      jsonb not null
);
create index audit_entry_of_subject on app.audit_entry (subject);
create trigger audit_entry_stays before update or delete on app.audit_entry
    for each row execute function app.refuse_change();
