-- The words that count: folded, at most eight, without those that stand in every sentence (unless there is nothing else).
create or replace function app.search_terms(p_words text) returns text[] language sql immutable as $$
  with typed as (select left(w, 40) as w, min(n) as n from unnest(string_to_array(app.fold(left(p_words, 300)), ' ')) with ordinality u(w, n) where w <> '' group by 1),
       telling as (select * from typed where w <> all(array['of', 'the', 'in', 'at', 'for', 'and', 'a', 'an', 'to', 'who']))
  select coalesce((array_agg(w order by n))[1:8], '{}') from (select * from telling union all select * from typed where not exists (select 1 from telling)) t $$;

-- The three below run with the rights of whoever calls them: as lintel_gate inside app.search. Nobody else may read the index, so that
-- no caller can name another member's scope.

-- The ids that one word may mean, among what these scopes may find: organisations, functions, topics, and places with all within them and around them up to the system.
create or replace function app.search_tokens(p_term text, p_scopes uuid[]) returns text[]
language sql stable security invoker set search_path = pg_catalog, public as $$
  with named as (
    select e.kind, e.subject_id, e.own_token from search_entry e
    where e.scope = any(p_scopes) and e.words @@ (p_term || ':*')::tsquery and e.kind in ('ORGANISATION', 'FUNCTION', 'TOPIC', 'PLACE')
    limit 500)
  select coalesce(array_agg(distinct token), '{}') from (
    select own_token from named
    union all
    select 'place:' || x.id from named n cross join lateral (select app.places_within(n.subject_id) union all select app.places_around(n.subject_id)) x(id) where n.kind = 'PLACE'
  ) t(token) $$;

-- The Directory's word that a mistyped one most likely stands for; the word itself where the Directory knows it or nothing is near.
create or replace function app.search_correction(p_term text) returns text
language plpgsql stable security invoker set search_path = pg_catalog, public as $$
declare near text;
begin
  if length(p_term) < 4 or exists (select 1 from search_entry e where e.scope = '00000000-0000-0000-0000-000000000000' and e.words @@ (p_term || ':*')::tsquery) then
    return p_term;
  end if;
  perform set_config('pg_trgm.word_similarity_threshold', '0.4', true);
  select w into near from search_entry e, unnest(string_to_array(e.plain, ' ')) w
  where e.scope = '00000000-0000-0000-0000-000000000000' and p_term <% e.plain and similarity(p_term, w) >= 0.25
  order by similarity(p_term, w) desc, abs(length(w) - length(p_term)), w limit 1;
  return coalesce(near, p_term);
end $$;

-- One pass over the index: entries for which every term is one of their own words or resolves to something that they belong to.
create or replace function app.search_pass(p_terms text[], p_scopes uuid[], p_kinds text[], p_most integer)
returns table (kind text, subject_id uuid, label text, score real, via text[])
language plpgsql stable security invoker set search_path = pg_catalog, public as $$
declare
  term text; tokens text[]; every text[] := '{}'; conditions text := ''; scores text := '0';
begin
  foreach term in array p_terms loop
    tokens := app.search_tokens(term, p_scopes);
    every := every || tokens;
    conditions := conditions || format(' and (e.words @@ %L::tsquery or e.tokens && %L::text[])', term || ':*', tokens);
    -- A word of its own beats the beginning of one; both beat what it belongs to.
    scores := scores || format(' + case when e.words @@ %L::tsquery then 3 when e.words @@ %L::tsquery then 2.4 else 1.6 end', term, term || ':*');
  end loop;
  return query execute format($q$
    select e.kind, e.subject_id, e.label, ((%s
        + case when e.plain = $4 then 4 when starts_with(e.plain, $4) then 2 else 0 end) * e.weight)::real as score,
      array(select unnest(e.tokens) intersect select unnest($5))
    from search_entry e
    where e.scope = any($1) and ($2 is null or e.kind = any($2)) %s
    order by score desc, length(e.label), e.label, e.subject_id limit $3 $q$, scores, conditions)
  using p_scopes, p_kinds, p_most, array_to_string(p_terms, ' '), every;
end $$;

-- The one search: what the actor may find for these words, best first. Scope and limit are applied here; callers read the rows again under their own policies.
-- `terms` are the words as they were understood, after correction. Typos are corrected second, over Directory words only, when the first pass finds too few.
create or replace function app.search(p_words text, p_kinds text[], p_most integer)
returns table (kind text, subject_id uuid, label text, score real, via text[], terms text[])
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  typed text[] := app.search_terms(p_words); corrected text[];
  scopes uuid[] := array_remove(array['00000000-0000-0000-0000-000000000000', app.member()], null);
  few integer := least(3, p_most); found_rows integer;
begin
  if cardinality(typed) = 0 or app.role() is null or app.role() = 'GUEST' then return; end if;
  return query select s.*, typed from app.search_pass(typed, scopes, p_kinds, least(p_most, 200)) s;
  get diagnostics found_rows = row_count;
  if found_rows >= few then return; end if;
  select array_agg(app.search_correction(t) order by n) into corrected from unnest(typed) with ordinality u(t, n);
  if corrected = typed then return; end if;
  return query select s.kind, s.subject_id, s.label, (s.score / 2)::real, s.via, corrected from app.search_pass(corrected, scopes, p_kinds, least(p_most, 200)) s
    where found_rows = 0 or not exists (select 1 from app.search_pass(typed, scopes, p_kinds, few) f where f.kind = s.kind and f.subject_id = s.subject_id);
end $$;

-- Why a result was found, in words, read as the caller may read.
create or replace function app.why_found(p_kind text, p_id uuid, p_via text[], p_terms text[]) returns text[] language sql stable as $$
  select array_remove(array_cat(
    case p_kind when 'ORGANISATION' then array(
      select case n.kind when 'FORMER' then 'formerly ' when 'OFFICIAL' then 'officially ' else 'also known as ' end || n.name
      from public.organisation_name n join public.organisation o on o.id = n.organisation_id
      where n.organisation_id = p_id and app.fold(n.name) <> o.name_key
        and exists (select 1 from unnest(p_terms) t where (app.lexemes(n.name) @@ (t || ':*')::tsquery or app.initials(n.name) = t) and not app.lexemes(o.name) @@ (t || ':*')::tsquery)
      order by n.kind desc, n.valid_to desc limit 2)
    || array(select case i.scheme when 'ONS_ICB' then 'ONS' when 'LA_CODE' then 'council code' else i.scheme end || ' ' || i.value
      from public.organisation_identifier i where i.organisation_id = p_id and exists (select 1 from unnest(p_terms) t where starts_with(app.fold(i.value), t)) limit 1)
    || array(select upper(app.initials(o.name)) || ' is short for it' from public.organisation o where o.id = p_id and app.initials(o.name) = any(p_terms))
    || array(select 'in ' || o.town from public.organisation o where o.id = p_id
      and exists (select 1 from unnest(p_terms) t where app.lexemes(o.town) @@ (t || ':*')::tsquery and not app.lexemes(o.name) @@ (t || ':*')::tsquery))
    when 'PERSON' then array(select 'also known as ' || n from unnest(app.other_names(p_id)) n where exists (select 1 from unnest(p_terms) t where app.lexemes(n) @@ (t || ':*')::tsquery) limit 2)
    when 'PLACE' then array(select p.code from public.place p where p.id = p_id and exists (select 1 from unnest(p_terms) t where starts_with(app.fold(p.code), t)))
    else '{}' end,
    array(select f.label from public.job_function f where 'fn:' || f.key = any(p_via) order by f.position limit 2)
    || array(select 'about ' || lower(left(t.label, 1)) || substr(t.label, 2) from public.topic t where 'topic:' || t.key = any(p_via) order by t.position limit 2)
    || array(select case p_kind when 'ORGANISATION' then 'serves ' else 'covers ' end || p.name from public.place p where 'place:' || p.id = any(p_via)
        and not exists (select 1 from public.organisation o where o.id = p_id and strpos(o.name_key, app.fold(p.name)) > 0) order by p.kind desc, p.name limit 2)), null) $$;
