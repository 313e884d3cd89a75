-- Counters of requests come and go by the minute: a crash may lose them, and no log is written for them.
alter table rate_limit set unlogged;
create index rate_limit_window on rate_limit (window_start);

-- Tries to sign in, by account and by address (both digested): these outlive a crash.
create table sign_in_try (
  key text primary key,
  tries integer not null,
  since timestamptz not null,
  last_at timestamptz not null
);
