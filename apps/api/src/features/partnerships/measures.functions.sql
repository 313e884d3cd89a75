-- How a measure stands, in a word. Pure: the same facts give the same word; the cases stand in measure-word.test.ts.
-- "Close" from four fifths of the way; "on course" when at least as far along as the time that has passed of the agreement,
-- to its end or else its review, at the day that the figure describes.
create or replace function app.measure_share(baseline numeric, target numeric, latest numeric) returns numeric language sql immutable as $$
  select least(1, greatest(0, (latest - coalesce(baseline, 0)) / nullif(target - coalesce(baseline, 0), 0))) $$;

create or replace function app.measure_word(baseline numeric, target numeric, better text, latest numeric, as_at date, first_due date, starts_on date, due_on date, on_day date)
returns text language sql immutable as $$
  select case
    when latest is null and on_day < coalesce(first_due, starts_on) then 'TOO_EARLY'
    when latest is null then 'NOT_AVAILABLE'
    when target is null then 'NO_TARGET'
    when case better when 'HIGHER' then latest >= target else latest <= target end then 'MET'
    when app.measure_share(baseline, target, latest) >= 0.8 then 'CLOSE'
    when app.measure_share(baseline, target, latest) >= coalesce((as_at - starts_on)::numeric / nullif(due_on - starts_on, 0), 0.5) then 'ON_COURSE'
    else 'BEHIND' end $$;

-- Counts below five are hidden from members that are no party of the partnership.
create or replace function app.hides_small(p_root uuid, p_unit text, p_value numeric) returns boolean language sql stable as $$
  select p_unit = 'NUMBER' and p_value > 0 and p_value < 5 and not exists (
    select 1 from public.partnership_party p join public.member m on m.organisation_id = p.organisation_id where p.root_id = p_root and m.id = app.member()) $$;

-- Where a measure stands on a day, from the figures dated on or before it, as they are known now.
create or replace function app.measure_progress(p_measure uuid, p_day date)
returns table (latest numeric, suppressed boolean, as_at date, source text, weeks_old integer, is_late boolean, share numeric, word text)
language sql stable as $$
  select l.value, coalesce(l.hidden, false), l.as_at, l.source, (p_day - l.as_at) / 7, coalesce(p_day - l.as_at >= 56, false),
    app.measure_share(m.baseline, m.target, l.value),
    case when l.hidden then 'NOT_AVAILABLE'
      else app.measure_word(m.baseline, m.target, m.better, l.value, l.as_at, m.first_due, p.starts_on, coalesce(p.ends_on, p.review_on), p_day) end
  from public.measure m
  join public.partnership p on p.id = m.root_id
  left join lateral (
    select case when hidden then null else r.value end as value, hidden, r.as_at, r.source
    from public.measure_reading r cross join lateral app.hides_small(m.root_id, m.unit, r.value) hidden
    where r.measure_id = m.id and r.as_at <= p_day order by r.as_at desc limit 1) l on true
  where m.id = p_measure $$;
