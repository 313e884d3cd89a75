-- Who can bring the asker to whom.

-- Strength in words: 3 strong, 2 some, 1 faint, 0 gone. A tie loses half of its weight in a year. In double precision and without a
-- sub-select, so that PostgreSQL inlines it: numeric powers cost a hundred times as much, and paths ask for thousands.
create or replace function app.tie_strength(weight numeric, last_on date, on_day date) returns smallint language sql immutable as $$
  select (case when weight::float8 * power(0.5::float8, greatest(on_day - last_on, 0) / 365::float8) >= 4 then 3
               when weight::float8 * power(0.5::float8, greatest(on_day - last_on, 0) / 365::float8) >= 1.5 then 2
               when weight::float8 * power(0.5::float8, greatest(on_day - last_on, 0) / 365::float8) >= 0.25 then 1 else 0 end)::smallint $$;

-- Whether the asker's member may see a person at all: the same as the person's own policy, for use inside definer functions.
create or replace function app.may_see_person(p_person uuid) returns boolean language sql stable as $$
  select exists (select 1 from public.person p where p.id = p_person and p.deleted_at is null
    and (p.published_at is not null or exists (select 1 from public.person_access a where a.root_id = p.id and a.member_id = app.member()))) $$;

-- Whether a person could answer as a connector: somebody with an account, or whose e-mail address the asker's member holds.
create or replace function app.can_connect(p_person uuid) returns boolean language sql stable as $$
  select exists (select 1 from public.user_account u where u.person_id = p_person and u.status = 'ACTIVE')
      or exists (select 1 from public.person_detail d where d.person_id = p_person and d.member_id = app.member() and d.email is not null and d.objected_at is null) $$;

-- Who could connect: the member that a person signs in for (null where they answer by link), or no row where nothing can reach them.
create or replace function app.connector_of(p_person uuid) returns table (member_id uuid, user_id uuid)
language sql stable security definer set search_path = pg_catalog, public as $$
  select u.member_id, u.id from (select 1) one
  left join lateral (select a.member_id, a.id from public.user_account a where a.person_id = p_person and a.status = 'ACTIVE'
                     order by (a.member_id = app.member()) desc, a.id limit 1) u on true
  where app.member() is not null and app.may_see_person(p_person) and app.can_connect(p_person) $$;

-- The asker's own person, or null while the account is not linked to one.
create or replace function app.own_person() returns uuid language sql stable as $$
  select u.person_id from public.user_account u where u.id = app.usr() $$;

-- The ties that touch these people, directed away from them, one per pair (the strongest), as the asker's member may use them:
-- its own, and those that other members let be used. Of another member's tie only class and strength are told.
create or replace function app.usable_ties(p_from uuid[])
returns table (from_id uuid, to_id uuid, strength smallint, kind text, times integer, last_on date)
language sql stable as $$
  with asker as materialized (
    select app.member() as member_id, app.today() as today
  ), directed as (
    select t.a_id as from_id, t.b_id as to_id, t.* from public.tie t where t.a_id = any(p_from)
    union all
    select t.b_id, t.a_id, t.* from public.tie t where t.b_id = any(p_from)
  ), live as (
    select d.from_id, d.to_id, d.kind, d.last_on, d.member_id = asker.member_id as own, app.tie_strength(d.weight, d.last_on, asker.today) as strength
    from asker, directed d join public.person p on p.id = d.to_id
    where (d.member_id = asker.member_id or d.usable_by_others) and p.deleted_at is null
      and (p.published_at is not null or exists (select 1 from public.person_access a where a.root_id = p.id and a.member_id = asker.member_id))
  )
  select distinct on (l.from_id, l.to_id) l.from_id, l.to_id, l.strength, l.kind,
    (count(*) over (partition by l.from_id, l.to_id, l.kind))::integer, case when l.own then l.last_on end
  from live l
  where l.strength > 0
  order by l.from_id, l.to_id, l.strength desc, l.own desc, l.last_on desc, l.kind $$;

-- The best ways of up to three ties from the asker to each of these people: by the weakest tie, then the fewest ties, then the
-- strength of all ties together, then ids, so that the order never changes by chance. One way per first person, p_most a target.
-- people starts behind the asker and ends with the target; strengths, kinds, times and last_on belong to the tie that leads to each.
create or replace function app.paths(p_to uuid[], p_most integer)
returns table (to_id uuid, people uuid[], strengths smallint[], kinds text[], times integer[], last_on date[])
language sql stable security definer set search_path = pg_catalog, public as $$
  with me as materialized (
    select app.own_person() as id where app.usr() is not null
  ), target as materialized (
    select distinct w.id from unnest(p_to) w(id), me where w.id <> me.id and app.may_see_person(w.id)
  ), first as materialized (
    select distinct on (f.to_id) f.to_id, f.strength, f.kind, f.times, f.last_on, app.can_connect(f.to_id) as connects
    from (select u.to_id, u.strength, u.kind, u.times, u.last_on from me, app.usable_ties(array[me.id]) u
          union all
          select u.person_id, 3::smallint, 'SAME_TEAM', 1, null from me, public.user_account u
          where u.member_id = app.member() and u.status = 'ACTIVE' and u.person_id <> me.id and app.may_see_person(u.person_id)) f
    order by f.to_id, f.strength desc, (f.kind = 'SAME_TEAM')
  ), last as materialized (
    select u.* from app.usable_ties((select array_agg(id) from target)) u
  ), middle as materialized (
    select u.* from app.usable_ties((select array_agg(f.to_id) from first f where f.connects)) u
    where u.to_id in (select l.to_id from last l)
  ), way as (
    select t.id as to_id, array[f.to_id] as people, array[f.strength] as strengths, array[f.kind] as kinds, array[f.times] as times, array[f.last_on] as last_on
    from target t join first f on f.to_id = t.id
    union all
    select l.from_id, array[f.to_id, l.from_id], array[f.strength, l.strength], array[f.kind, l.kind], array[f.times, l.times], array[f.last_on, l.last_on]
    from first f join last l on l.to_id = f.to_id
    where f.connects
    union all
    select l.from_id, array[f.to_id, m.to_id, l.from_id], array[f.strength, m.strength, l.strength], array[f.kind, m.kind, l.kind],
      array[f.times, m.times, l.times], array[f.last_on, m.last_on, l.last_on]
    from me, first f join middle m on m.from_id = f.to_id join last l on l.to_id = m.to_id
    where f.connects and m.to_id <> me.id and f.to_id <> l.from_id
  ), ranked as (
    select w.*, (select min(s) from unnest(w.strengths) s) as weakest, (select sum(s) from unnest(w.strengths) s) as total from way w
  ), best as (
    select distinct on (r.to_id, r.people[1]) r.* from ranked r
    order by r.to_id, r.people[1], r.weakest desc, cardinality(r.people), r.total desc, r.people
  ), numbered as (
    select b.*, row_number() over (partition by b.to_id order by b.weakest desc, cardinality(b.people), b.total desc, b.people) as nth from best b
  )
  select n.to_id, n.people, n.strengths, n.kinds, n.times, n.last_on from numbered n where n.nth <= p_most order by n.to_id, n.nth $$;
