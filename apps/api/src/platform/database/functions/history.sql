-- History: hist.<table> holds every state that a row has had, the open one included, written by one
-- function a table, all of them alike: what names its table a session plans once, and not at every write. It is told of whole statements (`gone` and
-- `fresh` are the rows before and after), so that a thousand rows cost one statement more and not a thousand.

create or replace function app.write_history_function(t text) returns void language plpgsql as $write$
declare
  -- Of two writes the one that began first can save last: its step still follows the other's, so that ranges never overlap.
  -- A second change within one write replaces the first one's state: a write is one step of history. Which rows that is true of is asked row by
  -- row, by the index: an open state of the same activity is one row to the planner, and every row of an import.
  replaced text := format('with m as materialized (select r.id, s.* from gone r cross join lateral (
          select greatest(wrote_at, max(greatest(h.sys_from, h.sys_to))) as moment, coalesce(bool_or(h.sys_to is null and h.activity_id = act and h.sys_from >= wrote_at), false) as is_same
          from hist.%1$I h where h.id = r.id) s),
        replaced as (delete from hist.%1$I h using m where h.id = m.id and h.sys_to is null and m.is_same)', t);
  -- The step's moment is asked for row by row, by the index. A join with what was asked before is planned once a session, by the rows of the first write: after
  -- an edit of one row it compared each of thousands with each.
  opened text := format('insert into hist.%1$I select greatest(wrote_at, (select max(greatest(h.sys_from, h.sys_to)) from hist.%1$I h where h.id = r.id)), null::timestamptz, act, null::uuid, r.* from fresh r', t);
  closed text := format('update hist.%1$I h set sys_to = m.moment, closed_by = act from m where h.id = m.id and h.sys_to is null and not m.is_same', t);
begin
  execute format($function$create or replace function app.%2$I() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $keep$
    declare act uuid := app.activity(); wrote_at timestamptz := app.now();
    begin
      if tg_op = 'INSERT' then
        %5$s;
      elsif tg_op = 'UPDATE' then
        %3$s, closed as (%4$s) %5$s;
      else
        %3$s
        %4$s;
      end if;
      return null;
    end $keep$$function$, t, 'keep_history_of_' || t, replaced, closed, opened);
end $write$;

-- Makes or completes the history of a table: the same columns behind four of its own, and the triggers.
create or replace function app.attach_history(t text) returns void language plpgsql as $$
declare col record;
begin
  if to_regclass('hist.' || quote_ident(t)) is null then
    execute format('create table hist.%I (sys_from timestamptz not null, sys_to timestamptz, activity_id uuid, closed_by uuid, like public.%I)', t, t);
    execute format('create index on hist.%I (id, sys_from)', t);
    execute format('create index on hist.%I (activity_id) where activity_id is not null', t);
  end if;
  execute format('create index if not exists %I on hist.%I (closed_by) where closed_by is not null', t || '_closed_by_idx', t);
  -- "like" copies not-null rules; history must keep what was true under older rules.
  for col in select a.attname, format_type(a.atttypid, a.atttypmod) as type from pg_attribute a
             where a.attrelid = ('public.' || quote_ident(t))::regclass and a.attnum > 0 and not a.attisdropped
               and not exists (select 1 from pg_attribute h where h.attrelid = ('hist.' || quote_ident(t))::regclass and h.attname = a.attname)
             order by a.attnum loop
    execute format('alter table hist.%I add column %I %s', t, col.attname, col.type);
  end loop;
  execute format('grant select, insert, update, delete on hist.%I to lintel_history', t);
  execute format('drop policy if exists %I on hist.%I', t || '_history', t);
  execute format('create policy %I on hist.%I for select to lintel_history using (true)', t || '_history', t);
  execute format('drop policy if exists %I on hist.%I', t || '_history_i', t);
  execute format('create policy %I on hist.%I for insert to lintel_history with check (true)', t || '_history_i', t);
  execute format('drop policy if exists %I on hist.%I', t || '_history_u', t);
  execute format('create policy %I on hist.%I for update to lintel_history using (true) with check (true)', t || '_history_u', t);
  execute format('drop policy if exists %I on hist.%I', t || '_history_d', t);
  execute format('create policy %I on hist.%I for delete to lintel_history using (true)', t || '_history_d', t);
  execute format('drop trigger if exists keep_history on public.%1$I; drop trigger if exists keep_history_new on public.%1$I; drop trigger if exists keep_history_gone on public.%1$I', t);
  perform app.write_history_function(t);
  execute format('create trigger keep_history after update on public.%I referencing old table as gone new table as fresh for each statement execute function app.%I()', t, 'keep_history_of_' || t);
  execute format('create trigger keep_history_new after insert on public.%I referencing new table as fresh for each statement execute function app.%I()', t, 'keep_history_of_' || t);
  execute format('create trigger keep_history_gone after delete on public.%I referencing old table as gone for each statement execute function app.%I()', t, 'keep_history_of_' || t);
end $$;
