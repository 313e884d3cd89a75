-- What an introduction's two sides may learn of each other, and the links that let people answer without an account.

-- How the caller stands to an introduction: ASKER or CONNECTOR (the member's side), LINK (holds its link), WORKER, or null.
create or replace function app.side_of_introduction(p_id uuid) returns text[] language sql stable as $$
  select array_remove(array[
    case when i.asker_member_id = app.member() and app.role() in ('ADMINISTRATOR', 'PARTNERSHIP_LEAD', 'EVENT_ORGANISER') then 'ASKER' end,
    case when i.connector_member_id = app.member() and app.role() in ('ADMINISTRATOR', 'PARTNERSHIP_LEAD', 'EVENT_ORGANISER') then 'CONNECTOR' end,
    case when app.role() = 'GUEST' and app.subject_root() = i.id then 'LINK' end,
    case when app.role() = 'SYSTEM' then 'WORKER' end], null)
  from public.introduction i where i.id = p_id $$;

-- The people of an introduction. Addresses go to those who write to them: the connector's side and the worker; the asker's own
-- address is shared by asking. The target's address is what the connector's member holds, else the target's account, else the asker's.
create or replace function app.introduction_people(p_id uuid)
returns table (asker_name text, asker_email text, asker_member text, asker_person_id uuid, connector_name text, connector_email text, connector_user_id uuid, connector_member text,
               target_name text, target_email text, target_role text, opportunity_title text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select asker.name, asker.email, am.name, asker.person_id, connector.name,
    case when side.of && array['WORKER'] then coalesce(account.email, (select d.email from public.person_detail d where d.person_id = i.connector_person_id and d.member_id = i.asker_member_id and d.objected_at is null)) end,
    account.id, cm.name, target.name,
    case when side.of && array['WORKER', 'CONNECTOR', 'LINK'] then coalesce(
      (select d.email from public.person_detail d where d.person_id = i.target_person_id and d.member_id = i.connector_member_id and d.objected_at is null),
      (select u.email from public.user_account u where u.person_id = i.target_person_id and u.status = 'ACTIVE' order by u.id limit 1),
      (select d.email from public.person_detail d where d.person_id = i.target_person_id and d.member_id = i.asker_member_id and d.objected_at is null),
      (select m.to_address from public.outbox_mail m where m.subject_id = i.id and m.kind = 'INTRODUCTION_TARGET' order by m.created_at desc limit 1)) end,
    (select po.title || ', ' || o.name from public.post po join public.organisation o on o.id = po.organisation_id
     where po.id = coalesce(i.target_post_id, (select ap.post_id from public.appointment ap where ap.root_id = i.target_person_id and ap.ended_on is null order by ap.is_primary desc, ap.id limit 1))),
    case when 'OPPORTUNITY' = any(i.shares) then op.title end
  from public.introduction i
  cross join lateral (select app.side_of_introduction(i.id) as of) side
  join public.user_account asker on asker.id = i.asker_user_id
  join public.member am on am.id = i.asker_member_id
  join public.person connector on connector.id = i.connector_person_id
  join public.person target on target.id = i.target_person_id
  left join public.member cm on cm.id = i.connector_member_id
  left join public.opportunity op on op.id = i.opportunity_id
  left join lateral (select u.id, u.email from public.user_account u where u.person_id = i.connector_person_id and u.status = 'ACTIVE'
                     order by (u.member_id = i.connector_member_id) desc, u.id limit 1) account on true
  where i.id = p_id and side.of <> '{}' $$;

-- Keeps a link that opens one introduction, in the name of the connector's member, or the asker's where the connector has none.
create or replace function app.keep_introduction_link(p_id uuid, p_purpose text, p_token_hash text, p_expires_at timestamptz) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  insert into public.link_token (token_hash, purpose, member_id, root_id, subject_id, expires_at)
  select p_token_hash, p_purpose, coalesce(i.connector_member_id, i.asker_member_id), i.id, i.id, p_expires_at
  from public.introduction i
  where i.id = p_id and p_purpose in ('CONNECTOR_ANSWER', 'TARGET_ANSWER')
    and app.side_of_introduction(i.id) && case p_purpose when 'TARGET_ANSWER' then array['WORKER', 'CONNECTOR', 'LINK'] else array['WORKER'] end $$;

-- What has changed since an introduction was asked for. connector_left: the account that was asked is closed, or the post it was asked in
-- has ended. target_refuses: the other side objected to letters of either member, or is no longer listed; told to those who would write.
create or replace function app.introduction_standing(p_id uuid) returns table (connector_left boolean, target_refuses boolean)
language sql stable security definer set search_path = pg_catalog, public as $$
  select
    (i.connector_member_id is not null and not exists (select 1 from public.user_account u where u.person_id = i.connector_person_id and u.member_id = i.connector_member_id and u.status = 'ACTIVE'))
    or coalesce(held.ended_since and not held.holds, false),
    case when side.of && array['WORKER', 'CONNECTOR', 'LINK'] then
      exists (select 1 from public.person p where p.id = i.target_person_id and p.deleted_at is not null)
      or exists (select 1 from public.person_detail d where d.person_id = i.target_person_id and d.member_id in (i.asker_member_id, i.connector_member_id) and d.objected_at is not null) end
  from public.introduction i
  cross join lateral (select app.side_of_introduction(i.id) as of) side
  left join lateral (
    select bool_or(a.ended_on between (i.asked_at at time zone 'Europe/London')::date and app.today()) as ended_since, bool_or(a.ended_on is null or a.ended_on > app.today()) as holds
    from public.appointment a join public.post po on po.id = a.post_id left join public.member m on m.id = i.connector_member_id
    where a.root_id = i.connector_person_id and (m.organisation_id is null or po.organisation_id = m.organisation_id)) held on true
  where i.id = p_id and side.of <> '{}' $$;

-- How far the mail has come that asks the connector, or the last that reminded them: told to the asker's side while it waits for their
-- answer. Whose address it went to and what the mail server said stay in the outbox of the member that keeps it.
create or replace function app.ask_delivery(p_id uuid) returns table (status text, sent_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public as $$
  select m.status, m.sent_at from public.introduction i
  join public.outbox_mail m on m.subject_kind = 'INTRODUCTION' and m.subject_id = i.id and m.kind in ('INTRODUCTION_ASK', 'INTRODUCTION_REMINDER')
  where i.id = p_id and i.state = 'ASKED' and 'ASKER' = any(app.side_of_introduction(i.id))
  order by m.created_at desc, m.id desc limit 1 $$;

-- For each of these people the latest ask of the caller's own organisation that nobody has answered to the end.
create or replace function app.open_asks(p_people uuid[]) returns table (person_id uuid, introduction_id uuid, asked_on date) language sql stable as $$
  select distinct on (i.target_person_id) i.target_person_id, i.id, (i.asked_at at time zone 'Europe/London')::date from public.introduction i
  where i.asker_member_id = app.member() and i.target_person_id = any(p_people) and i.state in ('ASKED', 'ACCEPTED', 'TARGET_ASKED', 'TARGET_AGREED') order by i.target_person_id, i.asked_at desc, i.id $$;

-- The introduction that the target asked for at the same connector, to meet the asker: told to the connector's side alone.
create or replace function app.other_way_round(p_id uuid) returns uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select m.id from public.introduction i
  join public.user_account asker on asker.id = i.asker_user_id
  join public.introduction m on m.connector_person_id = i.connector_person_id and m.target_person_id = asker.person_id and m.state in ('ASKED', 'ACCEPTED', 'TARGET_ASKED', 'TARGET_AGREED')
  join public.user_account other on other.id = m.asker_user_id and other.person_id = i.target_person_id
  where i.id = p_id and 'CONNECTOR' = any(app.side_of_introduction(i.id)) and 'CONNECTOR' = any(app.side_of_introduction(m.id))
  order by m.asked_at, m.id limit 1 $$;

-- For the worker: the open question of a link whose time is over, once a link, so that whoever holds it can have it put again to the
-- address that it was sent to.
create or replace function app.renew_introduction_link(p_token_hash text) returns uuid
language sql volatile security definer set search_path = pg_catalog, public as $$
  update public.link_token set used_at = app.now()
  where token_hash = p_token_hash and purpose in ('CONNECTOR_ANSWER', 'TARGET_ANSWER') and expires_at <= app.now() and used_at is null and app.role() = 'SYSTEM'
  returning root_id $$;

-- How often people were approached this quarter, across members, in one word: none, once, several (two or more). Asks that were put
-- together are one approach. Nothing else leaves.
create or replace function app.approaches(p_people uuid[]) returns table (person_id uuid, word text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select w.id, case count(distinct coalesce(i.pool_id, i.id)) when 0 then 'none' when 1 then 'once' else 'several' end
  from unnest(p_people) w(id)
  left join public.introduction i on i.target_person_id = w.id and i.state not in ('DECLINED', 'WITHDRAWN')
    and i.asked_at >= date_trunc('quarter', app.now() at time zone 'Europe/London') at time zone 'Europe/London'
  where app.member() is not null and app.role() in ('ADMINISTRATOR', 'PARTNERSHIP_LEAD', 'EVENT_ORGANISER') and app.may_see_person(w.id)
  group by w.id $$;
