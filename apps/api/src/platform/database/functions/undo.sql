-- Undo reads history as the caller may read it, and changes rows as the caller may change them (no definer here).

-- The tables of which an activity left or ended a state, and no row of them: to ask every table through its policies took a third of a second.
create or replace function app.tables_of(p_activity uuid) returns setof text
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare probe text;
begin
  select string_agg(format('select %1$L where exists (select from hist.%1$I where activity_id = $1) or exists (select from hist.%1$I where closed_by = $1)', c.relname), ' union all ')
    into probe from pg_class c where c.relnamespace = 'hist'::regnamespace and c.relkind = 'r';
  return query execute probe using p_activity;
end $$;

-- The rows that one activity left behind, and who changed one of them since.
create or replace function app.touched_by(p_activity uuid)
returns table (table_name text, id uuid, created boolean, removed boolean, edited_since text)
language plpgsql stable as $$
declare t record;
begin
  for t in select c.relname from app.tables_of(p_activity) of join pg_class c on c.relname = of and c.relnamespace = 'hist'::regnamespace
           where has_table_privilege(c.oid, 'select') order by c.oid loop
    return query execute format($q$
      select %1$L::text, h.id,
        not exists (select 1 from hist.%1$I p where p.id = h.id and p.sys_to = h.sys_from and p.closed_by is not distinct from h.activity_id),
        false,
        case when h.sys_to is null then null else coalesce((select u.name from public.activity a join public.user_account u on u.id = a.user_id where a.id = h.closed_by), 'Somebody') end
      from hist.%1$I h where h.activity_id = $1
      union all
      select %1$L::text, h.id, false, true,
        case when exists (select 1 from hist.%1$I n where n.id = h.id and n.sys_from >= h.sys_to) then 'Somebody' end
      from hist.%1$I h where h.closed_by = $1 and not exists (select 1 from hist.%1$I n where n.id = h.id and n.activity_id = $1)
    $q$, t.relname) using p_activity;
  end loop;
end $$;

-- Puts one row back to its state before an activity; false when row-level security did not let it.
create or replace function app.restore_row(p_table text, p_id uuid, p_activity uuid) returns boolean
language plpgsql volatile as $$
declare
  before jsonb; live jsonb; n bigint; assignments text; col_list text; has_deleted boolean; generated text[];
begin
  select coalesce(array_agg(attname::text), '{}') into generated from pg_attribute
    where attrelid = ('public.' || quote_ident(p_table))::regclass and attnum > 0 and not attisdropped and attgenerated <> '';
  execute format('select to_jsonb(h) - %L::text[] from hist.%I h where h.id = $1 and h.closed_by = $2 order by h.sys_from limit 1',
    array['sys_from', 'sys_to', 'activity_id', 'closed_by'] || generated, p_table) into before using p_id, p_activity;
  execute format('select to_jsonb(r) from public.%I r where r.id = $1', p_table) into live using p_id;
  select exists (select 1 from pg_attribute where attrelid = ('public.' || quote_ident(p_table))::regclass and attname = 'deleted_at' and not attisdropped) into has_deleted;

  if before is null then                      -- it was created: into the bin, or away where there is no bin
    if live is null then return true; end if;
    if has_deleted then execute format('update public.%I set deleted_at = app.now(), version = version + 1 where id = $1', p_table) using p_id;
    else execute format('delete from public.%I where id = $1', p_table) using p_id; end if;
    get diagnostics n = row_count;
    -- With a root that is gone goes who could reach it.
    if not has_deleted and to_regclass('public.' || quote_ident(p_table || '_access')) is not null then
      execute format('delete from public.%I where root_id = $1', p_table || '_access') using p_id;
    end if;
    return n = 1;
  elsif live is null then                     -- it was deleted: back with the same id
    select string_agg(quote_ident(k), ', ') into col_list from jsonb_object_keys(before) k;
    execute format('insert into public.%I (%s) select %s from jsonb_populate_record(null::public.%I, $1)', p_table, col_list, col_list, p_table) using before;
  else                                        -- it was changed: every column as before, under a new version
    select string_agg(format('%1$I = b.%1$I', k), ', ') into assignments from jsonb_object_keys(before) k where k not in ('id', 'version');
    execute format('update public.%I r set %s, version = r.version + 1 from jsonb_populate_record(null::public.%I, $1) b where r.id = $2',
      p_table, assignments, p_table) using before, p_id;
  end if;
  get diagnostics n = row_count;
  return n = 1;
end $$;
