-- What stands here reads the Directory alone, which every member sees.

-- Organisations that a written-out, folded name may mean: those of exactly that name today, formerly or also (`is_sure`), those whose
-- initials it contains, and those whose names contain most of what tells it apart. At most three a name besides the sure ones.
create or replace function app.organisations_like(p_keys text[])
returns table (key text, organisation_id uuid, why text, is_sure boolean)
language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  perform set_config('pg_trgm.word_similarity_threshold', '0.7', true);
  return query
  with exact as (
    select k, o.id, case when o.status = 'CLOSED' then 'of that name, but closed' else 'of that name' end as because, o.status <> 'CLOSED' as sure
    from unnest(p_keys) k join organisation o on o.name_key = k and o.deleted_at is null
    union
    select k, o.id, case n.kind when 'FORMER' then 'formerly ' else 'also known as ' end || n.name, o.status <> 'CLOSED'
    from unnest(p_keys) k join organisation_name n on app.fold(n.name) = k join organisation o on o.id = n.organisation_id and o.deleted_at is null and o.name_key <> k
  ), rest as (select k from unnest(p_keys) k where not exists (select 1 from exact x where x.k = k.k)),
  initials as (
    select r.k, e.subject_id as id, upper(w) || ' is short for it' as because
    from rest r cross join lateral (select w from unnest(string_to_array(r.k, ' ')) w where length(w) between 3 and 7 limit 2) words
    join search_entry e on e.kind = 'ORGANISATION' and e.scope = '00000000-0000-0000-0000-000000000000' and e.words @@ w::tsquery and app.initials(e.label) = w
  ), near as (
    select r.k, e.id, 'a name like it' as because
    from rest r
    cross join lateral (select coalesce(string_agg(w, ' ' order by n), '') as core from unnest(string_to_array(r.k, ' ')) with ordinality u(w, n)
      where w <> all(array['nhs', 'and', 'of', 'the', 'for', 'foundation', 'trust', 'housing', 'association', 'council', 'borough', 'county', 'district', 'city', 'metropolitan', 'group', 'limited', 'ltd', 'plc', 'llp',
        'homes', 'care', 'integrated', 'board', 'hospital', 'hospitals', 'university', 'health', 'services', 'service', 'community', 'partnership'])) c
    cross join lateral (
      select s.subject_id as id from search_entry s
      where s.kind = 'ORGANISATION' and s.scope = '00000000-0000-0000-0000-000000000000' and c.core <> '' and c.core <% s.plain
      order by word_similarity(c.core, s.plain) desc, similarity(r.k, app.fold(s.label)) desc, s.subject_id limit 3) e
  )
  select x.k, x.id, x.because, x.sure from exact x
  union all
  select l.k, l.id, min(l.because), false from (select * from initials union all select * from near) l group by 1, 2;
end $$;

-- Which of these rows something else points to, beside the tables that are told. It says no more than that.
create or replace function app.is_used(p_table text, p_ids uuid[], p_beside text[]) returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare k record; binned text;
begin
  for k in select c.conrelid::regclass::text as name, a.attname as col, exists (select 1 from pg_attribute d where d.attrelid = c.conrelid and d.attname = 'deleted_at' and not d.attisdropped) as has_bin
           from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
           where c.contype = 'f' and c.confrelid = ('public.' || quote_ident(p_table))::regclass and cardinality(c.conkey) = 1 and c.conrelid::regclass::text <> all(p_beside) loop
    binned := case when k.has_bin then ' and x.deleted_at is null' else '' end;
    return query execute format('select distinct x.%1$I from public.%2$I x where x.%1$I = any($1)%3$s', k.col, k.name, binned) using p_ids;
  end loop;
end $$;

-- Notes which of these records an undo of the import must leave as they are, and why: somebody changed them or what the import put beside
-- them, or something that the import did not make points to one that it made. Runs as whoever takes it back.
create or replace function app.import_keep(p_job uuid, p_kind text, p_table text, p_activity uuid, p_ids uuid[], p_children text[], p_beside text[]) returns void
language plpgsql volatile as $$
declare child text;
begin
  foreach child in array array[p_table || '.id'] || p_children loop
    execute format($q$
      insert into public.import_kept (member_id, job_id, kind, record_id, reason)
      select app.member(), $1, $2, h.%2$I, coalesce((select min(u.name) from public.activity a join public.user_account u on u.id = a.user_id where a.id = any(array_agg(h.closed_by))), 'Somebody') || ' changed it since.'
      from hist.%1$I h where h.%2$I = any($4) and h.activity_id = $3 and h.sys_to is not null and h.closed_by is distinct from $3 group by h.%2$I
      on conflict do nothing $q$, split_part(child, '.', 1), split_part(child, '.', 2)) using p_job, p_kind, p_activity, p_ids;
  end loop;
  -- Made by the import: no earlier state is known.
  execute format($q$
    insert into public.import_kept (member_id, job_id, kind, record_id, reason)
    select app.member(), $1, $2, used.id, 'Something else belongs to it by now.'
    from (select app.is_used(%1$L, array(select distinct h.id from hist.%1$I h where h.id = any($4) and h.activity_id = $3 and not exists (select 1 from hist.%1$I e where e.id = h.id and e.activity_id is distinct from $3)), $5)) used(id)
    group by used.id on conflict do nothing $q$, p_table) using p_job, p_kind, p_activity, p_ids, p_beside;
  -- What stands beside it and was made by others.
  foreach child in array p_children loop
    execute format($q$
      insert into public.import_kept (member_id, job_id, kind, record_id, reason)
      select app.member(), $1, $2, x.%2$I, 'Something else belongs to it by now.'
      from public.%1$I x where x.%2$I = any($4)
        and exists (select 1 from hist.%5$I h where h.id = x.%2$I and h.activity_id = $3) and not exists (select 1 from hist.%5$I e where e.id = x.%2$I and e.activity_id is distinct from $3)
        and not exists (select 1 from hist.%1$I c where c.id = x.id and c.activity_id = $3)
      group by x.%2$I on conflict do nothing $q$, split_part(child, '.', 1), split_part(child, '.', 2), null, null, p_table) using p_job, p_kind, p_activity, p_ids;
  end loop;
end $$;

-- Puts many rows of one table back to their state before an activity, as app.restore_row does one: what it made goes into the bin (or away where
-- there is none), what it changed is as before. Changes what the caller may change.
create or replace function app.put_back_all(p_table text, p_ids uuid[], p_activity uuid) returns void
language plpgsql volatile as $$
declare assignments text; has_bin boolean; before text;
begin
  select string_agg(format('%1$I = b.%1$I', attname), ', ') filter (where attname not in ('id', 'version') and attgenerated = ''), bool_or(attname = 'deleted_at') into assignments, has_bin
  from pg_attribute where attrelid = ('public.' || quote_ident(p_table))::regclass and attnum > 0 and not attisdropped;
  before := format('select distinct on (h.id) h.* from hist.%I h where h.id = any($1) and h.closed_by = $2 and h.activity_id is distinct from $2 order by h.id, h.sys_from', p_table);
  execute format('update public.%1$I r set %2$s, version = r.version + 1 from (%3$s) b where r.id = b.id', p_table, assignments, before) using p_ids, p_activity;
  execute format(case when has_bin then 'update public.%1$I r set deleted_at = app.now(), version = r.version + 1' else 'delete from public.%1$I r' end
    || ' where r.id = any($1) and not exists (select 1 from hist.%1$I h where h.id = r.id and h.closed_by = $2 and h.activity_id is distinct from $2)', p_table) using p_ids, p_activity;
end $$;
