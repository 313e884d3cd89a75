-- What was fetched from the register's address: kept until it has been looked at and applied, or something newer is fetched. Public facts only.
create table register_fetch (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references member,
  state text not null default 'FETCHING' check (state in ('FETCHING', 'FETCHED', 'FAILED')),
  -- Only what changed on or after this day; null: everything.
  since date,
  fetched_on date not null default app.today(),
  -- What is still to be fetched, code → register; null before the lists have been read.
  listed jsonb,
  -- What came, code → { register, body } or { register, problem }.
  records jsonb not null default '{}',
  total integer, done integer not null default 0,
  -- How often in a row the address made us wait or did not answer as it should.
  waits integer not null default 0, failures integer not null default 0,
  note text,
  created_at timestamptz not null default app.now(),
  finished_at timestamptz,
  version integer not null default 1
);
create index register_fetch_newest on register_fetch (member_id, created_at desc);
