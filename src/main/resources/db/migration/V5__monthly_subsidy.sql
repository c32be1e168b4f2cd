-- The month's subsidy: who came, what it makes, who bears it, and that it reached them · §二(三), §三(三)

-- ── a month of a town ────────────────────────────────────────────────────────────────────────────────────────────

create table app.pay_month (
    id              bigint generated always as identity primary key,
    case_number     text not null unique,
    town            text not null references app.office,
    -- its first day
    month           date not null check (extract(day from month) = 1),
    status          text not null default 'ATTENDANCE'
                        check (status in ('ATTENDANCE', 'CALCULATED', 'CHECKED', 'APPROVED', 'PAID')),
    opened_on       date not null,
    checked_by      text,
    checked_on      date,
    -- first and last day of the masked notice
    notice_from     date,
    notice_until    date check (notice_until > notice_from),
    approved_by     text,
    approved_on     date,
    -- the day on which what goes to units, insurers and the agency was handed on
    transferred_on  date,
    paid_on         date,
    unique (town, month),
    check (status not in ('CHECKED', 'APPROVED', 'PAID') or (checked_by is not null and notice_until is not null)),
    check ((status in ('APPROVED', 'PAID')) = (approved_by is not null)),
    -- whoever checks does not approve
    check (approved_by <> checked_by)
);
create sequence app.pay_month_number increment 50;

-- The attendance of one village: entered there or by the agency, signed by the village.
create table app.attendance_unit (
    id              bigint generated always as identity primary key,
    month_id        bigint not null references app.pay_month,
    village         text not null references app.office,
    status          text not null default 'OPEN' check (status in ('OPEN', 'ENTERED', 'SIGNED')),
    -- why it came back
    sent_back       text not null default '',
    entered_by      text,
    signed_by       text,
    checked_by      text,
    approved_by     text,
    unique (month_id, village),
    check (status = 'OPEN' or entered_by is not null),
    check (status <> 'SIGNED' or signed_by is not null),
    -- whoever enters neither checks nor approves (职责分离)
    check (checked_by <> entered_by and checked_by <> signed_by),
    check (approved_by <> entered_by and approved_by <> signed_by)
);

-- One person's month, with everything the calculation needs as it was then.
create table app.attendance (
    id              bigint generated always as identity primary key,
    month_id        bigint not null references app.pay_month,
    unit_id         bigint not null references app.attendance_unit,
    placement_id    bigint not null references app.placement,
    name            text not null,
    id_number       text not null,
    -- null where none is registered yet; nobody is paid without
    bank_name       text,
    bank_account    text,
    post_title      text not null,
    area            text not null check (area in ('URBAN', 'RURAL')),
    pay_basis       text not null check (pay_basis in ('MONTHLY', 'HOURLY')),
    -- yuan a month or an hour, as agreed
    standard        numeric(14, 2) not null check (standard > 0),
    -- the post's monthly hours
    hours           numeric(6, 2) not null check (hours > 0),
    days_in_month   smallint not null check (days_in_month between 28 and 31),
    days_in_post    smallint not null check (days_in_post between 0 and days_in_month),
    days_suspended  smallint not null check (days_suspended between 0 and days_in_post),
    -- yuan the province may bear for this post in this month
    province_left   numeric(14, 2) not null check (province_left >= 0),
    -- days, or hours of an hourly post; null until entered
    required        numeric(6, 2) check (required > 0),
    attended        numeric(6, 2) check (attended >= 0),
    -- yuan: the unit's part of social insurance actually paid, and the premium of the accident insurance
    unit_contributions numeric(14, 2) not null default 0 check (unit_contributions >= 0),
    premium         numeric(14, 2) not null default 0 check (premium >= 0),
    remark          text not null default '',
    unique (placement_id, month_id),
    check ((required is null) = (attended is null)),
    check (attended <= required),
    check (pay_basis = 'HOURLY' or attended <= days_in_post - days_suspended),
    check (pay_basis = 'MONTHLY' or attended <= 24 * (days_in_post - days_suspended)),
    check (area = 'URBAN' or unit_contributions = 0),
    check (area = 'RURAL' or premium = 0)
);
create index attendance_of_month on app.attendance (month_id, id);
create index attendance_of_unit on app.attendance (unit_id);

-- What an approved month should have said: paid or taken back by a line in an open month.
create table app.correction (
    id              bigint generated always as identity primary key,
    -- the open month it is settled in; null until there is one
    month_id        bigint references app.pay_month,
    -- the row that was wrong
    attendance_id   bigint not null references app.attendance,
    days_in_post    smallint not null check (days_in_post >= 0),
    days_suspended  smallint not null check (days_suspended between 0 and days_in_post),
    required        numeric(6, 2) not null check (required > 0),
    attended        numeric(6, 2) not null check (attended between 0 and required),
    unit_contributions numeric(14, 2) not null check (unit_contributions >= 0),
    premium         numeric(14, 2) not null check (premium >= 0),
    -- LATE: the village found it; LEFT, PAUSED: the person had left or was suspended before the month was paid
    cause           text not null check (cause in ('LATE', 'LEFT', 'PAUSED')),
    reason          text not null check (reason <> ''),
    entered_by      text not null,
    entered_on      date not null
);
create unique index correction_open on app.correction (attendance_id, month_id) nulls not distinct;
create index correction_of_month on app.correction (month_id);

-- ── what it makes ────────────────────────────────────────────────────────────────────────────────────────────────

-- A calculation of one or many towns' months: how far it has come, and by which rows of the tables.
create table app.pay_run (
    id              bigint generated always as identity primary key,
    month           date not null,
    -- the version of the rule in this program
    rule_version    smallint not null,
    -- the tables that were asked, their versions and the rows that matched, as JSON
    evidence        text not null,
    begun_by        text not null,
    begun_at        timestamptz not null,
    rows            int not null,
    done            int not null default 0 check (done >= 0),
    stop_asked      boolean not null default false,
    finished_at     timestamptz
);
create table app.pay_run_month (
    run_id          bigint not null references app.pay_run,
    month_id        bigint not null references app.pay_month,
    done            boolean not null default false,
    primary key (run_id, month_id)
);

-- One amount of one person for one month. Revision 0 is the month's own line; each later one corrects the one before it.
-- Written by the hundred thousand, so what it refers to is checked by statement and not by row.
create table app.pay_line (
    placement_id    bigint not null,
    -- the month worked
    month           date not null,
    kind            text not null check (kind in ('POST_SUBSIDY', 'SOCIAL_INSURANCE', 'ACCIDENT_INSURANCE', 'AGENCY_FEE')),
    revision        smallint not null check (revision >= 0),
    -- the month it is paid in
    month_id        bigint not null,
    run_id          bigint not null,
    -- yuan; a correcting line may take back
    amount          numeric(14, 2) not null check (revision > 0 or amount >= 0),
    province        numeric(14, 2) not null,
    city            numeric(14, 2) not null,
    zone            numeric(14, 2) not null,
    urban_channel   numeric(14, 2) not null,
    clause          text not null,
    -- the standard that counted, yuan a month or an hour
    standard        numeric(14, 2) not null,
    required        numeric(6, 2) not null,
    attended        numeric(6, 2) not null,
    days_paid       smallint not null,
    days_in_month   smallint not null,
    primary key (placement_id, month, kind, revision),
    constraint shares_add_up check (amount = province + city + zone + urban_channel)
);

-- the lines of a month lie together, so that a small index finds them and writing is not slowed
create index pay_line_of_month on app.pay_line using brin (month_id) with (pages_per_range = 16);

create function app.pay_line_into_open_month() returns trigger language plpgsql as $$
begin
    if exists (select from (select distinct month_id, run_id from added) a
               left join app.pay_month m on m.id = a.month_id left join app.pay_run r on r.id = a.run_id
               where r.id is null or m.id is null or m.status in ('APPROVED', 'PAID')) then
        raise exception 'an approved month is locked' using errcode = 'restrict_violation';
    end if;
    -- a kind that cost nothing has no line 0, so the first correction of it may stand alone
    if exists (select from added a where a.revision > 1 and not exists (
               select from app.pay_line l where l.placement_id = a.placement_id and l.month = a.month
               and l.kind = a.kind and l.revision = a.revision - 1)) then
        raise exception 'a correcting line without the line it corrects' using errcode = 'restrict_violation';
    end if;
    return null;
end $$;
create trigger pay_line_added after insert on app.pay_line
    referencing new table as added for each statement execute function app.pay_line_into_open_month();

-- By statement: what is added to a month, or taken from it, while it is open.
create function app.of_open_months() returns trigger language plpgsql as $$
begin
    if exists (select from (select distinct month_id from touched) t join app.pay_month m on m.id = t.month_id
               where m.status in ('APPROVED', 'PAID')) then
        raise exception 'an approved month is locked' using errcode = 'restrict_violation';
    end if;
    return null;
end $$;
create trigger pay_line_removed after delete on app.pay_line
    referencing old table as touched for each statement execute function app.of_open_months();
create trigger pay_line_stays before update on app.pay_line
    for each row execute function app.refuse_change();

-- What was attended stands as it was approved.
create function app.attendance_of_open_month() returns trigger language plpgsql as $$
begin
    if exists (select from app.pay_month m
               where m.id in (old.month_id, new.month_id) and m.status in ('APPROVED', 'PAID')) then
        raise exception 'an approved month is locked' using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger attendance_stays before update or delete on app.attendance
    for each row execute function app.attendance_of_open_month();
create trigger correction_stays before update or delete on app.correction
    for each row execute function app.attendance_of_open_month();

create trigger attendance_added after insert on app.attendance
    referencing new table as touched for each statement execute function app.of_open_months();
create trigger correction_added after insert on app.correction
    referencing new table as touched for each statement execute function app.of_open_months();

-- An approval is not taken back.
create function app.pay_month_goes_on() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or new.status not in ('APPROVED', 'PAID') or old.status = 'PAID' and new.status <> 'PAID'
       or (new.town, new.month, new.case_number, new.checked_by, new.approved_by) is distinct from
          (old.town, old.month, old.case_number, old.checked_by, old.approved_by) then
        raise exception 'an approved month is locked' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger pay_month_stays before update or delete on app.pay_month
    for each row when (old.status in ('APPROVED', 'PAID')) execute function app.pay_month_goes_on();

-- ── the year's money · §三(三) ───────────────────────────────────────────────────────────────────────────────────

-- Yuan of a year for a town from one source; more is never committed than is there.
create table app.budget (
    year            smallint not null check (year between 2022 and 2100),
    town            text not null references app.office,
    source          text not null check (source in ('PROVINCE', 'CITY', 'ZONE', 'URBAN_CHANNEL')),
    allotted        numeric(14, 2) not null default 0 check (allotted >= 0),
    committed       numeric(14, 2) not null default 0,
    paid            numeric(14, 2) not null default 0,
    primary key (year, town, source),
    constraint within_budget check (committed <= allotted)
);

-- Money given or taken back, each time on record.
create table app.budget_entry (
    id              bigint generated always as identity primary key,
    year            smallint not null,
    town            text not null,
    source          text not null,
    amount          numeric(14, 2) not null check (amount <> 0),
    document        text not null check (document <> ''),
    reason          text not null check (reason <> ''),
    entered_by      text not null,
    entered_at      timestamptz not null
);
create trigger budget_entry_stays before update or delete on app.budget_entry
    for each row execute function app.refuse_change();

create function app.allot() returns trigger language plpgsql as $$
begin
    insert into app.budget (year, town, source) values (new.year, new.town, new.source)
    on conflict (year, town, source) do nothing;
    -- not in one with the insert, which would refuse what is taken back before it looked for a row
    update app.budget set allotted = allotted + new.amount
    where (year, town, source) = (new.year, new.town, new.source);
    return null;
end $$;
create trigger budget_allotted after insert on app.budget_entry for each row execute function app.allot();

-- ── payment ──────────────────────────────────────────────────────────────────────────────────────────────────────

create table app.payment_batch (
    id              bigint generated always as identity primary key,
    month_id        bigint not null references app.pay_month,
    number          int not null check (number > 0),
    lines           int not null check (lines > 0),
    total           numeric(14, 2) not null check (total > 0),
    -- SHA-256 over the lines, as the file's last line says it
    checksum        text not null,
    made_by         text not null,
    approved_by     text not null,
    made_at         timestamptz not null,
    unique (month_id, number),
    -- whoever approves does not pay
    check (made_by <> approved_by)
);
create trigger payment_batch_stays before update or delete on app.payment_batch
    for each row execute function app.refuse_change();

create table app.payment (
    -- the number the bank answers with
    id              bigint generated always as identity (start with 100001) primary key,
    batch_id        bigint not null references app.payment_batch,
    month_id        bigint not null references app.pay_month,
    placement_id    bigint not null references app.placement,
    name            text not null,
    bank_name       text not null,
    bank_account    text not null,
    amount          numeric(14, 2) not null check (amount > 0),
    status          text not null default 'SENT' check (status in ('SENT', 'PAID', 'FAILED')),
    -- what the bank says of a failure
    answer          text not null default '',
    settled_on      date,
    settled_by      text,
    check ((status = 'SENT') = (settled_on is null) and (settled_on is null) = (settled_by is null))
);
-- a month is paid to a person once, and paid again only after it failed
create unique index payment_once on app.payment (month_id, placement_id) where status <> 'FAILED';
create index payment_of_batch on app.payment (batch_id);
create index payment_of_placement on app.payment (placement_id);

create function app.payment_settles_once() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.status <> 'SENT'
       or (new.batch_id, new.month_id, new.placement_id, new.name, new.bank_name, new.bank_account, new.amount)
          is distinct from
          (old.batch_id, old.month_id, old.placement_id, old.name, old.bank_name, old.bank_account, old.amount) then
        raise exception 'what was paid is not edited' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger payment_stays before update or delete on app.payment
    for each row execute function app.payment_settles_once();

-- A bank's answer, taken once.
create table app.payment_result (
    sha256          text not null,
    month_id        bigint not null references app.pay_month,
    name            text not null,
    paid            int not null,
    failed          int not null,
    taken_by        text not null,
    taken_at        timestamptz not null,
    primary key (sha256, month_id)
);

-- ── debts ────────────────────────────────────────────────────────────────────────────────────────────────────────

-- Money paid that was not due, until it is back.
create table app.debt (
    id              bigint generated always as identity primary key,
    placement_id    bigint not null references app.placement,
    -- the month whose correcting lines made it
    month_id        bigint references app.pay_month,
    -- the exit whose cause made it
    matter_id       bigint references app.recovery,
    amount          numeric(14, 2) not null check (amount > 0),
    recovered       numeric(14, 2) not null default 0 check (recovered >= 0),
    reason          text not null check (reason <> ''),
    clause          text not null,
    opened_by       text not null,
    opened_on       date not null,
    unique (month_id, placement_id),
    unique (matter_id),
    check ((month_id is null) <> (matter_id is null)),
    constraint not_more_than_owed check (recovered <= amount)
);

create table app.debt_recovery (
    id              bigint generated always as identity primary key,
    debt_id         bigint not null references app.debt,
    amount          numeric(14, 2) not null check (amount > 0),
    recovered_on    date not null,
    receipt         text not null check (receipt <> ''),
    recorded_by     text not null,
    recorded_on     date not null,
    unique (debt_id, receipt)
);
create trigger debt_recovery_stays before update or delete on app.debt_recovery
    for each row execute function app.refuse_change();

create function app.recover() returns trigger language plpgsql as $$
begin
    update app.debt set recovered = recovered + new.amount where id = new.debt_id;
    return null;
end $$;
create trigger debt_recovered after insert on app.debt_recovery for each row execute function app.recover();

-- ── who is in post, as the sheets read it ────────────────────────────────────────────────────────────────────────

-- Veterans' posts are paid by rules of their own and stand on no sheet.
create view app.payable_placement as
select p.id, p.status, p.town, p.village, p.area, p.post_id, p.case_number, q.name, q.id_number,
       -- people of earlier schemes were paid elsewhere until the month in which they came here
       case p.scheme when 'PLAN' then p.starts_on
           else greatest(p.starts_on, date_trunc('month', p.approved_on)::date) end as starts_on,
       least(p.ended_on, p.term_ends) as ends_on,
       coalesce(a.bank_name, i.bank_name) as bank_name, coalesce(a.bank_account, i.bank_account) as bank_account,
       coalesce(o.title, i.post_title) as post_title, coalesce(o.pay_basis, i.pay_basis) as pay_basis,
       coalesce(o.pay, i.standard) as standard,
       -- of old posts the hours are not known: a full month's
       coalesce(o.hours, 174) as hours
from app.placement p
join app.person q on q.id = p.person_id
left join app.post s on s.id = p.post_id
left join app.offer o on o.id = s.offer_id
left join app.application a on a.id = p.application_id
left join app.incumbent i on i.case_number = p.case_number
where p.starts_on is not null and p.scheme <> 'VETERAN';
