-- Who sees the whole zone is asked once a list, not once a row: the same rows as before, which the functions ask first, too.
alter policy reach on app.person using ((select app.sees_zone()) or app.reaches_person(id));
alter policy reach on app.claim using ((select app.sees_zone()) or app.reaches_application(application_id)
    or verifier = any((select app.my_offices())::text[]));
