import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { sectorOf } from '../organisations/organisation.types.js';
import type { RegisterWrites } from './register-writes.js';

/** Rows arrive as one JSON parameter, so that the number of rows does not change the number of statements. */
const STATUS = (opened: string, closed: string) => `case
  when ${closed} < app.today() then 'CLOSED' when ${opened} > app.today() then 'PLANNED' when ${closed} is not null then 'CLOSING' else 'OPEN' end`;

const CREATE = `
  insert into organisation (id, name, type, sub_type, sector, acts_as, legal_form, status, opened_on, closed_on, address, town, postcode, phone, register, source, checked_on)
  select r.id, r.name, r.type, r.sub_type, $2::jsonb ->> r.type, r.acts_as, r.legal_form, ${STATUS('r.opened_on', 'r.closed_on')}, r.opened_on, r.closed_on,
    r.address, r.town, r.postcode, r.phone, $3, $4, $5
  from jsonb_to_recordset($1) as r(id uuid, name text, type text, sub_type text, acts_as text[], legal_form text, opened_on date, closed_on date,
    address text, town text, postcode text, phone text)`;

const PATCH = `
  update organisation o set name = n.name, register = n.register, sub_type = n.sub_type, legal_form = n.legal_form, opened_on = n.opened_on, closed_on = n.closed_on,
    address = n.address, town = n.town, postcode = n.postcode, phone = n.phone,
    acts_as = o.acts_as || (select coalesce(array_agg(a), '{}') from unnest(n.more_roles) a where a <> all(o.acts_as)),
    status = ${STATUS('n.opened_on', 'n.closed_on')}, checked_on = $2, version = o.version + 1
  from (
    select p.acts_as as more_roles, r.* from jsonb_to_recordset($1) as p(id uuid, patch jsonb, acts_as text[])
    join organisation was on was.id = p.id cross join lateral jsonb_populate_record(was, p.patch) r
  ) n where o.id = n.id`;

/** The area of a council or a board ends with it, and is there again with it, unless another body answers for the same area. */
const AREAS_BY_DAY = `
  update place p set valid_to = o.closed_on, version = p.version + 1
  from jsonb_to_recordset($1) as r(id uuid) join organisation o on o.id = r.id join organisation_place op on op.organisation_id = o.id and op.basis = 'STATUTORY'
  where p.id = op.place_id and p.kind in ('COUNCIL', 'SYSTEM') and p.valid_to is distinct from o.closed_on and (p.valid_from is null or o.closed_on is null or o.closed_on >= p.valid_from)
    and not exists (select 1 from organisation_place also join organisation x on x.id = also.organisation_id
      where also.place_id = p.id and also.basis = 'STATUTORY' and x.id <> o.id and (x.closed_on is null or x.closed_on > o.closed_on))`;

/** One that somebody entered has no official name to end, only the name that it was shown by. */
const FORMER_NAMES = `
  with r as (select * from jsonb_to_recordset($1) as r(organisation_id uuid, name text, valid_to date, dated text)),
  ended as (
    update organisation_name n set kind = 'FORMER', name = r.name, valid_to = r.valid_to, dated = r.dated, version = n.version + 1
    from r where n.organisation_id = r.organisation_id and n.kind = 'OFFICIAL' and n.valid_to is null
    returning n.organisation_id
  )
  insert into organisation_name (organisation_id, name, kind, valid_to, dated, source)
  select r.organisation_id, r.name, 'FORMER', r.valid_to, r.dated, $2 from r where r.organisation_id not in (select organisation_id from ended)`;

const NAMES = `
  insert into organisation_name (organisation_id, name, kind, valid_from, dated, source)
  select r.organisation_id, r.name, r.kind, r.valid_from, r.dated, $2
  from jsonb_to_recordset($1) as r(organisation_id uuid, name text, kind text, valid_from date, dated text)`;

const END_IDENTIFIERS = `
  update organisation_identifier i set valid_to = r.valid_to, version = i.version + 1
  from jsonb_to_recordset($1) as r(scheme text, value text, valid_to date)
  where i.scheme = r.scheme and i.value = r.value and i.valid_to is null`;

const IDENTIFIERS = `
  insert into organisation_identifier (organisation_id, scheme, value, valid_from, valid_to, source)
  select r.organisation_id, r.scheme, r.value, r.valid_from, r.valid_to, $2
  from jsonb_to_recordset($1) as r(organisation_id uuid, scheme text, value text, valid_from date, valid_to date)`;

const END_ICBS = `
  update organisation_link l set valid_to = r.valid_to, version = l.version + 1
  from jsonb_to_recordset($1) as r(organisation_id uuid, valid_to date)
  where l.organisation_id = r.organisation_id and l.kind = 'ICB' and l.valid_to is null`;

const ICBS = `
  insert into organisation_link (organisation_id, to_id, kind, valid_from, dated, source)
  select r.organisation_id, r.to_id, 'ICB', r.valid_from, r.dated, $2
  from jsonb_to_recordset($1) as r(organisation_id uuid, to_id uuid, valid_from date, dated text)`;

const SUCCESSIONS = `
  insert into succession (from_id, to_id, kind, happened_on, source)
  select r.from_id, r.to_id, r.kind, r.happened_on, $2
  from jsonb_to_recordset($1) as r(from_id uuid, to_id uuid, kind text, happened_on date)
  on conflict (from_id, to_id, happened_on) do nothing`;

const PLACES = `
  insert into place (code, kind, name, valid_from, valid_to, source)
  select r.code, r.kind, r.name, r.valid_from, r.valid_to, $2
  from jsonb_to_recordset($1) as r(code text, kind text, name text, valid_from date, valid_to date)
  on conflict (code) do nothing returning id`;

const AREAS = `
  insert into organisation_place (organisation_id, place_id, basis, source)
  select r.organisation_id, p.id, 'STATUTORY', $2
  from jsonb_to_recordset($1) as r(organisation_id uuid, code text) join place p on p.code = r.code
  on conflict (organisation_id, place_id, basis) do nothing`;

const PATIENTS = `
  insert into organisation_place (organisation_id, place_id, basis, share, source)
  select r.organisation_id, r.place_id, 'PATIENT_SHARE', r.share, $2 from jsonb_to_recordset($1) as r(organisation_id uuid, place_id uuid, share numeric)
  on conflict (organisation_id, place_id, basis) do update set share = excluded.share, source = excluded.source, version = organisation_place.version + 1`;

const DEPRIVATIONS = `
  update place p set imd_year = r.imd_year, imd_average_rank = r.imd_average_rank, imd_rank = r.imd_rank, imd_average_score = r.imd_average_score, imd_score_rank = r.imd_score_rank,
    imd_tenth = r.imd_tenth, imd_tenth_rank = r.imd_tenth_rank, imd_areas = r.imd_areas, imd_areas_in_fifth = r.imd_areas_in_fifth, imd_source = $2, version = p.version + 1
  from jsonb_to_recordset($1) as r(place_id uuid, imd_year smallint, imd_average_rank numeric, imd_rank integer, imd_average_score numeric, imd_score_rank integer,
    imd_tenth numeric, imd_tenth_rank integer, imd_areas integer, imd_areas_in_fifth integer)
  where p.id = r.place_id`;

const WITHIN = `
  with r as (select * from jsonb_to_recordset($1) as r(place_id uuid, within_id uuid, share numeric, valid_from date, valid_to date)),
  ended as (
    update place_within w set valid_to = r.valid_to, version = w.version + 1 from r
    where r.valid_to is not null and w.place_id = r.place_id and w.within_id = r.within_id
  )
  insert into place_within (place_id, within_id, share, valid_from) select place_id, within_id, share, valid_from from r where valid_to is null
  on conflict (place_id, within_id) do update set share = excluded.share, version = place_within.version + 1,
    valid_from = case when place_within.valid_to is null then place_within.valid_from else excluded.valid_from end, valid_to = null`;

/** What the search index has to look at again. */
export interface Touched {
  organisations: string[];
  places: string[];
}

const INDEX = `
  select app.index_organisations($1::uuid[]), app.index_places(array(select id from place where code = any($2))),
    app.index_posts(array(select id from post where organisation_id = any($3::uuid[])))`;

/** Writes a plan's rows and refreshes what search knows of them: at most sixteen statements, however many rows. `source` is shown beside every fact. */
export async function applyRegister(
  tx: Pick<WriteTransaction, 'sql'>,
  writes: RegisterWrites,
  { register, source, edition }: { register: string | null; source: string; edition: string },
): Promise<Touched> {
  const run = async (sql: string, rows: readonly unknown[], ...more: unknown[]): Promise<{ id: string }[]> =>
    rows.length ? tx.sql<{ id: string }>(sql, [JSON.stringify(rows), ...more]) : [];
  await run(CREATE, writes.organisations, JSON.stringify(sectorOf), register, source, edition);
  await run(PATCH, writes.patches, edition);
  await run(AREAS_BY_DAY, writes.patches.filter(({ patch }) => 'closed_on' in patch));
  await run(FORMER_NAMES, writes.formerNames, source);
  await run(NAMES, writes.names, source);
  await run(END_IDENTIFIERS, writes.endedIdentifiers);
  await run(IDENTIFIERS, writes.identifiers, source);
  await run(END_ICBS, writes.endedIcbs);
  await run(ICBS, writes.icbs, source);
  await run(SUCCESSIONS, writes.successions, source);
  const places = await run(PLACES, writes.areas, source);
  await run(AREAS, writes.areas, source);
  await run(WITHIN, writes.withins);
  await run(PATIENTS, writes.patients, source);
  await run(DEPRIVATIONS, writes.deprivations, source);
  const touched = [writes.names, writes.formerNames, writes.identifiers, writes.areas, writes.patients].flatMap((rows) => rows.map((row) => row.organisation_id));
  const ids = new Set([...writes.organisations.map((row) => row.id), ...writes.patches.map((row) => row.id), ...touched]);
  if (ids.size) await tx.sql(INDEX, [[...ids], writes.areas.map((area) => area.code), writes.areas.map((area) => area.organisation_id)]);
  const organisations = [...writes.organisations, ...writes.patches].map(({ id }) => id);
  const named = [...writes.names, ...writes.identifiers, ...writes.areas, ...writes.patients].map(({ organisation_id }) => organisation_id);
  return { organisations: [...new Set([...organisations, ...named])], places: [...new Set([...places.map(({ id }) => id), ...writes.withins.map(({ place_id }) => place_id)])] };
}
