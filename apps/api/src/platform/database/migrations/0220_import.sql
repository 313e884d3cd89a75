-- Files that people bring. What stands here waits to be decided: it is no part of the Directory, and is emptied row by row once it has been imported.
create table import_job (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references member,
  started_by uuid not null references user_account,
  kind text not null check (kind in ('PEOPLE', 'ORGANISATIONS')),
  state text not null default 'MATCHING' check (state in ('MATCHING', 'CHECKING', 'CHECKED', 'QUEUED', 'RUNNING', 'STOPPING', 'DONE', 'STOPPED', 'UNDOING', 'UNDONE')),
  file_name text not null,
  format text not null check (format in ('CSV', 'XLSX')),
  encoding text, delimiter text, sheet text,
  header_row integer not null,
  made_by text, notice text,
  columns jsonb not null,
  source text, lawful_basis text,
  row_count integer not null default 0,
  done integer not null default 0,
  -- How far the worker came, by the row's place in the file.
  last_row integer not null default 0,
  created integer not null default 0, updated integer not null default 0, unchanged integer not null default 0, refused integer not null default 0,
  activity_id uuid,
  created_at timestamptz not null default app.now(),
  finished_at timestamptz, undone_at timestamptz,
  version integer not null default 1,
  check (state not in ('DONE', 'STOPPED') or created + updated + unchanged + refused = row_count)
);
create index import_job_newest on import_job (member_id, created_at desc);

-- What a file calls an organisation, decided once for all rows that say it.
create table import_name (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references member,
  job_id uuid not null references import_job on delete cascade,
  key text not null,
  name text not null,
  code text,
  type text not null,
  decision text check (decision in ('KNOWN', 'NEW', 'NONE')),
  why text,
  organisation_id uuid,
  candidate_ids uuid[] not null default '{}', candidate_whys text[] not null default '{}',
  unique (job_id, key)
);

create table import_row (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references member,
  job_id uuid not null references import_job on delete cascade,
  row_number integer not null,
  cells text[] not null,
  facts jsonb,
  problems jsonb not null default '[]',
  is_blocked boolean not null default false,
  verdict text check (verdict in ('READY', 'DECIDE', 'CANNOT')),
  name_key text, email text, org_key text,
  name_id uuid references import_name on delete set null,
  -- The person or organisation that the row becomes or changes; several rows of one file may be one person.
  record_id uuid,
  is_new boolean,
  lead_id uuid,
  candidate_ids uuid[] not null default '{}', candidate_whys text[] not null default '{}',
  decision text check (decision in ('SAME', 'NEW', 'SKIP')),
  outcome text check (outcome in ('CREATED', 'UPDATED', 'UNCHANGED', 'REFUSED')),
  reason text,
  unique (job_id, row_number)
);
create index import_row_name on import_row (job_id, name_key);
create index import_row_lead on import_row (lead_id) where lead_id is not null;

-- What taking an import back left as it is, since somebody has changed it or built on it.
create table import_kept (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references member,
  job_id uuid not null references import_job on delete cascade,
  kind text not null check (kind in ('PERSON', 'ORGANISATION', 'POST')),
  record_id uuid not null,
  reason text not null,
  unique (job_id, record_id)
);

create index person_detail_email on person_detail (member_id, lower(email)) where email is not null;

-- The same job at the same organisation is one post: titles are compared folded, as names are.
alter table post add column title_key text generated always as (app.fold(title)) stored;
create index post_title on post (organisation_id, title_key) where deleted_at is null;

-- After a large import the planner must not think that tables are as small as they were before.
do $$ declare t text; begin
  if current_setting('server_version_num')::integer >= 170000 then
    foreach t in array array['import_job', 'import_row', 'import_name', 'organisation', 'person', 'person_access', 'person_detail', 'post', 'appointment', 'search_entry'] loop
      execute format('grant maintain on public.%I to lintel_gate', t);
    end loop;
  end if;
end $$;
