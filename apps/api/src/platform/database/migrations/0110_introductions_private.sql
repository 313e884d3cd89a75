-- A connector and an asker can be colleagues: a reason for a no belongs to the connector in person, not to their member.
-- A suggestion is for the asker to read, so it does not stand here.
alter table introduction_private add column by_user_id uuid not null references user_account;
alter table introduction_private drop column suggestion;
alter table introduction_private alter column reason set not null;
create index introduction_private_of on introduction_private (introduction_id);
