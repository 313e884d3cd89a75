-- Those that are not definer functions run with the rights of whoever calls them: as lintel_gate inside app.search. Nobody else may read
-- the index, so that no caller can name another member's scope.

-- The ids that one word may mean, among what these scopes may find: organisations, functions and places by their own words, and (`around`) topics and all that lies
-- within such a place and around it up to the system. Where a word means more than 250, those come first that another word of the question means too; of a word
-- that stands alone, the people of a hundred bodies are more than anybody is shown, and an index asked for hundreds of keys compares each entry with all of them.
create or replace function app.search_tokens(p_term tsquery, p_others tsquery, p_scopes uuid[], out own text[], out around text[])
language plpgsql stable security invoker set search_path = pg_catalog, public as $$
begin
  with named as (
    select e.kind, e.subject_id, e.own_token from search_entry e
    where e.scope = any(p_scopes) and e.words @@ p_term and e.kind in ('ORGANISATION', 'FUNCTION', 'TOPIC', 'PLACE')
    order by e.words @@ p_others desc nulls last, e.weight desc, e.subject_id limit case when p_others is null then 100 else 500 end)
  select array(select own_token from named where kind <> 'TOPIC'),
    array(select own_token from named where kind = 'TOPIC'
      union select 'place:' || x.id from named n cross join lateral (select app.places_within(n.subject_id) union all select app.places_around(n.subject_id)) x(id) where n.kind = 'PLACE')
  into own, around;
end $$;

-- The Directory's words that a mistyped one most likely stands for, nearest first; none for a word that the Directory knows, unless it is told to doubt that one too.
create or replace function app.search_correction(p_term text, p_forms text[], p_doubts boolean) returns text[]
language plpgsql stable security invoker set search_path = pg_catalog, public as $$
begin
  if length(p_term) < 4 or (not p_doubts and (
      exists (select 1 from search_entry e where e.scope = '00000000-0000-0000-0000-000000000000' and e.kind in ('ORGANISATION', 'FUNCTION', 'TOPIC', 'PLACE') and e.words @@ app.term_query(p_term, p_forms, '*'))
      or exists (select 1 from search_entry e where e.scope = '00000000-0000-0000-0000-000000000000' and e.kind = 'PERSON' and e.words @@ app.term_query(p_term, p_forms, '*')))) then
    return '{}';
  end if;
  perform set_config('pg_trgm.word_similarity_threshold', '0.4', true);
  return array(
    select w from (select distinct s.word as w from search_word s where p_term <% s.word and s.word <> p_term and similarity(p_term, s.word) >= 0.25) x
    order by similarity(p_term, w) - abs(length(w) - length(p_term)) * 0.05 desc, w limit 3);
end $$;

-- One pass over the index: entries for which every term (all but one where `p_spare`) is one of their own words or resolves to something that they belong to.
-- `via` says what an entry belongs to that was asked for, and "name" where a word stands in a name that somebody had in an entry joined to theirs.
-- Of what very many entries hold, some hundreds of each kind are compared: the rest is as good. `p_near` holds for each term the words that it may be mistyped for. `terms` are the words as they were understood for this entry.
create or replace function app.search_pass(p_words text, p_terms text[], p_near text[], p_spare boolean, p_scopes uuid[], p_kinds text[], p_most integer)
returns table (kind text, subject_id uuid, label text, score real, via text[], terms text[])
language plpgsql stable security invoker set search_path = pg_catalog, public as $$
declare
  term text; forms text[]; nears text[]; known tsquery; meant tsquery; others tsquery; own text[]; around text[];
  owns text[] := '{}'; every text[] := '{}'; conditions text[] := '{}'; sizes integer[] := '{}'; called text[] := '{}'; elsewhere text[] := '{}'; scores text := '0'; understood text[] := '{}'; fits text; is_called text;
begin
  for n in 1 .. cardinality(p_terms) loop
    term := p_terms[n];
    forms := app.term_forms(term, p_terms);
    nears := coalesce(string_to_array(nullif(p_near[n], ''), ' '), '{}');
    known := app.term_query(term, forms, '*');
    meant := case when cardinality(nears) = 0 then known else known || array_to_string(nears, ' | ')::tsquery end;
    others := nullif(array_to_string(array(select t || ':*' from unnest(p_terms) t where t <> term), ' | '), '')::tsquery;
    select s.own, s.around into own, around from app.search_tokens(meant, others, p_scopes) s;
    owns := owns || array(select o from unnest(own) o where o not like 'org:%');
    every := every || own || around;
    conditions := conditions || format('(e.words @@ %L::tsquery or e.tokens && %L::text[])', meant, own || around);
    sizes := sizes || cardinality(own || around);
    -- Shorter words have no trigrams. Whose name has a word that begins so fits, whatever else they belong to.
    called := called || case when length(term) < 3 then 'false' else format('e.plain like %L and strpos('' '' || e.plain, %L) > 0', '%' || term || '%', ' ' || term) end;
    -- A whole word beats the beginning of one, and today's name a former one; all beat what it belongs to, and that beats what lies around it.
    -- Most are met by what they belong to alone: which word it was is asked of the others.
    scores := scores || format(' + case when e.words @@ %L::tsquery then case when e.words @@ %L::tsquery then 3 when e.words @@ %L::tsquery then 2.9 when e.words @@ %L::tsquery then 2.8 when e.words @@ %L::tsquery then 2.4 else 2 end
        %s when %s then 1.8 %s else 1.4 end',
      known, app.term_query(term, forms, 'A'), app.term_query(term, forms, 'B'), app.term_query(term, forms, 'C'), app.term_query(term, forms, '*ABC'),
      (select string_agg(format('when e.words @@ %L::tsquery then %s', w, 2 - 0.3 * (i - 1)), ' ' order by i) from unnest(nears) with ordinality u(w, i)),
      -- Few are soonest compared each with each, many by their digests.
      format(case when cardinality(own) <= 16 then 'e.tokens && %L::text[]' else '(select bool_or(x = any(%L::text[])) from unnest(e.tokens) x)' end, own),
      case when p_spare then format('when not e.tokens && %L::text[] then 0', around) else '' end);
    elsewhere := elsewhere || app.term_query(term, forms, '*C')::text || array(select w || ':C' from unnest(nears) w);
    understood := understood || format('case when e.words @@ %L::tsquery then %L %s when e.tokens && %L::text[] then %L end', known, term,
      (select string_agg(format('when e.words @@ %L::tsquery then %L', w, w), ' ') from unnest(nears) w), own || around, term);
  end loop;
  -- What is soonest told is asked first: a word of hundreds of bodies is compared with what the others leave.
  conditions := array(select c from unnest(conditions, sizes) u(c, size) order by size);
  fits := case when p_spare then (select '(' || string_agg(array_to_string(conditions[:i - 1] || conditions[i + 1:], ' and '), ' or ') || ')' from generate_subscripts(conditions, 1) i) else array_to_string(conditions, ' and ') end;
  -- Who is called so, before the thousands whose title says it.
  is_called := array_to_string(called, ' and ');
  return query execute format($q$
    with candidate as not materialized (
      (select e.* from search_entry e where e.kind in ('ORGANISATION', 'FUNCTION', 'TOPIC', 'PLACE') and ($2 is null or e.kind = any($2)) and e.scope = any($1) and %1$s limit 1500)
      union all (select e.* from search_entry e where e.kind = 'PERSON' and ($2 is null or 'PERSON' = any($2)) and e.scope = any($1) and %2$s limit 300)
      union all (select e.* from search_entry e where e.kind = 'PERSON' and ($2 is null or 'PERSON' = any($2)) and e.scope = any($1) and not (%2$s) and %1$s limit 600)
      union all (select e.* from search_entry e where e.kind = 'POST' and ($2 is null or 'POST' = any($2)) and e.scope = any($1) and %1$s limit 300))
    select f.kind, f.subject_id, f.label, f.score, array(select unnest(f.tokens) intersect select unnest($5)) || case when f.kind = 'PERSON' and f.words @@ $7 then array['name'] else '{}' end, f.understood
    from (
      select e.kind, e.subject_id, e.label, e.tokens, e.words, array_remove(array[%3$s], null) as understood, ((%4$s
          + case when starts_with(e.plain || '|', $4 || '|') then 4 when strpos('|' || e.plain || '|', '|' || $4 || '|') > 0 then 3.6
              when starts_with(e.plain, $4) then 2 when strpos('|' || e.plain, '|' || $4) > 0 then 1.8 else 0 end
          -- One function or place that several words mean tells more than two that each mean one.
          + case when e.tokens && $6 then 1 else 0 end
          + %5$s) * e.weight)::real as score
      from candidate e) f
    order by f.score desc, length(f.label), f.label, f.subject_id limit $3 $q$,
    fits, is_called,
    case when p_spare or p_near is not null then array_to_string(understood, ', ') else (select string_agg(quote_literal(t), ', ') from unnest(p_terms) t) end,
    scores,
    -- What is only near is best where the whole is nearest.
    case when p_spare or p_near is not null then '3 * word_similarity($4, e.plain)' else '0' end)
  using p_scopes, p_kinds, p_most, p_words, every, array(select x from unnest(owns) x group by x having count(*) > 1), array_to_string(elsewhere, ' | ')::tsquery;
end $$;

-- The one search: what the actor may find for these words, best first. Scope and limit are applied here; callers read the rows again under their own policies.
-- `terms` are the words as they were understood. Where too little is found, typos are taken for Directory words; where nothing is, one word may be left out.
-- It reads by its indexes always: for a word of thousands the planner would hope to meet enough of them soon, reading the whole from its beginning.
create or replace function app.search(p_words text, p_kinds text[], p_most integer)
returns table (kind text, subject_id uuid, label text, score real, via text[], terms text[])
language plpgsql stable security definer set search_path = pg_catalog, public set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
declare
  typed text[] := app.search_terms(p_words); near text[]; seen uuid[] := '{}';
  scopes uuid[] := array_remove(array['00000000-0000-0000-0000-000000000000', app.member()], null);
  most integer := least(p_most, 200);
begin
  if cardinality(typed) = 0 or app.role() is null or app.role() = 'GUEST' then return; end if;
  for pass in 1 .. 4 loop
    if pass = 2 then
      near := array(select array_to_string(app.search_correction(t, app.term_forms(t, typed), cardinality(seen) = 0), ' ') from unnest(typed) with ordinality u(t, n) order by n);
      continue when array_to_string(near, '') = '';
    end if;
    -- The telling words are said first: of four or more the last may be left out as well.
    if pass = 4 then typed := typed[:cardinality(typed) - 1]; end if;
    continue when pass > 2 and (cardinality(typed) < pass - 1 or cardinality(seen) > 0);
    for kind, subject_id, label, score, via, terms in
      select s.kind, s.subject_id, s.label, s.score / pass, s.via, s.terms
      from app.search_pass(app.fold(p_words), typed, case pass when 2 then near end, pass > 2, scopes, p_kinds, most) s where s.subject_id <> all(seen)
    loop
      seen := seen || subject_id;
      return next;
    end loop;
    exit when cardinality(seen) >= case pass when 1 then least(3, most) else 1 end;
  end loop;
end $$;
