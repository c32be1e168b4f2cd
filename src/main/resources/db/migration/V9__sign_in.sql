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

-- RFC 6238. Not in force until it was confirmed by a code.
create table app.second_factor (
    account      text primary key,
    -- sealed
    secret       text not null,
    confirmed_at timestamptz,
    -- the thirty seconds whose code was taken last: none is taken twice
    last_step    bigint not null default 0
);
create table app.recovery_code (
    account text not null references app.second_factor (account) on delete cascade,
    -- SHA-256 of 80 random bits, deleted when it is used
    hash    text not null,
    primary key (account, hash)
);
