-- History: hist.<table> holds every state that a row has had, the open one included, written by one trigger, the same on every table.

create or replace function app.keep_history() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare moment timestamptz; act uuid := app.activity();
begin
  -- Of two writes the one that began first can save last: its step still follows the other's, so that ranges never overlap.
  execute format('select greatest($1, max(h.sys_from), max(h.sys_to)) from hist.%I h where h.id = $2', tg_table_name)
    into moment using app.now(), coalesce(new.id, old.id);
  if tg_op <> 'INSERT' then
    -- A second change within one write replaces the first one's state: a write is one step of history.
    execute format('delete from hist.%I h where h.id = $1 and h.sys_to is null and h.activity_id is not distinct from $2 and $2 is not null and h.sys_from = $3', tg_table_name)
      using old.id, act, moment;
    execute format('update hist.%I h set sys_to = $2, closed_by = $3 where h.id = $1 and h.sys_to is null', tg_table_name)
      using old.id, moment, act;
  end if;
  if tg_op <> 'DELETE' then
    execute format('insert into hist.%I select $1, null::timestamptz, $2, null::uuid, ($3).*', tg_table_name) using moment, act, new;
  end if;
  return null;
end $$;
alter function app.keep_history() owner to lintel_history;
revoke execute on function app.keep_history() from public;

-- Makes or completes the history of a table: the same columns behind four of its own, and the trigger.
create or replace function app.attach_history(t text) returns void language plpgsql as $$
declare col record;
begin
  if to_regclass('hist.' || quote_ident(t)) is null then
    execute format('create table hist.%I (sys_from timestamptz not null, sys_to timestamptz, activity_id uuid, closed_by uuid, like public.%I)', t, t);
    execute format('create index on hist.%I (id, sys_from)', t);
    execute format('create index on hist.%I (activity_id) where activity_id is not null', t);
  end if;
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
  execute format('drop trigger if exists keep_history on public.%I', t);
  execute format('create trigger keep_history after insert or update or delete on public.%I for each row execute function app.keep_history()', t);
end $$;
