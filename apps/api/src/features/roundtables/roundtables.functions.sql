-- A roundtable's guests belong to members: the seat at the table is what lets a member read it.

drop policy if exists roundtable_access_gate_insert on public.roundtable_access;
create policy roundtable_access_gate_insert on public.roundtable_access for insert to lintel_gate with check (level = 1);
grant insert on public.roundtable_access to lintel_gate;
drop policy if exists roundtable_access_gate_delete on public.roundtable_access;
create policy roundtable_access_gate_delete on public.roundtable_access for delete to lintel_gate using (level = 1);
grant delete on public.roundtable_access to lintel_gate;

-- Gives reading access to the members of those who accepted, and takes it from members without one. It is told no member:
-- it only makes access agree with the accepted invitations, so it does no harm whoever calls it.
create or replace function app.settle_guest_access(p_root uuid) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  delete from public.roundtable_access a where a.root_id = p_root and a.level = 1 and not exists (
    select 1 from public.invitation i join public.user_account u on u.person_id = i.person_id
    where i.root_id = p_root and i.state = 'ACCEPTED' and u.member_id = a.member_id and u.status = 'ACTIVE');
  insert into public.roundtable_access (root_id, member_id, level)
  select distinct p_root, u.member_id, 1 from public.invitation i join public.user_account u on u.person_id = i.person_id and u.status = 'ACTIVE'
  where i.root_id = p_root and i.state = 'ACCEPTED'
  on conflict do nothing $$;

drop policy if exists invitation_gate_promote on public.invitation;
create policy invitation_gate_promote on public.invitation for update to lintel_gate using (state = 'WAITING') with check (state = 'ACCEPTED');
grant update on public.invitation to lintel_gate;

-- Hands a freed seat to whoever has waited longest, at an open event whose organiser switched that on; else it does nothing.
-- The caller has given the seat up but not yet counted it down: what is handed on is that same seat.
create or replace function app.hand_seat_on(p_root uuid) returns table (id uuid, name text, email text)
language sql volatile security definer set search_path = pg_catalog, public as $$
  update public.invitation i set state = 'ACCEPTED', waiting_since = null, version = i.version + 1
  where i.id = (select w.id from public.invitation w join public.roundtable r on r.id = w.root_id
    where w.root_id = p_root and w.state = 'WAITING' and r.admission = 'OPEN' and r.promotes_automatically and r.state = 'PLANNED'
      and (app.member() = r.convenor_member_id) and (app.subject_root() is null or app.subject_root() = p_root)
    order by w.waiting_since, w.id limit 1)
  returning i.id, i.name, i.email $$;

-- Ends the links to one invitation: its mail went to the wrong address, or it was taken back.
create or replace function app.end_links(p_subject uuid) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  update public.link_token set expires_at = app.now()
  where subject_id = p_subject and member_id = app.member() and expires_at > app.now()
    and (app.role() in ('ADMINISTRATOR', 'PARTNERSHIP_LEAD', 'EVENT_ORGANISER') or app.subject() = p_subject) $$;

-- The names that guests agreed to show each other, for whoever may read the roundtable; none under the Chatham House Rule.
create or replace function app.shown_guests(p_root uuid) returns table (id uuid, name text, post_title text, organisation_name text, sector text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select i.id, i.name, p.title, o.name, i.sector
  from public.invitation i
  join public.roundtable r on r.id = i.root_id and r.rule <> 'CHATHAM_HOUSE'
  left join public.post p on p.id = i.post_id
  left join public.organisation o on o.id = p.organisation_id
  where i.root_id = p_root and i.state = 'ACCEPTED' and i.shows_name
    and exists (select 1 from public.roundtable_access a where a.root_id = p_root and a.member_id = app.member())
    and app.role() not in ('GUEST', 'SYSTEM') $$;
