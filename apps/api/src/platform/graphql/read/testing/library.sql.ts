/** Tables, row policies, history and a stand-in for `app.enter`; two members and what each may see. */
export const librarySql = (runtimeRole: string, password: string) => `
  create schema app; create schema hist;
  create function app.member() returns text language sql stable as $$ select nullif(current_setting('app.member', true), '') $$;
  create function app.role() returns text language sql stable as $$ select nullif(current_setting('app.role', true), '') $$;
  create table session (token_hash text primary key, member text not null, role text not null);
  create function app.enter(p_token_hash text) returns table (user_id uuid, member_id text, role text) language plpgsql volatile security definer as $$
    declare s session;
    begin
      select * into s from session t where t.token_hash = p_token_hash;
      if not found then return; end if;
      perform set_config('app.member', s.member, true), set_config('app.role', s.role, true);
      return query select gen_random_uuid(), s.member, s.role;
    end $$;
  create function app.touch_session(text) returns void language sql as $$ select $$;

  create table author (id uuid primary key, name text not null, born_on date, password text not null default 'hidden', member text);
  create table book (
    id uuid primary key, title text not null, genre text not null, pages integer, price numeric not null, shelf_mark integer not null,
    in_print boolean not null, added_at timestamptz not null, words text[] not null, author_id uuid not null references author, member text);
  create function figures() returns table (genre text, book_total bigint) language sql stable as $$ select genre, count(*) from public.book group by genre $$;
  create table hist.author as select *, now() as sys_from, now() as sys_to from author;
  create table hist.book as select *, now() as sys_from, now() as sys_to from book;

  alter table author enable row level security;
  alter table book enable row level security;
  create policy author_read on author for select using ((select app.member()) is not null and (member is null or member = (select app.member())));
  create policy book_read on book for select using ((select app.member()) is not null and (member is null or member = (select app.member())));

  insert into author select ('00000000-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid,
    case i % 4 when 0 then 'Ada ' || i when 1 then E'Zoë "Quote" \\\\ \\n' || i when 2 then 'O''Brien ' || i else '‏עברית ' || i end,
    case when i % 3 = 0 then null else date '1900-02-27' + i end, 'secret', case when i % 10 = 9 then 'B' end
    from generate_series(1, 40) i;
  insert into book select ('10000000-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid, 'Title ' || (i % 37) || case when i % 5 = 0 then ' & <b>' else '' end,
    case when i % 3 = 0 then 'FACT' else 'TALE' end, case when i % 4 = 0 then null else i * 7 % 500 end, (i * 1.25)::numeric(10, 2), i, i % 2 = 0,
    timestamptz '2026-03-29 00:30:00.123456+00' + (i % 50) * interval '13 hours', case when i % 6 = 0 then '{}' else array['w' || i, 'two words'] end,
    ('00000000-0000-4000-8000-' || lpad((i % 38 + 1)::text, 12, '0'))::uuid, case when i % 7 = 0 then 'B' end
    from generate_series(1, 300) i;
  insert into hist.author select a.id, 'Formerly ' || a.name, a.born_on, a.password, a.member, timestamptz '2020-01-01', timestamptz '2021-01-01' from author a;
  insert into hist.author select a.*, timestamptz '2021-01-01', null from author a;
  insert into session values ('tok-a', 'A', 'PARTNERSHIP_LEAD'), ('tok-b', 'B', 'ADMINISTRATOR');

  create role ${runtimeRole} login password '${password}';
  grant usage on schema app, hist to ${runtimeRole};
  grant select on author, book, hist.author, hist.book to ${runtimeRole};
`;
