-- What ties come to. A tie says what somebody noted; a judgement, what the member thinks of two people's knowing each other
-- whatever the evidence; an acquaintance, what both and every event come to, worked out by app.settle_acquaintance alone.

alter table tie add column noted_at timestamptz not null default app.now();

create table tie_judgement (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references member,
  a_id uuid not null references person,
  b_id uuid not null references person,
  -- Replaces all evidence up to said_on; NONE is "I do not really know them"; null lets the evidence speak.
  strength text check (strength in ('STRONG', 'SOME', 'FAINT', 'NONE')),
  reason text check (length(reason) between 1 and 500),
  said_on date not null default app.today(),
  said_at timestamptz not null default app.now(),
  by_user_id uuid references user_account,
  -- Null: as the ties that somebody noted say.
  usable_by_others boolean,
  version integer not null default 1,
  check (a_id < b_id),
  unique (member_id, a_id, b_id)
);
create index tie_judgement_a on tie_judgement (a_id);
create index tie_judgement_b on tie_judgement (b_id);

create table acquaintance (
  id uuid primary key generated always as (md5(member_id::text || a_id::text || b_id::text)::uuid) stored,
  member_id uuid not null references member,
  a_id uuid not null references person,
  b_id uuid not null references person,
  -- Points as they were on last_on; null where nothing counts.
  weight double precision,
  last_on date,
  -- The last day on which it is faint; 730 days before it was still some, 1460 days before strong.
  fades_on date,
  kind text not null check (kind in ('CO_ATTENDED', 'MET', 'INTRODUCED', 'JOINT_OPPORTUNITY', 'DECLARED')),
  times integer not null default 1,
  usable_by_others boolean not null default false,
  check (a_id < b_id),
  unique (member_id, a_id, b_id)
);
create index acquaintance_a on acquaintance (a_id);
create index acquaintance_b on acquaintance (b_id);

-- Who sat at the same table counts for more than who was in the same room.
alter table invitation add column table_number smallint check (table_number between 1 and 100);

-- What somebody says of being asked to introduce others: gladly, ask me first, or never.
create table connector_wish (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references member,
  user_id uuid not null unique references user_account,
  wish text not null check (wish in ('GLADLY', 'ASK_FIRST', 'NEVER')),
  version integer not null default 1
);

create index interaction_by_user on interaction (by_user_id);
create index user_account_person on user_account (person_id) where person_id is not null;
create index introduction_asker on introduction (asker_user_id);
create index pursuit_owner on pursuit (owner_id);

-- Strength goes by the day on which a tie fades: nothing keeps the old rule.
drop function if exists app.tie_strength(numeric, date, date);
