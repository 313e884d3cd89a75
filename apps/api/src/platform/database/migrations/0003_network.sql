-- Who knows whom, and how one is brought to another.

create table tie (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references member,
  a_id uuid not null references person,
  b_id uuid not null references person,
  kind text not null check (kind in ('CO_ATTENDED', 'MET', 'INTRODUCED', 'JOINT_OPPORTUNITY', 'DECLARED')),
  weight numeric not null default 1 check (weight > 0 and weight <= 10),
  evidence text not null,
  last_on date not null,
  usable_by_others boolean not null default false,
  version integer not null default 1,
  check (a_id <> b_id)
);
create index tie_a on tie (a_id);
create index tie_b on tie (b_id);
create index tie_member on tie (member_id);

-- Strength in words: 3 strong, 2 some, 1 faint, 0 gone. A tie loses half of its weight in a year.
create function app.tie_strength(weight numeric, last_on date, on_day date) returns smallint language sql immutable as $$
  select case when w >= 4 then 3 when w >= 1.5 then 2 when w >= 0.25 then 1 else 0 end::smallint
  from (select weight * power(0.5, greatest(on_day - last_on, 0) / 365.0) as w) s $$;

create table introduction (
  id uuid primary key default gen_random_uuid(),
  asker_user_id uuid not null references user_account,
  asker_member_id uuid not null references member,
  connector_person_id uuid not null references person,
  connector_member_id uuid references member,
  target_person_id uuid not null references person,
  target_post_id uuid references post,
  about text not null check (length(about) between 1 and 4000),
  shares text[] not null default '{}',
  hoped_by date,
  opportunity_id uuid,
  state text not null default 'ASKED' check (state in ('ASKED', 'ACCEPTED', 'TARGET_ASKED', 'TARGET_AGREED', 'MADE', 'MET', 'CLOSED', 'DECLINED', 'WITHDRAWN')),
  result text check (result in ('MET', 'NO_REPLY', 'LED_TO_OPPORTUNITY', 'NOT_USEFUL')),
  result_note text,
  message text,
  send_after timestamptz,
  mail_id uuid references outbox_mail,
  asked_at timestamptz not null default app.now(),
  accepted_at timestamptz, target_agreed_at timestamptz, made_at timestamptz, met_at timestamptz, closed_at timestamptz,
  chase_on date,
  led_to_id uuid,
  version integer not null default 1
);
create index introduction_target on introduction (target_person_id);
create index introduction_connector on introduction (connector_person_id);

create table introduction_access (
  root_id uuid not null references introduction deferrable initially deferred,
  member_id uuid not null references member,
  level smallint not null check (level between 1 and 3),
  granted_at timestamptz not null default app.now(),
  primary key (root_id, member_id)
);
create index introduction_access_member on introduction_access (member_id);

-- Why a connector declined or whom they suggested: theirs alone.
create table introduction_private (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references member,
  introduction_id uuid not null references introduction,
  reason text,
  suggestion text,
  version integer not null default 1
);
