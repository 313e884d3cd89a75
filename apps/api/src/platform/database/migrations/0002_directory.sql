-- The Directory: organisations, places, posts, people and their appointments.

-- Editable reference lists.
create table job_function (
  key text primary key, label text not null, sectors text[] not null default '{}', title_patterns text[] not null default '{}', position integer not null default 0
);
create table topic (key text primary key, label text not null, synonyms text[] not null default '{}', kind text not null default 'KIND', position integer not null default 0);
create table goal (key text primary key, label text not null, health_wording text not null, housing_wording text not null);

create table place (
  id uuid primary key default gen_random_uuid(),
  code text not null unique,
  kind text not null check (kind in ('COUNTRY', 'REGION', 'SYSTEM', 'COUNCIL', 'LOCAL_PLACE', 'NEIGHBOURHOOD')),
  name text not null check (length(name) between 1 and 200),
  valid_from date, valid_to date,
  source text not null default 'entered',
  version integer not null default 1,
  check (valid_to is null or valid_from is null or valid_to >= valid_from)
);
create index place_name on place (app.fold(name));

-- A place lies in another; a district that straddles two systems has two rows whose shares add up to 1.
create table place_within (
  id uuid primary key default gen_random_uuid(),
  place_id uuid not null references place,
  within_id uuid not null references place,
  share numeric not null default 1 check (share > 0 and share <= 1),
  valid_from date, valid_to date,
  version integer not null default 1,
  unique (place_id, within_id)
);
create index place_within_up on place_within (within_id);

create table organisation (
  id uuid primary key default gen_random_uuid(),
  name text not null check (length(name) between 1 and 300),
  name_key text generated always as (app.fold(name)) stored,
  type text not null check (type in ('NHS_TRUST', 'ICB', 'SUB_ICB', 'NHS_NATIONAL', 'COUNCIL', 'COMBINED_AUTHORITY', 'HOUSING_ASSOCIATION', 'COUNCIL_LANDLORD',
    'LAW_FIRM', 'CHARITY', 'DEVELOPER', 'UNIVERSITY', 'GOVERNMENT', 'PROFESSIONAL_BODY', 'CARE_PROVIDER', 'PARTNERSHIP_BOARD', 'OTHER')),
  sub_type text,
  sector text not null check (sector in ('NHS_PROVIDER', 'NHS_COMMISSIONER', 'COUNCIL', 'HOUSING', 'LEGAL', 'VCSE', 'DEVELOPER', 'ACADEMIA', 'GOVERNMENT')),
  acts_as text[] not null default '{}',
  legal_form text,
  status text not null default 'OPEN' check (status in ('PLANNED', 'OPEN', 'CLOSING', 'CLOSED')),
  opened_on date, closed_on date,
  address text, town text, postcode text, phone text, website text,
  register text check (register in ('ODS_TRUST', 'ICB', 'COUNCIL', 'RSH')),
  source text not null default 'entered',
  checked_on date,
  created_at timestamptz not null default app.now(),
  deleted_at timestamptz,
  version integer not null default 1,
  check (closed_on is null or opened_on is null or closed_on >= opened_on)
);
create index organisation_order on organisation (name_key, id) where deleted_at is null;

create table organisation_name (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  name text not null check (length(name) between 1 and 300),
  kind text not null check (kind in ('OFFICIAL', 'FORMER', 'ALIAS')),
  valid_from date, valid_to date,
  dated text not null default 'ON' check (dated in ('ON', 'BY')),
  source text not null default 'entered',
  recorded_at timestamptz not null default app.now(),
  version integer not null default 1
);
create index organisation_name_of on organisation_name (organisation_id);

create table organisation_identifier (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  scheme text not null check (scheme in ('ODS', 'GSS', 'ONS_ICB', 'LA_CODE', 'RSH', 'COMPANIES_HOUSE', 'CHARITY', 'SRA', 'UPRN')),
  value text not null check (length(value) between 1 and 40),
  valid_from date, valid_to date,
  source text not null default 'entered',
  recorded_at timestamptz not null default app.now(),
  version integer not null default 1
);
create unique index organisation_identifier_current on organisation_identifier (scheme, value) where valid_to is null;
create index organisation_identifier_of on organisation_identifier (organisation_id);

-- Dated relations between organisations. dated = 'BY' says that the day is the latest possible one.
create table organisation_link (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  to_id uuid not null references organisation,
  kind text not null check (kind in ('ICB', 'PARENT', 'GROUP')),
  valid_from date, valid_to date,
  dated text not null default 'ON' check (dated in ('ON', 'BY')),
  source text not null default 'entered',
  recorded_at timestamptz not null default app.now(),
  version integer not null default 1,
  check (organisation_id <> to_id)
);
create index organisation_link_of on organisation_link (organisation_id, kind);
create index organisation_link_to on organisation_link (to_id, kind);

create table organisation_place (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  place_id uuid not null references place,
  basis text not null check (basis in ('STATUTORY', 'STOCK', 'PATIENT_SHARE', 'DECLARED')),
  share numeric,
  source text not null default 'entered',
  version integer not null default 1,
  unique (organisation_id, place_id, basis)
);
create index organisation_place_at on organisation_place (place_id);

create table succession (
  id uuid primary key default gen_random_uuid(),
  from_id uuid not null references organisation,
  to_id uuid not null references organisation,
  kind text not null check (kind in ('MERGER', 'ACQUISITION', 'SPLIT', 'RENAME', 'RECODE')),
  happened_on date not null,
  source text not null default 'entered',
  recorded_at timestamptz not null default app.now(),
  version integer not null default 1,
  unique (from_id, to_id, happened_on),
  check (from_id <> to_id)
);
create index succession_to on succession (to_id);

create table register_edition (
  id uuid primary key default gen_random_uuid(),
  register text not null,
  edition_on date not null,
  file_name text not null,
  sha256 text not null,
  row_count integer not null, created integer not null, changed integer not null, unchanged integer not null, refused integer not null,
  read_at timestamptz not null default app.now(),
  version integer not null default 1
);
create index register_edition_latest on register_edition (register, edition_on desc);

create table post (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  function_key text not null references job_function,
  title text not null check (length(title) between 1 and 200),
  seniority smallint not null default 3 check (seniority between 1 and 5),
  decision_role text check (decision_role in ('DECIDES', 'APPROVES', 'INFLUENCES', 'ADVISES', 'GATEKEEPER', 'DELIVERS')),
  is_gatekeeper boolean not null default false,
  deputy_id uuid references post,
  gatekeeper_id uuid references post,
  vacant_since date,
  source text not null default 'entered',
  verified_on date,
  created_at timestamptz not null default app.now(),
  deleted_at timestamptz,
  version integer not null default 1
);
create index post_of on post (organisation_id) where deleted_at is null;
create index post_function on post (function_key) where deleted_at is null;

-- What a post answers for: a place, a topic. Each is a stored fact with its source and day.
create table post_remit (
  id uuid primary key default gen_random_uuid(),
  post_id uuid not null references post,
  place_id uuid references place,
  topic_key text references topic,
  statement text,
  source text not null default 'entered',
  noted_on date not null default app.today(),
  version integer not null default 1,
  check (num_nonnulls(place_id, topic_key) = 1)
);
create index post_remit_of on post_remit (post_id);

create table person (
  id uuid primary key default gen_random_uuid(),
  name text not null check (length(name) between 1 and 200),
  name_key text generated always as (app.fold(name)) stored,
  pronunciation text,
  published_at timestamptz, published_by uuid, published_source text, published_basis text,
  created_at timestamptz not null default app.now(),
  deleted_at timestamptz,
  version integer not null default 1,
  check (published_at is null or (published_source is not null and published_basis is not null))
);
create index person_order on person (name_key, id) where deleted_at is null;

create table person_access (
  root_id uuid not null references person deferrable initially deferred,
  member_id uuid not null references member,
  level smallint not null check (level between 1 and 3),
  granted_at timestamptz not null default app.now(),
  primary key (root_id, member_id)
);
create index person_access_member on person_access (member_id);

-- What one member holds about a person. E-mail is never a key and says nothing about the employer.
create table person_detail (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references member,
  person_id uuid not null references person,
  email text check (length(email) <= 254), phone text, contact_preference text,
  lawful_basis text not null, source text not null,
  objected_at timestamptz,
  version integer not null default 1,
  unique (member_id, person_id)
);

create table appointment (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references person,
  post_id uuid not null references post,
  is_primary boolean not null default false,
  started_on date, ended_on date,
  source text not null default 'entered',
  verified_on date, verified_by text, verified_how text,
  recorded_at timestamptz not null default app.now(),
  version integer not null default 1,
  check (ended_on is null or started_on is null or ended_on >= started_on)
);
create index appointment_person on appointment (root_id);
create index appointment_post on appointment (post_id) where ended_on is null;

create table person_topic (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references person,
  topic_key text not null references topic,
  statement text not null,
  source text not null,
  noted_on date not null default app.today(),
  version integer not null default 1
);
create index person_topic_of on person_topic (root_id);
create index person_topic_key on person_topic (topic_key);

alter table member add foreign key (organisation_id) references organisation;
alter table user_account add foreign key (person_id) references person;

-- A thing's own names and ids, for the one search box. scope is the member that may find it, or the zero id for the Directory.
create table search_entry (
  kind text not null check (kind in ('ORGANISATION', 'PERSON', 'POST', 'PLACE', 'FUNCTION', 'TOPIC')),
  subject_id uuid not null,
  scope uuid not null,
  label text not null,
  words tsvector not null,
  plain text not null,
  tokens text[] not null default '{}',
  own_token text,
  weight real not null default 1,
  primary key (kind, subject_id, scope)
);
create index search_entry_words on search_entry using gin (words);
create index search_entry_tokens on search_entry using gin (tokens);
create index search_entry_plain on search_entry using gin (plain gin_trgm_ops);
