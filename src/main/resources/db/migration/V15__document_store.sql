-- Scans of 20 MB, in their row or, sealed, as objects of a store that speaks S3.

-- what sealing adds stands in front and behind
do $$
declare
    old text;
begin
    for old in select conname from pg_constraint
               where conrelid = 'app.document'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%octet_length%'
    loop
        execute format('alter table app.document drop constraint %I', old);
    end loop;
end $$;

-- Named before it is put there, in a transaction of its own: whatever no document names a day later was left by a rollback or
-- a kill, and is swept away. While a document names it, it cannot be.
create table app.document_object (
    key         text primary key check (key ~ '^[0-9a-f-]{36}$'),
    made_at     timestamptz not null default clock_timestamp()
);
alter table app.document_object enable row level security;

alter table app.document
    drop constraint document_blanked,
    add stored_in text not null default 'DATABASE' check (stored_in in ('DATABASE', 'S3')),
    add object_key text unique references app.document_object,
    -- the key it was sealed by, where the content is not here to say so
    add sealed_by text check (sealed_by ~ '^(aes|sm):[0-9a-f]{8}$'),
    -- of the file as it was handed in
    add bytes bigint check (bytes >= 0),
    add check (octet_length(content) <= 20971520 + 64),
    add constraint document_lies_once check (content is null or object_key is null),
    add constraint document_lies_where_it_says
        check (case stored_in when 'S3' then content is null else object_key is null end),
    add constraint document_object_sealed check ((object_key is null) = (sealed_by is null)),
    add constraint document_blanked check ((content is null and object_key is null) = (blanked_on is not null));

-- without the name of the key, the nonce and the tag
update app.document
set bytes = octet_length(content) - case when encode(substring(content from 1 for 3), 'escape') = 'aes' then 46 else 40 end
where content is not null;
