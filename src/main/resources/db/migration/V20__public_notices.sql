-- What everybody may read of a public notice: the fields of §二(四), while its days run, and nothing else of anybody.

-- The office's day, which a trial may have moved.
create function app.office_today() returns date language sql stable set search_path = '' as $$
    select ((now() + make_interval(secs => coalesce((select shifted_by from app.office_day), 0)))
            at time zone 'Asia/Shanghai')::date
$$;

-- Both views read as their owner, so each holds its own limit; the reader of the site has no other way to a name.
create view app.public_notice with (security_barrier) as
select r.case_number, t.name as town, r.title, n.starts_on, n.ends_on
from app.notice n
join app.recruitment r on r.id = n.recruitment_id
join app.office t on t.code = r.town
where app.office_today() between n.starts_on and n.ends_on;

-- Place is the order of both lists as they are printed, not anybody's rank beside a score.
create view app.public_notice_person with (security_barrier) as
select r.case_number, k.standing, row_number() over (partition by r.id, k.standing order by o.id, k.position) as place,
       p.name, v.name as village, o.title as post
from app.notice n
join app.recruitment r on r.id = n.recruitment_id
join app.offer o on o.recruitment_id = r.id
join app.ranking k on k.offer_id = o.id
join app.application a on a.id = k.application_id
join app.person p on p.id = a.person_id
join app.office v on v.code = a.village
where app.office_today() between n.starts_on and n.ends_on;

grant select on app.public_notice, app.public_notice_person to publicpost_desk;

-- the list of what is open and was lately
create index recruitment_by_window on app.recruitment (window_until, id);
