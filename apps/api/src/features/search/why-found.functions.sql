-- Which short forms were typed, or what they are short for: their numbers among app.short_forms().
create or replace function app.short_forms_typed(p_terms text[]) returns bigint[] language plpgsql immutable as $$
declare typed text := ' ' || array_to_string(p_terms, ' ') || ' ';
begin
  return array(select 1 + (n - 1) % (cardinality(app.short_words_said()) / 2) from unnest(app.short_words_said()) with ordinality u(w, n) where strpos(typed, w) > 0);
end $$;

-- "BC is short for borough council": the text says one of them, the other was typed; `p_forms` are those that were.
create or replace function app.short_for(p_text text, p_terms text[], p_forms bigint[]) returns text[] language plpgsql immutable as $$
declare typed text := ' ' || array_to_string(p_terms, ' ') || ' '; said text;
begin
  if p_forms = '{}' then return '{}'; end if;
  said := ' ' || app.fold(p_text) || ' ';
  return array(
    select f.short || ' is short for ' || f.long
    from app.short_forms() with ordinality f(short, long, n) cross join lateral (select lower(' ' || f.short || ' ') as short, ' ' || replace(lower(f.long), '-', ' ') || ' ' as long) s
    where f.n = any(p_forms)
      and ((strpos(said, s.long) > 0 and strpos(said, s.short) = 0 and strpos(typed, s.short) > 0)
        or (strpos(said, s.short) > 0 and strpos(said, s.long) = 0 and strpos(typed, replace(replace(s.long, ' and ', ' '), ' of ', ' ')) > 0))
    limit 2);
end $$;

-- The terms as queries over words.
create or replace function app.asked(p_terms text[]) returns table (term text, query tsquery) language sql immutable as $$
  select t, app.term_query(t, app.term_forms(t, p_terms), '*') from unnest(p_terms) t $$;

-- By what of its own an organisation was found: another name, a code, its initials, a short form, its town.
create or replace function app.why_organisation(p_id uuid, p_terms text[]) returns text[] language plpgsql stable as $$ begin return (
  with asked as materialized (select * from app.asked(p_terms))
  select array(
      select case n.kind when 'FORMER' then 'formerly ' when 'OFFICIAL' then 'officially ' else 'also known as ' end || n.name
      from public.organisation_name n
      where n.organisation_id = o.id and app.fold(n.name) <> o.name_key
        and exists (select 1 from asked a where (app.weighed(n.name, 'A') @@ a.query or app.initials(n.name) = a.term) and not app.weighed(o.name, 'A') @@ a.query)
      order by app.fold(n.name) = any(p_terms) desc, n.kind = 'OFFICIAL', n.kind desc, n.valid_to desc limit 2)
    || array(select case i.scheme when 'ONS_ICB' then 'ONS' when 'LA_CODE' then 'council code' else i.scheme end || ' ' || i.value
      from public.organisation_identifier i where i.organisation_id = o.id and exists (select 1 from asked a where starts_with(app.fold(i.value), a.term) and not app.weighed(o.name, 'A') @@ a.query) limit 1)
    || array(select upper(app.initials(o.name)) || ' is short for it' where app.initials(o.name) = any(p_terms)
      and not exists (select 1 from public.organisation_name n where n.organisation_id = o.id and app.fold(n.name) = app.initials(o.name)))
    || app.short_for(o.name, p_terms, app.short_forms_typed(p_terms))
    || array(select 'in ' || o.town where exists (select 1 from asked a where app.weighed(o.town, 'A') @@ a.query and not app.weighed(o.name, 'A') @@ a.query))
  from public.organisation o where o.id = p_id); end $$;

-- By what of their own a person was found: a name of an entry that was joined to theirs (`p_otherwise`, where the search met one), a short form of a title that they hold.
create or replace function app.why_person(p_id uuid, p_terms text[], p_otherwise boolean) returns text[] language plpgsql stable as $$
declare why text[] := '{}'; names text[]; forms bigint[] := app.short_forms_typed(p_terms);
begin
  if p_otherwise then
    names := app.other_names(p_id);
    why := array(select 'also known as ' || n from unnest(names) n where exists (select 1 from app.asked(p_terms) a where app.weighed(n, 'A') @@ a.query) limit 2);
  end if;
  if forms = '{}' then return why; end if;
  return why || app.short_for((select string_agg(o.title, ' | ') from public.appointment a join public.post o on o.id = a.post_id
    where a.root_id = p_id and (a.ended_on is null or a.ended_on > app.today())), p_terms, forms);
end $$;

-- Why a result was found, in words, read as the caller may read: by what of its own, then by what it belongs to. A search tells it of each hit that it
-- shows, so each kind has a short statement of its own, and a session plans it once; what it does not belong to is not asked for.
create or replace function app.why_found(p_kind text, p_id uuid, p_via text[], p_terms text[]) returns text[] language plpgsql stable set plan_cache_mode = force_generic_plan as $$
declare why text[]; places uuid[]; via text := array_to_string(p_via, ' ');
begin
  why := case p_kind
    when 'ORGANISATION' then app.why_organisation(p_id, p_terms)
    when 'PERSON' then app.why_person(p_id, p_terms, 'name' = any(p_via))
    when 'POST' then app.short_for((select o.title from public.post o where o.id = p_id), p_terms, app.short_forms_typed(p_terms))
    when 'PLACE' then array(select p.code from public.place p where p.id = p_id and exists (select 1 from unnest(p_terms) t where starts_with(app.fold(p.code), t))) end;
  if strpos(via, 'fn:') > 0 then
    why := why || array(select f.label from public.job_function f where 'fn:' || f.key = any(p_via) order by f.position limit 2);
  end if;
  if strpos(via, 'topic:') > 0 then
    why := why || array(select 'about ' || lower(left(t.label, 1)) || substr(t.label, 2) from public.topic t where 'topic:' || t.key = any(p_via) order by t.position limit 2);
  end if;
  if strpos(via, 'place:') > 0 then
    places := array(select substr(v, 7)::uuid from unnest(p_via) v where starts_with(v, 'place:'));
    why := why || array(select case p_kind when 'ORGANISATION' then 'serves ' else 'covers ' end || p.name from public.place p where p.id = any(places)
      and not exists (select 1 from public.organisation o where o.id = p_id and strpos(o.name_key, app.fold(p.name)) > 0) order by p.kind desc, p.name limit 2);
  end if;
  return array_remove(coalesce(why, '{}'), null);
end $$;
