-- "BC is short for borough council": the text says one of them, the other was typed. Short forms that only break a word off need no reason.
create or replace function app.short_for(p_text text, p_terms text[]) returns text[] language sql immutable as $$
  select array(
    select f.short || ' is short for ' || f.long
    from app.short_forms() f
    cross join lateral (select ' ' || app.fold(p_text) || ' ' as said, ' ' || array_to_string(p_terms, ' ') || ' ' as typed, lower(' ' || f.short || ' ') as short, ' ' || replace(lower(f.long), '-', ' ') || ' ' as long) s
    where not starts_with(s.long, rtrim(s.short))
      and ((strpos(s.typed, s.short) > 0 and strpos(s.said, s.long) > 0 and strpos(s.said, s.short) = 0)
        or (strpos(s.typed, replace(replace(s.long, ' and ', ' '), ' of ', ' ')) > 0 and strpos(s.said, s.short) > 0 and strpos(s.said, s.long) = 0))
    limit 2) $$;

-- Why a result was found, in words, read as the caller may read.
create or replace function app.why_found(p_kind text, p_id uuid, p_via text[], p_terms text[]) returns text[] language sql stable as $$
  with asked as materialized (select t, app.term_query(t, app.term_forms(t, p_terms), '*') as query from unnest(p_terms) t)
  select array_remove(array_cat(
    case p_kind when 'ORGANISATION' then (
      select array(
        select case n.kind when 'FORMER' then 'formerly ' when 'OFFICIAL' then 'officially ' else 'also known as ' end || n.name
        from public.organisation_name n
        where n.organisation_id = o.id and app.fold(n.name) <> o.name_key
          and exists (select 1 from asked a where (app.weighed(n.name, 'A') @@ a.query or app.initials(n.name) = a.t) and not app.weighed(o.name, 'A') @@ a.query)
        order by app.fold(n.name) = any(p_terms) desc, n.kind = 'OFFICIAL', n.kind desc, n.valid_to desc limit 2)
      || array(select case i.scheme when 'ONS_ICB' then 'ONS' when 'LA_CODE' then 'council code' else i.scheme end || ' ' || i.value
        from public.organisation_identifier i where i.organisation_id = o.id and exists (select 1 from asked a where starts_with(app.fold(i.value), a.t) and not app.weighed(o.name, 'A') @@ a.query) limit 1)
      || array(select upper(app.initials(o.name)) || ' is short for it' where app.initials(o.name) = any(p_terms)
        and not exists (select 1 from public.organisation_name n where n.organisation_id = o.id and app.fold(n.name) = app.initials(o.name)))
      || app.short_for(o.name, p_terms)
      || array(select 'in ' || o.town where exists (select 1 from asked a where app.weighed(o.town, 'A') @@ a.query and not app.weighed(o.name, 'A') @@ a.query))
      from public.organisation o where o.id = p_id)
    when 'PLACE' then array(select p.code from public.place p where p.id = p_id and exists (select 1 from asked a where starts_with(app.fold(p.code), a.t)))
    when 'POST' then (select app.short_for(o.title, p_terms) from public.post o where o.id = p_id)
    when 'PERSON' then array(select 'also known as ' || n from unnest(app.other_names(p_id)) n where exists (select 1 from asked a where app.weighed(n, 'A') @@ a.query) limit 2)
      || (select app.short_for(string_agg(o.title, ' | '), p_terms) from public.appointment a join public.post o on o.id = a.post_id
        where a.root_id = p_id and (a.ended_on is null or a.ended_on > app.today()))
    else '{}' end,
    array(select f.label from public.job_function f where 'fn:' || f.key = any(p_via) order by f.position limit 2)
    || array(select 'about ' || lower(left(t.label, 1)) || substr(t.label, 2) from public.topic t where 'topic:' || t.key = any(p_via) order by t.position limit 2)
    || array(select case p_kind when 'ORGANISATION' then 'serves ' else 'covers ' end || p.name from public.place p where 'place:' || p.id = any(p_via)
        and not exists (select 1 from public.organisation o where o.id = p_id and strpos(o.name_key, app.fold(p.name)) > 0) order by p.kind desc, p.name limit 2)), null) $$;
