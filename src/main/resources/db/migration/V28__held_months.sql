-- Who has a severe finding open is not paid meanwhile, and nobody else waits for it: the person's own lines of the month are
-- taken off the sheet, and what proves to be due is paid by correcting lines when the finding is closed · §二(五), §三(二)

-- The findings for which somebody is not paid: what a paper's running out means for pay is its renewal's business.
create view app.holding_finding with (security_invoker = true) as
select id, placement_id from app.finding
where placement_id is not null and closed_on is null and severity = 'SEVERE' and kind not in ('UNCOVERED', 'UNSIGNED');
grant select on app.holding_finding to publicpost_desk;

create table app.held_month (
    attendance_id   bigint primary key references app.attendance on delete cascade,
    finding_id      bigint not null references app.finding,
    held_on         date not null,
    -- yuan of the lines that were taken off the sheet
    amount          numeric(14, 2) not null default 0 check (amount >= 0),
    -- the day on which the finding was closed and the month was given to be paid, or found not to be due
    released_on     date check (released_on >= held_on)
);
create index held_month_of_finding on app.held_month (finding_id);

alter table app.held_month enable row level security;
create policy reach on app.held_month for select to publicpost_desk
    using (exists (select from app.attendance a where a.id = attendance_id));
grant select on app.held_month to publicpost_desk;

alter table app.correction drop constraint correction_cause_check,
    add check (cause in ('LATE', 'LEFT', 'PAUSED', 'RELEASED'));

-- An approval that overlooks a severe finding is refused, whoever asks for it.
create function app.nobody_suspected_is_paid() returns trigger language plpgsql as $$
begin
    if exists (select from app.attendance a
               join app.holding_finding f on f.placement_id = a.placement_id
               join app.pay_line l on l.placement_id = a.placement_id and l.month_id = new.id and l.month = new.month
                   and l.revision = 0
               where a.month_id = new.id) then
        raise exception 'a severe finding is open' using errcode = 'restrict_violation', constraint = 'nobody_suspected';
    end if;
    return new;
end $$;
create trigger pay_month_without_suspects before update on app.pay_month
    for each row when (old.status not in ('APPROVED', 'PAID') and new.status = 'APPROVED')
    execute function app.nobody_suspected_is_paid();
