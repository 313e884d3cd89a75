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
    select k, o.id, case when app.status_on(o.status, o.opened_on, o.closed_on) = 'CLOSED' then 'of that name, but closed' else 'of that name' end as because, app.status_on(o.status, o.opened_on, o.closed_on) <> 'CLOSED' as sure
    from unnest(p_keys) k join organisation o on o.name_key = k and o.deleted_at is null
    union
    select k, o.id, case n.kind when 'FORMER' then 'formerly ' else 'also known as ' end || n.name, app.status_on(o.status, o.opened_on, o.closed_on) <> 'CLOSED'
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
    -- Of names that many share a word with, the first two hundred are compared.
    cross join lateral (
      select m.subject_id as id from (
        select s.subject_id, s.plain, s.label from search_entry s
        where s.kind = 'ORGANISATION' and s.scope = '00000000-0000-0000-0000-000000000000' and c.core <> '' and c.core <% s.plain limit 200) m
      order by word_similarity(c.core, m.plain) desc, similarity(r.k, app.fold(m.label)) desc, m.subject_id limit 3) e
  )
  select x.k, x.id, x.because, x.sure from exact x
  union all
  select l.k, l.id, min(l.because), false from (select * from initials union all select * from near) l group by 1, 2;
end $$;

-- Which of these rows something else points to, beside the tables that are told. It says no more than that. What lies in the bin counts where the
-- rows have none of their own: they go wholly, and could not.
create or replace function app.is_used(p_table text, p_ids uuid[], p_beside text[]) returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare k record; binned text; goes_wholly boolean := not exists (select 1 from pg_attribute d where d.attrelid = ('public.' || quote_ident(p_table))::regclass and d.attname = 'deleted_at' and not d.attisdropped);
begin
  for k in select c.conrelid::regclass::text as name, a.attname as col, exists (select 1 from pg_attribute d where d.attrelid = c.conrelid and d.attname = 'deleted_at' and not d.attisdropped) as has_bin
           from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
           where c.contype = 'f' and c.confrelid = ('public.' || quote_ident(p_table))::regclass and cardinality(c.conkey) = 1 and c.conrelid::regclass::text <> all(p_beside) loop
    binned := case when k.has_bin and not goes_wholly then ' and x.deleted_at is null' else '' end;
    return query execute format('select distinct x.%1$I from public.%2$I x where x.%1$I in (select unnest($1))%3$s', k.col, k.name, binned) using p_ids;
  end loop;
end $$;

-- Of rows of one table, what an activity did to each: whether it made it, whether the row stands as the activity left it, and who has changed it
-- since. Rows that it did not touch are left out. Reads history as the caller may; by id, never by the many rows of the activity (no index serves
-- "is not distinct from").
create or replace function app.done_by(p_table text, p_ids uuid[], p_activity uuid) returns table (id uuid, was_made boolean, is_open boolean, changed_by uuid)
language plpgsql stable as $$
begin
  return query execute format($q$
    select k.id, (select f.activity_id from hist.%1$I f where f.id = k.id order by f.sys_from limit 1) is not distinct from $2, d.is_open, d.changed_by
    from unnest($1) k(id) cross join lateral (
      select bool_or(h.sys_to is null) as is_open, (array_agg(h.closed_by) filter (where h.sys_to is not null and h.closed_by is distinct from $2))[1] as changed_by
      from hist.%1$I h where h.id = k.id and h.activity_id is not distinct from $2 having count(*) > 0) d $q$, p_table) using p_ids, p_activity;
end $$;

-- Notes which of these records an undo of the import must leave as they are, and why: somebody else than the undo itself, which comes to a record once
-- for each of its rows, changed them or what the import put beside them, or something that the import did not make belongs to one that it made. `p_children`: table and column of what stands beside them.
create or replace function app.import_keep(p_job uuid, p_kind text, p_table text, p_activity uuid, p_ids uuid[], p_children text[], p_beside text[]) returns void
language plpgsql volatile as $$
declare child text; kids uuid[]; parents uuid[]; made uuid[]; changed uuid[]; changers uuid[];
begin
  select coalesce(array_agg(d.id) filter (where d.was_made), '{}'), array_agg(d.id) filter (where d.is_changed), array_agg(d.changed_by) filter (where d.is_changed) into made, changed, changers
  from (select x.*, not x.is_open and x.changed_by is distinct from app.activity() as is_changed from app.done_by(p_table, p_ids, p_activity) x) d;
  insert into public.import_kept (member_id, job_id, kind, record_id, reason)
  select app.member(), p_job, p_kind, c.id, app.changed_by_words(c.changer) from unnest(changed, changers) c(id, changer) on conflict do nothing;
  foreach child in array p_children loop
    execute format('select array_agg(x.id order by x.id), array_agg(x.%2$I order by x.id) from public.%1$I x where x.%2$I = any($1)', split_part(child, '.', 1), split_part(child, '.', 2)) into kids, parents using p_ids;
    insert into public.import_kept (member_id, job_id, kind, record_id, reason)
    with d as materialized (select x.* from app.done_by(split_part(child, '.', 1), kids, p_activity) x),
    k as materialized (select x.* from unnest(kids, parents) x(id, parent)),
    found as (
      select k.parent, case when d.id is null then 2 else 1 end as place, case when d.id is null then 'Something else belongs to it by now.' else app.changed_by_words(d.changed_by) end as reason
      from k left join d on d.id = k.id where (not d.is_open and d.changed_by is distinct from app.activity()) or (d.id is null and k.parent = any(made))
      union all
      select k.parent, 3, 'Something else belongs to it by now.' from app.is_used(split_part(child, '.', 1), array(select d.id from d where d.was_made), p_beside) u(id) join k on k.id = u.id)
    select distinct on (f.parent) app.member(), p_job, p_kind, f.parent, f.reason from found f order by f.parent, f.place on conflict do nothing;
  end loop;
  insert into public.import_kept (member_id, job_id, kind, record_id, reason)
  select distinct app.member(), p_job, p_kind, u.id, 'Something else belongs to it by now.' from app.is_used(p_table, made, p_beside) u(id) on conflict do nothing;
end $$;

create or replace function app.changed_by_words(p_activity uuid) returns text language sql stable as $$
  select coalesce((select u.name from public.activity a join public.user_account u on u.id = a.user_id where a.id = p_activity), 'Somebody') || ' changed it since.' $$;

-- Puts those of these rows that stand as an activity left them back to their state before, as app.restore_row does one: what it made goes into
-- the bin (or away where there is none), what it changed is as before. Changes what the caller may change.
create or replace function app.put_back_all(p_table text, p_ids uuid[], p_activity uuid) returns void
language plpgsql volatile as $$
declare assignments text; has_bin boolean; made uuid[]; changed uuid[];
begin
  select string_agg(format('%1$I = b.%1$I', attname), ', ') filter (where attname not in ('id', 'version') and attgenerated = ''), bool_or(attname = 'deleted_at') into assignments, has_bin
  from pg_attribute where attrelid = ('public.' || quote_ident(p_table))::regclass and attnum > 0 and not attisdropped;
  select coalesce(array_agg(d.id) filter (where d.was_made), '{}'), coalesce(array_agg(d.id) filter (where not d.was_made), '{}') into made, changed
  from app.done_by(p_table, p_ids, p_activity) d where d.is_open;
  execute format('update public.%1$I r set %2$s, version = r.version + 1 from unnest($1) k(id) cross join lateral (
      select h.* from hist.%1$I h where h.id = k.id and h.closed_by = $2 and h.activity_id is distinct from $2 order by h.sys_from limit 1) b
    where r.id = any($1) and r.id = b.id', p_table, assignments) using changed, p_activity;
  execute format(case when has_bin then 'update public.%I set deleted_at = app.now(), version = version + 1' else 'delete from public.%I' end || ' where id = any($1)', p_table) using made;
end $$;

-- Tells the planner how large the tables of an import have become; of the widest, only the columns that pieces look rows up by, by a sample that gives sizes and little more. Where the role may not (PostgreSQL before 17), autovacuum does it a minute later.
create or replace function app.measure_tables() returns void
language plpgsql volatile security definer set search_path = pg_catalog, public set default_statistics_target = 20 as $$
begin
  if current_setting('server_version_num')::integer >= 170000 then
    analyze public.import_row (job_id, row_number, name_key, name_id, record_id, lead_id, outcome, verdict), public.import_name, public.organisation, public.person, public.person_access,
      public.person_detail, public.post, public.appointment, public.search_entry (kind, subject_id, scope);
  end if;
end $$;
