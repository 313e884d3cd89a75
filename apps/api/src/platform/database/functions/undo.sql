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

-- Puts rows of one table back to their state before an activity, in a statement for each way back; how many row-level security did not let it put back.
create or replace function app.restore_rows(p_table text, p_ids uuid[], p_activity uuid) returns bigint
language plpgsql volatile as $$
declare
  target text := quote_ident(p_table); columns text; assignments text; has_deleted boolean; changed bigint; revived bigint; taken bigint := 0; created uuid[]; before text;
begin
  select string_agg(quote_ident(attname), ', '), string_agg(format('%1$I = b.%1$I', attname), ', ') filter (where attname not in ('id', 'version')), coalesce(bool_or(attname = 'deleted_at'), false)
    into columns, assignments, has_deleted
    from pg_attribute where attrelid = ('public.' || target)::regclass and attnum > 0 and not attisdropped and attgenerated = '';
  before := format('(select distinct on (h.id) h.* from hist.%s h where h.id = any($1) and h.closed_by = $2 order by h.id, h.sys_from)', target);
  execute format('select array(select unnest($1) except select b.id from %s b)', before) into created using p_ids, p_activity;

  -- It was changed: every column as before, under a new version.
  execute format('update public.%s r set %s, version = r.version + 1 from %s b where r.id = b.id', target, assignments, before) using p_ids, p_activity;
  get diagnostics changed = row_count;
  -- It was deleted: back with the same id.
  execute format('insert into public.%1$s (%2$s) select %2$s from %3$s b where not exists (select 1 from public.%1$s r where r.id = b.id)', target, columns, before) using p_ids, p_activity;
  get diagnostics revived = row_count;
  -- It was created: into the bin, or away where there is no bin. What has gone by itself is as it was.
  if cardinality(created) > 0 then
    execute format('select array(select r.id from public.%s r where r.id = any($1))', target) into created using created;
    if has_deleted then execute format('update public.%s set deleted_at = app.now(), version = version + 1 where id = any($1)', target) using created;
    else execute format('delete from public.%s where id = any($1)', target) using created; end if;
    get diagnostics taken = row_count;
    -- With a root that is gone goes who could reach it.
    if not has_deleted and to_regclass('public.' || quote_ident(p_table || '_access')) is not null then
      execute format('delete from public.%I where root_id = any($1)', p_table || '_access') using created;
    end if;
    taken := cardinality(created) - taken;
  end if;
  execute format('select count(*) - $3 from %s b', before) into changed using p_ids, p_activity, changed + revived;
  return changed + taken;
end $$;

-- The same for one row; false when row-level security did not let it.
create or replace function app.restore_row(p_table text, p_id uuid, p_activity uuid) returns boolean
language sql volatile as $$ select app.restore_rows(p_table, array[p_id], p_activity) = 0 $$;
