import { many, one, readType, value } from '../../platform/graphql/read/definitions.js';
import { asc, desc, listRoot, oneRoot } from '../../platform/graphql/read/roots.js';
import { ByIdArgs, PageArgs } from '../../platform/graphql/pages.js';
import { ImportRowsArgs, OfImportArgs, type RowView } from './import.args.js';
import { ImportColumn, ImportCounts, ImportJob } from './import.entity.js';
import { ImportCandidate, ImportKept, ImportName, ImportNameCandidate, ImportRow, ImportRowProblem } from './import-row.entity.js';
import { UNDO_DAYS } from './import.rules.js';

/** Objects of a JSON column, in their order, with the columns of the class that reads them. */
const listed = (json: string, columns: string) => `(select x.*, n.place from jsonb_array_elements(${json}) with ordinality n(item, place) cross join lateral jsonb_to_record(n.item) x(${columns}))`;

export const importReads = readType(ImportJob, {
  by: value((row) => `(select u.name from user_account u where u.id = ${row}.started_by)`),
  undoableUntil: value((row) => `case when ${row}.state in ('DONE', 'STOPPED') then ${row}.finished_at + interval '${UNDO_DAYS} days' end`),
  columns: many(() => ImportColumn, {
    from: (row) => `(select x.header, x.samples, x.field, x.why, x."isDropped" as is_dropped, n.place from jsonb_array_elements(${row}.columns) with ordinality n(item, place)
      cross join lateral jsonb_to_record(n.item) x(header text, samples text[], field text, why text, "isDropped" boolean))`,
    order: (column) => `${column}.place`, max: 500,
  }),
  counts: one(() => ImportCounts, {
    from: (row) => `(select count(*) filter (where r.verdict = 'READY') as ready, count(*) filter (where r.verdict = 'DECIDE') as decide, count(*) filter (where r.verdict = 'CANNOT') as cannot,
      count(*) filter (where r.verdict = 'READY' and r.decision is distinct from 'SKIP' and r.is_new) as added,
      count(*) filter (where r.verdict = 'READY' and r.decision is distinct from 'SKIP' and not r.is_new) as known,
      (select count(*) from import_name n where n.job_id = ${row}.id and n.decision is null) as names from import_row r where r.job_id = ${row}.id)`,
  }),
});

/** The organisation that a row means, by its name today, else as the file says it. */
const organisation = (row: string) => `(select coalesce(o.name, n.name) from import_name n left join organisation o on o.id = n.organisation_id where n.id = ${row}.name_id)`;

/** A column of the record that a row came to, as it is today; null where it has gone or cannot be read. */
const record = (row: string, column: 'id' | 'name') => `(select x.${column} from (select p.id, p.name, p.deleted_at from person p where p.id = ${row}.record_id union all
  select o.id, o.name, o.deleted_at from organisation o where o.id = ${row}.record_id) x where x.deleted_at is null)`;

readType(ImportRow, {
  problems: many(() => ImportRowProblem, { from: (row) => `(select p.field, p.found, p.sentence, p."isBlocking" as is_blocking, p.place from ${listed(`${row}.problems`, 'field text, found text, sentence text, "isBlocking" boolean')} p)`, order: (problem) => `${problem}.place`, max: 10 }),
  name: value((row) => `coalesce(${row}.facts ->> 'name', case when ${row}.outcome is not null then ${record(row, 'name')} end)`),
  recordId: value((row) => `case when ${row}.outcome is not null then ${record(row, 'id')} end`),
  detail: value((row) => `nullif(concat_ws(', ', ${row}.facts ->> 'title', ${organisation(row)}, ${row}.facts ->> 'town'), '')`),
  phone: value((row) => `${row}.facts ->> 'phone'`),
  email: value((row) => `${row}.facts ->> 'email'`),
  chosenId: value((row) => `case when ${row}.decision = 'SAME' then ${row}.record_id end`),
  undecidedNameId: value((row) => `(select n.id from import_name n where n.id = ${row}.name_id and n.decision is null)`),
  candidates: many(() => ImportCandidate, {
    from: (row) => `(
      select p.id, p.name, c.why, c.place, d.email, d.phone,
        (select o.title || ', ' || g.name from appointment a join post o on o.id = a.post_id join organisation g on g.id = o.organisation_id
         where a.root_id = p.id and (a.ended_on is null or a.ended_on > app.today()) order by a.is_primary desc, a.id limit 1) as detail
      from unnest(${row}.candidate_ids, ${row}.candidate_whys) with ordinality c(id, why, place) join person p on p.id = c.id and p.deleted_at is null
      left join person_detail d on d.person_id = p.id and d.member_id = app.member()
      union all
      select g.id, g.name, c.why, c.place, null, g.phone, nullif(concat_ws(', ', app.organisation_code(g.id), g.town), '')
      from unnest(${row}.candidate_ids, ${row}.candidate_whys) with ordinality c(id, why, place) join organisation g on g.id = c.id and g.deleted_at is null)`,
    order: (candidate) => `${candidate}.place`, max: 5,
  }),
});

readType(ImportName, {
  rowCount: value((row) => `(select count(*) from import_row r where r.name_id = ${row}.id)`),
  candidates: many(() => ImportNameCandidate, {
    from: (row) => `(select g.id, g.name, c.why, c.place, nullif(concat_ws(', ', app.organisation_code(g.id), g.town), '') as detail
      from unnest(${row}.candidate_ids, ${row}.candidate_whys) with ordinality c(id, why, place) join organisation g on g.id = c.id and g.deleted_at is null)`,
    order: (candidate) => `${candidate}.place`, max: 5,
  }),
});

readType(ImportKept, {
  name: value((row) => `coalesce((select p.name from person p where p.id = ${row}.record_id), (select o.name from organisation o where o.id = ${row}.record_id),
    (select o.title || ', ' || g.name from post o join organisation g on g.id = o.organisation_id where o.id = ${row}.record_id))`),
});

/** The member's imports, newest first. */
export const imports = listRoot<PageArgs>({
  of: () => ImportJob, args: PageArgs,
  orders: { NEWEST: [desc((t) => `${t}.created_at`, 'timestamptz'), asc((t) => `${t}.id`, 'uuid')] },
});

export const importById = oneRoot({ of: () => ImportJob, args: ByIdArgs, where: (t, { id }, p) => `${t}.id = ${p(id)}` });

const views: Record<RowView, (t: string) => string> = {
  PROBLEMS: (t) => `${t}.problems <> '[]' and ${t}.outcome is null`,
  MATCHES: (t) => `cardinality(${t}.candidate_ids) > 0 and ${t}.lead_id is null and ${t}.verdict <> 'CANNOT' and ${t}.outcome is null`,
  CREATED: (t) => `${t}.outcome = 'CREATED'`,
  UPDATED: (t) => `${t}.outcome = 'UPDATED'`,
  UNCHANGED: (t) => `${t}.outcome = 'UNCHANGED'`,
  REFUSED: (t) => `${t}.outcome = 'REFUSED'`,
  ALL: () => 'true',
};

/** Rows of one import as they stand in the file; what cannot be imported first. */
export const importRows = listRoot<ImportRowsArgs>({
  of: () => ImportRow, args: ImportRowsArgs,
  where: { importId: (t, id, p) => `${t}.job_id = ${p(id)}`, view: (t, view) => views[view](t) },
  orders: { BLOCKED_FIRST: [asc((t) => `(case when ${t}.is_blocked then 0 else 1 end)`, 'integer'), asc((t) => `${t}.row_number`, 'integer')] },
});

/** Organisations that the file names and nobody has decided on. */
export const importNames = listRoot<OfImportArgs>({
  of: () => ImportName, args: OfImportArgs,
  always: (t) => `${t}.decision is null`,
  where: { importId: (t, id, p) => `${t}.job_id = ${p(id)}` },
  orders: { NAME: [asc((t) => `${t}.key`, 'text'), asc((t) => `${t}.id`, 'uuid')] },
});

/** Organisations that nobody knows and that rows name which are ready: the import adds them. */
export const importNewNames = listRoot<OfImportArgs>({
  of: () => ImportName, args: OfImportArgs,
  always: (t) => `${t}.decision = 'NEW' and exists (select 1 from import_row r where r.job_id = ${t}.job_id and r.name_id = ${t}.id and r.verdict = 'READY' and r.decision is distinct from 'SKIP')`,
  where: { importId: (t, id, p) => `${t}.job_id = ${p(id)}` },
  orders: { NAME: [asc((t) => `${t}.key`, 'text'), asc((t) => `${t}.id`, 'uuid')] },
});

/** What taking the import back left as it is, with the reason. */
export const importKept = listRoot<OfImportArgs>({
  of: () => ImportKept, args: OfImportArgs,
  where: { importId: (t, id, p) => `${t}.job_id = ${p(id)}` },
  orders: { KIND: [asc((t) => `${t}.kind`, 'text'), asc((t) => `${t}.id`, 'uuid')] },
});
