-- How many members found nobody for the same question: told from three on, so that nobody can be made out. Null below.
create or replace function app.gap_members(p_function text, p_topic text, p_place uuid) returns integer
language sql stable security definer set search_path = pg_catalog, public as $$
  select case when count(*) >= 3 then count(*)::integer end from public.finder_gap g
  where app.member() is not null and app.role() in ('ADMINISTRATOR', 'PARTNERSHIP_LEAD', 'EVENT_ORGANISER')
    and g.function_key is not distinct from p_function and g.topic_key is not distinct from p_topic and g.place_id is not distinct from p_place $$;
