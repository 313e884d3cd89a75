create table roundtable (
  id uuid primary key default gen_random_uuid(),
  convenor_member_id uuid not null references member,
  host_user_id uuid not null references user_account,
  title text not null check (length(title) between 1 and 200),
  purpose text, question text,
  starts_at timestamptz not null, ends_at timestamptz not null,
  format text not null default 'IN_ROOM' check (format in ('IN_ROOM', 'ONLINE', 'HYBRID')),
  venue text, town text, access_note text, joining_link text,
  place_id uuid references place,
  rule text not null default 'CHATHAM_HOUSE' check (rule in ('OPEN', 'CHATHAM_HOUSE', 'ON_RECORD')),
  admission text not null default 'INVITE_ONLY' check (admission in ('INVITE_ONLY', 'OPEN')),
  promotes_automatically boolean not null default false,
  state text not null default 'PLANNED' check (state in ('PLANNED', 'HELD', 'CANCELLED')),
  answer_by date,
  calendar_uid text not null unique,
  calendar_sequence integer not null default 0,
  created_at timestamptz not null default app.now(),
  deleted_at timestamptz,
  version integer not null default 1,
  check (ends_at > starts_at)
);
create index roundtable_when on roundtable (starts_at, id);

create table roundtable_access (
  root_id uuid not null references roundtable deferrable initially deferred,
  member_id uuid not null references member,
  level smallint not null check (level between 1 and 3),
  granted_at timestamptz not null default app.now(),
  primary key (root_id, member_id)
);
create index roundtable_access_member on roundtable_access (member_id);

-- Seats are counted here, in one row, so that the same statement checks and takes.
create table roundtable_seats (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null unique references roundtable,
  capacity integer not null check (capacity between 1 and 500),
  taken integer not null default 0 check (taken >= 0 and taken <= capacity),
  version integer not null default 1
);

create table roundtable_target (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references roundtable,
  sector text not null,
  seats integer not null check (seats between 0 and 500),
  version integer not null default 1,
  unique (root_id, sector)
);

create table invitation (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references roundtable,
  person_id uuid not null references person,
  post_id uuid references post,
  sector text not null,
  name text not null, email text,
  state text not null default 'DRAFT' check (state in ('DRAFT', 'SENT', 'ACCEPTED', 'DECLINED', 'WAITING', 'SUBSTITUTE_PROPOSED', 'WITHDRAWN')),
  joining text check (joining in ('IN_ROOM', 'ONLINE')),
  shows_name boolean not null default false,
  substitute_name text, substitute_email text,
  attended text check (attended in ('ATTENDED', 'NO_SHOW')),
  sent_at timestamptz, answered_at timestamptz, reminded_at timestamptz, reminders integer not null default 0,
  waiting_since timestamptz,
  mail_id uuid references outbox_mail,
  version integer not null default 1,
  unique (root_id, person_id)
);
create index invitation_root on invitation (root_id);
create index invitation_person on invitation (person_id);

-- Food and access needs can be health data: apart, for the organiser only, gone 30 days after the event.
create table invitation_need (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references roundtable,
  invitation_id uuid not null unique references invitation,
  needs text not null check (length(needs) between 1 and 1000),
  delete_on date not null,
  version integer not null default 1
);

create table capture (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references roundtable,
  kind text not null check (kind in ('POINT', 'OFFER', 'ASK', 'ACTION')),
  text text not null check (length(text) between 1 and 2000),
  person_id uuid references person,
  by_user_id uuid references user_account,
  by_member_id uuid references member,
  due_on date,
  captured_at timestamptz not null default app.now(),
  opportunity_id uuid,
  deleted_at timestamptz,
  version integer not null default 1
);
create index capture_root on capture (root_id);
