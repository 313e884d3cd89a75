-- What a person decides by before two records are merged, read with their own rights: what other members hold is neither told nor counted.

-- The columns of both records that may be chosen, with their words. `fixed`: the register's, not to be chosen.
create or replace function app.merge_fields(p_kind text, p_keep uuid, p_away uuid)
returns table (place integer, key text, label text, kept text, other text, is_fixed boolean) language sql stable as $$
  with row as (
    select to_jsonb(k) || coalesce((select jsonb_build_object('email', d.email, 'phone', d.phone, 'contact_preference', d.contact_preference) from public.person_detail d where d.person_id = k.id and d.member_id = app.member()), '{}') as kept,
           to_jsonb(a) || coalesce((select jsonb_build_object('email', d.email, 'phone', d.phone, 'contact_preference', d.contact_preference) from public.person_detail d where d.person_id = a.id and d.member_id = app.member()), '{}') as other
    from public.person k, public.person a where p_kind = 'PERSON' and k.id = p_keep and a.id = p_away
    union all
    select to_jsonb(k), to_jsonb(a) from public.organisation k, public.organisation a where p_kind = 'ORGANISATION' and k.id = p_keep and a.id = p_away
  ), field as (
    select * from (values ('PERSON', 'name', 'Name'), ('PERSON', 'pronunciation', 'Pronunciation'), ('PERSON', 'email', 'E-mail that you hold'), ('PERSON', 'phone', 'Phone that you hold'), ('PERSON', 'contact_preference', 'How they like to be reached'),
      ('ORGANISATION', 'name', 'Name'), ('ORGANISATION', 'type', 'Type'), ('ORGANISATION', 'sub_type', 'Closer type'), ('ORGANISATION', 'acts_as', 'Acts as'), ('ORGANISATION', 'legal_form', 'Legal form'),
      ('ORGANISATION', 'opened_on', 'Opened'), ('ORGANISATION', 'closed_on', 'Closed'), ('ORGANISATION', 'address', 'Address'), ('ORGANISATION', 'town', 'Town'), ('ORGANISATION', 'postcode', 'Postcode'),
      ('ORGANISATION', 'phone', 'Phone'), ('ORGANISATION', 'website', 'Website')) f (kind, key, label) where f.kind = p_kind
  ), shown as (
    select f.key, f.label, nullif(case jsonb_typeof(r.kept -> f.key) when 'array' then (select string_agg(x, ', ') from jsonb_array_elements_text(r.kept -> f.key) x) else r.kept ->> f.key end, '') as kept,
      nullif(case jsonb_typeof(r.other -> f.key) when 'array' then (select string_agg(x, ', ') from jsonb_array_elements_text(r.other -> f.key) x) else r.other ->> f.key end, '') as other,
      r.kept ->> 'register' as register
    from field f, row r
    union all
    -- Two codes of one scheme: one of them ends.
    select distinct on (k.scheme) 'code:' || k.scheme, k.scheme || ' code', k.value, a.value, case when k.source <> 'entered' then 'yes' end
    from public.organisation_identifier k join public.organisation_identifier a on a.scheme = k.scheme and a.organisation_id = p_away and a.valid_to is null and a.value <> k.value
    where p_kind = 'ORGANISATION' and k.organisation_id = p_keep and k.valid_to is null and k.scheme <> 'UPRN'
  )
  select (row_number() over ())::integer, s.key, s.label, s.kept, s.other, s.register is not null and s.key in ('name', 'type', 'sub_type', 'legal_form', 'opened_on', 'closed_on', 'address', 'town', 'postcode', 'phone') or s.register = 'yes'
  from shown s where s.kept is distinct from s.other $$;

-- How many rows of each kind the asker sees move.
create or replace function app.merge_moves(p_kind text, p_away uuid) returns table (place integer, what text, rows integer)
language plpgsql stable as $$
declare part record; n integer; was text; total integer := 0; at integer := 0;
begin
  for part in select p.*, to_regclass('public.' || p.table_name) is not null and exists (select 1 from pg_attribute where attrelid = ('public.' || quote_ident(p.table_name))::regclass and attname = 'deleted_at' and not attisdropped) as has_bin
              from app.merge_parts() p where p.kind = p_kind and p.moves loop
    if was is distinct from part.what then
      if total > 0 then place := at; what := was; rows := total; return next; end if;
      was := part.what; total := 0; at := at + 1;
    end if;
    execute format('select count(*) from public.%I r where r.%I = $1%s', part.table_name, part.column_name, case when part.has_bin then ' and r.deleted_at is null' else '' end) into n using p_away;
    total := total + n;
  end loop;
  if total > 0 then place := at; what := was; rows := total; return next; end if;
end $$;

-- What stays where it is, or must be looked at, in sentences.
create or replace function app.merge_notices(p_kind text, p_keep uuid, p_away uuid) returns table (place integer, says text) language sql stable as $$
  select 1, format('Both hold the post %s at %s: it is kept once.', o.title, g.name) from public.appointment k join public.appointment a on a.post_id = k.post_id and a.root_id = p_away and (a.ended_on is null or a.ended_on > app.today())
    join public.post o on o.id = k.post_id join public.organisation g on g.id = o.organisation_id where p_kind = 'PERSON' and k.root_id = p_keep and (k.ended_on is null or k.ended_on > app.today())
  union all
  select 2, format('Both hold a post today: %s, and %s. Both appointments stay open; end the one that is over on the page.',
      (select string_agg(o.title, ', ') from public.appointment a join public.post o on o.id = a.post_id where a.root_id = p_keep and (a.ended_on is null or a.ended_on > app.today())),
      (select string_agg(o.title, ', ') from public.appointment a join public.post o on o.id = a.post_id where a.root_id = p_away and (a.ended_on is null or a.ended_on > app.today())))
    where p_kind = 'PERSON' and exists (select 1 from public.appointment a where a.root_id = p_keep and (a.ended_on is null or a.ended_on > app.today()))
      and exists (select 1 from public.appointment a where a.root_id = p_away and (a.ended_on is null or a.ended_on > app.today())
        and not exists (select 1 from public.appointment k where k.root_id = p_keep and k.post_id = a.post_id and (k.ended_on is null or k.ended_on > app.today())))
  union all
  select 3, format('Both are invited to %s: the second invitation stays under the other name.', r.title) from public.invitation k join public.invitation a on a.root_id = k.root_id and a.person_id = p_away join public.roundtable r on r.id = k.root_id where p_kind = 'PERSON' and k.person_id = p_keep
  union all
  select 4, format('Both are parties to %s: the first stands.', t.title) from public.opportunity_party k join public.opportunity_party a on a.root_id = k.root_id and a.organisation_id = p_away and a.deleted_at is null join public.opportunity t on t.id = k.root_id
    where p_kind = 'ORGANISATION' and k.organisation_id = p_keep and k.deleted_at is null
  union all
  select 5, format('Both belong to %s today: the first link stands.', case l.kind when 'ICB' then 'an ICB' else 'a parent' end) from public.organisation_link k join public.organisation_link l on l.organisation_id = p_away and l.kind = k.kind and l.valid_to is null
    where p_kind = 'ORGANISATION' and k.organisation_id = p_keep and k.valid_to is null and k.kind <> 'GROUP'
  union all
  select 6, 'Where the other is a party to something that this member does not see, it stays a party under its own name: a merge shows nobody more than before.'
    where p_kind = 'ORGANISATION' and exists (select 1 from public.member m where m.organisation_id = p_keep) and exists (select 1 from public.opportunity_party a where a.organisation_id = p_away and a.deleted_at is null) $$;

-- What was added to the record that stayed since a merge, as the asker sees it: it stays there unless it is given to the other.
create or replace function app.added_since(p_merge uuid) returns table (row_id uuid, table_name text, column_name text, what text, says text)
language plpgsql stable as $$
declare m public.record_merge; part record;
begin
  select * into m from public.record_merge r where r.id = p_merge;
  for part in select * from app.merge_parts() p where p.kind = m.kind and p.moves and p.table_name not like 'import%' loop
    return query execute format($q$
      select r.id, %1$L::text, %2$L::text, %3$L::text, left(coalesce(c ->> 'text', c ->> 'title', c ->> 'summary', c ->> 'statement', c ->> 'about', c ->> 'value', c ->> 'name',
        (select o.title from public.post o where o.id = (c ->> 'post_id')::uuid), (select i.summary from public.interaction i where i.id = (c ->> 'interaction_id')::uuid), c ->> 'evidence', ''), 140)
      from public.%1$I r cross join lateral to_jsonb(r) c
      where r.%2$I = $1 and c ->> 'deleted_at' is null and not exists (select 1 from hist.%1$I h where h.id = r.id and (h.sys_from <= $2 or h.activity_id = $3)) order by r.id limit 100 $q$,
      part.table_name, part.column_name, part.what) using coalesce(m.person_id, m.organisation_id), m.merged_at, m.write_id;
  end loop;
end $$;

-- Gives rows that were added since to the record that comes back, as far as its caller may change them.
create or replace function app.give_back(p_merge uuid, p_rows uuid[]) returns void
language plpgsql volatile as $$
declare m public.record_merge; given record;
begin
  select * into m from public.record_merge r where r.id = p_merge;
  for given in select * from app.added_since(p_merge) a where a.row_id = any(p_rows) loop
    begin
      execute format('update public.%1$I set %2$I = $1, version = version + 1 where id = $2', given.table_name, given.column_name) using coalesce(m.away_person_id, m.away_organisation_id), given.row_id;
    exception when unique_violation or check_violation then null; -- it has the like already
    end;
  end loop;
end $$;
