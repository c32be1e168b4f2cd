-- What was found goes from the investigation to its closing (销号), each by somebody else, and nothing is left out · §二(五)

alter table app.finding
    -- whose turn it is; of papers their renewal knows
    add stage text not null default 'INVESTIGATE' check (stage in ('INVESTIGATE', 'HEAR', 'DECIDE', 'CONFIRM')),
    add constraint finding_stage check ((stage = 'CONFIRM') = (decision is not null)),
    -- in person, by telephone, in writing; or why nobody could be heard
    add heard_how text check (heard_how in ('IN_PERSON', 'PHONE', 'WRITTEN', 'DECEASED', 'UNREACHED')),
    add constraint finding_investigated check (
        (investigated_by is null) = (report is null) and (investigated_by is null) = (investigated_on is null)),
    add constraint finding_heard check (
        (heard_by is null) = (statement is null) and (heard_by is null) = (heard_on is null)
        and (heard_by is null) = (heard_how is null)),
    add constraint finding_grounds check ((decision is null) = (grounds is null) and (decision is not null or led_to is null)),
    -- in the order of the procedure: investigated, heard where it is about somebody, decided, closed
    add constraint finding_heard_after check (heard_by is null or investigated_by is not null),
    add constraint finding_decided_after check (
        decision is null or investigated_by is not null and (placement_id is null or heard_by is not null)),
    add constraint finding_decided_of check (decision is null or decision = 'EXPLAINED' or placement_id is not null),
    add constraint finding_closed_after check (
        closed_on is null or kind in ('UNCOVERED', 'UNSIGNED') or decision is not null);

-- ── money that a finding takes back ──────────────────────────────────────────────────────────────────────────────

alter table app.debt
    drop constraint debt_check,
    -- the finding whose decision made it
    add finding_id bigint unique references app.finding,
    add constraint debt_of_one check (num_nonnulls(month_id, matter_id, finding_id) = 1);

-- A debt goes only with the decision that made it, and not once money of it is back.
create function app.debt_stays() returns trigger language plpgsql as $$
begin
    if old.finding_id is null or old.recovered > 0 then
        raise exception 'a debt is not taken away' using errcode = 'restrict_violation';
    end if;
    return old;
end $$;
create trigger debt_stays before delete on app.debt for each row execute function app.debt_stays();

-- ── what a finding sets going ────────────────────────────────────────────────────────────────────────────────────

-- the finding whose decision began it, also after that decision was taken back
alter table app.matter add finding_id bigint references app.finding;
create index matter_of_finding on app.matter (finding_id) where finding_id is not null;

-- ── who may not do what together ─────────────────────────────────────────────────────────────────────────────────

insert into app.duty values ('INVESTIGATE', '核查');
insert into app.step_duty values
    ('InvestigateFinding', '调查核实', 'INVESTIGATE'),
    ('HearPerson', '听取本人意见', 'INVESTIGATE'),
    ('DecideFinding', '决定处理', 'APPROVE'),
    -- whoever decided does not say that it is done
    ('ConfirmClosing', '确认销号', 'SECOND_APPROVE'),
    ('ChaseFinding', '督办核查', 'CHASE');
insert into app.incompatible_duty (one, other, scope, clause, standing, valid_from) values
    ('APPROVE', 'INVESTIGATE', 'CASE', '系统默认值，参照财会〔2012〕21号“不相容岗位相互分离”', 'default', '2022-01-01');

-- ── whose case it is, what is kept, what the trail tells ─────────────────────────────────────────────────────────

-- Its number is the person's too: letters and decisions of it are in her own data. Papers have the number of their renewal.
create or replace view app.case_of_person with (security_invoker = true) as
select person_id, case_number from app.application
union select person_id, case_number from app.incumbent
union select person_id, case_number from app.placement
union select p.person_id, m.case_number from app.matter m join app.placement p on p.id = m.placement_id
union select person_id, case_number from app.finding
    where person_id is not null and kind not in ('UNCOVERED', 'UNSIGNED');

insert into app.retention_rule (kind, name, keep, counted_from, treatment, what, clause, source, valid_from) values
    ('FINDING', '核查问题的事实、调查、陈述和决定', 'P10Y', '销号之日', 'KEPT', '处理决定的凭证，同一事实不再重复核查，本工具不删除',
        '机关文件材料归档范围和文书档案保管期限规定（定期 10 年）', 'default', '2022-01-01');

create or replace function app.audit_sealed(name text) returns boolean language sql immutable as $$
    select name in ('id_number', 'id_number_index', 'phone', 'bank_account', 'bank_account_index', 'on_hold', 'note', 'evidence',
                    'rebuttal', 'contact', 'facts', 'hardship', 'circumstances', 'answer', 'inputs', 'proposal', 'content',
                    'statement', 'report', 'grounds')
$$;
