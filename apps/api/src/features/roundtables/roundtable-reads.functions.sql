-- Read by the caller with the caller's own rights: whoever does not run the event finds no invitation and so no figures.

-- The balance of one roundtable, a row a sector that has a target or a guest. short: seats of the target that nobody holds or was asked for.
create or replace function app.roundtable_balance(p_root uuid)
returns table (sector text, target integer, accepted integer, invited integer, drafted integer, waiting integer, short integer)
language sql stable as $$
  with guests as (
    select i.sector,
      count(*) filter (where i.state = 'ACCEPTED')::int as accepted,
      count(*) filter (where i.state = 'SENT')::int as invited,
      count(*) filter (where i.state = 'DRAFT')::int as drafted,
      count(*) filter (where i.state = 'WAITING')::int as waiting
    from public.invitation i where i.root_id = p_root and i.state not in ('DECLINED', 'WITHDRAWN') group by i.sector),
  targets as (select t.sector, t.seats from public.roundtable_target t where t.root_id = p_root and t.seats > 0)
  select coalesce(t.sector, g.sector), coalesce(t.seats, 0), coalesce(g.accepted, 0), coalesce(g.invited, 0), coalesce(g.drafted, 0), coalesce(g.waiting, 0),
    greatest(coalesce(t.seats, 0) - coalesce(g.accepted, 0) - coalesce(g.invited, 0), 0)
  from targets t full join guests g on g.sector = t.sector
  order by array_position(array['NHS_PROVIDER', 'NHS_COMMISSIONER', 'COUNCIL', 'HOUSING', 'LEGAL', 'VCSE', 'DEVELOPER', 'ACADEMIA', 'GOVERNMENT'], coalesce(t.sector, g.sector)) $$;

-- How many seats could be given away now.
create or replace function app.roundtable_free(p_root uuid) returns integer language sql stable
  as $$ select s.capacity - s.taken from public.roundtable_seats s where s.root_id = p_root $$;

-- The places that belong together with one: all that lie in the same system (ICB area), or in the place itself where it lies in none.
create or replace function app.places_near(p_place uuid, p_day date default app.today()) returns setof uuid language sql stable as $$
  with recursive up(id) as (select p_place union select w.within_id from app.lying_in(p_day) w join up on up.id = w.place_id),
  roots(id) as (select up.id from up join public.place p on p.id = up.id where p.kind = 'SYSTEM'
    union select p_place where not exists (select 1 from up join public.place p on p.id = up.id where p.kind = 'SYSTEM')),
  down(id) as (select id from roots union select w.place_id from app.lying_in(p_day) w join down on down.id = w.within_id)
  select id from down where id is not null $$;

-- Whom to invite next, best first, each with its reasons; nobody is named without one. Parts of the score: a short sector 4 (1 where only drafts
-- would fill it), topic 2, place 2 (responsible for it) or 1 (works there), seniority up to 2, never invited 1. A short sector shows
-- one person more than it is short of; where nothing is short, topic and place decide.
create or replace function app.invite_next(p_root uuid)
returns table (person_id uuid, post_id uuid, name text, title text, organisation_id uuid, organisation_name text, sector text, reasons text[], score numeric)
language sql stable as $$
  with event as (
    select r.id, r.convenor_member_id, r.place_id, ' ' || app.fold(concat_ws(' ', r.title, r.purpose, r.question)) || ' ' as words
    from public.roundtable r where r.id = p_root),
  topics as (
    select t.key, t.label from public.topic t, event e
    where exists (select 1 from unnest(array[t.label] || t.synonyms) w where e.words like '% ' || app.fold(w) || ' %')),
  around as (select a.id from event e, app.places_near(e.place_id) a(id)),
  gaps as (select b.sector, b.short, b.short - b.drafted as unfilled from app.roundtable_balance(p_root) b where b.short > 0),
  people as (
    select distinct on (p.id) p.id as person_id, t.id as post_id, p.name, t.title, t.seniority, o.id as organisation_id, o.name as organisation_name, o.sector
    from public.person p
    join public.appointment a on a.root_id = p.id and (a.ended_on is null or a.ended_on >= app.today())
    join public.post t on t.id = a.post_id and t.deleted_at is null and t.seniority <= 3
    join public.organisation o on o.id = t.organisation_id and app.status_on(o.status, o.opened_on, o.closed_on) in ('OPEN', 'CLOSING')
    where p.deleted_at is null
      and not exists (select 1 from public.invitation i where i.root_id = p_root and i.person_id = p.id)
      and not exists (select 1 from public.person_detail d where d.person_id = p.id and d.objected_at is not null)
    order by p.id, a.is_primary desc, t.seniority),
  judged as (
    select c.*, g.short, g.unfilled, remit.name as remit_place, served.name as served_place, known.statement as topic, past.on_day, past.outcome
    from people c
    left join gaps g on g.sector = c.sector
    left join lateral (select pl.name from public.post_remit m join public.place pl on pl.id = m.place_id
      where m.post_id = c.post_id and m.place_id in (select id from around) order by pl.name limit 1) remit on true
    left join lateral (select pl.name from public.organisation_place s join public.place pl on pl.id = s.place_id
      where s.organisation_id = c.organisation_id and s.place_id in (select id from around) order by (s.place_id = (select place_id from event)) desc, pl.name limit 1) served on true
    left join lateral (
      select f.statement from (
        select k.statement, k.noted_on from public.person_topic k where k.root_id = c.person_id and k.topic_key in (select key from topics)
        union all
        select coalesce(m.statement, 'Answers for ' || lower(tp.label)), m.noted_on from public.post_remit m join topics tp on tp.key = m.topic_key where m.post_id = c.post_id) f
      order by f.noted_on desc limit 1) known on true
    left join lateral (
      select r.starts_at::date as on_day, case when i.attended = 'ATTENDED' then 'came' when i.attended = 'NO_SHOW' then 'did not come' when i.state = 'DECLINED' then 'declined' end as outcome
      from public.invitation i join public.roundtable r on r.id = i.root_id and r.convenor_member_id = (select convenor_member_id from event)
      where i.person_id = c.person_id and i.state <> 'DRAFT' order by r.starts_at desc limit 1) past on true),
  scored as (
    select j.*,
      case when j.unfilled > 0 then 4 when j.short > 0 then 1 else 0 end + case when j.topic is null then 0 else 2 end
        + case when j.remit_place is not null then 2 when j.served_place is not null then 1 else 0 end
        + (3 - j.seniority) + case when j.on_day is null then 1 else 0 end as score
    from judged j where j.short > 0 or (not exists (select 1 from gaps) and (j.topic is not null or j.remit_place is not null))),
  ranked as (select sc.*, row_number() over (partition by sc.sector order by sc.score desc, sc.name, sc.person_id) as nth from scored sc)
  select s.person_id, s.post_id, s.name, s.title, s.organisation_id, s.organisation_name, s.sector,
    array_remove(array[
      case when s.short > 0 then
        case when s.unfilled > 0 then 'Fills ' else 'Next for ' end
        || case s.sector when 'NHS_PROVIDER' then 'an NHS provider' when 'NHS_COMMISSIONER' then 'a commissioner' when 'COUNCIL' then 'a council' when 'HOUSING' then 'a housing'
           when 'LEGAL' then 'a legal' when 'VCSE' then 'a VCSE' when 'DEVELOPER' then 'a developer' when 'ACADEMIA' then 'an academic' else 'a government' end || ' seat'
        || case s.seniority when 1 then ' at executive level' when 2 then ' at director level' else ' at head of service level' end
        || case when s.unfilled > 0 then '' else ', if a draft is declined' end end,
      s.topic,
      case when s.remit_place is not null then 'Answers for ' || s.remit_place when s.served_place is not null then 'Works in ' || s.served_place end,
      case when s.on_day is null then 'Never invited by you'
        else 'Last invited for ' || to_char(s.on_day, 'FMDD FMMonth YYYY') || coalesce(', ' || s.outcome, '') end], null),
    s.score::numeric
  from ranked s where s.nth <= coalesce(s.short, 2) + 1 order by s.score desc, s.name, s.person_id limit 8 $$;

-- For the menu: upcoming roundtables of the caller's own with something to settle.
create or replace function app.roundtables_to_settle() returns integer language sql stable as $$
  select count(*)::int from public.roundtable r where r.convenor_member_id = app.member() and r.state = 'PLANNED' and r.deleted_at is null and r.ends_at >= app.now()
    and exists (select 1 from public.invitation i left join public.outbox_mail m on m.id = i.mail_id where i.root_id = r.id
      and (i.state = 'SUBSTITUTE_PROPOSED' or (i.state = 'SENT' and m.status = 'FAILED') or (i.state = 'WAITING' and app.roundtable_free(r.id) > 0))) $$;
