-- Among those whom priority and score leave level the town may depart from the time of application, and says why.
alter table app.ranking
    -- places down in the order of everybody ranked; up where it is negative
    add moved_by int,
    add move_reason text,
    add constraint ranking_moved check ((moved_by is null) = (move_reason is null));
