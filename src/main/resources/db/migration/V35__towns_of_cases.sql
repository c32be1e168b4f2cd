-- Of which town a case is, for figures by town that name nobody; a plan is of none.
create view app.case_town as
    select a.case_number, o.parent as town from app.application a join app.office o on o.code = a.village
    union all
    -- registered ones stand above
    select n.case_number, o.parent from app.online_application n join app.office o on o.code = n.village
    where n.case_number is not null
      and not exists (select from app.application a where a.case_number = n.case_number)
    union all
    select case_number, town from app.recruitment
    union all
    select m.case_number, p.town from app.matter m join app.placement p on p.id = m.placement_id
    union all
    select case_number, town from app.incumbent
    union all
    select case_number, town from app.pay_month
    union all
    select case_number, town from app.finding where case_number is not null;
