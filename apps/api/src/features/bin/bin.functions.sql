-- What is in the bin, and who may put it there.

-- Why a record cannot be removed by whoever asks, as far as other members' facts have a say in it; null where nothing speaks against it.
create or replace function app.removal_hindrance(p_kind text, p_id uuid) returns text
language sql stable security definer set search_path = pg_catalog, public as $$
  select case
    when p_kind = 'PERSON' and not exists (select 1 from person_access a where a.root_id = p_id and a.member_id = app.member() and a.level = 3)
      then 'Another organisation entered this person. Say that they left their post, or ask that organisation to remove them.'
    when p_kind = 'PERSON' and exists (select 1 from user_account u where u.person_id = p_id)
      then 'This person signs in here. Ask whoever looks after the accounts to end the account first.'
    when p_kind = 'ORGANISATION' and exists (select 1 from organisation o where o.id = p_id and o.register is not null)
      then 'This organisation comes from a register, and leaves only when the register closes it.'
    when p_kind = 'ORGANISATION' and exists (select 1 from member m where m.organisation_id = p_id)
      then 'People of this organisation sign in here. It stays in the Directory.'
  end $$;

-- The same with who entered it, in a sentence with the way out. What other members wrote about it stays as it is, and is never asked for: that would tell of it.
create or replace function app.removal_refusal(p_kind text, p_id uuid) returns text language sql stable as $$
  select coalesce(app.removal_hindrance(p_kind, p_id), case
    when p_kind = 'ORGANISATION' and not exists (
      select 1 from (select h.activity_id from hist.organisation h where h.id = p_id order by h.sys_from limit 1) first join public.activity a on a.id = first.activity_id and a.member_id = app.member())
      then 'Another organisation entered this one, and others may rely on it. Give it a closing day instead, or ask them to remove it.' end) $$;

-- The id of one record's removal among many: a digest in the form of an id.
create or replace function app.removal_id(p_activity uuid, p_record uuid) returns uuid language sql immutable as $$
  select overlay(overlay(md5(p_activity::text || p_record::text) placing '4' from 13) placing '8' from 17)::uuid $$;

-- The latest removal of each record by the asker's member. id: the activity's, or of a removal of many one for each record.
create or replace function app.removals() returns table (id uuid, activity_id uuid, kind text, record_id uuid, at timestamptz, user_id uuid)
language sql stable as $$
  select distinct on (r.record_id) r.id, r.activity_id, r.kind, r.record_id, r.at, r.user_id from (
    select a.id, a.id as activity_id, a.subject_kind as kind, a.subject_id as record_id, a.at, a.user_id, a.seq from public.activity a
    where a.action in ('person.remove', 'organisation.remove') and a.member_id = app.member()
    union all select app.removal_id(a.id, h.id), a.id, 'PERSON', h.id, a.at, a.user_id, a.seq from public.activity a
    join hist.person h on h.activity_id = a.id and h.deleted_at is not null where a.action = 'person.removeMany' and a.member_id = app.member()
    union all select app.removal_id(a.id, h.id), a.id, 'ORGANISATION', h.id, a.at, a.user_id, a.seq from public.activity a
    join hist.organisation h on h.activity_id = a.id and h.deleted_at is not null where a.action = 'organisation.removeMany' and a.member_id = app.member()
  ) r order by r.record_id, r.seq desc $$;

-- The codes that removed organisations held and that others hold by now. p_activity: what removed them; p_organisation: one of them alone, or null.
create or replace function app.codes_taken(p_activity uuid, p_organisation uuid) returns table (scheme text, value text, holder_id uuid, holder text)
language sql stable as $$
  select h.scheme, h.value, o.id, o.name from hist.organisation_identifier h
  join public.organisation_identifier i on i.scheme = h.scheme and i.value = h.value and i.valid_to is null and i.organisation_id <> h.organisation_id
  join public.organisation o on o.id = i.organisation_id
  join public.organisation removed on removed.id = h.organisation_id and removed.deleted_at is not null
  where h.closed_by = p_activity and h.valid_to is null and h.organisation_id = coalesce(p_organisation, h.organisation_id) $$;
