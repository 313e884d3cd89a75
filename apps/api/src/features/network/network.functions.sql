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

-- The best ways of up to three ties between two people: by the weakest tie, then by the product of all, then ids,
-- as app.paths ranks them; never through somebody who said that they introduce nobody. One way per first person, p_most of them. people begins behind p_from and ends with p_to.
create or replace function app.paths_between(p_from uuid, p_to uuid, p_most integer)
returns table (people uuid[], strengths smallint[], kinds text[], times integer[], last_on date[])
language sql stable security definer set search_path = pg_catalog, public as $$
  with ends as materialized (
    select p_from as a, p_to as b where app.member() is not null and p_from <> p_to and app.may_see_person(p_from) and app.may_see_person(p_to)
  ), first as materialized (
    select u.* from ends e, app.usable_ties(array[e.a]) u
  ), last as materialized (
    select u.* from ends e, app.usable_ties(array[e.b]) u
  ), never as materialized (
    select u.person_id from public.connector_wish w join public.user_account u on u.id = w.user_id where w.wish = 'NEVER' and u.status = 'ACTIVE' and u.person_id is not null
  ), middle as materialized (
    select u.* from app.usable_ties((select array_agg(f.to_id) from first f where f.to_id <> p_to and f.to_id not in (select n.person_id from never n))) u
    where u.to_id <> p_from and u.to_id in (select l.to_id from last l) and u.to_id not in (select n.person_id from never n)
  ), way as (
    select array[f.to_id] as people, array[f.strength] as strengths, array[f.kind] as kinds, array[f.times] as times, array[f.last_on] as last_on from first f where f.to_id = p_to
    union all
    select array[f.to_id, p_to], array[f.strength, l.strength], array[f.kind, l.kind], array[f.times, l.times], array[f.last_on, l.last_on] from first f join last l on l.to_id = f.to_id
    where f.to_id not in (select n.person_id from never n)
    union all
    select array[f.to_id, m.to_id, p_to], array[f.strength, m.strength, l.strength], array[f.kind, m.kind, l.kind], array[f.times, m.times, l.times], array[f.last_on, m.last_on, l.last_on]
    from first f join middle m on m.from_id = f.to_id join last l on l.to_id = m.to_id
  ), ranked as (
    select w.*, (select min(s) from unnest(w.strengths) s) as weakest, app.way_product(w.strengths) as product from way w
  ), best as (
    select distinct on (r.people[1]) r.* from ranked r order by r.people[1], r.weakest desc, r.product desc, r.people
  )
  select b.people, b.strengths, b.kinds, b.times, b.last_on from best b order by b.weakest desc, b.product desc, b.people limit p_most $$;
