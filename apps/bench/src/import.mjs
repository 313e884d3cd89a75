import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, readFileSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { once } from 'node:events';
import pg from 'pg';
import { api, openServer, run } from './product.mjs';

/**
 * Imports invented people through the product's own steps on a temporary database and prints how many rows a second each step takes, what memory
 * the process holds on the way, and whether taking the import back leaves every table as it was, by hash. `--rows 100000`, `--json`.
 */
const option = (name, fallback) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : fallback);
const rows = Number(option('--rows', 100_000));
const json = process.argv.includes('--json');
const say = (text) => json || console.log(text);

const ticksOf = (id) => {
  try {
    return readFileSync(`/proc/${id}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ').slice(11, 13).reduce((sum, ticks) => sum + Number(ticks), 0);
  } catch {
    return 0;
  }
};
/** Seconds of processor time that this process and the database's have used: tells the work apart from what else the machine does. Linux alone, elsewhere 0. */
async function processorSeconds() {
  const { rows } = await owner.query('select pid from pg_stat_activity');
  return [process.pid, ...rows.map(({ pid }) => pid)].reduce((sum, id) => sum + ticksOf(id) / 100, 0);
}

const server = await openServer();
const folder = await mkdtemp(join(tmpdir(), 'lintel-bench-'));
const { env } = server;
Object.assign(process.env, env);
let app;
const owner = new pg.Client({ connectionString: server.ownerUrl });
try {
  await run([resolve(api, 'cli.js'), 'migrate'], env);
  const require = createRequire(resolve(api, 'main.js'));
  await import(require.resolve('reflect-metadata'));
  const load = async (path) => import(resolve(api, path));
  const { createApp } = await load('create-app.js');
  const { readConfig } = await load('platform/config.js');
  app = await createApp(readConfig(env));
  const get = async (path, name) => app.get((await load(path))[name]);
  const writes = await get('platform/database/writes.js', 'Writes');
  const { createMember, createUser } = await load('features/members/create-accounts.js');
  const memberId = await createMember(writes, { name: 'Bench Homes', sector: 'HOUSING' });
  const userId = await createUser(writes, await get('platform/auth/passwords.js', 'Passwords'), { memberId, role: 'PARTNERSHIP_LEAD', name: 'Bench', email: 'bench@bench.example', password: null });
  const token = await (await get('platform/auth/actors.js', 'Actors')).open(userId, memberId);
  const actor = { kind: 'SESSION', tokenHash: createHash('sha256').update(token).digest('hex'), userId, memberId, role: 'PARTNERSHIP_LEAD' };
  const caller = () => ({ actor, idempotencyKey: randomUUID(), permission: 'import.write' });
  const tasks = (await get('platform/jobs/tasks.js', 'Tasks')).list;
  const imports = await get('features/import/imports.service.js', 'ImportsService');
  await owner.connect();
  const jobOf = async (id) => (await owner.query('select * from import_job where id = $1', [id])).rows[0];
  const work = async (id, name) => {
    const { rows: [queued] } = await owner.query(`select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks k on k.id = j.task_id where k.identifier = $1 and j.payload ->> 'id' = $2 order by j.id desc limit 1`, [name, id]);
    await tasks[name](queued.payload);
  };

  const memory = [];
  const watch = setInterval(() => memory.push(Math.round(process.memoryUsage().rss / 1024 / 1024)), 250);
  const timed = async (what, count, work_) => {
    const from = memory.length;
    const began = performance.now();
    const used = await processorSeconds();
    const result = await work_();
    const seconds = (performance.now() - began) / 1000;
    const processor = Number(((await processorSeconds()) - used).toFixed(2));
    const held = memory.slice(from);
    const half = Math.ceil(held.length / 2);
    const step = { what, rows: count, seconds: Number(seconds.toFixed(2)), rowsPerSecond: Math.round(count / seconds), processor, rowsPerProcessorSecond: processor && Math.round(count / processor), firstHalfMB: Math.max(0, ...held.slice(0, half)), secondHalfMB: Math.max(0, ...held.slice(half)) };
    steps.push(step);
    say(`  ${what.padEnd(34)} ${String(step.seconds).padStart(7)} s  ${String(step.rowsPerSecond).padStart(7)} rows/s  ${String(step.rowsPerProcessorSecond).padStart(7)} a processor second   memory at most ${step.firstHalfMB} MB in its first half, ${step.secondHalfMB} MB in its second`);
    return result;
  };
  const steps = [];

  /** As the issue asks: the business columns of every table, by hash; versions and what lies in the bin left out. */
  const business = async () => {
    const { rows: tables } = await owner.query(`select c.relname as name, exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'deleted_at') as binned from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not like 'import_%' and c.relname <> all('{activity,idempotency,session,schema_step,access_log,audit_queue,audit_seal,rate_limit,sign_in_try}') order by 1`);
    const hashes = {};
    for (const { name, binned } of tables) {
      const where = binned ? 'where x.deleted_at is null' : name === 'person_access' ? 'where exists (select 1 from person p where p.id = x.root_id and p.deleted_at is null)' : '';
      hashes[name] = (await owner.query(`select md5(coalesce(string_agg(d, '' order by d), '')) as hash from (select md5((to_jsonb(x) - 'version' - 'granted_at')::text) as d from ${name} x ${where}) h`)).rows[0].hash;
    }
    return hashes;
  };

  const upload = async (name, lines) => {
    const path = join(folder, name);
    const out = createWriteStream(path);
    for (const line of lines) if (!out.write(`${line}\n`)) await once(out, 'drain');
    out.end();
    await once(out, 'finish');
    const { EncodingFinder } = await load('platform/table-files/text-encoding.js');
    const seen = new EncodingFinder();
    for await (const chunk of createReadStream(path)) seen.push(chunk);
    return { fileName: name, path, sha256: name, seen, megabytes: (await stat(path)).size / 1024 / 1024 };
  };
  const HEADER = 'First Name,Last Name,Email,Business Phone,Job Title,Company,Business City,Birthday,Notes';
  const TITLES = ['Director of estates', 'Head of housing', 'Partnerships manager', 'Programme lead', 'Chief executive', 'Commissioning manager', 'Housing officer', 'Head of strategy'];
  /** Invented words, each unlike the others. */
  const word = (n) => ["Bal", "Cor", "Dun", "Fen", "Gry", "Hob", "Ket", "Lum", "Mor", "Pel", "Tre", "Wyn"][n % 12] + ["ando", "berry", "cliff", "dell", "esk", "fold", "garth", "hurst", "ingle", "mere", "ney", "stow", "thwaite"][Math.floor(n / 12) % 13] + ["", " Quay", " Cross", " Fell", " Green", " Abbas", " Regis", " Magna", " Parva", " Water", " Ings", " Holt", " Edge"][Math.floor(n / 156) % 13];
  function* people(count, tag) {
    yield HEADER;
    for (let n = 0; n < count; n += 1) yield `${tag}${n.toString(36)},Sample${(n * 7919) % count},p${tag}${n}@x${n % 900}.example,01234 ${String(n).padStart(6, '0')},${TITLES[n % TITLES.length]} ${n % 97},${word(n % 2_000)} Homes,Town ${n % 300},1/1/70,"Met, once"`;
  }
  const bring = async (file) => {
    const { id } = await (await get('features/import/import-upload.js', 'ImportUpload')).take(caller(), file);
    return id;
  };
  const match = async (id) => {
    const { version, kind } = await jobOf(id);
    await imports.matchImport(caller(), { id, version, kind, columns: [], source: 'A bench', lawfulBasis: 'legitimate interests' });
  };
  const start = async (id) => {
    const { version } = await jobOf(id);
    await imports.startImport(caller(), { id, version });
  };

  // A Directory that is not empty, so that updates are undone too.
  const first = await bring(await upload('first.csv', people(Math.round(rows / 20), 'a')));
  await match(first);
  await work(first, 'import_check');
  await start(first);
  await work(first, 'import_run');
  await owner.query('vacuum analyze');
  const before = await business();
  const file = await upload('people.csv', (function* both() {
    yield* people(rows - Math.round(rows / 20), 'b');
    let isFirst = true;
    for (const line of people(Math.round(rows / 20), 'a')) {
      if (!isFirst) yield line.replace('01234', '020 7');
      isFirst = false;
    }
  })());

  say(`Import of ${rows.toLocaleString('en-GB')} people at 2,000 organisations, a file of ${file.megabytes.toFixed(1)} MB`);
  const id = await timed('read into the database', rows, () => bring(file));
  await match(id);
  await timed('look at each row', rows, () => work(id, 'import_check'));
  await start(id);
  await timed('import', rows, () => work(id, 'import_run'));
  const { created, updated, unchanged, refused, activity_id: activityId } = await jobOf(id);
  say(`  ${created} created + ${updated} updated + ${unchanged} unchanged + ${refused} refused = ${created + updated + unchanged + refused} of ${rows} rows`);
  await (await get('platform/database/undo.js', 'Undo')).run(caller(), activityId);
  await timed('take it back', rows, () => work(id, 'import_undo'));
  clearInterval(watch);
  const after = await business();
  const differs = Object.keys(before).filter((table) => before[table] !== after[table]);
  say(differs.length === 0 ? '  every table is as it was before, by hash' : `  NOT as before: ${differs.join(', ')}`);
  if (json) console.log(JSON.stringify({ rows, steps, created, updated, unchanged, refused, differs }, null, 2));
  process.exitCode = differs.length === 0 ? 0 : 1;
} finally {
  await owner.end();
  await app?.close();
  await rm(folder, { recursive: true, force: true });
  await server.close();
}
