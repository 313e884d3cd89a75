-- The board's figures, computed from the stage history alone: rows that void or are voided do not count (a correction that is
-- known now holds for every earlier day too), and happened_on says the day, which is a day in London and has no zone to shift it.
-- All of these run with the caller's rights, so that row-level security decides what is counted.

-- The order of the stages; null for PAUSED and CLOSED.
create or replace function app.stage_rank(key text) returns integer language sql immutable as $$
  select array_position(array['INTRODUCED', 'EXPLORING', 'SHAPING', 'BUSINESS_CASE', 'APPROVALS', 'AGREED'], key) $$;

-- Every move that stands, with the column before it. Several moves of one day count each, in the order they were recorded.
create or replace function app.board_moves()
returns table (root_id uuid, seq integer, happened_on date, from_column text, to_column text, reason text) language sql stable as $$
  select c.root_id, c.seq, c.happened_on, lag(c.to_column) over (partition by c.root_id order by c.happened_on, c.seq), c.to_column, c.reason
  from public.stage_change c join public.opportunity o on o.id = c.root_id and o.deleted_at is null
  where c.voids_seq is null and not exists (select 1 from public.stage_change v where v.root_id = c.root_id and v.voids_seq = c.seq) $$;

-- Where each opportunity stood at the end of a day.
create or replace function app.board_standing(p_day date) returns table (root_id uuid, column_key text) language sql stable as $$
  select distinct on (m.root_id) m.root_id, m.to_column from app.board_moves() m where m.happened_on <= p_day order by m.root_id, m.happened_on desc, m.seq desc $$;

-- What an opportunity said of itself at the end of a day in London; one that was written down later says what it first said.
-- Several versions of one moment: the last of them.
create or replace function app.board_facts(p_day date)
returns table (root_id uuid, title text, homes integer, worth numeric, target_on date, close_reason text) language sql stable as $$
  select o.id, h.title, h.homes, coalesce((h.value_low + h.value_high) / 2.0, h.value_low, h.value_high), h.target_on, h.close_reason
  from public.opportunity o
  cross join (select (p_day + 1)::timestamp at time zone 'Europe/London' as moment) ending
  cross join lateral (
    select v.* from hist.opportunity v where v.id = o.id
    order by v.sys_from < ending.moment desc, case when v.sys_from < ending.moment then v.sys_from end desc, v.sys_from, v.sys_to desc nulls first limit 1) h
  where o.deleted_at is null $$;

-- One row for each side of each move after p_since up to p_as_at, and where everything stood at both ends.
create or replace function app.board_flows(p_since date, p_as_at date)
returns table (column_key text, flow text, root_id uuid, other_column text, happened_on date, reason text) language sql stable as $$
  with moved as (
    select m.*,
      case when m.to_column in ('PAUSED', 'CLOSED') then m.to_column
           when m.from_column in ('PAUSED', 'CLOSED') then 'RESUMED'
           when app.stage_rank(m.to_column) > app.stage_rank(m.from_column) then 'FORWARD' else 'BACK' end as way
    from app.board_moves() m
    where m.happened_on <= p_as_at and (p_since is null or m.happened_on > p_since) and m.from_column is distinct from m.to_column)
  select s.column_key, 'OPENING', s.root_id, null::text, null::date, null::text from app.board_standing(p_since) s
  union all select m.to_column, case when m.from_column is null then 'NEW' else 'IN_' || m.way end, m.root_id, m.from_column, m.happened_on, m.reason from moved m
  union all select m.from_column, 'OUT_' || m.way, m.root_id, m.to_column, m.happened_on, m.reason from moved m where m.from_column is not null
  union all select s.column_key, 'CLOSING', s.root_id, null, null, null from app.board_standing(p_as_at) s $$;

-- The table that balances: opening + new + in - out = closing, in every row; the row without a column is all six stages.
create or replace function app.board_movement(p_since date, p_as_at date)
returns table (place integer, column_key text, opening bigint, added bigint, in_forward bigint, in_back bigint, in_resumed bigint,
  out_forward bigint, out_back bigint, out_paused bigint, out_closed bigint, came_in bigint, went_out bigint, closing bigint) language sql stable as $$
  with flow as materialized (select * from app.board_flows(p_since, p_as_at)),
  line (place, column_key) as (values (1, 'INTRODUCED'), (2, 'EXPLORING'), (3, 'SHAPING'), (4, 'BUSINESS_CASE'), (5, 'APPROVALS'), (6, 'AGREED'), (7, null), (8, 'PAUSED'), (9, 'CLOSED'))
  select l.place, l.column_key,
    count(*) filter (where f.flow = 'OPENING'), count(*) filter (where f.flow = 'NEW'),
    count(*) filter (where f.flow = 'IN_FORWARD'), count(*) filter (where f.flow = 'IN_BACK'), count(*) filter (where f.flow = 'IN_RESUMED'),
    count(*) filter (where f.flow = 'OUT_FORWARD'), count(*) filter (where f.flow = 'OUT_BACK'), count(*) filter (where f.flow = 'OUT_PAUSED'), count(*) filter (where f.flow = 'OUT_CLOSED'),
    count(*) filter (where f.flow = 'NEW' or f.flow like 'IN\_%'), count(*) filter (where f.flow like 'OUT\_%'), count(*) filter (where f.flow = 'CLOSING')
  from line l left join flow f on f.column_key = l.column_key or (l.column_key is null and app.stage_rank(f.column_key) is not null)
  group by l.place, l.column_key $$;

-- What went into and out of Paused and Closed, by where from or to; for Closed with the reason of the time.
create or replace function app.board_aside(p_since date, p_as_at date)
returns table (column_key text, came_in boolean, other_column text, close_reason text, how_many bigint) language sql stable as $$
  select f.column_key, f.flow not like 'OUT\_%', f.other_column, case when f.flow = 'IN_CLOSED' then a.close_reason end, count(*)
  from app.board_flows(p_since, p_as_at) f join app.board_facts(p_as_at) a on a.root_id = f.root_id
  where f.column_key in ('PAUSED', 'CLOSED') and f.flow not in ('OPENING', 'CLOSING')
  group by 1, 2, 3, 4 $$;

-- The opportunities behind one figure of the table.
create or replace function app.board_items(p_column text, p_flow text, p_since date, p_as_at date)
returns table (opportunity_id uuid, title text, happened_on date, other_column text, reason text, homes integer, worth numeric) language sql stable as $$
  select f.root_id, a.title, f.happened_on, f.other_column, f.reason, a.homes, a.worth
  from app.board_flows(p_since, p_as_at) f join app.board_facts(p_as_at) a on a.root_id = f.root_id
  where (f.column_key = p_column or (p_column is null and app.stage_rank(f.column_key) is not null))
    and case p_flow when 'CAME_IN' then f.flow = 'NEW' or f.flow like 'IN\_%' when 'WENT_OUT' then f.flow like 'OUT\_%' else f.flow = p_flow end $$;

-- Opportunities, homes and value by stage; worth is the middle of each range, null where nothing is valued.
create or replace function app.board_pipeline(p_as_at date)
returns table (place integer, column_key text, opportunities bigint, homes bigint, worth numeric, unvalued bigint) language sql stable as $$
  select coalesce(app.stage_rank(s.key), 7), s.key, count(a.root_id), coalesce(sum(a.homes), 0), sum(a.worth), count(a.root_id) filter (where a.worth is null)
  from unnest(array['INTRODUCED', 'EXPLORING', 'SHAPING', 'BUSINESS_CASE', 'APPROVALS', 'AGREED', null]) s (key)
  left join (app.board_standing(p_as_at) st join app.board_facts(p_as_at) a on a.root_id = st.root_id)
    on st.column_key = s.key or (s.key is null and app.stage_rank(st.column_key) is not null)
  group by s.key $$;

-- Open ones that are hoped for later than at the last meeting, or that moved back since. No flow, so beside the table.
create or replace function app.board_slipped(p_since date, p_as_at date)
returns table (opportunity_id uuid, title text, hoped_for_then date, hoped_for_now date, back_to text, back_reason text) language sql stable as $$
  select now_.root_id, now_.title, then_.target_on, now_.target_on, back.column_key, back.reason
  from app.board_standing(p_as_at) s
  join app.board_facts(p_as_at) now_ on now_.root_id = s.root_id
  join app.board_standing(p_since) before on before.root_id = s.root_id
  join app.board_facts(p_since) then_ on then_.root_id = s.root_id
  left join lateral (select f.column_key, f.reason from app.board_flows(p_since, p_as_at) f where f.root_id = s.root_id and f.flow = 'IN_BACK' order by f.happened_on desc limit 1) back on true
  where app.stage_rank(s.column_key) < 6 and (now_.target_on > then_.target_on or back.column_key is not null) $$;

-- The meeting that a page is for (the one asked for, else the next one from that day on), and the last one before it.
create or replace function app.board_meetings(p_as_at date, p_meeting uuid) returns table (meeting_id uuid, last_id uuid, since date) language sql stable as $$
  select m.id, l.id, l.held_on
  from (select 1) always
  left join lateral (select b.id, b.held_on from public.board_meeting b where case when p_meeting is null then b.held_on >= p_as_at else b.id = p_meeting end order by b.held_on limit 1) m on true
  left join lateral (select b.id, b.held_on from public.board_meeting b where b.held_on < coalesce(m.held_on, p_as_at) and b.held_on <= p_as_at order by b.held_on desc limit 1) l on true $$;
create or replace function app.board_since(p_as_at date, p_meeting uuid) returns date language sql stable as $$ select since from app.board_meetings(p_as_at, p_meeting) $$;
