-- What makes a tie, and how strong it is. The only place where the formula is written.
--
-- Points on the day: a roundtable together 1.5 (at one table 3), a meeting 2, a call 1, an introduction made 1 (and met 2), an
-- opportunity worked on together 2, what somebody noted its own weight. Points halve in a year of 365 days and add up.
-- Strong from 4, some from 1, faint from 1/4: each word is two half-lives below the one before. So a tie needs one date only,
-- the last day on which it is faint: 730 days before that it was still some, 1460 days before strong. Reading compares with today.

-- The last day on which these points, as they were on a day, are still a quarter.
create or replace function app.fades_on(weight double precision, last_on date) returns date language sql immutable as $$
  select last_on + floor(365 * ln(greatest(weight, 1e-9) * 4) / ln(2) + 1e-9)::integer $$;

-- Strength in words: 3 strong, 2 some, 1 faint, 0 gone.
create or replace function app.tie_strength(fades_on date, on_day date) returns smallint language sql immutable as $$
  select (case when fades_on - on_day >= 1460 then 3 when fades_on - on_day >= 730 then 2 when fades_on >= on_day then 1 else 0 end)::smallint $$;

-- The points of a word that somebody says: in the middle of its range.
create or replace function app.points_said(strength text) returns double precision language sql immutable as $$
  select case strength when 'STRONG' then 8 when 'SOME' then 2 when 'FAINT' then 0.5 end::double precision $$;

-- Everything that shows a member that two people know each other, with its points on the day. Events count where one of the two
-- is the member's own user, and only those that the member recorded itself: what another member knows adds nothing here, so that
-- a tie tells its owner nothing new. Of a roundtable: who attended, and nobody else.
create or replace function app.tie_parts(p_member uuid, p_a uuid, p_b uuid)
returns table (kind text, happened_on date, points double precision, label text, source_id uuid, told_at timestamptz)
language sql stable as $$
  with ends as (
    select e.us, e.them, u.id as user_id from (values (p_a, p_b), (p_b, p_a)) e (us, them)
    join public.user_account u on u.person_id = e.us and u.member_id = p_member
  )
  select t.kind, t.last_on, t.weight::double precision, t.evidence, t.id, t.noted_at
  from public.tie t where t.member_id = p_member and ((t.a_id = p_a and t.b_id = p_b) or (t.a_id = p_b and t.b_id = p_a))
  union all
  select 'CO_ATTENDED', (r.starts_at at time zone 'Europe/London')::date, max(case when mine.table_number = theirs.table_number then 3 else 1.5 end), r.title, r.id, null
  from ends e
  join public.invitation theirs on theirs.person_id = e.them and theirs.attended = 'ATTENDED'
  join public.roundtable r on r.id = theirs.root_id and r.convenor_member_id = p_member and r.deleted_at is null and r.state <> 'CANCELLED'
  left join public.invitation mine on mine.root_id = r.id and mine.person_id = e.us and mine.attended = 'ATTENDED'
  where mine.id is not null or r.host_user_id = e.user_id
  group by r.id
  union all
  select 'MET', i.happened_on, case i.kind when 'MEETING' then 2 else 1 end, case i.kind when 'MEETING' then 'Meeting' else 'Call' end, i.id, null
  from ends e
  join public.interaction_person ip on ip.person_id = e.them and ip.member_id = p_member
  join public.interaction i on i.id = ip.interaction_id and i.by_user_id = e.user_id
  where i.kind in ('MEETING', 'CALL') and i.direction = 'TWO_WAY' and i.deleted_at is null
  union all
  select 'INTRODUCED', (coalesce(i.met_at, i.made_at) at time zone 'Europe/London')::date, case when i.met_at is null then 1 else 2 end,
    case when i.met_at is null then 'Introduced' else 'Introduced, and they met' end, i.id, null
  from ends e
  join public.introduction i on i.asker_user_id = e.user_id and i.asker_member_id = p_member and i.target_person_id = e.them
  where i.made_at is not null
  union all
  select 'INTRODUCED', (i.made_at at time zone 'Europe/London')::date, 1, 'Introduced somebody to them', i.id, null
  from ends e
  join public.introduction i on i.connector_person_id = e.us and i.connector_member_id = p_member and i.target_person_id = e.them
  where i.made_at is not null
  union all
  select 'JOINT_OPPORTUNITY', max(work.on_day), 2, o.title, o.id, null
  from ends e
  join public.pursuit q on q.owner_id = e.user_id and q.member_id = p_member
  join public.opportunity o on o.id = q.opportunity_id and o.deleted_at is null
  join lateral (
    select i.happened_on as on_day from public.interaction_person ip join public.interaction i on i.id = ip.interaction_id
    where ip.person_id = e.them and i.opportunity_id = o.id and i.member_id = p_member and i.direction = 'TWO_WAY' and i.deleted_at is null
    union all
    select p.commitment_on from public.opportunity_party p join public.appointment ap on ap.id = p.sponsor_appointment_id
    where p.root_id = o.id and p.deleted_at is null and ap.root_id = e.them) work on true
  group by o.id $$;

-- The same with what the member said of the two: evidence up to the day of a judgement counts no more, what somebody noted after it does.
create or replace function app.tie_parts_judged(p_member uuid, p_a uuid, p_b uuid)
returns table (kind text, happened_on date, points double precision, label text, source_id uuid, counts boolean)
language sql stable as $$
  select p.kind, p.happened_on, p.points, p.label, p.source_id, j.strength is null or p.happened_on > j.said_on or coalesce(p.told_at > j.said_at, false)
  from app.tie_parts(p_member, p_a, p_b) p
  left join public.tie_judgement j on j.member_id = p_member and j.a_id = least(p_a, p_b) and j.b_id = greatest(p_a, p_b)
  union all
  select 'DECLARED', j.said_on, app.points_said(j.strength), j.reason, j.id, true
  from public.tie_judgement j
  where j.member_id = p_member and j.a_id = least(p_a, p_b) and j.b_id = greatest(p_a, p_b) and app.points_said(j.strength) is not null $$;

-- Makes one acquaintance agree with its parts. It decides nothing and is told no value, so it does no harm whoever calls it.
create or replace function app.settle_acquaintance(p_member uuid, p_a uuid, p_b uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  insert into public.acquaintance (member_id, a_id, b_id, weight, last_on, fades_on, kind, times, usable_by_others)
  with part as (
    select * from app.tie_parts_judged(p_member, p_a, p_b)
  ), latest as (
    select max(happened_on) as on_day from part where counts
  ), by_kind as (
    select p.kind, sum(p.points * power(0.5::float8, (l.on_day - p.happened_on) / 365::float8)) as weight, count(*) as times from part p, latest l where p.counts group by p.kind
  ), total as (
    select round(sum(k.weight)::numeric, 6)::float8 as weight from by_kind k
  ), most as (
    select k.kind, k.times from by_kind k order by k.weight desc, k.kind limit 1
  )
  select p_member, p_a, p_b, total.weight, latest.on_day, app.fades_on(total.weight, latest.on_day), coalesce(most.kind, 'DECLARED'), coalesce(most.times, 1), coalesce(j.usable_by_others,
    exists (select 1 from public.tie t where t.member_id = p_member and t.usable_by_others and ((t.a_id = p_a and t.b_id = p_b) or (t.a_id = p_b and t.b_id = p_a))))
  from total cross join latest left join most on true
  left join public.tie_judgement j on j.member_id = p_member and j.a_id = p_a and j.b_id = p_b
  where most.kind is not null or j.id is not null
  on conflict (member_id, a_id, b_id) do update
    set weight = excluded.weight, last_on = excluded.last_on, fades_on = excluded.fades_on, kind = excluded.kind, times = excluded.times, usable_by_others = excluded.usable_by_others
    where (acquaintance.weight, acquaintance.last_on, acquaintance.kind, acquaintance.times, acquaintance.usable_by_others)
      is distinct from (excluded.weight, excluded.last_on, excluded.kind, excluded.times, excluded.usable_by_others);
  delete from public.acquaintance q where q.member_id = p_member and q.a_id = p_a and q.b_id = p_b
    and not exists (select 1 from app.tie_parts_judged(p_member, p_a, p_b))
    and not exists (select 1 from public.tie_judgement j where j.member_id = p_member and j.a_id = p_a and j.b_id = p_b);
end $$;

-- Settles each of these people with each of those. Whoever settles a pair at the same moment waits, and then sees what the other did:
-- of two events at once none is forgotten.
create or replace function app.settle_acquaintances(p_member uuid, p_us uuid[], p_them uuid[]) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare pair record;
begin
  for pair in select distinct least(us, them) as a, greatest(us, them) as b from unnest(p_us) us, unnest(p_them) them where us <> them order by 1, 2 loop
    perform pg_advisory_xact_lock(hashtextextended(concat(p_member, pair.a, pair.b), 7303016));
    perform app.settle_acquaintance(p_member, pair.a, pair.b);
  end loop;
end $$;

-- Everybody whom a person of a member may have got to know, by any evidence or word.
create or replace function app.met_by(p_member uuid, p_person uuid) returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(distinct them), '{}') from (
    select case when t.a_id = p_person then t.b_id else t.a_id end as them from public.tie t where t.member_id = p_member and p_person in (t.a_id, t.b_id)
    union all select case when q.a_id = p_person then q.b_id else q.a_id end from public.acquaintance q where q.member_id = p_member and p_person in (q.a_id, q.b_id)
    union all select case when j.a_id = p_person then j.b_id else j.a_id end from public.tie_judgement j where j.member_id = p_member and p_person in (j.a_id, j.b_id)
    union all select i.person_id from public.roundtable r join public.invitation i on i.root_id = r.id and i.attended = 'ATTENDED' where r.convenor_member_id = p_member
      and (exists (select 1 from public.invitation mine where mine.root_id = r.id and mine.person_id = p_person and mine.attended = 'ATTENDED')
        or exists (select 1 from public.user_account u where u.id = r.host_user_id and u.person_id = p_person))
    union all select ip.person_id from public.user_account u join public.interaction i on i.by_user_id = u.id join public.interaction_person ip on ip.interaction_id = i.id where u.person_id = p_person and u.member_id = p_member
    union all select i.target_person_id from public.user_account u join public.introduction i on i.asker_user_id = u.id where u.person_id = p_person and i.asker_member_id = p_member
    union all select i.target_person_id from public.introduction i where i.connector_person_id = p_person and i.connector_member_id = p_member
    union all select x.them from public.user_account u join public.pursuit q on q.owner_id = u.id cross join lateral app.work_on(p_member, q.opportunity_id) x (them) where u.person_id = p_person and q.member_id = p_member) met (them)
  where them <> p_person $$;

-- Who works on an opportunity, as a member knows it: those it spoke with about it, and the sponsors.
create or replace function app.work_on(p_member uuid, p_opportunity uuid) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select ip.person_id from public.interaction i join public.interaction_person ip on ip.interaction_id = i.id where i.opportunity_id = p_opportunity and i.member_id = p_member
  union
  select ap.root_id from public.opportunity_party p join public.appointment ap on ap.id = p.sponsor_appointment_id where p.root_id = p_opportunity $$;

-- Every acquaintance of the database, for one that is older than the table. Nobody else may write meanwhile.
create or replace function app.settle_all_acquaintances() returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  select app.settle_acquaintance(pair.member_id, pair.a, pair.b) from (
    select u.member_id, least(u.person_id, them) as a, greatest(u.person_id, them) as b from public.user_account u cross join lateral unnest(app.met_by(u.member_id, u.person_id)) them where u.person_id is not null and them <> u.person_id
    union select t.member_id, least(t.a_id, t.b_id), greatest(t.a_id, t.b_id) from public.tie t) pair $$;

-- A database from before acquaintances has events and noted ties: they are settled once.
select app.settle_all_acquaintances() where not exists (select 1 from public.acquaintance);
