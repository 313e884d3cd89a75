import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { catchMail } from './mail-catcher.js';
import { stack } from './state.js';

const api = resolve(import.meta.dirname, '../../../api/dist');
const web = resolve(import.meta.dirname, '../../../web/dist');

const freePort = () => new Promise<number>((done, fail) => {
  const server = createServer().once('error', fail).listen(0, '127.0.0.1', () => {
    const { port } = server.address() as { port: number };
    server.close(() => done(port));
  });
});

/** Starts the product as `npm start` does, on a database of its own with the demo world, and mail caught by a real SMTP server. */
export default async function start(): Promise<void> {
  if (!process.env['LINTEL_TEST_OWNER_URL']) {
    const { startPostgres } = await import('@lintel/embedded-postgres');
    const server = await startPostgres({ temporary: true });
    process.env['LINTEL_TEST_OWNER_URL'] = server.ownerUrl;
    stack.stop.push(() => server.stop());
  }
  const name = `e2e_${randomBytes(5).toString('hex')}`;
  const admin = new pg.Client({ connectionString: process.env['LINTEL_TEST_OWNER_URL'] });
  await admin.connect();
  await admin.query(`create database ${name}`);
  stack.stop.push(async () => {
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.end();
  });
  const owner = new URL(process.env['LINTEL_TEST_OWNER_URL']);
  owner.pathname = name;
  const runtime = new URL(owner);
  runtime.username = 'lintel_app';
  runtime.password = 'test-runtime';

  const mail = await catchMail();
  stack.stop.push(() => mail.close());
  const port = await freePort();
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    DATABASE_OWNER_URL: owner.href, DATABASE_URL: runtime.href, LINTEL_RUNTIME_PASSWORD: 'test-runtime',
    LINTEL_SECRET: randomBytes(32).toString('hex'), LINTEL_DEMO: '1', PORT: String(port), PUBLIC_URL: `http://localhost:${port}`,
    SMTP_URL: `smtp://127.0.0.1:${mail.port}`, WEB_DIST: web, NODE_NO_WARNINGS: '1',
    // All of a run's people come from one address, and at once.
    LINTEL_LIMIT_FACTOR: '100',
    // A temporary cluster runs without fsync, which production refuses.
    NODE_ENV: 'test',
  };
  const logs = mkdtempSync(join(tmpdir(), 'lintel-e2e-'));
  await run('cli.js', ['migrate'], env, logs);
  await run('cli.js', ['demo'], env, logs);
  for (const part of ['main.js', 'worker.js']) {
    const child = launch(part, [], env, logs);
    stack.stop.push(() => ended(child));
  }
  await ready(`http://localhost:${port}/health/ready`, logs);
  Object.assign(process.env, { LINTEL_E2E_URL: `http://localhost:${port}`, LINTEL_E2E_MAIL: mail.folder, LINTEL_E2E_DATABASE: owner.href });
}

function launch(script: string, args: string[], env: NodeJS.ProcessEnv, logs: string): ChildProcess {
  const log = openSync(join(logs, `${script}.log`), 'a');
  return spawn(process.execPath, [join(api, script), ...args], { env, stdio: ['ignore', log, log] });
}

async function run(script: string, args: string[], env: NodeJS.ProcessEnv, logs: string): Promise<void> {
  const child = launch(script, args, env, logs);
  const code = await new Promise((done) => child.once('exit', done));
  if (code !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${String(code)}:\n${readFileSync(join(logs, `${script}.log`), 'utf8')}`);
}

const ended = (child: ChildProcess) => new Promise<void>((done) => {
  if (child.exitCode !== null) return done();
  child.once('exit', () => done());
  child.kill('SIGTERM');
});

async function ready(address: string, logs: string): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    await pause(200);
  }
  throw new Error(`The product was not ready:\n${readFileSync(join(logs, 'main.js.log'), 'utf8')}`);
}
