-- Who or what may be entered twice. Records are compared only within blocks that share a telling key, and a key that more than ten share
-- tells nothing: the work grows with the number of records, not with its square. Scope is applied first: whom the asker does not see is never compared,
-- and contact details count only where the asker's own member holds them.

-- Whether two given names can be one person's: the same, one the other's initial, or a slip of the pen.
create or replace function app.names_agree(a text, b text) returns boolean language sql immutable parallel safe as $$
  select x = y or (least(length(x), length(y)) = 1 and left(x, 1) = left(y, 1)) or (least(length(x), length(y)) > 3 and similarity(x, y) >= 0.45)
  from (select app.given_name((app.name_words(a))[1]), app.given_name((app.name_words(b))[1])) n (x, y) $$;

create or replace function app.likely_people() returns table (a_id uuid, b_id uuid, score integer, reasons text[])
language sql stable security definer set search_path = pg_catalog, public as $$
  with mine as materialized (select app.member() as member_id where app.role() in ('ADMINISTRATOR', 'PARTNERSHIP_LEAD', 'EVENT_ORGANISER')
  ), seen as (
    select p.id, p.name, p.likeness from person p, mine where p.deleted_at is null and (p.published_at is not null or exists (select 1 from person_access a where a.root_id = p.id and a.member_id = mine.member_id))
  ), keyed as (
    -- The whole name, with short forms written out.
    select 'name' as what, s.likeness as key, s.id from seen s where s.likeness is not null
    union all
    -- The last word of the name at one organisation, now or before.
    select distinct 'work', o.organisation_id || split_part(s.likeness, ' ', 2), s.id from seen s join appointment a on a.root_id = s.id join post o on o.id = a.post_id and o.deleted_at is null where s.likeness is not null
    union all
    -- The given name in one post: somebody whose surname changed.
    select distinct 'post', a.post_id || split_part(s.likeness, ' ', 1), s.id from seen s join appointment a on a.root_id = s.id where s.likeness is not null and (a.ended_on is null or a.ended_on > app.today())
    union all
    select 'email', regexp_replace(lower(d.email), '\+[^@]*@', '@'), s.id from mine join person_detail d on d.member_id = mine.member_id join seen s on s.id = d.person_id where d.email is not null
    union all
    select 'phone', right(regexp_replace(d.phone, '\D', '', 'g'), 10), s.id from mine join person_detail d on d.member_id = mine.member_id join seen s on s.id = d.person_id where length(regexp_replace(d.phone, '\D', '', 'g')) >= 10
  ), telling as (
    select k.what, array_agg(k.id) as ids from keyed k group by k.what, k.key having count(*) between 2 and 10
  ), pair as (
    select least(x, y) as a_id, greatest(x, y) as b_id, array_agg(distinct t.what) as whats from telling t cross join lateral unnest(t.ids) x cross join lateral unnest(t.ids) y where x < y group by 1, 2
  ), judged as (
    select p.a_id, p.b_id, p.whats, a.name as a_name, b.name as b_name, app.names_agree(a.name, b.name) as given_agrees, a.likeness = b.likeness as same_name
    from pair p join person a on a.id = p.a_id join person b on b.id = p.b_id
  ), scored as (
    select j.*, case when j.same_name then 3 when j.given_agrees then 2 else 0 end + case when 'work' = any(j.whats) and j.given_agrees then 2 else 0 end + case when 'post' = any(j.whats) then 2 else 0 end
      + case when 'email' = any(j.whats) then 3 else 0 end + case when 'phone' = any(j.whats) then 2 else 0 end as score
    from judged j
  )
  select s.a_id, s.b_id, s.score, array_remove(array[
    case when s.same_name and app.fold(s.a_name) = app.fold(s.b_name) then 'Same name' when s.same_name then 'Same name in another form' when s.given_agrees then 'Similar name' when 'post' = any(s.whats) then 'Same first name' end,
    case when 'email' = any(s.whats) then 'Same e-mail address' end, case when 'phone' = any(s.whats) then 'Same phone number' end,
    case when 'post' = any(s.whats) then 'In the same post' when 'work' = any(s.whats) then 'At the same organisation' end], null)
  from scored s, mine
  where s.score >= 3 and not exists (select 1 from not_same n where n.member_id = mine.member_id and n.kind = 'PERSON' and n.a_id = s.a_id and n.b_id = s.b_id) $$;

-- Two bodies that both come from a register are two: they are never put side by side.
create or replace function app.likely_organisations() returns table (a_id uuid, b_id uuid, score integer, reasons text[])
language sql stable security definer set search_path = pg_catalog, public as $$
  with mine as materialized (select app.member() as member_id where app.role() in ('ADMINISTRATOR', 'PARTNERSHIP_LEAD', 'EVENT_ORGANISER')
  ), seen as (
    select o.* from organisation o, mine where o.deleted_at is null
  ), keyed as (
    select 'name' as what, s.likeness as key, s.id from seen s where s.likeness is not null
    union
    select 'name', n.likeness, n.organisation_id from organisation_name n join seen s on s.id = n.organisation_id where n.likeness is not null
    union
    select 'code', i.scheme || ' ' || i.value, i.organisation_id from organisation_identifier i join seen s on s.id = i.organisation_id
    union
    select 'site', regexp_replace(lower(s.website), '^(https?://)?(www\.)?([^/?#]+).*$', '\3'), s.id from seen s where s.website is not null
    union
    select 'postcode', regexp_replace(lower(s.postcode), '\s', '', 'g') || split_part(s.likeness, ' ', 1), s.id from seen s where s.postcode is not null
    union
    select 'phone', right(regexp_replace(s.phone, '\D', '', 'g'), 10), s.id from seen s where length(regexp_replace(s.phone, '\D', '', 'g')) >= 10
  ), telling as (
    select k.what, array_agg(k.id) as ids from keyed k where k.key not in ('nhs.uk', 'gov.uk', 'org.uk') group by k.what, k.key having count(*) between 2 and 10
  ), pair as (
    select least(x, y) as a_id, greatest(x, y) as b_id, array_agg(distinct t.what) as whats from telling t cross join lateral unnest(t.ids) x cross join lateral unnest(t.ids) y where x < y group by 1, 2
  ), scored as (
    select p.*, a.likeness = b.likeness as same_name, case when 'name' = any(p.whats) then 3 else 0 end + case when 'code' = any(p.whats) then 5 else 0 end + case when 'site' = any(p.whats) then 3 else 0 end
      + case when 'postcode' = any(p.whats) then 2 else 0 end + case when 'phone' = any(p.whats) then 2 else 0 end + case when a.type = b.type then 1 else 0 end as score
    from pair p join organisation a on a.id = p.a_id join organisation b on b.id = p.b_id where a.register is null or b.register is null
  )
  select s.a_id, s.b_id, s.score, array_remove(array[
    case when 'name' = any(s.whats) and s.same_name then 'Same name' when 'name' = any(s.whats) then 'The name of one is another or former name of the other' end,
    case when 'code' = any(s.whats) then 'Same code' end, case when 'site' = any(s.whats) then 'Same website' end, case when 'phone' = any(s.whats) then 'Same phone number' end,
    case when 'postcode' = any(s.whats) then 'Same postcode and similar name' end], null)
  from scored s, mine
  where s.score >= 3 and not exists (select 1 from not_same n where n.member_id = mine.member_id and n.kind = 'ORGANISATION' and n.a_id = s.a_id and n.b_id = s.b_id) $$;

-- Nearly certain, likely or possible.
create or replace function app.likeness_word(score integer) returns text language sql immutable as $$ select case when score >= 6 then 'NEARLY_CERTAIN' when score >= 5 then 'LIKELY' else 'POSSIBLE' end $$;
