-- How long each kind of record is kept, what was listed to go, and what went. Only administrators see these rows.

create table app.retention_rule (
    kind            text not null check (kind ~ '^[A-Z_]{2,40}$'),
    name            text not null check (name <> ''),
    -- ISO 8601, counted from the day that counted_from names
    keep            text not null check (keep ~ '^P[0-9]{1,4}[YMD]$'),
    counted_from    text not null check (counted_from <> ''),
    -- DELETED: the row goes; BLANKED: what it holds goes, the row stays; KEPT: nothing goes by this tool
    treatment       text not null check (treatment in ('DELETED', 'BLANKED', 'KEPT')),
    -- what of it goes, or why nothing does
    what            text not null check (what <> ''),
    clause          text not null check (clause <> ''),
    source          text not null check (source in ('law', 'default')),
    valid_from      date not null,
    primary key (kind, valid_from)
);
-- a list says by which row something may go, so a new period is a new row
create trigger retention_rule_stays before update or delete on app.retention_rule
    for each row execute function app.refuse_change();

insert into app.retention_rule (kind, name, keep, counted_from, treatment, what, clause, source, valid_from) values
    ('DRAFT', '未提交的表单草稿', 'P30D', '填写之日', 'DELETED', '整条草稿', '个人信息保护法第十九条', 'default', '2022-01-01'),
    ('UNFILED_DOCUMENT', '未归入任何案件的附件', 'P90D', '上传之日', 'BLANKED', '附件内容（保留文件名和 SHA-256）',
        '个人信息保护法第十九条', 'default', '2022-01-01'),
    ('INCUMBENT_LIST', '已放弃或未采用的原有岗位名册', 'P12M', '报送之日', 'DELETED', '整份名册', '个人信息保护法第十九条', 'default', '2022-01-01'),
    ('CLOSED_APPLICATION', '未予安置、撤回和未安置的申请', 'P5Y', '案件最后一次办理之日', 'BLANKED',
        '银行账号、核验说明、异议人联系方式；本人再无其他申请和岗位的，还有联系电话',
        '个人信息保护法第十九条；起诉期限最长五年（行政诉讼法第四十六条）', 'default', '2022-01-01'),
    ('CLOSED_DOCUMENT', '未予安置、撤回和未安置申请的证明材料', 'P5Y', '案件最后一次办理之日', 'BLANKED', '附件内容（保留文件名和 SHA-256）',
        '个人信息保护法第十九条；起诉期限最长五年（行政诉讼法第四十六条）', 'default', '2022-01-01'),
    ('ENDED_DOCUMENT', '已离岗人员各案件的附件', 'P10Y', '离岗及最后一个案件办结之日', 'BLANKED', '附件内容（保留文件名和 SHA-256）',
        '机关文件材料归档范围和文书档案保管期限规定（定期 10 年）', 'default', '2022-01-01'),
    ('SIGN_IN', '登录和登录失败计数', 'P183D', '最后一次登录、失败或锁定之日', 'DELETED', '账户的计数和最后登录时间',
        '网络安全法第二十一条', 'default', '2022-01-01'),
    ('CASE_RECORD', '决定、告知书和办理记录', 'P10Y', '案件办结之日', 'KEPT', '只增不改的凭证，本工具不删除，由档案部门移交',
        '机关文件材料归档范围和文书档案保管期限规定（定期 10 年）', 'default', '2022-01-01'),
    ('PLACEMENT', '安置、协议、保险、期限和退出', 'P10Y', '离岗之日', 'KEPT', '补贴累计月数和资格依此计算，本工具不删除',
        '机关文件材料归档范围和文书档案保管期限规定（定期 10 年）', 'default', '2022-01-01'),
    ('PAY', '出勤、补贴明细、拨付、追回及其凭证', 'P30Y', '会计年度终了后第一天', 'KEPT', '会计档案，本工具不删除',
        '会计档案管理办法第十四条（会计凭证、会计账簿 30 年）', 'default', '2022-01-01'),
    ('AUDIT', '审计记录', 'P183D', '记录之日', 'KEPT', '由数据库所有者以 app.audit_drop_before 删除', '网络安全法第二十一条（不少于六个月）',
        'law', '2022-01-01');

-- A list of what may go, and whether it went.
create table app.retention_run (
    id          bigint generated always as identity primary key,
    -- null: every kind
    kind        text,
    as_of       date not null,
    listed_by   text not null,
    listed_at   timestamptz not null,
    carried_by  text,
    begun_at    timestamptz,
    finished_at timestamptz,
    -- whoever lists does not delete
    check (carried_by <> listed_by),
    check ((carried_by is null) = (begun_at is null)),
    check (finished_at is null or begun_at is not null)
);

create table app.retention_item (
    run_id      bigint not null references app.retention_run,
    -- as document/17
    key         text not null,
    kind        text not null,
    rule_from   date not null,
    case_number text,
    -- the day the period is counted from
    since       date not null,
    outcome     text check (outcome in ('DONE', 'SKIPPED')),
    done_at     timestamptz,
    primary key (run_id, kind, key),
    foreign key (kind, rule_from) references app.retention_rule,
    check ((outcome is null) = (done_at is null))
);
create index retention_item_left on app.retention_item (run_id) where outcome is null;

-- ── what is blanked says so ──────────────────────────────────────────────────────────────────────────────────────

alter table app.document
    alter content drop not null,
    add blanked_on date,
    add constraint document_blanked check ((content is null) = (blanked_on is not null));
alter table app.application add blanked_on date;

-- ── all cases of a person ────────────────────────────────────────────────────────────────────────────────────────

create view app.case_of_person as
select person_id, case_number from app.application
union select person_id, case_number from app.incumbent
union select person_id, case_number from app.placement
union select p.person_id, m.case_number from app.matter m join app.placement p on p.id = m.placement_id;
