-- What a refused applicant says against the refusal, and what a second pair of eyes made of it.

create table app.refusal_review (
    id              bigint primary key,
    application_id  bigint not null references app.application,
    -- the decision that is objected to: once, whatever came of it
    refusal_id      bigint not null unique references app.decision,
    -- the applicant's own words, which often tell of illness or need
    statement       text not null check (app.is_sealed(statement)),
    raised_on       date not null,
    outcome         text check (outcome in ('REFUSAL_UPHELD', 'REOPENED', 'ANNULLED')),
    decided_by      text,
    decided_on      date,
    check ((outcome is null) = (decided_by is null)),
    check ((outcome is null) = (decided_on is null))
);
create unique index refusal_review_open on app.refusal_review (application_id) where outcome is null;
create sequence app.refusal_review_seq increment 50;

alter table app.refusal_review enable row level security;
create policy reach on app.refusal_review for select to publicpost_desk using (app.reaches_application(application_id));
grant select on app.refusal_review to publicpost_desk;

-- whoever refused, checked or entered does not review it
insert into app.step_duty values ('ReviewRefusal', '复核不予安置', 'SECOND_APPROVE');
