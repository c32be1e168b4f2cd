-- Which office sends which list: data, not code; run after the offices. A row the district closed (valid_until) stays closed.
-- Where the tables of lists are not there yet, nothing is to be filled.
do $$ begin
    if to_regclass('app.office_list_source') is null then
        return;
    end if;
    insert into app.office_list_source (kind, office, valid_from, clause) values
        ('DEATHS', 'social-affairs', '2022-01-01', '§二(五)'),
        ('PENSIONS', 'human-resources', '2022-01-01', '§二(五)'),
        ('INSURED', 'human-resources', '2022-01-01', '§二(五)'),
        ('BUSINESS', 'human-resources', '2022-01-01', '§二(五)'),
        ('PUBLIC_PAYROLL', 'finance', '2022-01-01', '§二(五)'),
        ('CADRE_KIN', 'town-chucun', '2022-01-01', '§二(五)'),
        ('CADRE_KIN', 'town-yiyuan', '2022-01-01', '§二(五)'),
        ('CADRE_KIN', 'town-tianhe', '2022-01-01', '§二(五)'),
        ('DISABLED', 'disabled-federation', '2022-01-01', '§二(一)'),
        ('LOW_INCOME', 'social-affairs', '2022-01-01', '§二(一)'),
        ('POVERTY_LIFTED', 'agriculture', '2022-01-01', '§二(一)'),
        ('ZERO_EMPLOYMENT', 'human-resources', '2022-01-01', '§二(一)')
    on conflict do nothing;
end $$;
