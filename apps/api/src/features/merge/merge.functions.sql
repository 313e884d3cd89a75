-- Merging two records and unmerging them.

-- Every column that points to a person or an organisation. moves: its rows go to the record that stays; otherwise `what` says why they stay
-- where they are. merge.test.ts compares this list with the catalogue, so that a new foreign key must be decided here.
create or replace function app.merge_parts() returns table (kind text, table_name text, column_name text, moves boolean, what text) language sql immutable as $$ values
  ('PERSON', 'appointment', 'root_id', true, 'Appointments'),
  ('PERSON', 'person_topic', 'root_id', true, 'Topics'),
  ('PERSON', 'person_detail', 'person_id', true, 'Contact details that you hold'),
  ('PERSON', 'note', 'person_id', true, 'Notes'),
  ('PERSON', 'interaction_person', 'person_id', true, 'Calls, meetings and e-mails'),
  ('PERSON', 'task', 'person_id', true, 'Follow-ups'),
  ('PERSON', 'tie', 'a_id', true, 'Ties'), ('PERSON', 'tie', 'b_id', true, 'Ties'),
  ('PERSON', 'tie_judgement', 'a_id', true, 'What was said of ties'), ('PERSON', 'tie_judgement', 'b_id', true, 'What was said of ties'),
  ('PERSON', 'introduction', 'connector_person_id', true, 'Introductions'), ('PERSON', 'introduction', 'target_person_id', true, 'Introductions'), ('PERSON', 'introduction', 'suggested_person_id', true, 'Introductions'),
  ('PERSON', 'invitation', 'person_id', true, 'Invitations to roundtables'),
  ('PERSON', 'capture', 'person_id', true, 'Captured points'),
  ('PERSON', 'finder_correction', 'right_person_id', true, 'Corrections in Find'), ('PERSON', 'finder_correction', 'wrong_person_id', true, 'Corrections in Find'),
  ('PERSON', 'import_row', 'record_id', true, 'Rows of imports'),
  ('PERSON', 'person_access', 'root_id', false, 'both are seen by the same members before they are merged'),
  ('PERSON', 'acquaintance', 'a_id', false, 'settled anew from what moves'), ('PERSON', 'acquaintance', 'b_id', false, 'settled anew from what moves'),
  ('PERSON', 'user_account', 'person_id', false, 'whoever signs in is the one that stays'),
  ('PERSON', 'person', 'merged_into_id', false, 'what was merged before leads on from one to the next'),
  ('PERSON', 'record_merge', 'person_id', false, 'what was merged before leads on from one to the next'), ('PERSON', 'record_merge', 'away_person_id', false, 'what was merged before leads on from one to the next'),
  ('ORGANISATION', 'post', 'organisation_id', true, 'Posts'),
  ('ORGANISATION', 'organisation_name', 'organisation_id', true, 'Names'),
  ('ORGANISATION', 'organisation_identifier', 'organisation_id', true, 'Codes'),
  ('ORGANISATION', 'organisation_place', 'organisation_id', true, 'Places served'),
  ('ORGANISATION', 'organisation_link', 'organisation_id', true, 'Links to other organisations'), ('ORGANISATION', 'organisation_link', 'to_id', true, 'Links to other organisations'),
  ('ORGANISATION', 'succession', 'from_id', true, 'Successions'), ('ORGANISATION', 'succession', 'to_id', true, 'Successions'),
  ('ORGANISATION', 'opportunity_party', 'organisation_id', true, 'Opportunities'),
  ('ORGANISATION', 'partnership_party', 'organisation_id', true, 'Partnerships'),
  ('ORGANISATION', 'contribution', 'organisation_id', true, 'Contributions to partnerships'),
  ('ORGANISATION', 'hub', 'host_id', true, 'Hubs'),
  ('ORGANISATION', 'interaction', 'organisation_id', true, 'Calls, meetings and e-mails'),
  ('ORGANISATION', 'note', 'organisation_id', true, 'Notes'),
  ('ORGANISATION', 'task', 'organisation_id', true, 'Follow-ups'),
  ('ORGANISATION', 'finder_correction', 'organisation_id', true, 'Corrections in Find'),
  ('ORGANISATION', 'import_name', 'organisation_id', true, 'Names in imports'),
  ('ORGANISATION', 'member', 'organisation_id', false, 'whoever signs in is the one that stays'),
  ('ORGANISATION', 'organisation', 'merged_into_id', false, 'what was merged before leads on from one to the next'),
  ('ORGANISATION', 'record_merge', 'organisation_id', false, 'what was merged before leads on from one to the next'), ('ORGANISATION', 'record_merge', 'away_organisation_id', false, 'what was merged before leads on from one to the next') $$;

-- The record that an id leads to today: itself, or what it was merged into.
create or replace function app.standing_person(p_id uuid) returns uuid language sql stable as $$
  with recursive way as (select p.id, p.merged_into_id from public.person p where p.id = p_id union all select p.id, p.merged_into_id from way join public.person p on p.id = way.merged_into_id)
  select id from way where merged_into_id is null $$;
create or replace function app.standing_organisation(p_id uuid) returns uuid language sql stable as $$
  with recursive way as (select o.id, o.merged_into_id from public.organisation o where o.id = p_id union all select o.id, o.merged_into_id from way join public.organisation o on o.id = way.merged_into_id)
  select id from way where merged_into_id is null $$;

-- The records that were merged into one, near and far.
create or replace function app.joined_people(p_id uuid) returns uuid[] language plpgsql stable as $$ begin return (
  with recursive joined as (select p.id from public.person p where p.merged_into_id = p_id union all select p.id from joined join public.person p on p.merged_into_id = joined.id)
  select coalesce(array_agg(id), '{}') from joined); end $$;
create or replace function app.joined_organisations(p_id uuid) returns uuid[] language sql stable as $$
  with recursive joined as (select o.id from public.organisation o where o.merged_into_id = p_id union all select o.id from joined join public.organisation o on o.merged_into_id = joined.id)
  select coalesce(array_agg(id), '{}') from joined $$;

-- Other names that a person was entered under.
create or replace function app.other_names(p_person uuid) returns text[] language plpgsql stable as $$ begin return (
  select coalesce(array_agg(distinct n.name), '{}') from (
    select p.name from public.person p where p.id = any(app.joined_people(p_person))
    union select m.other_name from public.record_merge m where m.unmerged_at is null and m.person_id = any(app.joined_people(p_person) || p_person)) n (name)
  where n.name is not null and app.fold(n.name) <> (select s.name_key from public.person s where s.id = p_person)); end $$;

-- Why two records cannot be merged in this direction, in a sentence with the way out; null where they can.
create or replace function app.merge_refusal(p_kind text, p_keep uuid, p_away uuid) returns text
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare keep_signs boolean; away_signs boolean; keep_name text; away_name text; keep_register text; away_register text; keep_public boolean; away_public boolean; keep_for uuid[]; away_for uuid[];
begin
  if p_kind = 'ORGANISATION' then
    select o.name, o.register, exists (select 1 from member m where m.organisation_id = o.id) into keep_name, keep_register, keep_signs from organisation o where o.id = p_keep;
    select o.name, o.register, exists (select 1 from member m where m.organisation_id = o.id) into away_name, away_register, away_signs from organisation o where o.id = p_away;
    if keep_register is not null and away_register is not null then return 'Both come from a register, as two bodies. Record a succession between them instead.'; end if;
    if away_register is not null then return away_name || ' comes from a register. Keep it, and merge the other into it.'; end if;
  else
    if not (app.may_see_person(p_keep) and app.may_see_person(p_away)) then return null; end if;
    select p.name, p.published_at is not null, exists (select 1 from user_account u where u.person_id = p.id), array(select a.member_id from person_access a where a.root_id = p.id order by 1) into keep_name, keep_public, keep_signs, keep_for from person p where p.id = p_keep;
    select p.name, p.published_at is not null, exists (select 1 from user_account u where u.person_id = p.id), array(select a.member_id from person_access a where a.root_id = p.id order by 1) into away_name, away_public, away_signs, away_for from person p where p.id = p_away;
    if keep_public <> away_public then
      return format('%s is in the Directory and %s is not: merging them would show everybody what you keep. Put %2$s into the Directory first.', case when keep_public then keep_name else away_name end, case when keep_public then away_name else keep_name end);
    end if;
    if not keep_public and keep_for <> away_for then return 'They are not seen by the same organisations. Put both into the Directory first.'; end if;
  end if;
  if keep_signs and away_signs then return 'Both sign in here. Ask whoever looks after the accounts to end one of them first.'; end if;
  if away_signs then return away_name || ' signs in here. Keep it, and merge the other into it.'; end if;
  return null;
end $$;

-- Writes columns of one row within a merge and notes what stood there before. It changes what its caller may change: people under
-- their policies, move_merged as the gate. False where there is no such row or nothing to change.
create or replace function app.merge_set(p_merge uuid, p_table text, p_id uuid, p_patch jsonb) returns boolean
language plpgsql volatile as $$
declare live jsonb; before jsonb; fresh jsonb; sets text; has_version boolean;
begin
  execute format('select to_jsonb(r) from public.%I r where r.id = $1 for update', p_table) into live using p_id;
  select jsonb_object_agg(k, live -> k) into before from jsonb_object_keys(p_patch) k where live -> k is distinct from p_patch -> k;
  if live is null or before is null then return false; end if;
  select string_agg(format('%1$I = b.%1$I', k), ', ') into sets from jsonb_object_keys(before) k;
  select exists (select 1 from pg_attribute where attrelid = ('public.' || quote_ident(p_table))::regclass and attname = 'version' and not attisdropped) into has_version;
  execute format('update public.%1$I r set %2$s%3$s from jsonb_populate_record(null::public.%1$I, $1) b where r.id = $2 returning to_jsonb(r)', p_table, sets, case when has_version then ', version = r.version + 1' else '' end)
    into fresh using live || p_patch, p_id;
  if fresh is null then return false; end if;
  insert into public.merge_change (merge_id, table_name, row_id, before, after) select p_merge, p_table, p_id, before, jsonb_object_agg(k, fresh -> k) from jsonb_object_keys(before) k;
  return true;
end $$;

-- Whether moving this row to the record that stays would let a member see something that it does not see now. Such a row is left.
create or replace function app.would_widen(p_table text, p_row jsonb, p_keep uuid) returns boolean language sql stable as $$
  select case p_table
    when 'opportunity_party' then exists (select 1 from public.member m where m.organisation_id = p_keep and not exists (select 1 from public.opportunity_access a where a.root_id = (p_row ->> 'root_id')::uuid and a.member_id = m.id))
    when 'partnership_party' then exists (select 1 from public.member m where m.organisation_id = p_keep and not exists (select 1 from public.partnership_access a where a.root_id = (p_row ->> 'root_id')::uuid and a.member_id = m.id))
    when 'invitation' then exists (select 1 from public.user_account u where u.person_id = p_keep and not exists (select 1 from public.roundtable_access a where a.root_id = (p_row ->> 'root_id')::uuid and a.member_id = u.member_id))
    else false end $$;

-- What a row becomes when it moves; null where it stays with the record that goes, since the one that stays has the like already.
create or replace function app.merge_patch(p_table text, p_column text, p_row jsonb, p_keep uuid) returns jsonb language sql stable as $$
  select case
    when app.would_widen(p_table, p_row, p_keep) then null
    when p_table in ('tie', 'tie_judgement') and (p_row ->> case p_column when 'a_id' then 'b_id' else 'a_id' end)::uuid = p_keep then null
    when p_table = 'tie_judgement' then (select jsonb_build_object('a_id', least(p_keep, o.id), 'b_id', greatest(p_keep, o.id)) from (select (p_row ->> case p_column when 'a_id' then 'b_id' else 'a_id' end)::uuid) o (id))
    when p_table = 'organisation_link' and (p_row ->> case p_column when 'to_id' then 'organisation_id' else 'to_id' end)::uuid = p_keep then null
    when p_table = 'organisation_link' and p_column = 'organisation_id' and p_row ->> 'valid_to' is null and p_row ->> 'kind' <> 'GROUP'
      and exists (select 1 from public.organisation_link l where l.organisation_id = p_keep and l.kind = p_row ->> 'kind' and l.valid_to is null) then null
    when p_table = 'succession' and (p_row ->> case p_column when 'to_id' then 'from_id' else 'to_id' end)::uuid = p_keep then null
    when p_table = 'appointment' and exists (select 1 from public.appointment a where a.root_id = p_keep and a.post_id = (p_row ->> 'post_id')::uuid and (a.ended_on is null or a.ended_on > app.today()))
      and (p_row ->> 'ended_on' is null or (p_row ->> 'ended_on')::date > app.today()) then null
    when p_table = 'appointment' and (p_row ->> 'is_primary')::boolean and exists (select 1 from public.appointment a where a.root_id = p_keep and a.is_primary and (a.ended_on is null or a.ended_on > app.today()))
      then jsonb_build_object('root_id', p_keep, 'is_primary', false)
    when p_table = 'organisation_name' and p_row ->> 'kind' = 'OFFICIAL' then jsonb_build_object('organisation_id', p_keep, 'kind', case when p_row ->> 'valid_to' is null then 'ALIAS' else 'FORMER' end)
    else jsonb_build_object(p_column, p_keep) end $$;

-- Brings what people know of each other into line with what moved: pairs that either record is part of, at every member that has one.
create or replace function app.settle_merged(p_a uuid, p_b uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare known record;
begin
  for known in select q.member_id, array_agg(distinct x) as them from acquaintance q cross join lateral unnest(array[q.a_id, q.b_id]) x where p_a in (q.a_id, q.b_id) or p_b in (q.a_id, q.b_id) group by 1 loop
    perform app.settle_acquaintances(known.member_id, array[p_a, p_b], known.them);
  end loop;
end $$;

-- Moves what belongs to the record that goes, whoever's it is: every row keeps its owner, its author and its layer. It does what the merge that
-- stands in the table says, once, within the write that put it there.
create or replace function app.move_merged(p_merge uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare m record_merge; keep uuid; away uuid; part record; moving record; patch jsonb; held person_detail; other person_detail;
begin
  select * into m from record_merge r where r.id = p_merge and r.member_id = app.member() and r.write_id = app.activity() and r.unmerged_at is null;
  keep := coalesce(m.person_id, m.organisation_id); away := coalesce(m.away_person_id, m.away_organisation_id);
  if m.id is null or exists (select 1 from merge_change c where c.merge_id = p_merge) or app.merge_refusal(m.kind, keep, away) is not null then
    raise exception 'This merge is not to be carried out.';
  end if;
  for part in select * from app.merge_parts() p where p.kind = m.kind and p.moves loop
    for moving in execute format('select r.id, to_jsonb(r) as cells from public.%I r where r.%I = $1 order by r.id', part.table_name, part.column_name) using away loop
      patch := app.merge_patch(part.table_name, part.column_name, moving.cells, keep);
      continue when patch is null;
      begin
        perform app.merge_set(p_merge, part.table_name, moving.id, patch);
      exception when unique_violation then
        -- The record that stays has the like: a party goes into the bin, contact details fill what is empty, anything else stays where it is.
        if part.table_name = 'opportunity_party' then perform app.merge_set(p_merge, 'opportunity_party', moving.id, jsonb_build_object('deleted_at', app.now())); end if;
        if part.table_name = 'person_detail' then
          select * into other from person_detail d where d.id = moving.id;
          select * into held from person_detail d where d.member_id = other.member_id and d.person_id = keep;
          perform app.merge_set(p_merge, 'person_detail', held.id, jsonb_build_object('email', coalesce(held.email, other.email), 'phone', coalesce(held.phone, other.phone),
            'contact_preference', coalesce(held.contact_preference, other.contact_preference), 'objected_at', least(held.objected_at, other.objected_at)));
        end if;
      end;
    end loop;
  end loop;
  if m.kind = 'PERSON' then perform app.settle_merged(keep, away); end if;
end $$;

-- Takes a merge back, column by column: what still stands as the merge left it returns, what somebody changed since stays and is told.
-- `table_name` and `columns` name what stayed; rows of other members go back too and are told to nobody.
create or replace function app.unmerge(p_merge uuid) returns table (table_name text, row_id uuid, columns text[])
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare m record_merge; step record; live jsonb; back jsonb; kept text[]; sets text; has_version boolean;
begin
  select * into m from record_merge r where r.id = p_merge and r.unmerged_at is null and r.unmerge_until >= app.today();
  if m.id is null or app.role() is null or app.role() not in ('ADMINISTRATOR', 'PARTNERSHIP_LEAD', 'EVENT_ORGANISER')
    or (m.kind = 'PERSON' and not app.may_see_person(m.person_id)) then raise exception 'This merge is not to be taken back.'; end if;
  for step in select * from merge_change c where c.merge_id = p_merge order by c.n desc loop
    execute format('select to_jsonb(r) from public.%I r where r.id = $1 for update', step.table_name) into live using step.row_id;
    continue when live is null;
    if step.before is null then
      if step.after <@ live then execute format('delete from public.%I where id = $1', step.table_name) using step.row_id;
      else table_name := step.table_name; row_id := step.row_id; columns := '{}'; return next; end if;
      continue;
    end if;
    select jsonb_object_agg(k, step.before -> k) into back from jsonb_object_keys(step.after) k where live -> k is not distinct from step.after -> k;
    select coalesce(array_agg(k order by k), '{}') into kept from jsonb_object_keys(step.after) k where live -> k is distinct from step.after -> k and live -> k is distinct from step.before -> k;
    if back is not null then
      begin
        select string_agg(format('%1$I = b.%1$I', k), ', ') into sets from jsonb_object_keys(back) k;
        select exists (select 1 from pg_attribute where attrelid = ('public.' || quote_ident(step.table_name))::regclass and attname = 'version' and not attisdropped) into has_version;
        execute format('update public.%1$I r set %2$s%3$s from jsonb_populate_record(null::public.%1$I, $1) b where r.id = $2', step.table_name, sets, case when has_version then ', version = r.version + 1' else '' end) using live || back, step.row_id;
      exception when unique_violation or check_violation then
        -- Something that was made since stands in its place.
        kept := kept || array(select jsonb_object_keys(back));
      end;
    end if;
    if cardinality(kept) > 0 then table_name := step.table_name; row_id := step.row_id; columns := kept; return next; end if;
  end loop;
  delete from merge_change c where c.merge_id = p_merge;
  if m.kind = 'PERSON' then perform app.settle_merged(m.person_id, m.away_person_id); end if;
end $$;

-- Whether a row came with a merge.
create or replace function app.has_moved(p_merge uuid, p_row uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select 1 from merge_change c join record_merge m on m.id = c.merge_id where c.merge_id = p_merge and c.row_id = p_row and m.write_id = app.activity()) $$;
