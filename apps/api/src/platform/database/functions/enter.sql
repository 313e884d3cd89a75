-- Entering: the one way in which a session, an API key or a link becomes an actor, local to the transaction.

create or replace function app.enter(p_token_hash text) returns table (user_id uuid, member_id uuid, role text)
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare s record;
begin
  select se.id, se.user_id, se.member_id, m.role into s
  from public.session se
  join public.user_account u on u.id = se.user_id and u.status = 'ACTIVE'
  join public.membership m on m.user_id = se.user_id and m.member_id = se.member_id and m.status = 'ACTIVE' and (m.expires_at is null or m.expires_at > now())
  where se.token_hash = p_token_hash and se.revoked_at is null and se.expires_at > now()
    and se.last_seen_at > now() - make_interval(mins => se.idle_minutes);
  if not found then
    perform set_config('app.user', '', true), set_config('app.member', '', true), set_config('app.role', '', true), set_config('app.session', '', true);
    return;
  end if;
  perform set_config('app.user', s.user_id::text, true), set_config('app.member', s.member_id::text, true), set_config('app.role', s.role, true), set_config('app.session', s.id::text, true);
  return query select s.user_id, s.member_id, s.role::text;
end $$;

-- The worker, carrying out what somebody asked for: in their name and with the role that they have now. No row when they may no longer sign in.
create or replace function app.enter_for(p_user uuid, p_member uuid) returns table (role text)
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare found_role text;
begin
  select m.role into found_role from public.user_account u
  join public.membership m on m.user_id = u.id and m.member_id = p_member and m.status = 'ACTIVE' and (m.expires_at is null or m.expires_at > now())
  where u.id = p_user and u.status = 'ACTIVE';
  perform set_config('app.user', case when found_role is null then '' else p_user::text end, true), set_config('app.member', case when found_role is null then '' else p_member::text end, true),
    set_config('app.role', coalesce(found_role, ''), true), set_config('app.session', '', true);
  if found_role is not null then return query select found_role; end if;
end $$;

-- A link holder: may touch the one record that the link names, in the name of the member that sent it.
create or replace function app.enter_link(p_token_hash text, p_purpose text)
returns table (member_id uuid, root_id uuid, subject_id uuid, expired boolean, used_at timestamptz)
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare l record;
begin
  select * into l from public.link_token t where t.token_hash = p_token_hash and t.purpose = p_purpose;
  perform set_config('app.user', '', true);
  if l.id is null or l.expires_at <= app.now() then
    perform set_config('app.member', '', true), set_config('app.role', '', true), set_config('app.subject', '', true), set_config('app.subject_root', '', true);
    if l.id is not null then return query select l.member_id, l.root_id, l.subject_id, true, l.used_at; end if;
    return;
  end if;
  perform set_config('app.member', l.member_id::text, true), set_config('app.role', 'GUEST', true),
    set_config('app.subject', l.subject_id::text, true), set_config('app.subject_root', l.root_id::text, true);
  return query select l.member_id, l.root_id, l.subject_id, false, l.used_at;
end $$;

-- Marks a link as used; a used one is answered again only by what its page allows.
create or replace function app.use_link(p_token_hash text) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  update public.link_token set used_at = coalesce(used_at, app.now()) where token_hash = p_token_hash $$;

-- What sign-in needs: the hash of one account, and its first active membership. The caller verifies one Argon2 hash on every path.
create or replace function app.sign_in_facts(p_email text)
returns table (user_id uuid, password_hash text, member_id uuid, role text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select u.id, s.password_hash, m.member_id, m.role
  from public.user_account u
  join public.user_secret s on s.user_id = u.id
  join lateral (select mm.member_id, mm.role from public.membership mm where mm.user_id = u.id and mm.status = 'ACTIVE'
                and (mm.expires_at is null or mm.expires_at > now()) order by mm.id limit 1) m on true
  where lower(u.email) = lower(p_email) and u.status = 'ACTIVE' $$;

create or replace function app.open_session(p_user uuid, p_member uuid, p_token_hash text, p_opened_on text)
returns uuid language sql volatile security definer set search_path = pg_catalog, public as $$
  insert into public.session (token_hash, kind, user_id, member_id, idle_minutes, expires_at, opened_on)
  select p_token_hash, 'SESSION', p_user, p_member, case m.role when 'ADMINISTRATOR' then 30 else 60 end, now() + interval '12 hours', p_opened_on
  from public.membership m where m.user_id = p_user and m.member_id = p_member and m.status = 'ACTIVE'
  returning id $$;

create or replace function app.open_api_key(p_user uuid, p_member uuid, p_token_hash text, p_label text, p_hours integer)
returns uuid language sql volatile security definer set search_path = pg_catalog, public as $$
  insert into public.session (token_hash, kind, user_id, member_id, label, idle_minutes, expires_at, opened_on)
  select p_token_hash, 'API_KEY', p_user, p_member, p_label, 60 * 24 * 365, now() + make_interval(hours => p_hours), 'API_KEY'
  where exists (select 1 from public.membership m where m.user_id = p_user and m.member_id = p_member and m.status = 'ACTIVE')
  returning id $$;

-- Seen at most once a minute, so that reading stays reading.
create or replace function app.touch_session(p_token_hash text) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  update public.session set last_seen_at = now() where token_hash = p_token_hash and last_seen_at < now() - interval '1 minute' and revoked_at is null $$;

create or replace function app.close_session(p_token_hash text) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  update public.session set revoked_at = now() where token_hash = p_token_hash and revoked_at is null $$;

create or replace function app.has_demo_members() returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$ select exists (select 1 from public.member where is_demo) $$;

-- Stores a new password of whoever acts, and ends their other sessions; keys stay.
create or replace function app.set_own_password(p_hash text, p_but_session text) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  update public.user_secret set password_hash = p_hash, changed_at = app.now() where user_id = app.usr();
  update public.session set revoked_at = now() where user_id = app.usr() and kind = 'SESSION' and token_hash is distinct from p_but_session and revoked_at is null $$;
