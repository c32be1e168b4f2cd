-- Lists of events (deaths) are not whole: each says what has happened since the one before, and all of them count · §二(五)

drop index app.office_list_newest;
-- the newest register of an office, which is what checks go by
create unique index office_list_newest on app.office_list (kind, office)
    where status = 'DONE' and superseded_at is null and kind <> 'DEATHS';

-- what a newer one had put aside counts again
update app.office_list set superseded_at = null where kind = 'DEATHS' and superseded_at is not null;

-- a row with something wrong whose number is somebody's: a person has to look
alter table app.office_list_match
    drop constraint office_list_match_how_check,
    add constraint office_list_match_how_check check (how in ('EXACT', 'OLD_NUMBER', 'ONE_SIGN', 'FLAWED'));

-- what was taken off a sheet, line by line, to stand on it again where the finding is closed before anybody checked it
alter table app.held_month add lines jsonb;
