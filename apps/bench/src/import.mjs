import { openAsBlob } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { people, writePeople } from './people-file.mjs';
import { createLead, LOOK_EVERY, processorSeconds, startProduct } from './product-processes.mjs';
import { api, run } from './product.mjs';

/*
 * An import of invented people through the front door of the product, whose API and worker run in processes of their own: uploaded, matched, looked at,
 * imported, taken back. `npm run bench -- import`, `--rows 100000`.
 * A step's rows a second are the rows of the file by the clock, from the request that asks for the step until the import stands as done, waiting for the worker
 * included. Memory is what the process that does the step holds (resident, Linux alone), over what it held before anything was imported; its slope is the
 * straight line through all that was seen between 20 % and the end of the step. Processor seconds are those of both processes and of PostgreSQL: they
 * tell the work apart from what else the machine does.
 */
/** Imports into a database of its own on this server and gives the figures. */
export async function importing(serverUrl, serverEnv) {
  const rows = Number(process.argv.includes('--rows') ? process.argv[process.argv.indexOf('--rows') + 1] : 100_000);
  const name = `import_${process.pid}`;
  const server = await connect(serverUrl);
  await server.query(`create database ${name}`);
  const [ownerUrl, runtimeUrl] = [serverUrl, serverEnv.DATABASE_URL].map((url) => Object.assign(new URL(url), { pathname: name }).href);
  const folder = await mkdtemp(join(tmpdir(), 'lintel-bench-'));
  const owner = await connect(ownerUrl);
  let product;
  try {
    const env = { ...serverEnv, DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: runtimeUrl };
    await run([resolve(api, 'cli.js'), 'migrate'], env);
    await createLead(env);
    product = await startProduct(env);
    return await measured(rows, { owner, folder, product });
  } finally {
    await product?.stop();
    await owner.end();
    await rm(folder, { recursive: true, force: true });
    await server.query(`drop database if exists ${name} with (force)`);
    await server.end();
  }
}

async function measured(rows, { owner, folder, product }) {
  await wait(2_000);
  const idle = { api: product.memory('api'), worker: product.memory('worker') };
  const jobOf = async (id) => (await owner.query('select * from import_job where id = $1', [id])).rows[0];
  const steps = [];
  const timed = async (what, which, begin, isDone) => {
    const seen = [];
    let share = 0;
    const watch = setInterval(() => seen.push({ share, at: performance.now(), memory: product.memory(which) }), LOOK_EVERY);
    const worked = await processorSeconds(owner, product.pids);
    const began = performance.now();
    const id = await begin();
    for (let job = await jobOf(id); !isDone(job); job = await jobOf(id)) {
      share = job.done / job.row_count;
      await wait(LOOK_EVERY);
    }
    const seconds = (performance.now() - began) / 1_000;
    clearInterval(watch);
    steps.push({ what, which, seconds, rowsPerSecond: rows / seconds, processorSeconds: (await processorSeconds(owner, product.pids)) - worked, peak: Math.max(0, ...seen.map(({ memory }) => memory)) - idle[which], slope: slope(seen, began, seconds) });
    return id;
  };
  const upload = async (path) => {
    const form = new FormData();
    form.append('file', await openAsBlob(path), 'people.csv');
    return (await product.send('/uploads/import', form)).id;
  };
  const match = async (id) => {
    const { version, kind } = await jobOf(id);
    await product.ask('MatchImport', { input: { id, version, kind, columns: [], source: 'A bench', lawfulBasis: 'legitimate interests' } });
    return id;
  };
  const start = async (id) => {
    await product.ask('StartImport', { input: { id, version: (await jobOf(id)).version } });
    return id;
  };
  const stands = (state) => (job) => job.state === state;
  const until = async (id, isDone) => { while (!isDone(await jobOf(id))) await wait(LOOK_EVERY); };

  // One in twenty is known already, and has another telephone number now.
  const known = Math.round(rows / 20);
  const [first, file] = ['first.csv', 'people.csv'].map((base) => join(folder, base));
  await writePeople(first, people(known, 'a'));
  await writePeople(file, people(rows - known, 'b'), people(known, 'a', '020 7'));
  const before_ = await upload(first);
  await until(await match(before_), stands('CHECKED'));
  await until(await start(before_), stands('DONE'));
  await owner.query('vacuum analyze');
  const before = await business(owner);

  const id = await timed('read', 'api', () => upload(file), () => true);
  await timed('look at each row', 'worker', () => match(id), stands('CHECKED'));
  await timed('import', 'worker', () => start(id), stands('DONE'));
  const { created, updated, unchanged, refused, activity_id: activityId } = await jobOf(id);
  await timed('take it back', 'worker', () => product.ask('Undo', { activityId }).then(() => id), stands('UNDONE'));
  const after = await business(owner);
  return { rows, megabytes: (await stat(file)).size / 1e6, idle, steps, counts: { created, updated, unchanged, refused }, differs: Object.keys(before).filter((table) => before[table] !== after[table]) };
}

/** Megabytes that a step's memory grew between a fifth of it and its end, by the straight line that lies nearest to what was seen. */
function slope(seen, began, seconds) {
  const points = seen.map(({ share, at, memory }) => [share || (at - began) / 1_000 / seconds, memory]).filter(([x]) => x >= 0.2);
  if (points.length < 3) return 0;
  const mean = (at) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  return (0.8 * points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0)) / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

async function connect(connectionString) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}

/** One hash a table over what it says: versions, what lies in the bin and who could reach it left out, as are logs, queues and what an import keeps of itself. */
async function business(owner) {
  const { rows } = await owner.query(`select c.relname as name, exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'deleted_at') as binned from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not like 'import_%' and c.relname <> all('{activity,idempotency,session,schema_step,access_log,audit_queue,audit_seal,rate_limit,sign_in_try}') order by 1`);
  const hashes = {};
  for (const { name, binned } of rows) {
    const where = binned ? 'where x.deleted_at is null' : name === 'person_access' ? 'where exists (select 1 from person p where p.id = x.root_id and p.deleted_at is null)' : '';
    hashes[name] = (await owner.query(`select md5(coalesce(string_agg(d, '' order by d), '')) as hash from (select md5((to_jsonb(x) - 'version' - 'granted_at')::text) as d from ${name} x ${where}) h`)).rows[0].hash;
  }
  return hashes;
}

/** The figures as lines to print. */
export function importLines({ rows, megabytes: size, idle, steps, counts: { created, updated, unchanged, refused }, differs }) {
  const whole = steps.slice(0, 3).reduce((sum, { seconds }) => sum + seconds, 0);
  const [importStep, undo] = [steps[2], steps[3]];
  return [
    `Import of ${rows.toLocaleString('en-GB')} people at 2,000 organisations (CSV, ${size.toFixed(1)} MB); idle, the API holds ${idle.api.toFixed(0)} MB and the worker ${idle.worker.toFixed(0)} MB`,
    `  ${''.padEnd(18)} ${'seconds'.padStart(9)} ${'rows/s'.padStart(8)} ${'rows per processor second'.padStart(27)}   memory over idle, at most; its slope from 20 % to the end`,
    ...steps.map(({ what, which, seconds, rowsPerSecond, processorSeconds: worked, peak, slope: grew }) =>
      `  ${what.padEnd(18)} ${seconds.toFixed(1).padStart(9)} ${rowsPerSecond.toFixed(0).padStart(8)} ${(worked ? (rows / worked).toFixed(0) : '–').padStart(27)}   ${peak.toFixed(0).padStart(4)} MB   ${grew >= 0 ? '+' : ''}${grew.toFixed(0)} MB in the ${which === 'api' ? 'API' : 'worker'}`),
    `  ${'read to imported'.padEnd(18)} ${whole.toFixed(1).padStart(9)} ${(rows / whole).toFixed(0).padStart(8)}`,
    `  processing is the import step: goal 5,000 rows/s and at most 300 MB over idle; taken back in ${(undo.seconds / importStep.seconds).toFixed(2)}x its time, goal at most 2x`,
    `  ${created} created + ${updated} updated + ${unchanged} unchanged + ${refused} refused = ${created + updated + unchanged + refused} of ${rows} rows`,
    differs.length === 0 ? '  taken back, every table is as it was before, by hash' : `  taken back, these are NOT as before: ${differs.join(', ')}`,
  ];
}
