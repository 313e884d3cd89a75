import { isHeld } from '../people/holding.rules.js';

/**
 * The statements of a check. They only look up: rows arrive as one parameter, what is found goes back to be judged, and one statement (`SAVE`)
 * writes it all down, so that a row of a file is written once however much is asked about it.
 */

/** $1 import, $2 row numbers. What was decided of a row comes with it, and stands. */
export const ROWS = `
  select r.id, r.row_number, r.cells, r.decision, r.record_id, r.is_new, r.candidate_ids, r.candidate_whys from import_row r where r.job_id = $1 and r.row_number = any($2) order by r.row_number`;

/** $1 import, $2 keys: the names that the import knows, with the sector of the organisation that is meant. */
export const NAMES = `
  select n.id, n.key, n.type, n.decision, n.organisation_id, (select o.sector from organisation o where o.id = n.organisation_id) as sector from import_name n where n.job_id = $1 and n.key = any($2)`;

/** $1 codes of whatever scheme: which organisation holds each. A code says which one is meant, whatever the name beside it. */
export const BY_CODE = `
  select distinct on (i.value) i.value as key, i.organisation_id, i.scheme || ' ' || i.value as why, true as is_sure
  from organisation_identifier i join organisation o on o.id = i.organisation_id and o.deleted_at is null
  where i.scheme in ('ODS', 'RSH', 'GSS') and i.value = any($1) and i.valid_to is null order by i.value, i.scheme`;

/** $1 keys: organisations that they may mean. */
export const BY_NAME = `select l.key, l.organisation_id, l.why, l.is_sure from app.organisations_like($1) l order by l.is_sure desc, l.organisation_id`;

/** $1 member, $2 import, $3 names with what was found of them. */
export const ADD_NAMES = `
  insert into import_name (member_id, job_id, key, name, code, type, decision, organisation_id, why, candidate_ids, candidate_whys)
  select $1, $2, n.key, n.name, n.code, n.type, n.decision, n.organisation_id, n.why, n.candidate_ids, n.candidate_whys
  from jsonb_to_recordset($3) as n(key text, name text, code text, type text, decision text, organisation_id uuid, why text, candidate_ids uuid[], candidate_whys text[])
  on conflict (job_id, key) do nothing`;

/** Names as they are compared, each with an id for a record of that name. $1. */
export const FOLDED = `select app.fold(n) as key, app.new_id() as id from unnest($1::text[]) with ordinality u(n, at) order by at`;

/**
 * Whom rows mean among the people that can be seen ($1: id, name, name_key, email, organisation_id). The same name at the same organisation, or with the same
 * e-mail address, is the same person where there is one such; the same name alone, the same address alone, or another form of the name or a slip of one
 * letter at the same organisation, is only a question. Likeness is looked for among an organisation's people alone, of whom a word of the name is the given name or the surname.
 */
export const KNOWN_PEOPLE = `
  with b as materialized (select * from jsonb_to_recordset($1) as b(id uuid, name text, name_key text, email text, organisation_id uuid)),
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
  open as materialized (select b.id, b.name, b.organisation_id, string_to_table(b.name_key, ' ') as word from b where b.organisation_id is not null and not exists (select 1 from sure s where s.id = b.id)),
  there as materialized (select distinct o.organisation_id, p.id, split_part(p.likeness, ' ', 1) as given, split_part(p.likeness, ' ', 2) as surname
    from post o join appointment a on a.post_id = o.id and ${isHeld('a')} join person p on p.id = a.root_id and p.deleted_at is null and p.likeness is not null
    where o.organisation_id in (select x.organisation_id from open x)),
  near as (select n.id, n.person_id from (
      select x.id, x.name, t.id as person_id, t.given, t.surname from open x join there t on t.organisation_id = x.organisation_id and t.surname = x.word
      union select x.id, x.name, t.id, t.given, t.surname from open x join there t on t.organisation_id = x.organisation_id and t.given = x.word) n
    cross join lateral (select split_part(l, ' ', 1) as given, split_part(l, ' ', 2) as surname from app.person_likeness(n.name) l offset 0) x
    where ((n.surname = x.surname and app.names_agree(n.given, x.given)) or (n.given = x.given and app.one_slip(n.surname, x.surname)))
      and not exists (select 1 from found f where f.id = n.id and f.person_id = n.person_id)),
  asked as (select q.id, (array_agg(q.person_id order by q.place, q.person_id))[1:5] as ids, (array_agg(q.why order by q.place, q.person_id))[1:5] as whys
    from (select f.id, f.person_id, case when f.same_name then 1 else 3 end as place,
        case when not f.same_name then 'the same e-mail address, another name' when f.same_place or f.same_email then 'one of several of that name' else 'the same name' end as why
      from found f where not exists (select 1 from sure s where s.id = f.id)
      union all select n.id, n.person_id, 2, 'a name like it, at the same organisation' from near n) q group by q.id)
  select id, person_id as record_id, '{}'::uuid[] as ids, '{}'::text[] as whys from sure union all select id, null, ids, whys from asked`;

/** Which organisations rows mean ($1: id, org_key, plain_key, codes): one of their codes, else exactly their name; what is only like it is a question. */
export const KNOWN_ORGANISATIONS = `
  with b as materialized (select * from jsonb_to_recordset($1) as b(id uuid, org_key text, plain_key text, codes jsonb)),
  coded as (select distinct b.id, i.organisation_id from b cross join lateral jsonb_to_recordset(b.codes) as c(scheme text, value text)
    join organisation_identifier i on i.scheme = c.scheme and i.value = c.value and i.valid_to is null join organisation o on o.id = i.organisation_id and o.deleted_at is null),
  named as (select distinct on (b.id, l.organisation_id) b.id, l.organisation_id, l.why, l.is_sure
    from app.organisations_like(array(select b.org_key from b union select b.plain_key from b)) l join b on l.key in (b.org_key, b.plain_key)
    where not exists (select 1 from coded c where c.id = b.id) order by b.id, l.organisation_id, l.is_sure desc),
  sure as (select id, (array_agg(organisation_id))[1] as organisation_id from (select id, organisation_id from coded union all select id, organisation_id from named where is_sure) x group by id having count(*) = 1),
  asked as (select f.id, (array_agg(f.organisation_id order by f.organisation_id))[1:5] as ids, (array_agg(f.why order by f.organisation_id))[1:5] as whys
    from (select id, organisation_id, why from named union all select id, organisation_id, 'one of its codes' from coded) f where not exists (select 1 from sure s where s.id = f.id) group by f.id)
  select id, organisation_id as record_id, '{}'::uuid[] as ids, '{}'::text[] as whys from sure union all select id, null, ids, whys from asked`;

/**
 * The same person further up in the file ($1 import, $2: id, row_number, name_key, org_key, email, $3 the rows in hand, which know each other): the
 * same name at the same organisation, or with the same address, never by the address alone. Each is a look-up of its own ("+ 0", "offset 0"), whatever
 * the planner thinks of a table that was filled a moment ago.
 */
export const EARLIER = `
  with b as materialized (select * from jsonb_to_recordset($2) as b(id uuid, row_number integer, name_key text, org_key text, email text))
  select b.id, e.row_number, l.* from b
  cross join lateral (
    select coalesce(x.lead_id, x.id) as lead_id, x.row_number from import_row x
    where x.job_id = $1 and x.name_key = b.name_key and x.row_number + 0 < b.row_number and not x.is_blocked and x.decision is distinct from 'SKIP' and x.id <> all($3)
      and (x.org_key is not distinct from b.org_key or x.email = b.email) order by x.row_number + 0 limit 1) e
  cross join lateral (select l.id as lead_id, l.record_id, l.candidate_ids, l.candidate_whys, l.decision from import_row l where l.id = e.lead_id offset 0) l`;

/** $1: everything that was found of each row. */
export const SAVE = `
  update import_row r set facts = j.facts, problems = j.problems, is_blocked = j.is_blocked, name_key = j.name_key, email = j.email, org_key = j.org_key, name_id = j.name_id,
    record_id = j.record_id, is_new = j.is_new, lead_id = j.lead_id, candidate_ids = j.candidate_ids, candidate_whys = j.candidate_whys, decision = j.decision, verdict = j.verdict
  from jsonb_to_recordset($1) as j(id uuid, facts jsonb, problems jsonb, is_blocked boolean, name_key text, email text, org_key text, name_id uuid, record_id uuid, is_new boolean, lead_id uuid,
    candidate_ids uuid[], candidate_whys text[], decision text, verdict text)
  where r.id = j.id`;
