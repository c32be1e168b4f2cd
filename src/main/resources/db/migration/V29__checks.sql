-- Checks on our own data: how far a look has come, empty posts that were reported, and who is in post, as checks ask it · §二(五), §三(二)

-- One look by all checks at one town or at all: at night, before a pay sheet, or because somebody asked.
create table app.check_run (
    id          bigint generated always as identity primary key,
    -- null: every town
    town        text references app.office,
    cause       text not null check (cause in ('NIGHTLY', 'ASKED', 'PAY_SHEET')),
    begun_by    text not null,
    begun_at    timestamptz not null,
    total       int not null check (total >= 0),
    done        int not null default 0 check (done between 0 and total),
    -- of those done, checks that broke off and found nothing
    failed      int not null default 0 check (failed between 0 and done),
    raised      int not null default 0 check (raised >= 0),
    stop_asked  boolean not null default false,
    finished_at timestamptz
);
-- who asked for it, stopped it and let it go on; how far it is says the row itself
create trigger audit_change after insert or delete or update of stop_asked
    on app.check_run for each row execute function app.audit_change('id', 'CHANGED');
alter table app.check_run enable always trigger audit_change;
create index check_run_left on app.check_run (id) where finished_at is null;

-- One check at one town: done in a transaction of its own, so that a look that was killed goes on and does nothing twice.
create table app.check_part (
    run_id      bigint not null references app.check_run on delete cascade,
    number      int not null,
    town        text not null references app.office,
    check_name  text not null,
    done        boolean not null default false,
    primary key (run_id, number)
);
create index check_part_left on app.check_part (run_id, number) where not done;

-- no people in it, but who is looked at now is not for those who are
alter table app.check_run enable row level security;
create policy reach on app.check_run for select to publicpost_desk using ((select app.works_for('{DISTRICT,TOWN}')));
grant select on app.check_run to publicpost_desk;

-- ── the clock of empty posts · §三(二) ───────────────────────────────────────────────────────────────────────────

create table app.vacancy_report (
    post_id     bigint not null references app.post,
    -- the first day without holder: whoever comes and leaves again starts the clock anew
    since       date not null,
    town        text not null references app.office,
    reason      text not null check (reason <> ''),
    reported_by text not null,
    reported_on date not null,
    primary key (post_id, since)
);
create trigger vacancy_report_stays before update or delete on app.vacancy_report
    for each row execute function app.refuse_change();
create index vacancy_report_of_town on app.vacancy_report (town);

alter table app.vacancy_report enable row level security;
create policy reach on app.vacancy_report for select to publicpost_desk
    using ((select app.sees_zone()) or town = any((select app.my_offices())::text[]));
grant select on app.vacancy_report to publicpost_desk;

insert into app.retention_rule (kind, name, keep, counted_from, treatment, what, clause, source, valid_from) values
    ('VACANCY_REPORT', '岗位空缺报告', 'P10Y', '报告之日', 'KEPT', '岗位管理记录，不含个人信息，本工具不删除',
        '机关文件材料归档范围和文书档案保管期限规定（定期 10 年）', 'default', '2022-01-01');

-- ── who is in post, as checks ask it ─────────────────────────────────────────────────────────────────────────────

-- Not for the desk: what is sealed is opened by the check that compares it, and written down nowhere.
create view app.holder as
select p.id, p.town, p.village, p.person_id, p.post_id, p.scheme, p.starts_on, p.application_id, p.case_number,
       q.name, q.born, q.phone,
       coalesce(a.bank_name, i.bank_name) as bank_name,
       a.bank_account, i.bank_account as list_account,
       coalesce(a.bank_account_index, i.bank_account_index) as account_index,
       coalesce(o.title, i.post_title) as post_title, s.offer_id, o.supervisor
from app.placement p
join app.person q on q.id = p.person_id
left join app.post s on s.id = p.post_id
left join app.offer o on o.id = s.offer_id
left join app.application a on a.id = p.application_id
left join app.incumbent i on i.case_number = p.case_number
where p.status = 'ACTIVE';

-- What of a month was attended in the end: as signed, or as it was last corrected.
create view app.attended_month as
select a.id, a.placement_id, m.month, m.town, a.pay_basis,
       coalesce(c.required, a.required) as required, coalesce(c.attended, a.attended) as attended
from app.attendance a
join app.attendance_unit u on u.id = a.unit_id and u.status = 'SIGNED'
join app.pay_month m on m.id = a.month_id
left join lateral (select required, attended from app.correction c where c.attendance_id = a.id order by c.id desc limit 1) c
    on true
where a.attended is not null;
