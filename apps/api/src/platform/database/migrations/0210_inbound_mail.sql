-- Mail that people forward to an address of their own.

-- Whoever knows the token may put mail before this one user, and can do nothing else with it.
create table mail_address (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references member,
  user_id uuid not null references user_account,
  -- 130 bits by chance, in letters that survive a change of case.
  token text not null unique check (token ~ '^[a-z2-7]{26}$'),
  domain text not null,
  created_at timestamptz not null default app.now(),
  revoked_at timestamptz,
  version integer not null default 1
);
create unique index mail_address_current on mail_address (user_id) where revoked_at is null;

-- One forwarded mail, its author's alone until it is logged. Attachments are named, never kept.
create table forwarded_mail (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references member,
  user_id uuid not null references user_account,
  -- Digest of the Message-ID, or of the mail where it has none: the same mail again changes nothing.
  message_key text not null,
  received_at timestamptz not null default app.now(),
  -- Who the outer mail says it is from. Nothing proves it: the token alone let it in.
  forwarded_by text not null check (length(forwarded_by) <= 254),
  from_name text not null check (length(from_name) <= 200),
  from_address text not null check (length(from_address) <= 254),
  direction text not null check (direction in ('IN', 'OUT')),
  sent_on date not null,
  subject text not null check (length(subject) <= 300),
  body text not null check (length(body) <= 20000),
  -- [{ name, address }], besides the user and the forwarding address.
  participants jsonb not null default '[]',
  more_participants integer not null default 0,
  dropped text[] not null default '{}',
  is_automatic boolean not null default false,
  state text not null default 'WAITING' check (state in ('WAITING', 'LOGGED', 'DISCARDED')),
  version integer not null default 1,
  unique (user_id, message_key)
);
create index forwarded_mail_waiting on forwarded_mail (user_id, received_at desc) where state = 'WAITING';
