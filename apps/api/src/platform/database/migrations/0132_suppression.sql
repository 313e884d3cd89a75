-- Whom nobody enters again: salted digests of what an erased person was known by, which tell nobody who it was.
create table suppression (
  id uuid primary key default gen_random_uuid(),
  digest text not null unique,
  activity_id uuid not null references activity deferrable initially deferred,
  created_at timestamptz not null default app.now()
);
