-- The frame: who is signed in, what was done, and what waits to be sent.
-- Row-level security, grants and history triggers are not written here: they come from the policy tables
-- (see ../policies.ts) and are laid over every table after the last migration.

create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gist;

create schema if not exists app;
create schema if not exists hist;

-- The actor and the clock, local to one transaction. No setting means nobody: every policy then finds nothing.
create function app.usr()     returns uuid language sql stable as $$ select nullif(current_setting('app.user', true), '')::uuid $$;
create function app.member()  returns uuid language sql stable as $$ select nullif(current_setting('app.member', true), '')::uuid $$;
create function app.role()    returns text language sql stable as $$ select nullif(current_setting('app.role', true), '') $$;
create function app.subject() returns uuid language sql stable as $$ select nullif(current_setting('app.subject', true), '')::uuid $$;
create function app.subject_root() returns uuid language sql stable as $$ select nullif(current_setting('app.subject_root', true), '')::uuid $$;
create function app.activity() returns uuid language sql stable as $$ select nullif(current_setting('app.activity', true), '')::uuid $$;
create function app.now()     returns timestamptz language sql stable as $$ select coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now()) $$;
create function app.today()   returns date language sql stable as $$ select (app.now() at time zone 'Europe/London')::date $$;

-- Names are compared folded: lower case, no accents, no punctuation, single spaces.
create function app.fold(t text) returns text language sql immutable parallel safe
  as $$ select trim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, coalesce(t, ''))), '[^a-z0-9]+', ' ', 'g')) $$;

create table member (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid,
  name text not null check (length(name) between 1 and 200),
  sector text not null,
  is_demo boolean not null default false,
  created_at timestamptz not null default app.now(),
  version integer not null default 1
);

create table user_account (
  id uuid primary key default gen_random_uuid(),
  email text not null check (length(email) <= 254),
  name text not null check (length(name) between 1 and 200),
  member_id uuid not null references member,
  person_id uuid,
  status text not null default 'ACTIVE' check (status in ('ACTIVE', 'SUSPENDED')),
  created_at timestamptz not null default app.now(),
  version integer not null default 1
);
create unique index user_account_email on user_account (lower(email));

-- Read by sign-in only, through definer functions; the runtime role has no grant on it.
create table user_secret (
  user_id uuid primary key references user_account,
  password_hash text not null,
  changed_at timestamptz not null default app.now()
);

create table membership (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references user_account,
  member_id uuid not null references member,
  role text not null check (role in ('ADMINISTRATOR', 'PARTNERSHIP_LEAD', 'EVENT_ORGANISER', 'BOARD_MEMBER')),
  status text not null default 'ACTIVE' check (status in ('ACTIVE', 'SUSPENDED')),
  expires_at timestamptz,
  version integer not null default 1,
  unique (user_id, member_id)
);
create index membership_member on membership (member_id);

-- A browser session or a personal API key: the same thing with another way in.
create table session (
  id uuid primary key default gen_random_uuid(),
  token_hash text not null unique,
  kind text not null default 'SESSION' check (kind in ('SESSION', 'API_KEY')),
  user_id uuid not null references user_account,
  member_id uuid not null references member,
  label text,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  idle_minutes integer not null default 60,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index session_of_user on session (user_id);

-- A link that names one person and one purpose (an RSVP, a connector's answer). Hashed at rest.
create table link_token (
  id uuid primary key default gen_random_uuid(),
  token_hash text not null unique,
  purpose text not null check (purpose in ('RSVP', 'CONNECTOR_ANSWER', 'TARGET_ANSWER')),
  member_id uuid not null references member,
  root_id uuid not null,
  subject_id uuid not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  created_at timestamptz not null default app.now()
);
create index link_token_subject on link_token (subject_id);

-- Attempts counted per key and window, in the database so that replicas agree.
create table rate_limit (
  key text not null,
  window_start timestamptz not null,
  hits integer not null default 1,
  primary key (key, window_start)
);

-- One row a write. The payload can be erased: the chain is over salted digests.
create table activity (
  id uuid primary key,
  seq bigint generated always as identity unique,
  member_id uuid references member,
  user_id uuid references user_account,
  at timestamptz not null default app.now(),
  action text not null,
  subject_kind text not null,
  subject_id uuid,
  root_id uuid,
  payload jsonb not null default '{}',
  undoes uuid references activity,
  salt text not null default encode(sha256(gen_random_uuid()::text::bytea), 'hex'),
  digest text
);
create index activity_subject on activity (subject_id, at desc);
create index activity_member on activity (member_id, seq desc);
create unique index activity_undoes on activity (undoes) where undoes is not null;

create function app.activity_digest() returns trigger language plpgsql as $$
begin
  new.digest := encode(sha256(convert_to(new.salt || new.action || coalesce(new.subject_id::text, '') || new.payload::text, 'UTF8')), 'hex');
  return new;
end $$;
create trigger activity_digest before insert on activity for each row execute function app.activity_digest();

create table idempotency (
  user_id uuid not null,
  key uuid not null,
  request_hash text not null,
  response jsonb,
  created_at timestamptz not null default now(),
  primary key (user_id, key)
);

-- Mail leaves through here and nowhere else; a worker claims rows and speaks SMTP.
create table outbox_mail (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references member,
  kind text not null,
  subject_kind text,
  subject_id uuid,
  from_name text not null,
  to_name text not null,
  to_address text not null,
  cc jsonb not null default '[]',
  reply_to text,
  subject text not null,
  body_text text not null,
  body_html text not null,
  calendar text,
  calendar_method text check (calendar_method in ('REQUEST', 'CANCEL')),
  message_id text not null unique,
  status text not null default 'QUEUED' check (status in ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'NOT_SENT', 'CANCELLED')),
  send_after timestamptz not null default app.now(),
  attempts integer not null default 0,
  last_error text,
  smtp_reply text,
  leased_until timestamptz,
  created_at timestamptz not null default app.now(),
  sent_at timestamptz,
  version integer not null default 1
);
create index outbox_mail_due on outbox_mail (send_after) where status in ('QUEUED', 'SENDING');
create index outbox_mail_member on outbox_mail (member_id, created_at desc);
create index outbox_mail_subject on outbox_mail (subject_id);

create table bank_holiday (on_day date primary key, name text not null);

-- Working days: Monday to Friday less England's bank holidays.
create function app.is_working_day(d date) returns boolean language sql stable
  as $$ select extract(isodow from d) < 6 and not exists (select 1 from public.bank_holiday b where b.on_day = d) $$;
-- Working days after "a", up to and including "b"; 0 when b is not later than a.
create function app.working_days_between(a date, b date) returns integer language sql stable
  as $$ select case when b <= a then 0 else (
       select count(*)::int from generate_series(a + 1, b, interval '1 day') g(d) where extract(isodow from g.d) < 6)
     - (select count(*)::int from public.bank_holiday h where h.on_day > a and h.on_day <= b and extract(isodow from h.on_day) < 6) end $$;
