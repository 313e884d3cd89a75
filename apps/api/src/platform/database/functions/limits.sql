-- Limits are counted here, so that all processes share them.

-- Counts a try and says whether it is within the limit of its window.
create or replace function app.try_limit(p_key text, p_seconds integer, p_most integer) returns boolean
language sql volatile security definer set search_path = pg_catalog, public as $$
  insert into public.rate_limit as r (key, window_start)
  values (p_key, to_timestamp(floor(extract(epoch from now()) / p_seconds) * p_seconds))
  on conflict (key, window_start) do update set hits = r.hits + 1
  returning hits <= p_most $$;

-- Adds to what somebody has spent in this minute: whoever the token belongs to, else the address. `known` tells which.
create or replace function app.spend(p_what text, p_token_hash text, p_address text, p_amount integer)
returns table (known boolean, spent integer, seconds_left integer)
language sql volatile security definer set search_path = pg_catalog, public as $$
  with payer as (
    select coalesce((select 'user:' || s.user_id from public.session s where s.token_hash = p_token_hash and s.revoked_at is null and s.expires_at > now()), 'address:' || p_address) as key
  ), counted as (
    insert into public.rate_limit as r (key, window_start, hits)
    select p_what || ':' || payer.key, date_trunc('minute', now()), p_amount from payer
    on conflict (key, window_start) do update set hits = r.hits + excluded.hits
    returning r.hits
  )
  select payer.key like 'user:%', counted.hits, 60 - extract(second from now())::integer from payer, counted $$;

-- Counts a try to sign in and answers 0, or answers the seconds to wait and counts nothing. `most` tries in five minutes are free; after
-- each further one the wait doubles, from a second to a quarter of an hour. Nobody is locked out: an hour without a try forgets all.
create or replace function app.try_sign_in(p_key text, p_most integer) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare t public.sign_in_try; moment timestamptz; free_at timestamptz;
begin
  insert into public.sign_in_try (key, tries, since, last_at) values (p_key, 0, clock_timestamp(), clock_timestamp()) on conflict do nothing;
  select * into t from public.sign_in_try where key = p_key for update;
  moment := clock_timestamp();
  if t.last_at < moment - interval '1 hour' or (t.tries <= p_most and t.since < moment - interval '5 minutes') then
    t.tries := 0;
    t.since := moment;
  end if;
  if t.tries >= p_most then
    free_at := t.last_at + make_interval(secs => least(power(2, least(t.tries - p_most, 10)), 900));
    if free_at > moment then return ceil(extract(epoch from free_at - moment)); end if;
  end if;
  update public.sign_in_try set tries = t.tries + 1, since = t.since, last_at = moment where key = p_key;
  return 0;
end $$;

-- A right password takes its own try back, and forgets what others tried on the account.
create or replace function app.signed_in(p_account text, p_address text) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  delete from public.sign_in_try where key = p_account;
  update public.sign_in_try set tries = greatest(tries - 1, 0) where key = p_address $$;

-- Takes out counters that no longer count.
create or replace function app.forget_limits() returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  delete from public.rate_limit where window_start < now() - interval '1 hour';
  delete from public.sign_in_try where last_at < now() - interval '1 hour' $$;
