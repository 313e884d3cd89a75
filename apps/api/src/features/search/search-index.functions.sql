-- The search index holds each thing's own names and the ids of what it belongs to (org:…, post:…, place:…, fn:…, topic:…).
-- Other things' names are not copied into it: a rename touches one row, and the query resolves words to ids.
-- Each function writes the entries of a set of rows; whoever changes a row calls it in the same transaction.

-- The words of a text, folded and whole, without stemming; the letter says where they stand: A in today's name, B in other names, titles and codes,
-- C in former names, D in what a body is and where it sits. Where people leave out an apostrophe, a point or a hyphen, the joined word is known as well.
create or replace function app.weighed(t text, letter text) returns tsvector language plpgsql immutable parallel safe as $$ declare words text := app.fold(t); begin return app.weighed_words(t, words, letter); end $$;
-- The same of a text that stands folded in a column. One expression, so that it becomes a part of the statement that asks: an import asks it of each row.
create or replace function app.weighed_words(t text, words text, letter text) returns tsvector language sql immutable parallel safe as $$
  select (case when words <> '' then replace(case when translate(t, '''’.&-', '') <> t then words || ' ' || app.fold(translate(t, '''’.&-', '')) else words end, ' ', ':1' || letter || ' ') || ':1' || letter else '' end)::tsvector $$;

-- "University Hospitals Bristol and Weston NHS Foundation Trust" is called UHBW: the letters of the words that tell it apart.
create or replace function app.initials(name text) returns text language sql immutable as $$
  select case when length(s) between 3 and 7 then s end from (
    select string_agg(left(w, 1), '' order by n) from unnest(string_to_array(app.fold(name), ' ')) with ordinality u(w, n)
    where w <> all(array['', 'nhs', 'and', 'of', 'the', 'for', 'in', 'icb', 'integrated', 'care', 'board', 'trust', 'foundation', 'limited', 'ltd', 'llp', 'council'])
  ) i(s) $$;

create or replace function app.index_organisations(ids uuid[]) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  delete from search_entry where kind = 'ORGANISATION' and subject_id = any(ids)
    and not exists (select 1 from organisation o where o.id = subject_id and o.deleted_at is null);
  insert into search_entry (kind, subject_id, scope, label, words, plain, tokens, own_token, weight)
  select 'ORGANISATION', o.id, '00000000-0000-0000-0000-000000000000'::uuid, o.name,
    app.weighed_words(o.name, o.name_key, 'A') || app.weighed(concat_ws(' ', app.initials(o.name), n.others, c.codes), 'B') || app.weighed(n.former, 'C')
      || app.weighed(concat_ws(' ', o.town, nullif(o.type, 'OTHER'), o.sub_type), 'D'),
    concat_ws('|', o.name_key, n.keys),
    array(select 'place:' || op.place_id from organisation_place op where op.organisation_id = o.id),
    'org:' || o.id,
    case app.status_on(o.status, o.opened_on, o.closed_on) when 'CLOSED' then 0.6 else 1 end
  from organisation o
  left join lateral (
    select string_agg(concat_ws(' ', m.name, app.initials(m.name)), ' ') filter (where m.kind <> 'FORMER') as others,
      string_agg(concat_ws(' ', m.name, app.initials(m.name)), ' ') filter (where m.kind = 'FORMER') as former,
      string_agg(distinct app.fold(m.name), '|') filter (where app.fold(m.name) <> o.name_key) as keys
    from organisation_name m where m.organisation_id = o.id) n on true
  left join lateral (select string_agg(i.value, ' ') as codes from organisation_identifier i where i.organisation_id = o.id) c on true
  where o.id = any(ids) and o.deleted_at is null
  on conflict (kind, subject_id, scope) do update set label = excluded.label, words = excluded.words, plain = excluded.plain, tokens = excluded.tokens, weight = excluded.weight;
$$;

-- What posts answer for: their own remits; without a place of its own, a post answers for the places of its organisation.
-- Asked for post by post, by the index: a join of thousands is planned by what the tables were before, and an import fills them.
create or replace function app.tokens_of_post(id uuid, organisation_id uuid, function_key text) returns table (tokens text[]) language sql stable as $$
  select array['org:' || $2, 'fn:' || $3]
    || coalesce((select array_agg(coalesce('place:' || m.place_id, 'topic:' || m.topic_key)) from public.post_remit m where m.post_id = $1), '{}')
    || case when exists (select 1 from public.post_remit m where m.post_id = $1 and m.place_id is not null) then '{}'
       else coalesce((select array_agg('place:' || op.place_id) from public.organisation_place op where op.organisation_id = $2), '{}') end $$;

-- The entries of people; what their posts answer for is joined into one text and taken apart again, which costs less than a scan of each array. A published person is in the Directory; any other is found by the members that know them and by nobody else.
create or replace function app.entries_of_people(ids uuid[]) returns table (kind text, subject_id uuid, scope uuid, label text, words tsvector, plain text, tokens text[], weight real) language sql stable as $$
  select 'PERSON', p.id, s.scope, p.name,
    app.weighed_words(p.name, p.name_key, 'A') || app.weighed_words(j.titles, j.title_keys, 'B')
      || case when exists (select 1 from public.person other where other.merged_into_id = p.id) then app.weighed(array_to_string(app.other_names(p.id), ' '), 'C') else '' end,
    p.name_key,
    coalesce(j.tokens, '{}') || array(select 'topic:' || t.topic_key from public.person_topic t where t.root_id = p.id), 1
  from public.person p
  cross join lateral (
    select string_agg(o.title, ' ') as titles, string_agg(o.title_key, ' ') as title_keys, string_to_array(string_agg('post:' || o.id || e'\n' || array_to_string(t.tokens, e'\n'), e'\n'), e'\n') as tokens
    from public.appointment a join public.post o on o.id = a.post_id and o.deleted_at is null cross join lateral app.tokens_of_post(o.id, o.organisation_id, o.function_key) t
    where a.root_id = p.id and (a.ended_on is null or a.ended_on > app.today())) j
  cross join lateral (
    select '00000000-0000-0000-0000-000000000000'::uuid as scope where p.published_at is not null
    union all
    select a.member_id from public.person_access a where a.root_id = p.id and p.published_at is null) s
  where p.id = any(ids) and p.deleted_at is null $$;

create or replace function app.index_people(ids uuid[]) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  delete from search_entry e where e.kind = 'PERSON' and e.subject_id = any(ids) and not exists (
    select 1 from person p where p.id = e.subject_id and p.deleted_at is null and case
      when p.published_at is not null then e.scope = '00000000-0000-0000-0000-000000000000'
      else exists (select 1 from person_access a where a.root_id = p.id and a.member_id = e.scope) end);
  insert into search_entry (kind, subject_id, scope, label, words, plain, tokens, weight) select e.* from app.entries_of_people(ids) e
  on conflict (kind, subject_id, scope) do update set label = excluded.label, words = excluded.words, plain = excluded.plain, tokens = excluded.tokens, weight = excluded.weight;
$$;

-- Of people whom the same transaction made, so that nobody can have written an entry of them: to look for one costs as much again as to write it.
create or replace function app.index_new_people(ids uuid[]) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  insert into search_entry (kind, subject_id, scope, label, words, plain, tokens, weight) select e.* from app.entries_of_people(ids) e;
$$;

-- The entries of posts. A title is no name: slips are corrected by the words of functions. A vacant post is a result in its own right; a filled one stands behind its holder.
create or replace function app.entries_of_posts(ids uuid[]) returns table (kind text, subject_id uuid, scope uuid, label text, words tsvector, plain text, tokens text[], own_token text, weight real) language sql stable as $$
  select 'POST', o.id, '00000000-0000-0000-0000-000000000000'::uuid, o.title, app.weighed_words(o.title, o.title_key, 'A'), '',
    t.tokens, 'post:' || o.id, case when o.vacant_since is null then 0.5 else 0.95 end
  from public.post o cross join lateral app.tokens_of_post(o.id, o.organisation_id, o.function_key) t where o.id = any(ids) and o.deleted_at is null and coalesce(o.settled, 'KEPT') = 'KEPT' $$;

create or replace function app.index_posts_alone(ids uuid[]) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  delete from search_entry where kind = 'POST' and subject_id = any(ids)
    and not exists (select 1 from post o where o.id = subject_id and o.deleted_at is null and coalesce(o.settled, 'KEPT') = 'KEPT');
  insert into search_entry (kind, subject_id, scope, label, words, plain, tokens, own_token, weight) select e.* from app.entries_of_posts(ids) e
  on conflict (kind, subject_id, scope) do update set label = excluded.label, words = excluded.words, plain = excluded.plain, tokens = excluded.tokens, weight = excluded.weight;
$$;

-- Of posts that the same transaction made, as with people.
create or replace function app.index_new_posts(ids uuid[]) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  insert into search_entry (kind, subject_id, scope, label, words, plain, tokens, own_token, weight) select e.* from app.entries_of_posts(ids) e;
$$;

-- Posts, and with them the people who hold them.
create or replace function app.index_posts(ids uuid[]) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  select app.index_posts_alone(ids);
  select app.index_people(array(select distinct a.root_id from appointment a where a.post_id = any(ids)));
$$;

create or replace function app.index_places(ids uuid[]) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  delete from search_entry where kind = 'PLACE' and subject_id = any(ids) and not exists (select 1 from place p where p.id = subject_id);
  insert into search_entry (kind, subject_id, scope, label, words, plain, own_token, weight)
  select 'PLACE', p.id, '00000000-0000-0000-0000-000000000000'::uuid, p.name, app.weighed(p.name, 'A') || app.weighed(p.code, 'B'), app.fold(p.name), 'place:' || p.id, 0.9
  from place p where p.id = any(ids)
  on conflict (kind, subject_id, scope) do update set label = excluded.label, words = excluded.words, plain = excluded.plain, weight = excluded.weight;
$$;

-- A list is keyed by a word, an entry by a UUID: the digest of the key stands in for it.
create or replace function app.index_functions(ids uuid[]) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  delete from search_entry e where e.kind = 'FUNCTION' and not exists (select 1 from job_function f where md5('fn:' || f.key)::uuid = e.subject_id);
  insert into search_entry (kind, subject_id, scope, label, words, plain, own_token, weight)
  select 'FUNCTION', md5('fn:' || f.key)::uuid, '00000000-0000-0000-0000-000000000000'::uuid, f.label,
    app.weighed(f.label, 'A') || app.weighed(array_to_string(f.title_patterns, ' '), 'B'), app.fold(f.label) || '|' || app.fold(array_to_string(f.title_patterns, ' ')), 'fn:' || f.key, 0.7
  from job_function f where f.id = any(ids)
  on conflict (kind, subject_id, scope) do update set label = excluded.label, words = excluded.words, plain = excluded.plain;
$$;

create or replace function app.index_topics() returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  insert into search_entry (kind, subject_id, scope, label, words, plain, own_token, weight)
  select 'TOPIC', md5('topic:' || t.key)::uuid, '00000000-0000-0000-0000-000000000000'::uuid, t.label,
    app.weighed(t.label, 'A') || app.weighed(array_to_string(t.synonyms, ' '), 'B'), app.fold(t.label) || '|' || app.fold(array_to_string(t.synonyms, ' ')), 'topic:' || t.key, 0.6
  from topic t
  on conflict (kind, subject_id, scope) do update set label = excluded.label, words = excluded.words, plain = excluded.plain;
$$;

-- The words of the Directory's names are known apart (search_word), and of no other scope: a correction must not tell another member's. They come and
-- go with the entries, so that no word of somebody who was erased is left.
create or replace function app.names_in(p_plain text) returns setof text language sql immutable parallel safe as $$ select w from string_to_table(translate(p_plain, '|', ' '), ' ') w where w <> '' $$;
create or replace function app.keep_search_words() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare directory constant uuid := '00000000-0000-0000-0000-000000000000'; came text[] := '{}'; went text[] := '{}';
begin
  if tg_op <> 'DELETE' then came := array(select distinct w from fresh e, app.names_in(e.plain) w where e.scope = directory and e.plain <> ''); end if;
  if tg_op <> 'INSERT' then went := array(select w from gone e, app.names_in(e.plain) w where e.scope = directory and e.plain <> '' except select unnest(came)); end if;
  insert into search_word select w from unnest(came) w where not exists (select 1 from search_word s where s.word = w);
  delete from search_word s using unnest(went) w where s.word = w
    and not exists (select 1 from search_entry e where e.scope = directory and e.kind in ('ORGANISATION', 'FUNCTION', 'TOPIC', 'PLACE') and e.words @@ w::tsquery and w in (select app.names_in(e.plain)))
    and not exists (select 1 from search_entry e where e.scope = directory and e.kind = 'PERSON' and e.words @@ w::tsquery and w in (select app.names_in(e.plain)));
  return null;
end $$;
create or replace trigger keep_words_new after insert on public.search_entry referencing new table as fresh for each statement execute function app.keep_search_words();
create or replace trigger keep_words after update on public.search_entry referencing old table as gone new table as fresh for each statement execute function app.keep_search_words();
create or replace trigger keep_words_gone after delete on public.search_entry referencing old table as gone for each statement execute function app.keep_search_words();

-- A migration after which the index must be written anew says so on the table.
do $$ begin
  if obj_description('public.search_entry'::regclass) = 'to be written anew' then
    perform app.index_organisations(array(select id from public.organisation)), app.index_posts(array(select id from public.post)), app.index_people(array(select id from public.person)),
      app.index_places(array(select id from public.place)), app.index_functions(array(select id from public.job_function)), app.index_topics();
    comment on table public.search_entry is null;
  end if;
end $$;
