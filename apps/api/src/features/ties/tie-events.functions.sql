-- An acquaintance is settled in the transaction of whatever makes or unmakes it, by triggers: through a service, an undo, a link,
-- the worker or an import alike. There is no nightly rebuild, and nothing to remember.

create or replace function app.follow_tie() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_op <> 'INSERT' then perform app.settle_acquaintances(old.member_id, array[old.a_id], array[old.b_id]); end if;
  if tg_op <> 'DELETE' then perform app.settle_acquaintances(new.member_id, array[new.a_id], array[new.b_id]); end if;
  return null;
end $$;

-- The convenor's own people who were in the room: those who attended, and whoever ran it.
create or replace function app.own_at(p_roundtable uuid) returns uuid[] language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(distinct u.person_id), '{}') from public.roundtable r join public.user_account u on u.member_id = r.convenor_member_id and u.person_id is not null
  where r.id = p_roundtable and (u.id = r.host_user_id or exists (select 1 from public.invitation i where i.root_id = r.id and i.person_id = u.person_id and i.attended = 'ATTENDED')) $$;

create or replace function app.came_to(p_roundtable uuid) returns uuid[] language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(i.person_id), '{}') from public.invitation i where i.root_id = p_roundtable and i.attended = 'ATTENDED' $$;

-- Somebody came, or did not after all, or sat elsewhere: they and the convenor's people; one of these with everybody.
create or replace function app.follow_attendance() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare was public.invitation := case when tg_op = 'INSERT' then new else old end; event public.roundtable;
begin
  if tg_op = 'INSERT' and new.attended is null then return null; end if;
  select * into event from public.roundtable r where r.id = was.root_id;
  perform app.settle_acquaintances(event.convenor_member_id, array[was.person_id], app.own_at(event.id));
  if exists (select 1 from public.user_account u where u.person_id = was.person_id and u.member_id = event.convenor_member_id) then
    perform app.settle_acquaintances(event.convenor_member_id, array[was.person_id], app.came_to(event.id));
  end if;
  return null;
end $$;

create or replace function app.follow_roundtable() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform app.settle_acquaintances(new.convenor_member_id, app.own_at(new.id) || array(select u.person_id from public.user_account u where u.id = old.host_user_id and u.person_id is not null), app.came_to(new.id));
  return null;
end $$;

-- Of an interaction: whoever logged it, and whoever pursues its opportunity, with those who took part.
create or replace function app.follow_interaction_person() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare was public.interaction_person := case when tg_op = 'DELETE' then old else new end;
begin
  perform app.settle_acquaintances(was.member_id, array(select u.person_id from public.interaction i
    left join public.pursuit q on q.opportunity_id = i.opportunity_id and q.member_id = i.member_id
    join public.user_account u on u.id in (i.by_user_id, q.owner_id) and u.person_id is not null where i.id = was.interaction_id), array[was.person_id]);
  return null;
end $$;

create or replace function app.follow_interaction() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform app.settle_acquaintances(new.member_id, array(select u.person_id from public.user_account u left join public.pursuit q on q.owner_id = u.id and q.opportunity_id in (old.opportunity_id, new.opportunity_id)
    where u.member_id = new.member_id and u.person_id is not null and (u.id in (old.by_user_id, new.by_user_id) or q.id is not null)), array(select ip.person_id from public.interaction_person ip where ip.interaction_id = new.id));
  return null;
end $$;

create or replace function app.follow_introduction() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform app.settle_acquaintances(new.asker_member_id, array(select u.person_id from public.user_account u where u.id = new.asker_user_id and u.person_id is not null), array[new.target_person_id]);
  if new.connector_member_id is not null then perform app.settle_acquaintances(new.connector_member_id, array[new.connector_person_id], array[new.target_person_id]); end if;
  return null;
end $$;

-- Another owner pursues it.
create or replace function app.follow_pursuit() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform app.settle_acquaintances(new.member_id, array(select u.person_id from public.user_account u where u.id in (new.owner_id, case when tg_op = 'UPDATE' then old.owner_id end) and u.person_id is not null),
    array(select app.work_on(new.member_id, new.opportunity_id)));
  return null;
end $$;

-- An opportunity went to the bin or came back, or a party has another sponsor: every member that pursues it.
create or replace function app.follow_opportunity() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare root uuid := case when tg_table_name = 'opportunity' then new.id else (to_jsonb(new) ->> 'root_id')::uuid end; q record;
begin
  for q in select p.member_id, u.person_id from public.pursuit p join public.user_account u on u.id = p.owner_id and u.person_id is not null where p.opportunity_id = root loop
    perform app.settle_acquaintances(q.member_id, array[q.person_id], array(select app.work_on(q.member_id, root))
      || array(select ap.root_id from public.appointment ap where ap.id = (to_jsonb(old) ->> 'sponsor_appointment_id')::uuid));
  end loop;
  return null;
end $$;

-- An account is linked to another person: both, with everybody whom they may have met.
create or replace function app.follow_account() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare someone uuid;
begin
  foreach someone in array array_remove(array[case when tg_op = 'UPDATE' then old.person_id end, new.person_id], null) loop
    perform app.settle_acquaintances(new.member_id, array[someone], app.met_by(new.member_id, someone));
  end loop;
  return null;
end $$;

create or replace trigger follow_tie after insert or update or delete on public.tie for each row execute function app.follow_tie();
create or replace trigger follow_tie after insert or update or delete on public.tie_judgement for each row execute function app.follow_tie();
create or replace trigger follow_attendance after insert or delete or update of attended, table_number on public.invitation for each row execute function app.follow_attendance();
create or replace trigger follow_roundtable after update of starts_at, state, deleted_at, host_user_id on public.roundtable for each row
  when ((old.starts_at, old.state, old.deleted_at, old.host_user_id) is distinct from (new.starts_at, new.state, new.deleted_at, new.host_user_id)) execute function app.follow_roundtable();
create or replace trigger follow_interaction_person after insert or delete on public.interaction_person for each row execute function app.follow_interaction_person();
create or replace trigger follow_interaction after update on public.interaction for each row
  when ((old.kind, old.direction, old.happened_on, old.deleted_at, old.by_user_id, old.opportunity_id) is distinct from (new.kind, new.direction, new.happened_on, new.deleted_at, new.by_user_id, new.opportunity_id)) execute function app.follow_interaction();
create or replace trigger follow_introduction after update on public.introduction for each row
  when ((old.made_at, old.met_at) is distinct from (new.made_at, new.met_at)) execute function app.follow_introduction();
create or replace trigger follow_pursuit after insert on public.pursuit for each row when (new.owner_id is not null) execute function app.follow_pursuit();
create or replace trigger follow_pursuit_owner after update on public.pursuit for each row when (old.owner_id is distinct from new.owner_id) execute function app.follow_pursuit();
create or replace trigger follow_opportunity after update on public.opportunity for each row when (old.deleted_at is distinct from new.deleted_at) execute function app.follow_opportunity();
create or replace trigger follow_opportunity after update on public.opportunity_party for each row
  when ((old.sponsor_appointment_id, old.commitment_on, old.deleted_at) is distinct from (new.sponsor_appointment_id, new.commitment_on, new.deleted_at)) execute function app.follow_opportunity();
create or replace trigger follow_sponsor after insert on public.opportunity_party for each row when (new.sponsor_appointment_id is not null) execute function app.follow_opportunity();
create or replace trigger follow_account_insert after insert on public.user_account for each row when (new.person_id is not null) execute function app.follow_account();
create or replace trigger follow_account after update on public.user_account for each row when (old.person_id is distinct from new.person_id) execute function app.follow_account();
