-- The second proof of who signs in: codes of an authenticator app, and codes on paper for when it is lost.
create table second_factor (
  user_id uuid primary key references user_account,
  -- AES-256-GCM under a key made of the server's secret; never in clear.
  secret text not null,
  -- The 30 seconds of the last code that was taken: each is taken once.
  last_step bigint not null,
  since timestamptz not null default app.now()
);

create table recovery_code (
  user_id uuid not null references user_account,
  code_hash text not null,
  used_at timestamptz,
  primary key (user_id, code_hash)
);

-- Between the right password and the second proof. Worth nothing else, for ten minutes and five tries.
create table sign_in_challenge (
  token_hash text primary key,
  user_id uuid not null references user_account,
  member_id uuid not null references member,
  -- The secret that an enrolment offers; null where the account has one.
  secret text,
  tries integer not null default 0,
  expires_at timestamptz not null default now() + interval '10 minutes'
);

-- What a session was opened on: a password alone (sample accounts), with a code, with a recovery code; or by the server itself.
alter table session add column opened_on text not null default 'SERVER' check (opened_on in ('PASSWORD', 'CODE', 'RECOVERY_CODE', 'ENROLMENT', 'SERVER', 'API_KEY'));

-- A session does not outlive the role that it was opened with: whoever was given another signs in again.
create function app.end_sessions_of_changed_role() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update public.session set revoked_at = now() where user_id = new.user_id and member_id = new.member_id and kind = 'SESSION' and revoked_at is null;
  return null;
end $$;
create trigger end_sessions after update of role, status on membership
  for each row when (old.role is distinct from new.role or old.status is distinct from new.status) execute function app.end_sessions_of_changed_role();

-- Its place is taken by one function for sessions and one for keys.
drop function if exists app.open_session(uuid, uuid, text, text, text, integer, integer);
