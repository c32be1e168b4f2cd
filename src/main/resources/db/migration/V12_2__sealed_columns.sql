-- From here on nothing that is to be sealed is stored unsealed.

alter table app.person
    alter id_number_index set not null,
    add constraint person_id_number_index_key unique (id_number_index),
    add check (app.is_sealed(id_number)),
    add check (app.is_sealed(id_number_index)),
    add check (app.is_sealed(phone));
alter table app.application
    alter bank_account_index set not null,
    add check (app.is_sealed(bank_account)),
    add check (app.is_sealed(bank_account_index)),
    add check (app.is_sealed(on_hold));
create index application_of_account on app.application (bank_account_index);
alter table app.incumbent
    alter bank_account_index set not null,
    add check (app.is_sealed(bank_account)),
    add check (app.is_sealed(bank_account_index)),
    add check (app.is_sealed(proposal));
create index incumbent_of_account on app.incumbent (bank_account_index);
alter table app.payment add check (app.is_sealed(bank_account));
alter table app.form_draft add check (app.is_sealed(content));
-- ten megabytes, and what sealing adds
alter table app.document add check (app.is_sealed(content)), add check (octet_length(content) <= 10485760 + 64);
alter table app.incumbent_list
    add check (app.is_sealed(content)),
    add check (octet_length(content) <= 10485760 + 64);
alter table app.claim add check (app.is_sealed(note));
alter table app.obstacle add check (app.is_sealed(evidence)), add check (app.is_sealed(rebuttal));
alter table app.objection add check (app.is_sealed(contact));
alter table app.leaving add check (app.is_sealed(facts)), add check (app.is_sealed(hardship));
alter table app.referral add check (app.is_sealed(circumstances)), add check (app.is_sealed(answer));
alter table app.decision add check (app.is_sealed(inputs));
