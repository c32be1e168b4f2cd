-- One row per account that ever signed in or failed to.
create table app.sign_in_account (
    account       text primary key,
    -- wrong passwords or codes since failing_since; none after a lock or a success
    failures      integer not null default 0 check (failures >= 0),
    failing_since timestamptz,
    -- how often it was locked since it last signed in: each lock is twice as long as the one before
    locks         integer not null default 0 check (locks >= 0),
    locked_until  timestamptz,
    last_sign_in  timestamptz
);
