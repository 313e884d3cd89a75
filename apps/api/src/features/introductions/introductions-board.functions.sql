-- What a member's board reads of the introductions that the member asked for: figures, and of those that led somewhere to what and
-- through whom. The board reads no introduction itself: not its words, not who said no.

create or replace function app.reads_board() returns boolean language sql stable as $$
  select app.member() is not null and app.role() in ('ADMINISTRATOR', 'PARTNERSHIP_LEAD', 'BOARD_MEMBER') $$;

-- How many were asked for, made, led to a meeting and led to an opportunity after one day of London's and up to another.
create or replace function app.board_introductions(p_since date, p_as_at date) returns table (asked integer, made integer, met integer, led integer)
language sql stable security definer set search_path = pg_catalog, public as $$
  select count(*) filter (where m.what = 'asked')::integer, count(*) filter (where m.what = 'made')::integer, count(*) filter (where m.what = 'met')::integer,
    count(*) filter (where m.what = 'closed' and i.result = 'LED_TO_OPPORTUNITY')::integer
  from public.introduction i
  cross join lateral (values ('asked', i.asked_at), ('made', i.made_at), ('met', i.met_at), ('closed', i.closed_at)) m (what, at)
  where app.reads_board() and i.asker_member_id = app.member() and (m.at at time zone 'Europe/London')::date <= p_as_at
    and (p_since is null or (m.at at time zone 'Europe/London')::date > p_since) $$;

-- The opportunities that they led to, where the member is still a party.
create or replace function app.introductions_that_led(p_since date, p_as_at date)
returns table (introduction_id uuid, opportunity_id uuid, title text, introduced_by text, connector_member text, target_name text, led_on date)
language sql stable security definer set search_path = pg_catalog, public as $$
  select i.id, o.id, o.title, c.name, m.name, t.name, (i.closed_at at time zone 'Europe/London')::date
  from public.introduction i
  join public.opportunity o on o.id = i.led_to_id and o.deleted_at is null
  join public.opportunity_access a on a.root_id = o.id and a.member_id = app.member()
  join public.person c on c.id = i.connector_person_id
  join public.person t on t.id = i.target_person_id
  left join public.member m on m.id = i.connector_member_id
  where app.reads_board() and i.asker_member_id = app.member() and i.result = 'LED_TO_OPPORTUNITY' and (i.closed_at at time zone 'Europe/London')::date <= p_as_at
    and (p_since is null or (i.closed_at at time zone 'Europe/London')::date > p_since) $$;
