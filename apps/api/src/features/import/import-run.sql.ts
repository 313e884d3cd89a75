import { isFilled, isHeld } from '../people/holding.rules.js';
import { ImportKind } from './import.types.js';

/**
 * The statements of a piece of an import: the rows of a stretch of the file that fall to a lane. Throughout $1 is the import, $2 the row that the piece comes after,
 * $3 the one that it ends with, $4 the lane, $5 of how many; rows that were refused meanwhile are passed over. A stretch is read by its row numbers, which are its order in
 * the table too; ids would be looked up one by one, in each statement again.
 * What is added is put together first and answered from there: "returning" would ask of each row once more whether it can be read.
 */

/** Which of so many lanes an id lies in: by its end, since ids that are made together begin alike. */
export const inLane = (id: string, lane: string, lanes: string) => `get_byte(uuid_send(${id}), 15) % ${lanes}::integer = ${lane}`;

/**
 * Whether something is one of thousands, by a hash: "= any(…)" of a parameter compares with each, and "in (select unnest(…))" alone may be planned as a join
 * that does, where a table is thought to be small.
 */
const among = (id: string, ids: string) => `((${id} in (select unnest(${ids}::uuid[]))) is true)`;

/** Rows that are still to be carried out, whichever the lane. */
const OPEN = `r.job_id = $1 and r.row_number > $2 and r.row_number <= $3 and r.outcome is null`;
/** Rows of one record lie in one lane. */
const MINE = `${OPEN} and ${inLane('coalesce(r.record_id, r.id)', '$4', '$5')}`;
const ROWS = `import_row r where ${MINE}`;

/** The last row of the file. $1 import. */
export const LAST_ROW = `select coalesce(max(row_number), 0) as last from import_row where job_id = $1`;
/** How many rows the piece has, of how many records. */
export const SIZE = `select count(*)::integer as rows, count(distinct r.record_id)::integer as records from ${ROWS}`;

/** What was imported stands in the Directory now, and not here too. */
const EMPTIED = `cells = '{}', facts = null, problems = '[]', name_key = null, email = null, org_key = null, candidate_ids = '{}', candidate_whys = '{}'`;

/** Of rows that are not ready, why they are refused. $1 import. */
export const REFUSE_UNREADY = `
  update import_row r set outcome = 'REFUSED', reason = case
    when r.decision = 'SKIP' then 'You left it out.'
    when r.verdict = 'CANNOT' then coalesce((select p ->> 'sentence' from jsonb_array_elements(r.problems) p where (p ->> 'isBlocking')::boolean limit 1), 'It cannot be imported.')
    when exists (select 1 from import_name n where n.id = r.name_id and n.decision is null) then 'Nobody decided which organisation is meant.'
    else 'Nobody decided whether this is somebody known.' end
  where r.job_id = $1 and (r.verdict is distinct from 'READY' or r.decision = 'SKIP')`;

export const REFUSE_REST = `update import_row set outcome = 'REFUSED', reason = $2 where job_id = $1 and outcome is null`;
/** $1 rows, $2 why. */
export const REFUSE_ROWS = `update import_row set outcome = 'REFUSED', reason = $2 where id = any($1)`;

/** What rows mean may have gone since somebody looked. */
export const REFUSE_GONE: Readonly<Record<ImportKind, string>> = {
  PEOPLE: `
    update import_row r set outcome = 'REFUSED', reason = 'Whom or what this row means has gone from the Directory since it was checked.'
    where ${MINE} and ((not r.is_new and r.lead_id is null and not exists (select 1 from person p where p.id = r.record_id and p.deleted_at is null))
      or exists (select 1 from import_name n where n.id = r.name_id and not exists (select 1 from organisation o where o.id = n.organisation_id and o.deleted_at is null)))`,
  ORGANISATIONS: `
    update import_row r set outcome = 'REFUSED', reason = 'Whom or what this row means has gone from the Directory since it was checked.'
    where ${MINE} and not r.is_new and r.lead_id is null and not exists (select 1 from organisation o where o.id = r.record_id and o.deleted_at is null)`,
};

/** Rows of people with the organisation that they mean, as far as it is one of the Directory. */
export const WHO = `
  select r.id, r.facts ->> 'name' as name, r.email, (select n.organisation_id from import_name n where n.id = r.name_id and n.decision = 'KNOWN') as organisation_id
  from ${ROWS} and not r.is_blocked and r.facts ->> 'name' is not null`;

/** New organisations that ready rows name. $1 import, $2 source, $3 the sector of each type. */
export const ADD_ORGANISATIONS = `
  insert into organisation (id, name, type, sector, source) select n.organisation_id, n.name, n.type, $3::jsonb ->> n.type, $2 from import_name n
  where n.job_id = $1 and n.decision = 'NEW' and n.id = any(array(select distinct r.name_id from import_row r where r.job_id = $1 and r.outcome is null and r.name_id is not null))
    and not exists (select 1 from organisation o where o.id = n.organisation_id) returning id`;

/** $6 member. A person belongs to whoever brought them before they are there; these are added next. */
export const OWN_PEOPLE = `
  with fresh as materialized (select distinct r.record_id as id from ${ROWS} and not exists (select 1 from person p where p.id = r.record_id)),
  owned as (insert into person_access (root_id, member_id, level) select f.id, $6::uuid, 3 from fresh f)
  select f.id from fresh f`;

/** $6 new people. */
export const ADD_PEOPLE = `
  insert into person (id, name) select distinct on (r.record_id) r.record_id, r.facts ->> 'name' from ${ROWS} and ${among('r.record_id', '$6')} order by r.record_id, r.row_number`;

/** What the member holds: of several rows for one person the last that says something counts, as it does where pieces lie between them. $6 new people, $7 member, $8 basis, $9 source, $10 now. */
const details = (whose: 'and' | 'and not') => `
  select $7::uuid, f.record_id, f.email, f.phone, f.preference, $8, $9, case when f.objects then $10::timestamptz end
  from (select r.record_id, (array_agg(r.facts ->> 'email' order by r.row_number desc) filter (where r.facts ->> 'email' is not null))[1] as email,
      (array_agg(r.facts ->> 'phone' order by r.row_number desc) filter (where r.facts ->> 'phone' is not null))[1] as phone,
      (array_agg(r.facts ->> 'preference' order by r.row_number desc) filter (where r.facts ->> 'preference' is not null))[1] as preference,
      bool_or((r.facts ->> 'objects')::boolean) as objects
    from ${ROWS} ${whose} ${among('r.record_id', '$6')} group by r.record_id) f`;
const DETAIL = `person_detail as held (member_id, person_id, email, phone, contact_preference, lawful_basis, source, objected_at)`;

/** Everybody new has basis and source. */
export const ADD_DETAILS = `insert into ${DETAIL} ${details('and')}`;

/** Of people who were known, what the file leaves empty stays. Answers whose details changed. */
export const CHANGE_DETAILS = `
  insert into ${DETAIL} ${details('and not')} where num_nonnulls(f.email, f.phone, f.preference) > 0 or f.objects
  on conflict (member_id, person_id) do update set
    email = coalesce(excluded.email, held.email), phone = coalesce(excluded.phone, held.phone), contact_preference = coalesce(excluded.contact_preference, held.contact_preference),
    objected_at = coalesce(held.objected_at, excluded.objected_at), source = case when strpos(held.source, excluded.source) > 0 then held.source else left(held.source || '; ' || excluded.source, 200) end,
    version = held.version + 1
  where (excluded.email is not null and excluded.email is distinct from held.email_key) or (excluded.phone is not null and excluded.phone is distinct from held.phone)
    or (excluded.contact_preference is not null and excluded.contact_preference is distinct from held.contact_preference) or (excluded.objected_at is not null and held.objected_at is null)
  returning person_id as id`;

/**
 * Jobs that rows speak of and their people do not hold yet: the same title, or another for the same function, counts as the same job, whether it was held before or
 * a row further up in the file speaks of it, and so does a row without a title. Put together before posts are looked up by them, each title folded once.
 */
const wanted = (rows: string) => `
  with asked as (select r.id, r.record_id, r.row_number, coalesce(r.is_new, false) as is_new, n.organisation_id, r.facts ->> 'title' as title, coalesce(r.facts ->> 'function', 'OTHER') as function_key, coalesce((r.facts ->> 'seniority')::smallint, 3) as seniority,
      row_number() over (partition by r.record_id, n.organisation_id, r.facts ->> 'function' order by r.row_number) as nth, min(r.row_number) over (partition by r.record_id, n.organisation_id) as first
    from import_row r join import_name n on n.id = r.name_id where ${rows} and (r.is_new or not exists (
      select 1 from appointment a join post o on o.id = a.post_id
      where a.root_id = r.record_id and o.organisation_id = n.organisation_id and ${isHeld('a')}
        and (r.facts ->> 'title' is null or o.title_key = app.fold(r.facts ->> 'title') or (o.function_key = r.facts ->> 'function' and o.function_key <> 'OTHER'))))),
  wanted as materialized (select a.id, a.record_id, a.row_number, a.is_new, a.organisation_id, t.title, app.fold(t.title) as title_key, a.function_key, a.seniority
    from asked a cross join lateral (select coalesce(a.title, 'Role not known yet') as title) t
    where (a.nth = 1 or a.function_key = 'OTHER') and (a.title is not null or a.row_number = a.first))`;

const addPosts = (rows: string) => `${wanted(rows)}
  insert into post (organisation_id, title, function_key, seniority, source)
  select distinct on (w.organisation_id, w.title_key) w.organisation_id, w.title, w.function_key, w.seniority, $6 from wanted w
  where not exists (select 1 from post o where o.organisation_id = w.organisation_id and o.title_key = w.title_key and o.deleted_at is null)
  order by w.organisation_id, w.title_key, w.row_number returning id`;

/** Posts of new people, whichever the lane of the person: each lane those of its own organisations. $6 source. */
export const ADD_POSTS_AHEAD = addPosts(`${OPEN} and r.is_new and ${inLane('n.organisation_id', '$4', '$5')}`);

const waiting = (ids: string) => `${MINE} and ${among('r.id', ids)}`;

/** Posts of rows that wait for one. $6 source, $7 rows. */
export const ADD_POSTS = addPosts(waiting('$7'));

/** $1 import. Held to the end of the transaction: whoever adds posts for the same import waits, and then sees them. */
export const ALONE = `select pg_advisory_xact_lock(hashtextextended($1::text, 7303015))`;

/** Whether rows that posts were made ahead for may have been refused since, or gone with somebody who was erased. $1 import. */
export const MAY_LEAVE_POSTS = `
  select 1 from import_job j where j.id = $1 and (j.row_count > (select count(*) from import_row r where r.job_id = j.id) or exists (
    select 1 from import_row r where r.job_id = j.id and r.outcome = 'REFUSED' and r.is_new and r.name_id is not null and r.verdict = 'READY' and r.decision is distinct from 'SKIP'))`;

/** Posts that were made ahead for rows that were then refused: nobody holds them, and nothing else points to them. $1 import. */
export const DROP_POSTS = `
  update post o set deleted_at = app.now(), version = o.version + 1 where o.version = 1 and o.deleted_at is null and o.id = any(array(
    with made as materialized (select h.id from hist.post h join import_job j on j.activity_id = h.activity_id
      where j.id = $1 and h.sys_to is null and not exists (select 1 from appointment a where a.post_id = h.id))
    select m.id from made m except select app.is_used('post', array(select m.id from made m), '{}'))) returning o.id`;

const appoint = (rows: string) => `${wanted(rows)},
  found as materialized (select w.id, w.record_id, w.row_number, w.is_new, p.id as post_id, p.is_vacant from wanted w left join lateral (
    select o.id, o.vacant_since is not null as is_vacant from post o where o.organisation_id = w.organisation_id and o.title_key = w.title_key and o.deleted_at is null order by o.created_at, o.id limit 1) p on true),
  waiting as materialized (select f.record_id from found f where f.post_id is null),
  jobs as materialized (select distinct on (f.record_id, f.post_id) f.record_id, f.post_id, f.row_number, f.is_new, f.is_vacant from found f
    where f.record_id not in (select x.record_id from waiting x) order by f.record_id, f.post_id, f.row_number),
  added as (
    insert into appointment (root_id, post_id, is_primary, source)
    select j.record_id, j.post_id, row_number() over (partition by j.record_id order by j.row_number) = 1
      and (j.is_new or not exists (select 1 from appointment a where a.root_id = j.record_id and a.is_primary and ${isHeld('a')})), $6 from jobs j)
  select j.record_id as id, j.row_number, case when j.is_vacant then j.post_id end as vacant_id, null::uuid as row_id from jobs j where not j.is_new or j.is_vacant
  union all select null, null, null, f.id from found f where f.record_id in (select x.record_id from waiting x)`;

/**
 * An appointment beside those that there are; the first of somebody who holds none is the primary one. Whoever wants a post that is not there waits
 * with all of their rows (`row_id`), so that the first job stays the first. Answers the rows that brought a job to somebody who was there, and the vacancies that were taken. $6 source.
 */
export const APPOINT = appoint(MINE);
/** Of rows that waited. $6 source, $7 rows. */
export const APPOINT_WAITING = appoint(waiting('$7'));

/** What rows note of people, for whoever imports it alone; what they noted already is not noted twice. Answers the rows that brought a note to somebody who was there. $6 member, $7 user. */
export const ADD_NOTES = `
  with said as materialized (select distinct on (r.record_id, r.facts ->> 'note') r.record_id, r.facts ->> 'note' as text, r.row_number, r.is_new from ${ROWS} and r.facts ->> 'note' is not null
      and not exists (select 1 from note n where n.person_id = r.record_id and n.author_id = $7 and n.text = r.facts ->> 'note' and n.deleted_at is null)
    order by r.record_id, r.facts ->> 'note', r.row_number),
  added as (insert into note (member_id, author_id, layer, person_id, text) select $6::uuid, $7::uuid, 'MINE', s.record_id, s.text from said s)
  select s.row_number from said s where s.is_new is not true`;

/** $1 posts. Only people of the Directory fill a vacancy there. Taken in one order, so that two lanes never wait for each other. */
export const FILL_VACANCIES = `
  with filled as materialized (select o.id from post o where o.id = any($1) and o.vacant_since is not null and ${isFilled('o')} order by o.id for update)
  update post o set vacant_since = null, version = o.version + 1 from filled f where o.id = f.id returning o.id`;

/** Counts what became of the piece's rows, of which there were $6. */
const COUNTED = `
  update import_job j set created = j.created + c.created, updated = j.updated + c.updated, unchanged = j.unchanged + c.unchanged, done = j.done + $6::integer
  from (select count(*) filter (where outcome = 'CREATED') as created, count(*) filter (where outcome = 'UPDATED') as updated, count(*) filter (where outcome = 'UNCHANGED') as unchanged
    from told) c where j.id = $1`;

/** Whoever is new is created by their first row, whatever else it says. $6 rows of the piece, $7 new people, $8 people whose details changed, $9 rows that brought a job or a note to somebody who was there. */
export const PEOPLE_OUTCOMES = `
  with b as (select r.id, r.record_id, r.row_number, row_number() over (partition by r.record_id order by r.row_number) = 1 as is_first from ${ROWS}),
  told as (
    update import_row r set ${EMPTIED}, outcome = case
      when b.is_first and ${among('b.record_id', '$7')} then 'CREATED'
      when (b.is_first and ${among('b.record_id', '$8')}) or b.row_number in (select unnest($9::integer[])) then 'UPDATED'
      else 'UNCHANGED' end
    from b where r.id = b.id returning r.outcome)
  ${COUNTED}`;

const ORGANISATION_FACTS = `jsonb_to_record(r.facts) as f(name text, type text, "typeIsSaid" boolean, codes jsonb, address text, town text, postcode text, phone text, website text)`;
const FIRST_ROWS = `(select distinct on (r.record_id) r.record_id, r.facts from ${ROWS} order by r.record_id, r.row_number)`;

/** $6 source, $7 the sector of each type. */
export const CREATE_ORGANISATIONS = `
  insert into organisation (id, name, type, sector, address, town, postcode, phone, website, source)
  select r.record_id, f.name, f.type, $7::jsonb ->> f.type, f.address, f.town, f.postcode, f.phone, f.website, $6
  from ${FIRST_ROWS} r cross join lateral ${ORGANISATION_FACTS} where not exists (select 1 from organisation o where o.id = r.record_id) returning id`;

/** What the file says replaces what stood there, save what a register holds. $6 the columns that each register holds, $7 the sector of each type. */
export const CHANGE_ORGANISATIONS = (() => {
  const columns = ['address', 'town', 'postcode', 'phone', 'website'];
  const free = (column: string) => `not coalesce($6::jsonb -> o.register ? '${column}', false)`;
  const said = [...columns.map((column) => ({ column, to: `f.${column}`, when: `f.${column} is not null and ${free(column)}` })),
    { column: 'type', to: 'f.type', when: `f."typeIsSaid" and ${free('type')}` }];
  return `
  update organisation o set ${said.map(({ column, to, when }) => `${column} = case when ${when} then ${to} else o.${column} end`).join(', ')},
    sector = case when f."typeIsSaid" and ${free('type')} then $7::jsonb ->> f.type else o.sector end, version = o.version + 1
  from ${FIRST_ROWS} r cross join lateral ${ORGANISATION_FACTS}
  where o.id = r.record_id and (${said.map(({ column, to, when }) => `(${when} and ${to} is distinct from o.${column})`).join(' or ')}) returning o.id`;
})();

/** Other names, and the name itself where the organisation is known by another. $6 source. */
export const ADD_OTHER_NAMES = `
  insert into organisation_name (organisation_id, name, kind, source)
  select distinct on (r.record_id, app.fold(x.name)) r.record_id, x.name, 'ALIAS', $6
  from import_row r cross join lateral (select r.facts ->> 'name' as name union all select jsonb_array_elements_text(r.facts -> 'aliases')) x join organisation o on o.id = r.record_id
  where ${MINE} and x.name is not null and o.name_key <> app.fold(x.name)
    and not exists (select 1 from organisation_name n where n.organisation_id = r.record_id and app.fold(n.name) = app.fold(x.name))
  order by r.record_id, app.fold(x.name), r.row_number returning organisation_id as id`;

/** Codes that nobody holds yet. $6 source. */
export const ADD_CODES = `
  insert into organisation_identifier (organisation_id, scheme, value, source)
  select distinct on (c.scheme, c.value) r.record_id, c.scheme, c.value, $6
  from import_row r cross join lateral jsonb_to_recordset(r.facts -> 'codes') as c(scheme text, value text)
  where ${MINE} and not exists (select 1 from organisation_identifier i where i.scheme = c.scheme and i.value = c.value and i.valid_to is null)
  order by c.scheme, c.value, r.row_number returning organisation_id as id`;

/** $6 rows of the piece, $7 new organisations, $8 all that were touched. */
export const ORGANISATION_OUTCOMES = `
  with b as (select r.id, r.record_id, row_number() over (partition by r.record_id order by r.row_number) = 1 as is_first from ${ROWS}),
  told as (
    update import_row r set ${EMPTIED}, outcome = case when b.is_first and ${among('b.record_id', '$7')} then 'CREATED' when b.is_first and ${among('b.record_id', '$8')} then 'UPDATED' else 'UNCHANGED' end
    from b where r.id = b.id returning r.outcome)
  ${COUNTED}`;

/** Every row that was neither created, updated nor found unchanged was refused, those of people erased meanwhile included. $2 state, $3 now. */
export const FINISH = `
  update import_job set state = $2, finished_at = $3, refused = row_count - created - updated - unchanged, done = row_count, version = version + 1 where id = $1 and finished_at is null`;
