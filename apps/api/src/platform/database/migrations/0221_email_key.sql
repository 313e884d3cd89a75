-- An address is looked up folded, as names are. Under row-level security only a plain column can be looked up by its index: "lower(email)"
-- is worked out for each row that the policy lets through.
alter table person_detail add column email_key text generated always as (lower(email)) stored;
create index person_detail_email_key on person_detail (member_id, email_key) where email_key is not null;
drop index person_detail_email;
