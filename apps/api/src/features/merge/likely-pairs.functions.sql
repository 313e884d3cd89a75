-- Who or what may be entered twice. Records are compared only within blocks that share a telling key, and a key that more than ten share
-- tells nothing: the work grows with the number of records, not with its square. Scope is applied first: whom the asker does not see is never compared,
-- and contact details count only where the asker's own member holds them.

-- Whether two names of four letters or more, folded, differ by one letter: another, one too many or one too few.
create or replace function app.one_slip(a text, b text) returns boolean language sql immutable parallel safe as $$
  select least(length(a), length(b)) > 3 and levenshtein_less_equal(a, b, 1) = 1 $$;

-- Whether two given names, folded and in full, can be one person's: the same, one the other's initial, or a slip of the pen.
create or replace function app.names_agree(a text, b text) returns boolean language sql immutable parallel safe as $$
  select a = b or (least(length(a), length(b)) = 1 and left(a, 1) = left(b, 1)) or (least(length(a), length(b)) > 3 and (similarity(a, b) >= 0.45 or levenshtein_less_equal(a, b, 1) = 1)) $$;

-- `whats`: 1 the name, 2 work, 4 the post, 8 e-mail, 16 telephone, 32 work by the given name. Two hundred thousand people are grouped and sorted for each page: in memory, in a second or three.
create or replace function app.likely_people() returns table (a_id uuid, b_id uuid, score integer, reasons text[])
language sql stable security definer set search_path = pg_catalog, public set work_mem = '32MB' as $$
  with mine as materialized (select app.member() as member_id where app.role() in ('ADMINISTRATOR', 'PARTNERSHIP_LEAD', 'EVENT_ORGANISER')
  ), seen as materialized (
    select p.id, p.name_key, p.likeness, coalesce(split_part(p.likeness, ' ', 1), app.given_name((app.name_words(p.name))[1])) as given, split_part(p.likeness, ' ', 2) as surname
    from person p, mine where p.deleted_at is null and (p.published_at is not null or exists (select 1 from person_access a where a.root_id = p.id and a.member_id = mine.member_id))
  ), held as materialized (
    select d.person_id, regexp_replace(lower(d.email), '\+[^@]*@', '@') as email, right(nullif(regexp_replace(d.phone, '\D', '', 'g'), ''), 10) as phone from mine join person_detail d on d.member_id = mine.member_id
  ), works as materialized (
    select distinct o.organisation_id, s.id, s.given, s.surname from seen s join appointment a on a.root_id = s.id join post o on o.id = a.post_id and o.deleted_at is null where s.likeness is not null
  ), telling (what, ids) as (
    -- The whole name, with short forms written out.
    select 1, array_agg(s.id) from seen s where s.likeness is not null group by s.likeness having count(*) between 2 and 10
    union all
    -- The last word of the name at one organisation, now or before.
    select 2, array_agg(w.id) from works w group by w.organisation_id, w.surname having count(*) between 2 and 10
    union all
    -- The given name there, and the letter that the last word begins with: a slip in the surname seldom befalls its first letter.
    select 32, array_agg(w.id) from works w group by w.organisation_id, w.given, left(w.surname, 1) having count(*) between 2 and 10 and min(w.surname) <> max(w.surname)
    union all
    -- The given name in one post: somebody whose surname changed.
    select 4, array_agg(distinct s.id) from seen s join appointment a on a.root_id = s.id where s.likeness is not null and (a.ended_on is null or a.ended_on > app.today())
      and a.post_id in (select x.post_id from appointment x group by x.post_id having count(*) > 1) group by a.post_id, s.given having count(distinct s.id) between 2 and 10
    union all
    select 8, array_agg(s.id) from held d join seen s on s.id = d.person_id where d.email is not null group by d.email having count(*) between 2 and 10
    union all
    select 16, array_agg(s.id) from held d join seen s on s.id = d.person_id where length(d.phone) = 10 group by d.phone having count(*) between 2 and 10
  ), pair as (
    select x as a_id, y as b_id, bit_or(t.what) as whats from telling t cross join lateral unnest(t.ids) x cross join lateral unnest(t.ids) y where x < y group by 1, 2
  ), judged as (
    select p.a_id, p.b_id, p.whats, a.name_key = b.name_key as is_written_alike, app.names_agree(a.given, b.given) as given_agrees, a.likeness = b.likeness as same_name,
      p.whats & 2 > 0 or (p.whats & 32 > 0 and app.one_slip(a.surname, b.surname)) as at_work
    from pair p join seen a on a.id = p.a_id join seen b on b.id = p.b_id
  ), scored as (
    select j.*, case when j.same_name then 3 when j.given_agrees then 2 else 0 end + case when j.at_work and j.given_agrees then 2 else 0 end + case when j.whats & 4 > 0 then 2 else 0 end
      + case when j.whats & 8 > 0 then 3 else 0 end + case when j.whats & 16 > 0 then 2 else 0 end as score
    from judged j
  )
  select s.a_id, s.b_id, s.score, array_remove(array[
    case when s.same_name and s.is_written_alike then 'Same name' when s.same_name then 'Same name in another form' when s.given_agrees then 'Similar name' when s.whats & 4 > 0 then 'Same first name' end,
    case when s.whats & 8 > 0 then 'Same e-mail address' end, case when s.whats & 16 > 0 then 'Same phone number' end,
    case when s.whats & 4 > 0 then 'In the same post' when s.at_work then 'At the same organisation' end], null)
  from scored s
  where s.score >= 3 and (s.a_id, s.b_id) not in (select n.a_id, n.b_id from not_same n where n.member_id = app.member() and n.kind = 'PERSON') $$;

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
  from scored s
  where s.score >= 3 and (s.a_id, s.b_id) not in (select n.a_id, n.b_id from not_same n where n.member_id = app.member() and n.kind = 'ORGANISATION') $$;

-- Nearly certain, likely or possible.
create or replace function app.likeness_word(score integer) returns text language sql immutable as $$ select case when score >= 6 then 'NEARLY_CERTAIN' when score >= 5 then 'LIKELY' else 'POSSIBLE' end $$;
