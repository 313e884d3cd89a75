-- The audit: what was written (activity) and what was read or refused (access_log), under one chain of seals.
-- Nothing here is ever changed but a payload that is erased, and nothing is taken away but the demo set.

create table access_log (
  id uuid primary key default gen_random_uuid(),
  seq bigint generated always as identity unique,
  member_id uuid references member,
  user_id uuid references user_account,
  at timestamptz not null default app.now(),
  kind text not null check (kind in ('READ', 'DENIED', 'EXPORT')),
  what text not null,
  payload jsonb not null default '{}',
  salt text default encode(sha256(gen_random_uuid()::text::bytea), 'hex'),
  digest text
);
create index access_log_member on access_log (member_id, seq desc);

-- An erased payload takes its salt with it: the digest then fits any payload as little as any other.
alter table activity alter column salt drop not null;

create function app.access_digest() returns trigger language plpgsql as $$
begin
  new.digest := encode(sha256(convert_to(new.salt || new.payload::text, 'UTF8')), 'hex');
  return new;
end $$;
create trigger access_digest before insert on access_log for each row execute function app.access_digest();

-- Rows that wait for their seal, in the order in which they were written.
create table audit_queue (
  position bigint generated always as identity primary key,
  log text not null,
  row_id uuid not null
);

-- One link of the chain: the digest of a row, bound to every link before it.
create table audit_seal (
  n bigint primary key,
  log text not null check (log in ('activity', 'access_log')),
  row_id uuid not null,
  digest text not null,
  seal text not null,
  sealed_at timestamptz not null default now(),
  removed_with text,
  unique (log, row_id)
);

create function app.queue_for_seal() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into public.audit_queue (log, row_id) values (tg_table_name, new.id);
  return null;
end $$;
create trigger queue_for_seal after insert on activity for each row execute function app.queue_for_seal();
create trigger queue_for_seal after insert on access_log for each row execute function app.queue_for_seal();
insert into audit_queue (log, row_id) select 'activity', id from activity order by seq;
