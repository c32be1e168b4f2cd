-- Whoever objects is given a number that says later what became of it, and nothing of anybody.

alter table app.objection
    add receipt text unique check (receipt ~ '^YY[0-9]{4}-[0-9A-HJKMNP-TV-Z]{10}$');

-- Whose place on a list it is: the order of both lists as they are printed, not anybody's rank beside a score. Not for the
-- reader of the site, who may only read what hangs on it below.
create view app.notice_place as
select r.case_number, k.standing, row_number() over (partition by r.id, k.standing order by o.id, k.position) as place,
       k.application_id, o.title as post
from app.recruitment r
join app.offer o on o.recruitment_id = r.id
join app.ranking k on k.offer_id = o.id;

create or replace view app.public_notice_person with (security_barrier) as
select l.case_number, l.standing, l.place, p.name, v.name as village, l.post
from app.public_notice n
join app.notice_place l on l.case_number = n.case_number
join app.application a on a.id = l.application_id
join app.person p on p.id = a.person_id
join app.office v on v.code = a.village;
