create table opportunity (
  id uuid primary key default gen_random_uuid(),
  title text not null check (length(title) between 1 and 200),
  title_key text generated always as (app.fold(title)) stored,
  summary text, need text, offer text,
  kind_key text references topic,
  stage text not null default 'INTRODUCED' check (stage in ('INTRODUCED', 'EXPLORING', 'SHAPING', 'BUSINESS_CASE', 'APPROVALS', 'AGREED')),
  state text not null default 'OPEN' check (state in ('OPEN', 'PAUSED', 'CLOSED')),
  stage_since date not null default app.today(),
  lead_member_id uuid not null references member,
  homes integer check (homes between 0 and 1000000),
  value_low bigint check (value_low >= 0), value_high bigint check (value_high >= 0),
  value_confidence text check (value_confidence in ('LOW', 'MEDIUM', 'HIGH')),
  note_line text,
  target_on date,
  land text, land_status text check (land_status in ('IN_USE', 'UNDER_REVIEW', 'DECLARED_SURPLUS', 'ON_MARKET', 'SOLD')),
  roundtable_id uuid references roundtable,
  introduction_id uuid references introduction,
  pause_reason text, restart_on date,
  close_reason text check (close_reason in ('DELIVERED_ELSEWHERE', 'DECLINED', 'MERGED', 'HANDED_OVER', 'NOT_VIABLE')),
  lesson text,
  created_at timestamptz not null default app.now(),
  deleted_at timestamptz,
  version integer not null default 1,
  check (value_high is null or value_low is null or value_high >= value_low),
  check (state <> 'PAUSED' or restart_on is not null),
  check (state <> 'CLOSED' or close_reason is not null)
);
create index opportunity_stage on opportunity (stage, title_key, id) where deleted_at is null;

create table opportunity_access (
  root_id uuid not null references opportunity deferrable initially deferred,
  member_id uuid not null references member,
  level smallint not null check (level between 1 and 3),
  granted_at timestamptz not null default app.now(),
  primary key (root_id, member_id)
);
create index opportunity_access_member on opportunity_access (member_id);

create table opportunity_party (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references opportunity,
  organisation_id uuid not null references organisation,
  role text not null check (role in ('LEAD', 'FUNDER', 'HOST', 'DELIVERER', 'BENEFICIARY', 'CONVENOR', 'CARE', 'LANDLORD')),
  commitment text not null default 'INTERESTED' check (commitment in ('INTERESTED', 'IN_PRINCIPLE', 'APPROVED', 'SIGNED')),
  commitment_on date not null default app.today(),
  commitment_note text,
  sponsor_appointment_id uuid references appointment,
  position integer not null default 0,
  deleted_at timestamptz,
  version integer not null default 1
);
create unique index opportunity_party_once on opportunity_party (root_id, organisation_id) where deleted_at is null;
create index opportunity_party_organisation on opportunity_party (organisation_id) where deleted_at is null;

create table opportunity_place (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references opportunity,
  place_id uuid not null references place,
  position integer not null default 0,
  version integer not null default 1,
  unique (root_id, place_id)
);

create table opportunity_goal (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references opportunity,
  goal_key text not null references goal,
  position integer not null default 0,
  version integer not null default 1,
  unique (root_id, goal_key)
);

-- What a gate asked for and was given. item is a key of the stage table in code.
create table evidence (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references opportunity,
  item text not null,
  value text not null check (length(value) between 1 and 2000),
  provided_on date not null default app.today(),
  provided_by text not null,
  version integer not null default 1,
  unique (root_id, item)
);

-- Immutable. A column is a stage, or PAUSED or CLOSED. A row that voids another corrects it; movement is computed from what is left.
create table stage_change (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references opportunity,
  seq integer not null,
  from_column text,
  to_column text not null,
  happened_on date not null,
  recorded_at timestamptz not null default app.now(),
  by_user_id uuid references user_account,
  reason text,
  override_by text, override_reason text, missing text[] not null default '{}',
  voids_seq integer,
  unique (root_id, seq),
  check (override_reason is null or override_by is not null)
);

-- One member's own pursuit of an opportunity: who owns it, what is next, when it stalls. stalls_on is written by the rule, never computed on reading.
create table pursuit (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references member,
  opportunity_id uuid not null references opportunity,
  owner_id uuid references user_account,
  next_task_id uuid,
  last_two_way_on date,
  stalls_on date,
  stall_reason text,
  version integer not null default 1,
  unique (member_id, opportunity_id)
);
create index pursuit_opportunity on pursuit (opportunity_id);

create table task (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references member,
  title text not null check (length(title) between 1 and 300),
  due_on date, due_time time,
  state text not null default 'OPEN' check (state in ('OPEN', 'DONE')),
  redated integer not null default 0,
  opportunity_id uuid references opportunity,
  person_id uuid references person,
  organisation_id uuid references organisation,
  roundtable_id uuid references roundtable,
  capture_id uuid references capture,
  created_by uuid references user_account,
  created_at timestamptz not null default app.now(),
  done_at timestamptz,
  deleted_at timestamptz,
  version integer not null default 1
);
create index task_due on task (member_id, due_on) where state = 'OPEN' and deleted_at is null;
create index task_opportunity on task (opportunity_id);

create table task_owner (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references member,
  task_id uuid not null references task,
  user_id uuid not null references user_account,
  version integer not null default 1,
  unique (task_id, user_id)
);
create index task_owner_user on task_owner (user_id);

alter table pursuit add foreign key (next_task_id) references task;
alter table capture add foreign key (opportunity_id) references opportunity;
alter table introduction add foreign key (led_to_id) references opportunity;
alter table introduction add foreign key (opportunity_id) references opportunity;

-- A note is never contact. An interaction is.
create table note (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references member,
  author_id uuid not null references user_account,
  layer text not null default 'OURS' check (layer in ('OURS', 'MINE', 'BOARD')),
  opportunity_id uuid references opportunity,
  person_id uuid references person,
  organisation_id uuid references organisation,
  roundtable_id uuid references roundtable,
  text text not null check (length(text) between 1 and 10000),
  at timestamptz not null default app.now(),
  deleted_at timestamptz,
  version integer not null default 1
);
create index note_opportunity on note (opportunity_id);
create index note_person on note (person_id);
create index note_organisation on note (organisation_id);

create table interaction (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references member,
  by_user_id uuid not null references user_account,
  kind text not null check (kind in ('CALL', 'MEETING', 'EMAIL')),
  direction text not null check (direction in ('TWO_WAY', 'OUT', 'IN')),
  happened_on date not null,
  minutes integer check (minutes between 1 and 1440),
  summary text not null check (length(summary) between 1 and 10000),
  opportunity_id uuid references opportunity,
  organisation_id uuid references organisation,
  recorded_at timestamptz not null default app.now(),
  deleted_at timestamptz,
  version integer not null default 1
);
create index interaction_opportunity on interaction (opportunity_id);

create table interaction_person (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references member,
  interaction_id uuid not null references interaction,
  person_id uuid not null references person,
  version integer not null default 1,
  unique (interaction_id, person_id)
);
create index interaction_person_of on interaction_person (person_id);
