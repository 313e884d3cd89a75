-- Who can bring the asker to whom. The same answers as path-index.ts gives, in SQL: for statements that rank whole lists, for the
-- time before the index is built, and as the index's oracle.

-- Whether the asker's member may see a person at all: the same as the person's own policy, for use inside definer functions.
create or replace function app.may_see_person(p_person uuid) returns boolean language sql stable as $$
  select exists (select 1 from public.person p where p.id = p_person and p.deleted_at is null
    and (p.published_at is not null or exists (select 1 from public.person_access a where a.root_id = p.id and a.member_id = app.member()))) $$;

-- What a person says of introducing others: 2 gladly, 1 nothing, 0 ask me first, -1 never. Of several accounts the most reserved counts.
create or replace function app.wish_of(p_person uuid) returns integer language sql stable as $$
  select coalesce(min(case w.wish when 'GLADLY' then 2 when 'ASK_FIRST' then 0 when 'NEVER' then -1 end), 1)
  from public.user_account u join public.connector_wish w on w.user_id = u.id where u.person_id = p_person and u.status = 'ACTIVE' $$;

-- Whether a person could answer as a connector and has not ruled it out: somebody with an account, or whose e-mail address the asker's member holds.
create or replace function app.can_connect(p_person uuid) returns boolean language sql stable as $$
  select app.wish_of(p_person) >= 0 and (exists (select 1 from public.user_account u where u.person_id = p_person and u.status = 'ACTIVE')
      or exists (select 1 from public.person_detail d where d.person_id = p_person and d.member_id = app.member() and d.email is not null and d.objected_at is null)) $$;

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
    select q.a_id as from_id, q.b_id as to_id, q.* from public.acquaintance q where q.a_id = any(p_from)
    union all
    select q.b_id, q.a_id, q.* from public.acquaintance q where q.b_id = any(p_from)
  )
  select distinct on (d.from_id, d.to_id) d.from_id, d.to_id, app.tie_strength(d.fades_on, asker.today), d.kind, d.times, case when d.member_id = asker.member_id then d.last_on end
  from asker, directed d join public.person p on p.id = d.to_id
  where d.fades_on >= asker.today and (d.member_id = asker.member_id or d.usable_by_others) and p.deleted_at is null
    and (p.published_at is not null or exists (select 1 from public.person_access a where a.root_id = p.id and a.member_id = asker.member_id))
  order by d.from_id, d.to_id, app.tie_strength(d.fades_on, asker.today) desc, d.member_id = asker.member_id desc, d.fades_on desc, d.kind $$;

-- A way's place, the higher the better: by its weakest tie, then by the product of all in thousandths, a strong one 0.9, some 0.6, a faint
-- one 0.3, so that a longer way of equal ties is the worse one. The same as `scoreOf` in path-search.ts.
create or replace function app.way_score(strengths smallint[]) returns integer language sql immutable as $$
  select least(strengths[1], strengths[2], strengths[3]) * 1000 + 3 * strengths[1] * coalesce(3 * strengths[2], 10) * coalesce(3 * strengths[3], 10) $$;

-- The best ways of up to three ties from one person to each of these: by score, then, where the first person is to be asked, those who are
-- willing, then ids, so that the order never changes by chance. One way per first person, p_most a target. No way leads through somebody who
-- introduces nobody. p_asks: the first is the asker, who may go to any colleague, and only over somebody who can answer.
-- people starts behind p_from and ends with the target; strengths, kinds, times and last_on belong to the tie that leads to each.
create or replace function app.ways_from(p_from uuid, p_to uuid[], p_most integer, p_asks boolean)
returns table (to_id uuid, people uuid[], strengths smallint[], kinds text[], times integer[], last_on date[])
language sql stable as $$
  with me as materialized (
    select p_from as id where p_from is not null and app.member() is not null
  ), target as materialized (
    select distinct w.id from unnest(p_to) w(id), me where w.id <> me.id and app.may_see_person(w.id)
  ), first as materialized (
    select distinct on (f.to_id) f.to_id, f.strength, f.kind, f.times, f.last_on,
      case when p_asks then app.can_connect(f.to_id) else app.wish_of(f.to_id) >= 0 end as connects, case when p_asks then app.wish_of(f.to_id) else 1 end as wish
    from (select u.to_id, u.strength, u.kind, u.times, u.last_on from me, app.usable_ties(array[me.id]) u
          union all
          select u.person_id, 3::smallint, 'SAME_TEAM', 1, null from me, public.user_account u
          where p_asks and u.member_id = app.member() and u.status = 'ACTIVE' and u.person_id <> me.id and app.may_see_person(u.person_id)) f
    order by f.to_id, f.strength desc, (f.kind = 'SAME_TEAM')
  ), last as materialized (
    select u.* from app.usable_ties((select array_agg(id) from target)) u
  ), never as materialized (
    select u.person_id from public.connector_wish w join public.user_account u on u.id = w.user_id where w.wish = 'NEVER' and u.status = 'ACTIVE' and u.person_id is not null
  ), middle as materialized (
    select u.* from app.usable_ties((select array_agg(f.to_id) from first f where f.connects)) u
    where u.to_id in (select l.to_id from last l) and u.to_id not in (select n.person_id from never n)
  ), way as (
    select t.id as to_id, array[f.to_id] as people, array[f.strength] as strengths, array[f.kind] as kinds, array[f.times] as times, array[f.last_on] as last_on, 1 as wish
    from target t join first f on f.to_id = t.id
    union all
    select l.from_id, array[f.to_id, l.from_id], array[f.strength, l.strength], array[f.kind, l.kind], array[f.times, l.times], array[f.last_on, l.last_on], f.wish
    from first f join last l on l.to_id = f.to_id
    where f.connects
    union all
    select l.from_id, array[f.to_id, m.to_id, l.from_id], array[f.strength, m.strength, l.strength], array[f.kind, m.kind, l.kind],
      array[f.times, m.times, l.times], array[f.last_on, m.last_on, l.last_on], f.wish
    from me, first f join middle m on m.from_id = f.to_id join last l on l.to_id = m.to_id
    where f.connects and m.to_id <> me.id and f.to_id <> l.from_id
  ), ranked as (
    select w.*, app.way_score(w.strengths) as score from way w
  ), best as (
    select distinct on (r.to_id, r.people[1]) r.* from ranked r
    order by r.to_id, r.people[1], r.score desc, r.people
  ), numbered as (
    select b.*, row_number() over (partition by b.to_id order by b.score desc, b.wish desc, b.people) as nth from best b
  )
  select n.to_id, n.people, n.strengths, n.kinds, n.times, n.last_on from numbered n where n.nth <= p_most order by n.to_id, n.nth $$;

-- The best ways from the asker to each of these people.
create or replace function app.paths(p_to uuid[], p_most integer)
returns table (to_id uuid, people uuid[], strengths smallint[], kinds text[], times integer[], last_on date[])
language sql stable security definer set search_path = pg_catalog, public as $$
  select * from app.ways_from(app.own_person(), p_to, p_most, true) $$;

-- The best ways between two people whom the asker sees; nobody is asked on them.
create or replace function app.paths_between(p_from uuid, p_to uuid, p_most integer)
returns table (people uuid[], strengths smallint[], kinds text[], times integer[], last_on date[])
language sql stable security definer set search_path = pg_catalog, public as $$
  select w.people, w.strengths, w.kinds, w.times, w.last_on from app.ways_from(p_from, array[p_to], p_most, false) w where app.may_see_person(p_from) $$;

-- What may be told of the tie between each pair, by place in the two lists; no row where the asker may not use one, whatever an index said.
create or replace function app.tell_ties(p_from uuid[], p_to uuid[])
returns table (place bigint, strength smallint, kind text, times integer, last_on date, wish text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select distinct on (pair.place) pair.place, told.strength, told.kind, told.times, told.last_on, case app.wish_of(pair.to_id) when 2 then 'GLADLY' when 0 then 'ASK_FIRST' end
  from unnest(p_from, p_to) with ordinality pair (from_id, to_id, place)
  cross join lateral (
    select app.tie_strength(q.fades_on, app.today()) as strength, q.kind, q.times, case when q.member_id = app.member() then q.last_on end as last_on, q.member_id = app.member() as own, q.fades_on
    from public.acquaintance q where q.a_id = least(pair.from_id, pair.to_id) and q.b_id = greatest(pair.from_id, pair.to_id)
      and q.fades_on >= app.today() and (q.member_id = app.member() or q.usable_by_others)
    union all
    select 3::smallint, 'SAME_TEAM', 1, null, false, null from public.user_account u
    where pair.from_id = app.own_person() and u.person_id = pair.to_id and u.member_id = app.member() and u.status = 'ACTIVE'
  ) told
  where app.member() is not null and app.may_see_person(pair.from_id) and app.may_see_person(pair.to_id)
  order by pair.place, told.strength desc, (told.kind = 'SAME_TEAM'), told.own desc, told.fades_on desc, told.kind $$;

-- Why nobody leads there, from nothing but what the asker may use: no person of the account, no tie of theirs to begin with, no tie
-- that any other member allows, or simply none that leads there.
create or replace function app.no_way_because() returns text
language sql stable security definer set search_path = pg_catalog, public as $$
  select case
    when app.own_person() is null then 'NOT_LINKED'
    when not exists (select 1 from app.usable_ties(array[app.own_person()]))
      and not exists (select 1 from public.user_account u where u.member_id = app.member() and u.status = 'ACTIVE' and u.person_id <> app.own_person()) then 'NO_TIES'
    when not exists (select 1 from public.acquaintance q where q.usable_by_others and q.member_id <> app.member() and q.fades_on >= app.today()) then 'NONE_ALLOWED'
    else 'NONE_LEADS_THERE' end $$;
