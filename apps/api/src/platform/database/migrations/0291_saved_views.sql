-- Views of the lists that people keep under a name: what the list is narrowed by, as its address says it.
create table saved_view (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references member,
  user_id uuid not null references user_account,
  list text not null check (list in ('ORGANISATIONS', 'PEOPLE')),
  name text not null check (length(name) between 1 and 60),
  -- [{ name, value }], in the order of their names.
  filters jsonb not null default '[]' check (jsonb_typeof(filters) = 'array'),
  is_shared boolean not null default false,
  created_at timestamptz not null default app.now(),
  version integer not null default 1
);
create unique index saved_view_name on saved_view (user_id, list, lower(name));
create index saved_view_member on saved_view (member_id, list);

-- With whom the member was last in contact is asked of the organisation too.
create index interaction_organisation on interaction (organisation_id, happened_on) where organisation_id is not null and deleted_at is null;
