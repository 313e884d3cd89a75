-- Asks for the same person, gathered by a convenor. Only asks whose askers agreed to it are ever in here, and only where two
-- members or more agreed: of the others nothing is told, not even how many there are.

-- Whether the caller's member brings others together: a law firm, or an organisation that acts as a convenor.
create or replace function app.may_convene() returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select app.role() in ('ADMINISTRATOR', 'PARTNERSHIP_LEAD', 'EVENT_ORGANISER') and exists (
    select 1 from public.member m left join public.organisation o on o.id = m.organisation_id where m.id = app.member() and (m.sector = 'LEGAL' or 'convenor' = any(o.acts_as))) $$;

-- The people for whom asks can be put together: asked for, with consent, by two members or more.
create or replace function app.ask_pools() returns table (target_person_id uuid, asks integer)
language sql stable security definer set search_path = pg_catalog, public as $$
  select i.target_person_id, count(*)::integer from public.introduction i
  where app.may_convene() and i.state = 'ASKED' and i.may_pool and i.pool_id is null and app.may_see_person(i.target_person_id)
    and not exists (select 1 from public.person_detail d where d.person_id = i.target_person_id and d.member_id in (app.member(), i.asker_member_id) and d.objected_at is not null)
  group by i.target_person_id having count(distinct i.asker_member_id) >= 2 $$;

-- What the convenor reads of such asks: what their askers agreed to show.
create or replace function app.poolable_asks(p_target uuid) returns table (introduction_id uuid, asker_name text, asker_member text, about text, hoped_by date, asked_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public as $$
  select i.id, u.name, m.name, i.about, i.hoped_by, i.asked_at
  from public.introduction i join public.user_account u on u.id = i.asker_user_id join public.member m on m.id = i.asker_member_id
  where exists (select 1 from app.ask_pools() p where p.target_person_id = p_target)
    and i.target_person_id = p_target and i.state = 'ASKED' and i.may_pool and i.pool_id is null
    and not exists (select 1 from public.person_detail d where d.person_id = p_target and d.member_id = i.asker_member_id and d.objected_at is not null) $$;

-- Takes these asks over: the caller becomes their connector. Whoever was asked first no longer sees them and their links end.
create or replace function app.take_asks(p_target uuid, p_pool uuid, p_connector uuid) returns setof uuid
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare ids uuid[];
begin
  if not exists (select 1 from public.user_account u where u.id = app.usr() and u.person_id = p_connector) or p_connector = p_target then return; end if;
  ids := array(select a.introduction_id from app.poolable_asks(p_target) a join public.introduction i on i.id = a.introduction_id join public.user_account u on u.id = i.asker_user_id
    where u.person_id is distinct from p_connector);
  perform 1 from public.introduction i where i.id = any(ids) order by i.id for update;
  ids := array(select i.id from public.introduction i where i.id = any(ids) and i.state = 'ASKED' and i.pool_id is null and i.may_pool);
  insert into public.introduction_access (root_id, member_id, level) select unnest(ids), app.member(), 2 on conflict (root_id, member_id) do nothing;
  delete from public.introduction_access a using public.introduction i where i.id = a.root_id and i.id = any(ids) and a.member_id = i.connector_member_id and a.member_id not in (i.asker_member_id, app.member());
  delete from public.link_token t where t.root_id = any(ids) and t.purpose = 'CONNECTOR_ANSWER';
  update public.introduction i set connector_person_id = p_connector, connector_member_id = app.member(), pool_id = p_pool where i.id = any(ids);
  return query select unnest(ids);
end $$;

-- How many other asks are in the pool of an introduction; its two sides may know the number.
create or replace function app.pooled_with(p_id uuid) returns integer
language sql stable security definer set search_path = pg_catalog, public as $$
  select (select count(*)::integer from public.introduction o where o.pool_id = i.pool_id and o.id <> i.id)
  from public.introduction i where i.id = p_id and app.side_of_introduction(i.id) <> '{}' $$;
