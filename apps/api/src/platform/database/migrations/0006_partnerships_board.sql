create table partnership (
  id uuid primary key default gen_random_uuid(),
  opportunity_id uuid references opportunity,
  title text not null check (length(title) between 1 and 200),
  purpose text, story text,
  agreement_type text not null check (agreement_type in ('MOU', 'LETTER_OF_INTENT', 'DATA_SHARING', 'JOINT_FUNDING', 'SECTION_75', 'SECTION_256', 'NOMINATIONS', 'LEASE', 'SERVICE_CONTRACT', 'GRANT', 'PROTOCOL', 'OTHER')),
  signed_on date, starts_on date not null, ends_on date, review_on date,
  state text not null default 'LIVE' check (state in ('LIVE', 'ENDED')),
  created_at timestamptz not null default app.now(),
  deleted_at timestamptz,
  version integer not null default 1,
  check (ends_on is null or ends_on >= starts_on)
);
create unique index partnership_opportunity on partnership (opportunity_id) where deleted_at is null;

create table partnership_access (
  root_id uuid not null references partnership deferrable initially deferred,
  member_id uuid not null references member,
  level smallint not null check (level between 1 and 3),
  granted_at timestamptz not null default app.now(),
  primary key (root_id, member_id)
);
create index partnership_access_member on partnership_access (member_id);

create table partnership_party (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references partnership,
  organisation_id uuid not null references organisation,
  role text not null,
  signed_on date, signatory text,
  position integer not null default 0,
  version integer not null default 1,
  unique (root_id, organisation_id)
);

create table contribution (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references partnership,
  organisation_id uuid not null references organisation,
  financial_year text not null check (financial_year ~ '^\d{4}-\d{2}$'),
  kind text not null check (kind in ('CASH', 'STAFF', 'SPACE', 'LAND', 'IN_KIND')),
  pledged bigint not null default 0, confirmed bigint not null default 0, received bigint not null default 0,
  position integer not null default 0,
  version integer not null default 1
);

create table hub (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references partnership,
  name text not null, host_id uuid references organisation, place_id uuid references place,
  opened_on date,
  housing_priority boolean not null default false, health_priority boolean not null default false,
  services text,
  position integer not null default 0,
  version integer not null default 1
);

create table measure (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references partnership,
  name text not null, definition text not null, detail text,
  unit text not null default 'NUMBER' check (unit in ('NUMBER', 'PERCENT', 'DAYS', 'POUNDS')),
  better text not null default 'HIGHER' check (better in ('HIGHER', 'LOWER')),
  baseline numeric, target numeric, first_due date,
  position integer not null default 0,
  version integer not null default 1
);

create table measure_reading (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references partnership,
  measure_id uuid not null references measure,
  as_at date not null,
  value numeric not null,
  source text not null,
  recorded_at timestamptz not null default app.now(),
  version integer not null default 1,
  unique (measure_id, as_at)
);

create table board_meeting (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references member,
  title text not null,
  held_on date not null,
  version integer not null default 1,
  unique (member_id, held_on)
);

create table decision (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references member,
  meeting_id uuid not null references board_meeting,
  opportunity_id uuid references opportunity,
  ask text not null check (length(ask) between 1 and 500),
  options text not null, recommendation text not null, reason text,
  asked_by_id uuid references user_account,
  document text,
  outcome text check (outcome in ('APPROVED', 'DECLINED', 'DEFERRED', 'NOTED')),
  decided_on date, conditions text,
  position integer not null default 0,
  deleted_at timestamptz,
  version integer not null default 1
);
create index decision_meeting on decision (meeting_id);

create table commentary (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references member,
  meeting_id uuid not null references board_meeting,
  author_id uuid references user_account,
  text text not null check (length(text) between 1 and 4000),
  written_on date not null default app.today(),
  version integer not null default 1,
  unique (meeting_id)
);

create table risk (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references member,
  opportunity_id uuid references opportunity,
  title text not null check (length(title) between 1 and 200),
  likelihood text not null check (likelihood in ('UNLIKELY', 'POSSIBLE', 'LIKELY', 'ALMOST_CERTAIN')),
  impact text not null check (impact in ('LOW', 'MEDIUM', 'HIGH')),
  trend text not null default 'SAME' check (trend in ('BETTER', 'SAME', 'WORSE')),
  response text not null,
  owner_id uuid references user_account,
  for_board boolean not null default false,
  raised_on date not null default app.today(),
  closed_on date,
  version integer not null default 1
);
create index risk_opportunity on risk (opportunity_id);
