-- How an introduction goes on where it stopped: whom the connector names instead, which request followed which, and which asks may be
-- gathered. Asks that a convenor put together share a pool_id and are introduced in one mail.
alter table introduction
  add column suggested_person_id uuid references person,
  add column follows_id uuid references introduction,
  add column may_pool boolean not null default false,
  add column pool_id uuid;
create unique index introduction_follows on introduction (follows_id);
create index introduction_pool on introduction (pool_id) where pool_id is not null;
