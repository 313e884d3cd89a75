-- Who is near whom, for the network screen: over the ties that the asker's member may use, by class and strength alone.

-- The people within two ties of these, the nearest and strongest first, p_most at most with themselves; ring 0 are these.
create or replace function app.network_people(p_from uuid[], p_most integer)
returns table (person_id uuid, ring integer, left_out bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
  with centre as materialized (
    select w.id from unnest(p_from) with ordinality w(id, nth) where app.member() is not null and app.may_see_person(w.id) order by w.nth limit p_most
  ), first as materialized (
    select u.to_id as id, max(u.strength) as strength, count(*) as ties from app.usable_ties((select array_agg(c.id) from centre c)) u where u.to_id not in (select c.id from centre c) group by u.to_id
  ), second as materialized (
    select u.to_id as id, max(u.strength) as strength, count(*) as ties from app.usable_ties((select array_agg(f.id) from first f)) u
    where u.to_id not in (select c.id from centre c union all select f.id from first f) group by u.to_id
  ), everybody as (
    select c.id, 0 as ring, 3 as strength, 0::bigint as ties from centre c union all select f.id, 1, f.strength, f.ties from first f union all select s.id, 2, s.strength, s.ties from second s
  ), counted as (
    select e.id, e.ring, row_number() over (order by e.ring, e.strength desc, e.ties desc, e.id) as nth, count(*) over () as every from everybody e
  )
  select c.id, c.ring, greatest(c.every - p_most, 0) from counted c where c.nth <= p_most $$;

-- The ties among these people, each once.
create or replace function app.ties_among(p_people uuid[])
returns table (a_id uuid, b_id uuid, strength smallint, kind text, times integer, last_on date)
language sql stable security definer set search_path = pg_catalog, public as $$
  select u.from_id, u.to_id, u.strength, u.kind, u.times, u.last_on from app.usable_ties(p_people) u
  where app.member() is not null and u.from_id < u.to_id and u.to_id = any(p_people) and app.may_see_person(u.from_id) $$;
