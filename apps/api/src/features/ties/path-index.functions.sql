-- What the index of paths is built from and kept fresh by. Ids, days and flags, for the server itself and never for a caller: who asks
-- is answered from the index only with what usable_ties would have said, and every word of an answer is read again under the policies.

create or replace function app.announce_acquaintance() returns trigger language plpgsql as $$
declare was public.acquaintance := case when tg_op = 'DELETE' then old else new end;
begin
  perform pg_notify('lintel_paths', concat_ws(' ', 'tie', was.member_id, was.a_id, was.b_id));
  return null;
end $$;
create or replace function app.announce_person() returns trigger language plpgsql as $$
declare someone text;
begin
  foreach someone in array array_remove(array[case when tg_op <> 'INSERT' then to_jsonb(old) ->> tg_argv[0] end, case when tg_op <> 'DELETE' then to_jsonb(new) ->> tg_argv[0] end], null) loop
    perform pg_notify('lintel_paths', concat_ws(' ', 'person', someone));
  end loop;
  return null;
end $$;
-- Many at once, as an import adds them: two hundred in one announcement, which holds 8,000 bytes. In one order, so that of three tables' words about the same people
-- the server passes one on: it leaves out what a transaction said before.
create or replace function app.announce_people() returns trigger language plpgsql as $$
begin
  execute format($q$ select pg_notify('lintel_paths', 'person ' || string_agg(someone::text, ' ' order by someone))
    from (select %1$I as someone, (row_number() over (order by %1$I) - 1) / 200 as lot from fresh where %1$I is not null) f group by lot $q$, tg_argv[0]);
  return null;
end $$;
create or replace function app.announce_wish() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform pg_notify('lintel_paths', concat_ws(' ', 'person', u.person_id)) from public.user_account u where u.id = case when tg_op = 'DELETE' then old.user_id else new.user_id end and u.person_id is not null;
  return null;
end $$;

create or replace trigger announce after insert or delete or update of fades_on, usable_by_others on public.acquaintance for each row execute function app.announce_acquaintance();
create or replace trigger announce after update of published_at, deleted_at on public.person for each row execute function app.announce_person('id');
create or replace trigger announce_new after insert on public.person referencing new table as fresh for each statement execute function app.announce_people('id');
create or replace trigger announce after delete on public.person_access for each row execute function app.announce_person('root_id');
create or replace trigger announce_new after insert on public.person_access referencing new table as fresh for each statement execute function app.announce_people('root_id');
create or replace trigger announce after delete or update of email, objected_at on public.person_detail for each row execute function app.announce_person('person_id');
create or replace trigger announce_new after insert on public.person_detail referencing new table as fresh for each statement execute function app.announce_people('person_id');
create or replace trigger announce after insert or update of person_id, status, member_id on public.user_account for each row execute function app.announce_person('person_id');
create or replace trigger announce after insert or update or delete on public.connector_wish for each row execute function app.announce_wish();

-- Of each person: whether everybody sees them, and otherwise who; whether an account answers for them; whose colleagues they are; who
-- holds an address; what they wish. A person in the bin is seen by nobody.
create or replace function app.path_people(p_people uuid[])
returns table (id uuid, is_public boolean, seen_by uuid[], has_account boolean, team_of uuid[], reached_by uuid[], wish integer)
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.id, p.published_at is not null and p.deleted_at is null,
    case when p.published_at is null and p.deleted_at is null then array(select a.member_id from public.person_access a where a.root_id = p.id) else '{}' end,
    account.team is not null, coalesce(account.team, '{}'),
    array(select d.member_id from public.person_detail d where d.person_id = p.id and d.email is not null and d.objected_at is null),
    coalesce(account.wish, 1)
  from public.person p
  cross join lateral (
    select array_agg(u.member_id) as team, min(case w.wish when 'GLADLY' then 2 when 'ASK_FIRST' then 0 when 'NEVER' then -1 end) as wish
    from public.user_account u left join public.connector_wish w on w.user_id = u.id where u.person_id = p.id and u.status = 'ACTIVE') account
  where app.role() = 'SYSTEM' and p.id = any(p_people) $$;

-- The ties of these pairs of one member each, as they stand; no row for one that is gone.
create or replace function app.path_ties(p_members uuid[], p_as uuid[], p_bs uuid[])
returns table (member_id uuid, a_id uuid, b_id uuid, fades_on integer, is_open boolean)
language sql stable security definer set search_path = pg_catalog, public as $$
  select q.member_id, q.a_id, q.b_id, q.fades_on - date '2020-01-01', q.usable_by_others
  from unnest(p_members, p_as, p_bs) pair (member_id, a_id, b_id)
  join public.acquaintance q on q.member_id = pair.member_id and q.a_id = pair.a_id and q.b_id = pair.b_id
  where app.role() = 'SYSTEM' and q.fades_on is not null $$;

-- Everything at one moment: all people's ids in order (16 bytes each), the members in order, the ties in pieces of 12 bytes a tie (places of the
-- two people, day, member's place and whether others may use it), and those people of whom there is more to say than that everybody sees them.
create or replace function app.path_graph() returns table (people bytea, members uuid[], ties bytea, special uuid[])
language sql stable security definer set search_path = pg_catalog, public as $$
  with person_at as materialized (
    select p.id, (row_number() over (order by p.id) - 1)::integer as place from public.person p where app.role() = 'SYSTEM'
  ), member_at as materialized (
    select m.id, (row_number() over (order by m.id) - 1)::integer as place from public.member m
  )
  select
    (select coalesce(string_agg(uuid_send(p.id), '' order by p.place), '') from person_at p),
    (select coalesce(array_agg(m.id order by m.place), '{}') from member_at m),
    (select coalesce(string_agg(int8send(a.place::bigint << 32 | b.place) || int4send((q.fades_on - date '2020-01-01') << 16 | (m.place * 2 + q.usable_by_others::integer)), ''), '')
     from public.acquaintance q join person_at a on a.id = q.a_id join person_at b on b.id = q.b_id join member_at m on m.id = q.member_id where q.fades_on is not null),
    array(select p.id from public.person p where p.published_at is null or p.deleted_at is not null
      union select u.person_id from public.user_account u where u.person_id is not null
      union select d.person_id from public.person_detail d where d.email is not null)
  where app.role() = 'SYSTEM' $$;
