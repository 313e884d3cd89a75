import { openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runQuietly, startService } from './children.mjs';
import { openDatabase } from './database.mjs';
import { at, dataDir, makeDataDir, projectNode } from './project.mjs';
import { PlainError, step } from './steps.mjs';

const READY_WITHIN = 60_000;
const LOG_LIMIT = 10_000_000;

/** Is the demo world wanted? It is, unless LINTEL_DEMO=0. */
export const wantsDemo = process.env.LINTEL_DEMO !== '0';

/** Database, schema and demo world, ready for the API; resolves to the environment that its processes need. */
export async function prepareDatabase({ onStop, partEnded, settings }) {
  const notes = [];
  const database = await step(process.env.DATABASE_URL ? 'Your own database (DATABASE_URL)' : 'PostgreSQL', async () => {
    const opened = await openDatabase({ log: (sentence) => notes.push(sentence), partEnded });
    onStop(opened.stop);
    return opened;
  });
  for (const note of notes) console.log(`    ${note}`);
  const env = { ...settings, ...database.env };
  if (database.ownsSchema) await step('Migrations', () => cli(['migrate'], env));
  else console.log('  - Migrations skipped: DATABASE_OWNER_URL is not set, so the schema is taken as it is.');
  if (wantsDemo) await step('Demo world', () => cli(['demo'], env));
  return env;
}

/** Runs one command of the API and resolves to what it printed. */
export function cli(args, env) {
  return runQuietly(projectNode(), ['--enable-source-maps', at('apps/api/dist/cli.js'), ...args], { env });
}

/** Starts the API or the worker; its output goes to a file of its own beside the data. */
export function startPart(name, script, env, { partEnded }) {
  const file = join(makeDataDir(), `${name.toLowerCase()}.log`);
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) renameSync(file, `${file}.1`);
  const service = startService(script, { env, log: openSync(file, 'a', 0o600) });
  void service.ended.then((how) => {
    if (!service.replaced) partEnded(`The ${name} ended (${how}), so everything stops. The end of ${file}:\n${tail(file)}`);
  });
  return service;
}

/** Waits until the API says that it is ready to serve. */
export async function waitUntilReady(address, service) {
  const giveUp = Date.now() + READY_WITHIN;
  let gone = false;
  void service.ended.then(() => (gone = true));
  while (!(await isReady(address))) {
    if (gone) throw new PlainError('The API ended before it was ready.');
    if (Date.now() > giveUp) throw new PlainError(`The API was not ready after ${READY_WITHIN / 1000} s: see ${join(dataDir, 'api.log')}.`);
    await pause(100);
  }
}

async function isReady(address) {
  try {
    const answer = await fetch(`${address}/health/ready`, { signal: AbortSignal.timeout(2000) });
    return answer.ok;
  } catch {
    return false;
  }
}

function tail(file) {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-20).join('\n');
}
