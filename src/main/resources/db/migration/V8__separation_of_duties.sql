-- Who may not do what together (职责分离): by rows, at assignment and at action. Rows are changed here, not in the program.

-- ── duties within a case ─────────────────────────────────────────────────────────────────────────────────────────

create table app.duty (
    code            text primary key check (code ~ '^[A-Z_]{2,30}$'),
    name            text not null check (name <> '')
);
insert into app.duty values
    ('ENTER', '填报'),
    ('SIGN', '签字'),
    ('CHECK', '审核'),
    ('APPROVE', '审批'),
    ('SECOND_APPROVE', '复核审批'),
    ('HANDLE', '经办'),
    ('PAY', '拨付'),
    ('CHASE', '督办');

-- Every user task and start form of the models; a step without a row has no duty and is kept apart from nothing.
create table app.step_duty (
    step            text primary key,
    -- as the model says it
    name            text not null check (name <> ''),
    duty            text not null references app.duty
);
insert into app.step_duty values
    ('DraftPlan', '编制分配计划', 'ENTER'),
    ('ConsentPlan', '区管委审议', 'APPROVE'),
    ('AnswerUndeveloped', '督办未开发岗位', 'CHASE'),
    ('Announce', '发布岗位需求公告', 'HANDLE'),
    ('Rank', '审核排序', 'CHECK'),
    ('HearObjections', '公示（受理异议）', 'CHECK'),
    ('CloseRecruitment', '关闭招聘', 'HANDLE'),
    ('Register', '个人申请', 'ENTER'),
    ('CorrectApplication', '补正材料', 'ENTER'),
    -- the village takes down what its meeting and the person said
    ('Appraise', '民主评议', 'ENTER'),
    ('AnswerOffer', '答复递补', 'ENTER'),
    ('VerifyEvidence', '核验材料', 'CHECK'),
    ('InvestigateObjection', '调查异议', 'CHECK'),
    -- what the town itself found, said by name: one town account verifies and confirms
    ('ConfirmRefusal', '确认不予安置', 'CHECK'),
    ('Approve', '区级审批', 'APPROVE'),
    ('PrepareStart', '上岗准备', 'HANDLE'),
    ('RegisterExit', '登记退出', 'ENTER'),
    ('ConfirmExit', '决定是否退出', 'APPROVE'),
    ('SettleExit', '办理退出', 'HANDLE'),
    ('AnswerReferral', '答复救助转介', 'HANDLE'),
    ('ChaseReferral', '督办转介', 'CHASE'),
    ('Suspend', '登记暂停', 'HANDLE'),
    ('ReturnToPost', '办理返岗', 'HANDLE'),
    ('RenewPaper', '续签或续保', 'HANDLE'),
    ('RestoreCover', '恢复保障', 'HANDLE'),
    ('ConfirmRedetermination', '提出认定意见', 'ENTER'),
    ('ApproveRedetermination', '审批认定意见', 'APPROVE'),
    ('ProposeTerm', '提出期满意见', 'ENTER'),
    ('DecideTerm', '决定期满处理', 'APPROVE'),
    ('DecideLate', '期满后补作决定', 'APPROVE'),
    ('EnterAttendance', '填报出勤', 'ENTER'),
    -- a village of one clerk enters and signs; a district that has two adds the pair ENTER, SIGN
    ('SignAttendance', '出勤签字', 'SIGN'),
    ('CheckAttendance', '审核并公示', 'CHECK'),
    ('HearAttendance', '公示（受理异议）', 'CHECK'),
    ('ApproveSubsidy', '审批补贴', 'APPROVE'),
    ('CoApproveSubsidy', '复核审批补贴', 'SECOND_APPROVE'),
    ('PaySubsidy', '财政拨付', 'PAY'),
    ('EnterResults', '登记发放结果', 'PAY'),
    ('CorrectAccounts', '更正收款账户', 'HANDLE'),
    ('ChaseSubsidy', '督办逾期发放', 'CHASE');

-- Two duties that one person does not do in the same case.
create table app.incompatible_duty (
    one             text not null references app.duty,
    other           text not null references app.duty,
    -- CASE: ever; ROUND: since either of the two last sent the case back, so that two people can decide again
    scope           text not null check (scope in ('CASE', 'ROUND')),
    clause          text not null check (clause <> ''),
    standing        text not null check (standing in ('plan', 'law', 'peer', 'default')),
    valid_from      date not null,
    -- its last day; null while it is in force
    valid_until     date check (valid_until >= valid_from),
    primary key (one, other, valid_from),
    -- a pair is one row, whichever comes first
    check (one < other collate "C")
);
insert into app.incompatible_duty (one, other, scope, clause, standing, valid_from)
select least(a collate "C", b), greatest(a collate "C", b), scope,
       '系统默认值，参照财会〔2012〕21号“不相容岗位相互分离”', 'default', '2022-01-01'
from (values
    ('ENTER', 'CHECK', 'CASE'), ('ENTER', 'APPROVE', 'CASE'), ('ENTER', 'SECOND_APPROVE', 'CASE'), ('ENTER', 'PAY', 'CASE'),
    ('SIGN', 'CHECK', 'CASE'), ('SIGN', 'APPROVE', 'CASE'), ('SIGN', 'SECOND_APPROVE', 'CASE'), ('SIGN', 'PAY', 'CASE'),
    ('CHECK', 'APPROVE', 'CASE'), ('CHECK', 'SECOND_APPROVE', 'CASE'), ('CHECK', 'PAY', 'CASE'),
    ('APPROVE', 'SECOND_APPROVE', 'ROUND'), ('APPROVE', 'HANDLE', 'CASE'), ('APPROVE', 'PAY', 'CASE'),
    ('SECOND_APPROVE', 'HANDLE', 'CASE'), ('SECOND_APPROVE', 'PAY', 'CASE'),
    ('HANDLE', 'PAY', 'CASE')) pair (a, b, scope);

-- Why this account may not do that step of that case, in the words of the people who read it; null where it may.
create function app.duty_conflict(asked_case text, account text, asked_step text, moment timestamptz)
returns text language sql stable as $$
    select format('本案“%s”（%s）已由该账号于 %s 办理，同一人不得再办理“%s”（%s）：职责分离，%s',
                  done.name, done_duty.name, to_char(t.at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI'),
                  asked.name, asked_duty.name, i.clause)
    from app.step_duty asked
    join app.duty asked_duty on asked_duty.code = asked.duty
    join app.incompatible_duty i on asked.duty in (i.one, i.other)
    join app.step_duty done on done.duty = case when i.one = asked.duty then i.other else i.one end
    join app.duty done_duty on done_duty.code = done.duty
    join app.trail t on t.case_number = asked_case and t.actor = account and t.step = done.step
    where asked.step = asked_step
      and (moment at time zone 'Asia/Shanghai')::date between i.valid_from and coalesce(i.valid_until, 'infinity')
      and (i.scope = 'CASE' or not exists (
           select from app.trail back join app.step_duty s on s.step = back.step
           where back.case_number = asked_case and back.outcome = 'SEND_BACK' and s.duty in (i.one, i.other)
             and (back.at, back.id) >= (t.at, t.id)))
    order by t.at desc, t.id desc limit 1
$$;

create function app.keep_duties_apart() returns trigger language plpgsql as $$
declare
    conflict text;
begin
    -- two steps of a case at the same moment: the later sees the earlier
    perform pg_advisory_xact_lock(hashtextextended('duties of ' || new.case_number, 0));
    conflict := app.duty_conflict(new.case_number, new.actor, new.step, new.at);
    if conflict is not null then
        raise exception '%', conflict using errcode = 'restrict_violation', constraint = 'duties_apart';
    end if;
    return new;
end $$;
create trigger trail_duties_apart before insert on app.trail
    for each row when (new.actor <> 'system') execute function app.keep_duties_apart();

-- ── offices of an account ────────────────────────────────────────────────────────────────────────────────────────

-- Two kinds of office that one account does not belong to at once; ADMINISTRATOR is the group that runs the system.
create table app.incompatible_office (
    one             text not null check (one in
                        ('ADMINISTRATOR', 'DISTRICT', 'COMMITTEE', 'VERIFIER', 'TOWN', 'VILLAGE', 'FINANCE', 'AGENCY')),
    other           text not null check (other in
                        ('ADMINISTRATOR', 'DISTRICT', 'COMMITTEE', 'VERIFIER', 'TOWN', 'VILLAGE', 'FINANCE', 'AGENCY')),
    clause          text not null check (clause <> ''),
    standing        text not null check (standing in ('plan', 'law', 'peer', 'default')),
    valid_from      date not null,
    valid_until     date check (valid_until >= valid_from),
    primary key (one, other, valid_from),
    check (one < other collate "C")
);
insert into app.incompatible_office (one, other, clause, standing, valid_from)
select least(a collate "C", b), greatest(a collate "C", b),
       '系统默认值，' || why || '，参照财会〔2012〕21号“不相容岗位相互分离”', 'default', '2022-01-01'
from (values
    ('VILLAGE', 'TOWN', '填报与审核分离'), ('VILLAGE', 'DISTRICT', '填报与审批分离'), ('VILLAGE', 'FINANCE', '填报与拨付分离'),
    ('TOWN', 'DISTRICT', '审核与审批分离'), ('TOWN', 'FINANCE', '审核与拨付分离'),
    ('VERIFIER', 'DISTRICT', '核验与审批分离'), ('COMMITTEE', 'DISTRICT', '编制与审议分离'),
    ('DISTRICT', 'FINANCE', '审批与拨付分离'),
    ('AGENCY', 'VILLAGE', '机构填报与村（社区）签字分离'), ('AGENCY', 'TOWN', '第三方机构不作审核'),
    ('AGENCY', 'VERIFIER', '第三方机构不作核验'), ('AGENCY', 'DISTRICT', '第三方机构不作审批'),
    ('AGENCY', 'COMMITTEE', '第三方机构不作审议'), ('AGENCY', 'FINANCE', '第三方机构不作拨付'),
    ('ADMINISTRATOR', 'DISTRICT', '系统管理与审批分离'), ('ADMINISTRATOR', 'COMMITTEE', '系统管理与审议分离'),
    ('ADMINISTRATOR', 'FINANCE', '系统管理与拨付分离')) pair (a, b, why);

create view app.account_group (code, kind, name) as
    select code, kind, name from app.office
    union all select 'camunda-admin', 'ADMINISTRATOR', '系统管理员';

-- Run by a trigger of the engine's own table of memberships, which comes with the engine and after this.
create function app.keep_offices_apart() returns trigger language plpgsql as $$
declare
    conflict record;
begin
    perform pg_advisory_xact_lock(hashtextextended('offices of ' || new.user_id_, 0));
    select b.name as held, a.name as asked, i.clause into conflict
    from app.account_group a
    join app.incompatible_office i on a.kind in (i.one, i.other)
    join app.account_group b on b.kind = case when i.one = a.kind then i.other else i.one end
    join act_id_membership m on m.user_id_ = new.user_id_ and m.group_id_ = b.code
    where a.code = new.group_id_
      and (now() at time zone 'Asia/Shanghai')::date between i.valid_from and coalesce(i.valid_until, 'infinity')
      -- a membership that is changed is no longer what it was
      and (tg_op = 'INSERT' or (m.user_id_, m.group_id_) is distinct from (old.user_id_, old.group_id_))
    order by b.code limit 1;
    if found then
        raise exception '同一账号不得同时属于“%”和“%”：职责分离，%', conflict.held, conflict.asked, conflict.clause
            using errcode = 'restrict_violation', constraint = 'offices_apart';
    end if;
    return new;
end $$;

-- ── two approvals above a limit ──────────────────────────────────────────────────────────────────────────────────

alter table app.pay_month
    -- whether the first approval found the month above the limit of that day
    add column second_needed boolean not null default false,
    add column second_approved_by text,
    add column second_approved_on date;
do $$
declare
    old_rule text;
begin
    select conname into strict old_rule from pg_constraint
    where conrelid = 'app.pay_month'::regclass and pg_get_constraintdef(oid) like '%APPROVED%PAID%= (approved_by IS NOT NULL)%';
    execute format('alter table app.pay_month drop constraint %I', old_rule);
end $$;
alter table app.pay_month
    add constraint pay_month_approved check (
        case when status in ('APPROVED', 'PAID') then approved_by is not null
             else approved_by is null or (status = 'CHECKED' and second_needed) end),
    add constraint pay_month_approved_twice check (
        status not in ('APPROVED', 'PAID') or not second_needed or second_approved_by is not null),
    add constraint pay_month_second_last check (
        second_approved_by is null or (second_needed and status in ('APPROVED', 'PAID'))),
    add constraint pay_month_second_day check ((second_approved_by is null) = (second_approved_on is null)),
    -- whoever approves or checks does not approve a second time
    add constraint pay_month_two_people check (second_approved_by <> approved_by and second_approved_by <> checked_by);

alter table app.attendance_unit
    add column second_approved_by text,
    add constraint attendance_unit_second_apart check (
        second_approved_by <> entered_by and second_approved_by <> signed_by);

-- As before, and the second approval and its need stand as well.
create or replace function app.pay_month_goes_on() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or new.status not in ('APPROVED', 'PAID') or old.status = 'PAID' and new.status <> 'PAID'
       or (new.town, new.month, new.case_number, new.checked_by, new.approved_by, new.second_needed,
           new.second_approved_by) is distinct from
          (old.town, old.month, old.case_number, old.checked_by, old.approved_by, old.second_needed,
           old.second_approved_by) then
        raise exception 'an approved month is locked' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

alter table app.payment_batch
    -- of a month above the limit
    add column second_approved_by text,
    add constraint payment_batch_second_apart check (made_by <> second_approved_by);

-- ── money given above a limit counts when somebody else has confirmed it ─────────────────────────────────────────

alter table app.budget_entry add column second_needed boolean not null default false;

create table app.budget_review (
    entry_id        bigint primary key references app.budget_entry,
    decision        text not null check (decision in ('CONFIRM', 'RETURN')),
    reason          text not null,
    reviewed_by     text not null,
    reviewed_at     timestamptz not null,
    check (decision = 'CONFIRM' or reason <> '')
);
create trigger budget_review_stays before update or delete on app.budget_review
    for each row execute function app.refuse_change();

-- An officer reads the reviews of the entries within reach; the role comes with the reach of offices, or here.
do $$ begin
    if not exists (select from pg_roles where rolname = 'publicpost_desk') then
        create role publicpost_desk nologin;
    end if;
end $$;
alter table app.budget_review enable row level security;
create policy reach on app.budget_review for select to publicpost_desk
    using (exists (select from app.budget_entry e where e.id = entry_id));
grant select on app.budget_review to publicpost_desk;

create function app.allot(entry app.budget_entry) returns void language plpgsql as $$
begin
    insert into app.budget (year, town, source) values (entry.year, entry.town, entry.source)
    on conflict (year, town, source) do nothing;
    -- not in one with the insert, which would refuse what is taken back before it looked for a row
    update app.budget set allotted = allotted + entry.amount
    where (year, town, source) = (entry.year, entry.town, entry.source);
end $$;
create or replace function app.allot() returns trigger language plpgsql as $$
begin
    if not new.second_needed then
        perform app.allot(new);
    end if;
    return null;
end $$;

create function app.review_budget() returns trigger language plpgsql as $$
declare
    entry app.budget_entry;
begin
    select * into entry from app.budget_entry where id = new.entry_id;
    if not entry.second_needed then
        raise exception 'this entry counts already' using errcode = 'restrict_violation';
    end if;
    if entry.entered_by = new.reviewed_by then
        raise exception '登记资金的人不得复核同一笔资金：职责分离'
            using errcode = 'restrict_violation', constraint = 'budget_two_people';
    end if;
    if new.decision = 'CONFIRM' then
        perform app.allot(entry);
    end if;
    return new;
end $$;
create trigger budget_reviewed after insert on app.budget_review for each row execute function app.review_budget();
