-- What came after the audit trail and is watched like the tables before. Run again whenever it is changed: a table is added
-- here, to publicpost.process.audit.Triggers, and a column whose text may be told to the list below.

create or replace function app.audit_spoken(name text, value jsonb) returns boolean language sql immutable as $$
    select case jsonb_typeof(value)
        when 'string' then name <> 'born' and (value #>> '{}' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.+-]+)?$' or name in (
            'code', 'kind', 'parent', 'status', 'result', 'outcome', 'decision', 'standing', 'priority',
            'basis', 'cause', 'scheme', 'course', 'area', 'town', 'village', 'verifier', 'pay_basis', 'types',
            'retirement_category', 'limit_law', 'block', 'case_number', 'document_number', 'clause', 'source',
            'drafted_by', 'consented_by', 'registered_by', 'confirmed_by', 'approved_by', 'checked_by', 'rebutted_by',
            'decided_by', 'proposed_by', 'ordered_by', 'ended_by', 'closed_by', 'settled_by', 'referred_by', 'answered_by',
            'opened_by', 'taken_by', 'begun_by', 'uploaded_by', 'entered_by', 'signed_by', 'received_by', 'published_by', 'made_by', 'recorded_by',
            'holiday', 'notice', 'duty', 'one', 'other', 'scope', 'standing', 'reviewed_by', 'listed_by', 'carried_by', 'reported_by', 'account',
            'office', 'substitute', 'drawn_by', 'method', 'number', 'to_account', 'by_account', 'direction',
            'owner', 'agreed_by', 'saved_by', 'accepted_by', 'author', 'state', 'file', 'element', 'rule', 'origin',
            'id_', 'user_id_', 'group_id_', 'resource_id_', 'type_', 'name_'))
        else jsonb_typeof(value) in ('number', 'boolean', 'null')
    end
$$;

do $$
declare
    watched record;
begin
    for watched in select * from (values
        ('duty', 'code', 'RIGHT_CHANGED'),
        ('step_duty', 'step', 'RIGHT_CHANGED'),
        ('incompatible_duty', 'one,other,scope,valid_from', 'RIGHT_CHANGED'),
        ('incompatible_office', 'one,other,valid_from', 'RIGHT_CHANGED'),
        ('second_factor', 'account', 'RIGHT_CHANGED'),
        ('held_month', 'attendance_id', 'CHANGED'),
        ('budget_review', 'entry_id', 'CHANGED'),
        ('secret_key', 'name', 'CHANGED'),
        ('key_rotation', 'id', 'CHANGED'),
        ('import_list', 'id', 'CHANGED'),
        ('membership', 'id', 'CHANGED'),
        ('vacancy_report', 'post_id,since', 'CHANGED'),
        ('office_list', 'id', 'CHANGED'),
        ('office_list_source', 'kind,office,valid_from', 'RIGHT_CHANGED'),
        ('online_application', 'id', 'CHANGED'),
        ('retention_rule', 'kind,valid_from', 'CHANGED'),
        ('absence', 'id', 'RIGHT_CHANGED'),
        ('copy', 'id', 'CHANGED'),
        ('refusal_review', 'id', 'CHANGED'),
        ('inspection', 'number', 'CHANGED'),
        ('inspection_entry', 'id', 'CHANGED'),
        ('province_exchange', 'id', 'CHANGED'),
        ('province_record', 'kind,our_id', 'CHANGED'),
        ('draft', 'id', 'RIGHT_CHANGED'),
        ('draft_acceptance', 'draft_id,file,element,rule', 'CHANGED'),
        ('retention_run', 'id', 'CHANGED')) w(name, key, act)
        where to_regclass(format('app.%I', name)) is not null
    loop
        if not exists (select from pg_trigger
                       where tgrelid = format('app.%I', watched.name)::regclass and tgname = 'audit_change') then
            perform app.audit_watch(format('app.%I', watched.name)::regclass, watched.key, watched.act);
        end if;
    end loop;
end $$;
