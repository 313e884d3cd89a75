import { isHeld } from '../people/holding.rules.js';

/** The statements of a check. Rows arrive as one parameter, so that their number does not change the number of statements. */

/** $1 what was judged, by the id of its row; $2 the ids. What was decided of a row stands. Each row looks its own up, so that a thousand stay a thousand look-ups. */
export const FACTS = `
  update import_row r set facts = j.said -> 'facts', problems = j.said -> 'problems', is_blocked = (j.said ->> 'isBlocked')::boolean, name_key = app.fold(j.said -> 'facts' ->> 'name'),
    email = j.said -> 'facts' ->> 'email', org_key = j.said ->> 'orgKey',
    record_id = case when r.decision is not null then r.record_id end, is_new = case when r.decision is not null then r.is_new end,
    lead_id = null, name_id = null,
    candidate_ids = case when r.decision is not null then r.candidate_ids else '{}' end, candidate_whys = case when r.decision is not null then r.candidate_whys else '{}' end
  from (select x.id, $1::jsonb -> x.id::text as said from import_row x where x.id = any($2) offset 0) j where r.id = j.id`;

/** $1 member, $2 import, $3 names. */
export const ADD_NAMES = `
  insert into import_name (member_id, job_id, key, name, code, type) select $1, $2, n.key, n.name, n.code, n.type
  from jsonb_to_recordset($3) as n(key text, name text, code text, type text) on conflict (job_id, key) do nothing`;

/** A code says which organisation is meant, whatever the name beside it. */
export const LOOK_UP_CODES = `
  update import_name n set organisation_id = i.organisation_id, decision = 'KNOWN', why = i.scheme || ' ' || i.value
  from organisation_identifier i join organisation o on o.id = i.organisation_id and o.deleted_at is null
  where n.job_id = $1 and n.decision is null and n.why is null and n.code is not null and i.scheme in ('ODS', 'RSH', 'GSS') and i.value = n.code and i.valid_to is null`;

/** One organisation of exactly that name is meant; where there are several, or only some that are like it, somebody says. */
export const LOOK_UP_NAMES = `
  with fresh as (select n.id, case when n.code is null then n.key else app.fold(n.name) end as key from import_name n where n.job_id = $1 and n.decision is null and n.why is null),
  found as (select f.id, l.organisation_id, l.why, l.is_sure from app.organisations_like(array(select key from fresh)) l join fresh f on f.key = l.key),
  counted as (select id, count(*) filter (where is_sure) as sure, (array_agg(organisation_id) filter (where is_sure))[1] as only_id, (array_agg(why) filter (where is_sure))[1] as only_why,
    (array_agg(organisation_id order by is_sure desc, organisation_id))[1:5] as ids, (array_agg(why order by is_sure desc, organisation_id))[1:5] as whys from found group by id)
  update import_name n set
    decision = case when c.sure = 1 then 'KNOWN' when c.id is null then 'NEW' end,
    organisation_id = case when c.sure = 1 then c.only_id when c.id is null then gen_random_uuid() end,
    why = case when c.sure = 1 then c.only_why when c.id is null then 'not in the Directory yet' else 'it may be one of these' end,
    candidate_ids = case when c.sure = 1 or c.id is null then '{}' else c.ids end, candidate_whys = case when c.sure = 1 or c.id is null then '{}' else c.whys end
  from fresh f left join counted c on c.id = f.id where n.id = f.id`;

/** $1 import, $2 rows. One look-up a row, whatever the planner thinks of a table that was filled a moment ago. */
export const LINK_NAMES = `update import_row r set name_id = (select n.id from import_name n where n.job_id = $1 and n.key = r.org_key) where r.id = any($2) and r.org_key is not null`;

export const TITLES = `
  select r.id, r.facts ->> 'title' as title, t.sector, t.type
  from import_row r cross join lateral (select n.type, (select o.sector from organisation o where o.id = n.organisation_id) as sector from import_name n where n.id = r.name_id) t
  where r.id = any($1) and r.facts ->> 'title' is not null`;

/** $2: what each job is for and how senior, by the id of its row. */
export const SET_FUNCTIONS = `update import_row r set facts = r.facts || ($2::jsonb -> r.id::text) where r.id = any($1) and $2::jsonb ? r.id::text`;

/**
 * Whom rows mean among the people that can be seen. The same name at the same organisation, or with the same e-mail address, is the same person where
 * there is one such; the same name alone, or the same address alone, is only a question.
 */
export const KNOWN_PEOPLE = `
  with b as (select r.id, r.name_key, r.email, n.organisation_id from import_row r left join import_name n on n.id = r.name_id and n.decision = 'KNOWN'
             where r.job_id = $1 and r.id = any($2) and not r.is_blocked and r.decision is null and r.name_key <> ''),
  found as (
    select b.id, p.id as person_id, true as same_name,
      exists (select 1 from appointment a join post o on o.id = a.post_id where a.root_id = p.id and o.organisation_id = b.organisation_id and ${isHeld('a')}) as same_place,
      exists (select 1 from person_detail d where d.person_id = p.id and d.member_id = app.member() and d.email_key = b.email) as same_email
    from b join person p on p.name_key = b.name_key and p.deleted_at is null
    union all
    select b.id, p.id, false, false, true
    from b join person_detail d on d.member_id = app.member() and d.email_key = b.email join person p on p.id = d.person_id and p.deleted_at is null and p.name_key <> b.name_key
  ),
  sure as (select id, (array_agg(person_id))[1] as person_id from found where same_name and (same_place or same_email) group by id having count(*) = 1),
  asked as (select f.id, (array_agg(f.person_id order by f.same_name desc, f.person_id))[1:5] as ids,
      (array_agg(case when not f.same_name then 'the same e-mail address, another name' when f.same_place or f.same_email then 'one of several of that name' else 'the same name' end order by f.same_name desc, f.person_id))[1:5] as whys
    from found f where not exists (select 1 from sure s where s.id = f.id) group by f.id)
  update import_row r set record_id = s.person_id, is_new = case when s.person_id is not null then false end, candidate_ids = coalesce(a.ids, '{}'), candidate_whys = coalesce(a.whys, '{}')
  from b left join sure s on s.id = b.id left join asked a on a.id = b.id where r.id = b.id and (s.id is not null or a.id is not null)`;

/** Which organisations rows mean: one of their codes, else exactly their name; what is only like it is a question. */
export const KNOWN_ORGANISATIONS = `
  with b as (select r.id, r.org_key, r.facts from import_row r where r.id = any($1) and not r.is_blocked and r.decision is null),
  coded as (select distinct b.id, i.organisation_id from b cross join lateral jsonb_to_recordset(b.facts -> 'codes') as c(scheme text, value text)
    join organisation_identifier i on i.scheme = c.scheme and i.value = c.value and i.valid_to is null join organisation o on o.id = i.organisation_id and o.deleted_at is null),
  named as (select b.id, l.organisation_id, l.why, l.is_sure from app.organisations_like(array(select distinct b.org_key from b)) l join b on b.org_key = l.key
    where not exists (select 1 from coded c where c.id = b.id)),
  sure as (select id, (array_agg(organisation_id))[1] as organisation_id from (select id, organisation_id from coded union all select id, organisation_id from named where is_sure) x group by id having count(*) = 1),
  asked as (select f.id, (array_agg(f.organisation_id order by f.organisation_id))[1:5] as ids, (array_agg(f.why order by f.organisation_id))[1:5] as whys
    from (select id, organisation_id, why from named union all select id, organisation_id, 'one of its codes' from coded) f where not exists (select 1 from sure s where s.id = f.id) group by f.id)
  update import_row r set record_id = s.organisation_id, is_new = case when s.organisation_id is not null then false end, candidate_ids = coalesce(a.ids, '{}'), candidate_whys = coalesce(a.whys, '{}')
  from b left join sure s on s.id = b.id left join asked a on a.id = b.id where r.id = b.id and (s.id is not null or a.id is not null)`;

/**
 * The same person further up in the file: the same name at the same organisation, or with the same address, never by the address alone.
 * Found by the name: "+ 0" keeps the planner from walking through all earlier rows.
 */
export const FOLLOW_EARLIER = `
  update import_row r set lead_id = l.id, candidate_ids = '{}', candidate_whys = '{}'
  from import_row b cross join lateral (
    select x.id from import_row x where x.job_id = b.job_id and x.name_key = b.name_key and x.row_number + 0 < b.row_number and not x.is_blocked and x.decision is distinct from 'SKIP'
      and (x.org_key is not distinct from b.org_key or x.email = b.email) order by x.row_number + 0 limit 1) l
  where b.job_id = $1 and b.id = any($2) and not b.is_blocked and b.decision is null and b.record_id is null and b.name_key <> '' and r.id = b.id`;

/** A lead that follows another itself hands its followers on. */
export const FOLLOW_FIRST = `update import_row r set lead_id = x.lead_id from import_row x where r.id = any($1) and x.id = r.lead_id and x.lead_id is not null`;

export const NEW_RECORDS = `
  update import_row r set record_id = gen_random_uuid(), is_new = true
  where r.id = any($1) and not r.is_blocked and r.record_id is null and r.lead_id is null and cardinality(r.candidate_ids) = 0`;

export const TAKE_RECORD_OF_LEAD = `
  update import_row r set record_id = x.record_id, is_new = false, candidate_ids = x.candidate_ids, candidate_whys = x.candidate_whys, decision = x.decision
  from import_row x where r.id = any($1) and x.id = r.lead_id`;

/** Rows with the organisation that they mean, as far as it is one of the Directory. */
export const WHO = `
  select r.id, r.facts ->> 'name' as name, r.email, n.organisation_id from import_row r left join import_name n on n.id = r.name_id and n.decision = 'KNOWN'
  where r.id = any($1) and not r.is_blocked and r.facts ->> 'name' is not null`;

/** $1 rows, $2 problems to be added. */
export const REFUSE = `update import_row set is_blocked = true, problems = problems || $2::jsonb where id = any($1)`;

export const VERDICTS = `
  update import_row r set verdict = case
    when r.is_blocked then 'CANNOT'
    when exists (select 1 from import_name n where n.id = r.name_id and n.decision is null) or (r.decision is null and r.record_id is null) then 'DECIDE' else 'READY' end
  where r.id = any($1)`;
