import { randomUUID } from 'node:crypto';
import { Tasks } from '../platform/jobs/tasks.js';
import type { SignedIn, TestApp } from './test-app.js';

export const IMPORT = 'id version state kind rowCount done created updated unchanged refused activityId headerRow columns { header field why isDropped samples } counts { ready decide cannot added known names }';

export interface ImportSeen {
  id: string; version: number; state: string; kind: string; rowCount: number; done: number; created: number; updated: number; unchanged: number; refused: number; activityId: string | null; headerRow: number;
  columns: { header: string; field: string | null; why: string; isDropped: boolean; samples: string[] }[];
  counts: { ready: number; decide: number; cannot: number; added: number; known: number; names: number };
}

export interface RowSeen {
  id: string; rowNumber: number; cells: string[]; verdict: string | null; name: string | null; detail: string | null; email: string | null; phone: string | null; decision: string | null; outcome: string | null; recordId: string | null; reason: string | null;
  undecidedNameId: string | null; problems: { sentence: string; isBlocking: boolean }[]; candidates: { id: string; name: string; detail: string | null; why: string }[];
}

/** Sends a file as the browser does; resolves to the status and what was answered. */
export async function upload(t: TestApp, by: SignedIn | null, bytes: Uint8Array | string, name = 'people.csv'): Promise<{ status: number; body: { id: string; error?: { code: string; message: string; fields?: Record<string, string> } } }> {
  const form = new FormData();
  form.append('file', new Blob([Buffer.from(bytes as string)]), name);
  const request = new Response(form);
  const answer = await t.app.inject({
    method: 'POST', url: '/uploads/import', payload: Buffer.from(await request.arrayBuffer()),
    headers: { ...(by && { cookie: by.cookie }), 'content-type': request.headers.get('content-type') ?? '', 'x-requested-by': 'test', 'idempotency-key': randomUUID() },
  });
  return { status: answer.statusCode, body: answer.json() };
}

/** Does what waits for the worker, as the worker does. */
export async function work(t: TestApp): Promise<void> {
  const queued = await t.db.rows<{ id: string; name: string; payload: Record<string, string> }>(
    `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks k where k.id = j.task_id and k.identifier in ('import_check', 'import_run', 'import_undo') returning j.id, k.identifier as name, j.payload`);
  for (const { name, payload } of queued) await t.app.get(Tasks).list[name]!(payload);
}

export const look = async (by: SignedIn, id: string): Promise<ImportSeen> => (await by.get<{ import: ImportSeen }>(`query ($id: ID!) { import(id: $id) { ${IMPORT} } }`, { id })).import;

export const rowsOf = async (by: SignedIn, importId: string, view = 'ALL'): Promise<RowSeen[]> => (await by.get<{ importRows: { items: RowSeen[] } }>(
  `query ($importId: ID!, $view: ImportRowView) { importRows(importId: $importId, view: $view, first: 50) { items { id rowNumber cells verdict name detail email phone decision outcome recordId reason undecidedNameId problems { sentence isBlocking } candidates { id name detail why } } } }`,
  { importId, view })).importRows.items;

/** One step of an import by the name of its mutation. */
export async function step(by: SignedIn, mutation: string, input: object): Promise<ImportSeen> {
  const type = { matchImport: 'MatchImportInput', fixImportCell: 'FixImportCellInput', decideImportRow: 'DecideImportRowInput', decideImportName: 'DecideImportNameInput', startImport: 'ImportVersionInput', stopImport: 'ImportIdInput' }[mutation];
  return (await by.get<Record<string, { import: ImportSeen }>>(`mutation ($input: ${type}!) { ${mutation}(input: $input) { import { ${IMPORT} } } }`, { input }))[mutation]!.import;
}

/** Uploads, takes the columns as they were guessed, and has every row looked at. */
export async function checked(t: TestApp, by: SignedIn, bytes: Uint8Array | string, source = 'A list of our own'): Promise<ImportSeen> {
  const { body } = await upload(t, by, bytes);
  if (body.error) throw new Error(body.error.message);
  const { id, version, kind } = await look(by, body.id);
  await step(by, 'matchImport', { id, version, kind, columns: [], source, lawfulBasis: 'legitimate interests' });
  await work(t);
  return look(by, id);
}

/** Starts an import and has it carried out. */
export async function started(t: TestApp, by: SignedIn, id: string): Promise<ImportSeen> {
  const { version } = await look(by, id);
  await step(by, 'startImport', { id, version });
  await work(t);
  return look(by, id);
}

/** Takes a file through everything that waits for the worker, and leaves what was queued where it is. */
export async function fileUnderWay(t: TestApp, by: SignedIn): Promise<void> {
  const carryOut = async (name: string) => {
    const [queued] = await t.db.rows<{ payload: Record<string, string> }>('select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks k on k.id = j.task_id where k.identifier = $1 order by j.id desc limit 1', [name]);
    await t.app.get(Tasks).list[name]!(queued!.payload);
  };
  const { body } = await upload(t, by, 'Name\nPassing Person');
  const { id, version, kind } = await look(by, body.id);
  await step(by, 'matchImport', { id, version, kind, columns: [], source: 'A list', lawfulBasis: 'consent' });
  await carryOut('import_check');
  const { activityId } = await step(by, 'startImport', { id, version: (await look(by, id)).version });
  await carryOut('import_run');
  await by.get('mutation ($id: ID!) { undo(activityId: $id) { activityId } }', { id: activityId });
}

/** The log, queues and what an import keeps of itself; all else is business. */
const BESIDES = ['activity', 'idempotency', 'rate_limit', 'session', 'schema_step', 'sign_in_try', 'access_log', 'audit_queue', 'audit_seal', 'import_job', 'import_row', 'import_name', 'import_kept'];

/** One hash a table over every column of every row but its version; what lies in the bin, and who could reach it, left out. */
export async function business(t: TestApp): Promise<Record<string, string>> {
  const tables = await t.db.rows<{ name: string; binned: boolean }>(`select c.relname as name, exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'deleted_at') as binned
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all($1) order by 1`, [BESIDES]);
  const parts = tables.map(({ name, binned }) => `select '${name}' as name, md5(coalesce(string_agg(md5((to_jsonb(x) - 'version' - 'granted_at')::text), '' order by md5((to_jsonb(x) - 'version' - 'granted_at')::text)), '')) as hash
    from ${name} x ${binned ? 'where x.deleted_at is null' : name === 'person_access' ? 'where exists (select 1 from person p where p.id = x.root_id and p.deleted_at is null)' : ''}`);
  return Object.fromEntries((await t.db.rows<{ name: string; hash: string }>(parts.join(' union all '))).map(({ name, hash }) => [name, hash]));
}
