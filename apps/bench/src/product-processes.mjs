import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { api } from './product.mjs';

const LEAD = { email: 'bench@bench.example', password: 'a-bench-to-sit-upon' };
/** Milliseconds. */
export const LOOK_EVERY = 100;
const safelist = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../packages/schema/safelist.json'), 'utf8'));

/** The account that brings the file, made by the product's own services: of a member of the demo, who sign in by their password alone. */
export async function createLead(env) {
  Object.assign(process.env, env);
  const require = createRequire(resolve(api, 'main.js'));
  await import(require.resolve('reflect-metadata'));
  const load = (path) => import(resolve(api, path));
  const { withServices } = await load('commands.js');
  const { createMember, createUser } = await load('features/members/create-accounts.js');
  const [{ Writes }, { Passwords }] = [await load('platform/database/writes.js'), await load('platform/auth/passwords.js')];
  await withServices(async (app) => {
    const memberId = await createMember(app.get(Writes), { name: 'Bench Homes', sector: 'HOUSING', isDemo: true });
    await createUser(app.get(Writes), app.get(Passwords), { memberId, role: 'PARTNERSHIP_LEAD', name: 'Bench', ...LEAD });
  });
}

/** The API and the worker, each in a process of its own, and a session of the lead; `memory` is in megabytes. */
export async function startProduct(env) {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const [front, worker] = ['main.js', 'worker.js'].map((script) => spawn(process.execPath, [resolve(api, script)], { env: { ...env, PORT: String(port), PUBLIC_URL: address }, stdio: ['ignore', 'ignore', 'inherit'] }));
  const headers = { 'x-requested-by': 'bench' };
  const answered = async (path, init) => {
    const answer = await fetch(`${address}${path}`, { method: 'POST', ...init, headers: { ...headers, 'idempotency-key': randomUUID(), ...init.headers } });
    const body = await answer.json();
    if (!answer.ok || body.errors) throw new Error(`${path}: ${JSON.stringify(body.errors ?? body)}`);
    return { answer, body };
  };
  const stop = () => Promise.all([front, worker].map((child) => new Promise((done) => (child.exitCode === null ? child.once('exit', done) && child.kill() : done()))));
  try {
    for (let tries = 0; !(await fetch(`${address}/health/ready`).then(({ ok }) => ok, () => false)); tries += 1) {
      if (tries === 600 || front.exitCode !== null) throw new Error('The product did not start.');
      await wait(LOOK_EVERY);
    }
    const { answer } = await answered('/auth/sign-in', { body: JSON.stringify(LEAD), headers: { 'content-type': 'application/json' } });
    headers.cookie = answer.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ');
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    pids: [front.pid, worker.pid],
    memory: (which) => megabytes((which === 'api' ? front : worker).pid),
    send: async (path, form) => (await answered(path, { body: form })).body,
    ask(operation, variables) {
      const [hash] = Object.entries(safelist).find(([, document]) => new RegExp(`mutation ${operation}\\b`).test(document));
      return answered('/graphql', { headers: { 'content-type': 'application/json' }, body: JSON.stringify({ operationName: operation, variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash.replace('sha256:', '') } } }) });
    },
    stop,
  };
}

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

const read = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};
const megabytes = (pid) => Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;
const ticks = (pid) => read(`/proc/${pid}/stat`).replace(/^.*\) /s, '').split(' ').slice(11, 13).reduce((sum, count) => sum + Number(count), 0);

/** Seconds that these processes and all of PostgreSQL's have worked. Linux alone, elsewhere 0. */
export async function processorSeconds(owner, pids) {
  const { rows } = await owner.query('select pid from pg_stat_activity');
  return [...pids, ...rows.map((row) => row.pid)].reduce((sum, id) => sum + ticks(id) / 100, 0);
}
