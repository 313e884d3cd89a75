-- The second proof at sign-in. Each function does one step in one statement, so that two tries at once count as two.

-- Whether an account signs in by password alone: those of the demo set, whose passwords are published.
create or replace function app.second_factor_of(p_user uuid, p_member uuid) returns table (exempt boolean, enrolled boolean)
language sql stable security definer set search_path = pg_catalog, public as $$
  select m.is_demo, exists (select 1 from public.second_factor f where f.user_id = p_user) from public.member m where m.id = p_member $$;

-- Begins a challenge; with a secret it is an enrolment.
create or replace function app.begin_challenge(p_token_hash text, p_user uuid, p_member uuid, p_secret text) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  delete from public.sign_in_challenge where expires_at < now();
  insert into public.sign_in_challenge (token_hash, user_id, member_id, secret) values (p_token_hash, p_user, p_member, p_secret) $$;

-- What a challenge is about, without counting a try. Nothing once it is over.
create or replace function app.open_challenge(p_token_hash text)
returns table (user_id uuid, member_id uuid, email text, offered text, secret text, tries integer)
language sql stable security definer set search_path = pg_catalog, public as $$
  select c.user_id, c.member_id, u.email, c.secret, f.secret, c.tries
  from public.sign_in_challenge c
  join public.user_account u on u.id = c.user_id and u.status = 'ACTIVE'
  left join public.second_factor f on f.user_id = c.user_id
  where c.token_hash = p_token_hash and c.expires_at > now() and c.tries <= 5 $$;

-- Counts a try; true while it is one of the five.
create or replace function app.try_challenge(p_token_hash text) returns boolean
language sql volatile security definer set search_path = pg_catalog, public as $$
  update public.sign_in_challenge set tries = tries + 1 where token_hash = p_token_hash and expires_at > now() returning tries <= 5 $$;

create or replace function app.end_challenge(p_token_hash text) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  delete from public.sign_in_challenge where token_hash = p_token_hash $$;

-- Takes a code of these 30 seconds, once; true for the first who brings it.
create or replace function app.take_step(p_user uuid, p_step bigint) returns boolean
language sql volatile security definer set search_path = pg_catalog, public as $$
  with taken as (update public.second_factor set last_step = p_step where user_id = p_user and last_step < p_step returning 1)
  select exists (select 1 from taken) $$;

-- Takes a recovery code, once.
create or replace function app.take_recovery_code(p_user uuid, p_hash text) returns boolean
language sql volatile security definer set search_path = pg_catalog, public as $$
  with taken as (update public.recovery_code set used_at = app.now() where user_id = p_user and code_hash = p_hash and used_at is null returning 1)
  select exists (select 1 from taken) $$;

-- Stores an authenticator for an account that has none; false where there is one already.
create or replace function app.enrol(p_user uuid, p_secret text, p_step bigint) returns boolean
language sql volatile security definer set search_path = pg_catalog, public as $$
  with made as (insert into public.second_factor (user_id, secret, last_step) values (p_user, p_secret, p_step) on conflict do nothing returning 1)
  select exists (select 1 from made) $$;

-- Puts new recovery codes in the place of all old ones.
create or replace function app.set_recovery_codes(p_user uuid, p_hashes text[]) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  delete from public.recovery_code where user_id = p_user;
  insert into public.recovery_code (user_id, code_hash) select p_user, unnest(p_hashes) $$;

-- Takes the authenticator and its codes away, and ends every other session: the next sign-in enrols anew.
create or replace function app.forget_second_factor(p_user uuid, p_but_session text) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  delete from public.recovery_code where user_id = p_user;
  delete from public.second_factor where user_id = p_user;
  update public.session set revoked_at = now() where user_id = p_user and kind = 'SESSION' and token_hash is distinct from p_but_session and revoked_at is null $$;

-- What the account page shows, and the sealed secret that a code is compared with.
create or replace function app.second_factor_state(p_user uuid) returns table (secret text, since timestamptz, codes_left integer)
language sql stable security definer set search_path = pg_catalog, public as $$
  select f.secret, f.since, (select count(*)::int from public.recovery_code c where c.user_id = p_user and c.used_at is null)
  from public.second_factor f where f.user_id = p_user $$;

-- The sign-in address of an account.
create or replace function app.account_email(p_user uuid) returns text
language sql stable security definer set search_path = pg_catalog, public as $$ select email from public.user_account where id = p_user $$;
