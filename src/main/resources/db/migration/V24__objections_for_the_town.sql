-- What is said against somebody is for the town that looks into it and for the district. The village, which knows both, would
-- tell who said it; likewise by a file that was handed in with it, whoever took it down.

alter table app.document add objection_id bigint references app.objection;
create index document_of_objection on app.document (objection_id);

-- Handed in before this was kept: of which of several objections of a day it was, nobody asks.
update app.document d set objection_id = (
    select max(j.id) from app.objection j join app.application a on a.id = j.application_id
    where a.case_number = d.case_number and j.received_by = d.uploaded_by
      and j.raised_on = (d.uploaded_at at time zone 'Asia/Shanghai')::date)
where d.case_number is not null
  and not exists (select from app.trail t where t.case_number = d.case_number and t.step = 'AttachDocument'
                  and t.actor = d.uploaded_by and t.note = d.name);

alter policy reach on app.objection using ((select app.sees_zone())
    or (select app.works_for('{TOWN}')) and app.reaches_application(application_id));

alter policy reach on app.document using (
    case when case_number is null then uploaded_by = current_setting('app.actor', true)
        else app.opens_case(case_number) and not app.works_for('{AGENCY}') end
    and (objection_id is null or (select app.sees_zone()) or (select app.works_for('{TOWN}'))));
