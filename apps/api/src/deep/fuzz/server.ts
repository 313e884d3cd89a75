import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { repositoryRoot } from '../../platform/config.js';
import type { FuzzAnswer } from './examine.js';
import type { FuzzRequest } from './requests.js';

/** The API in a process of its own, as it is served, on a database of the test. */
export interface Server {
  port: number;
  /** All that it wrote to its log. */
  log(): string;
  /** How it ended, or null while it runs. */
  ended(): string | null;
  send(request: FuzzRequest): Promise<FuzzAnswer | null>;
  stop(): Promise<void>;
}

const PATIENCE = 15_000;

export async function startServer(databaseUrl: string, environment: Record<string, string> = {}): Promise<Server> {
  const port = await freePort();
  const child = spawn(process.execPath, [join(repositoryRoot, 'apps/api/dist/main.js')], {
    env: { PATH: process.env['PATH'], DATABASE_URL: databaseUrl, LINTEL_SECRET: 'a secret that is long enough for tests', PORT: String(port), LINTEL_AD_HOC: '1', LINTEL_LIMIT_FACTOR: '1000', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { log += chunk.toString(); });
  const server: Server = {
    port,
    log: () => log,
    ended: () => (child.exitCode !== null || child.signalCode !== null ? `exit ${child.exitCode ?? child.signalCode}` : null),
    send: (sent) => (sent.raw ? sendRaw(port, sent.raw) : sendHttp(port, sent)),
    stop: () => stop(child),
  };
  const health: FuzzRequest = { kind: 'http', method: 'GET', path: '/health/ready', headers: {}, body: '' };
  for (let tries = 0; (await server.send(health))?.status !== 200; tries += 1) {
    if (server.ended() || tries > 150) throw new Error(`The API did not start: ${log}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return server;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

function sendHttp(port: number, { method, path, headers, body }: FuzzRequest): Promise<FuzzAnswer | null> {
  return new Promise((resolve) => {
    try {
      const sent = request({ host: '127.0.0.1', port, method, path, timeout: PATIENCE, headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) } }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', () => resolve(null))
          .on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
      });
      sent.on('error', () => resolve(null)).on('timeout', () => { sent.destroy(); resolve({ status: 599, body: 'no answer within 15 s' }); });
      sent.on('upgrade', (_, socket) => { socket.destroy(); resolve(null); });
      sent.end(body);
    } catch {
      resolve(null); // What this client cannot send, no browser can either; sendRaw sends the rest.
    }
  });
}

function sendRaw(port: number, raw: Buffer): Promise<FuzzAnswer | null> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const done = () => {
      const text = Buffer.concat(chunks).toString();
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);
      resolve(status ? { status, body: text.slice(text.indexOf('\r\n\r\n') + 4) } : null);
    };
    const socket = connect(port, '127.0.0.1', () => socket.end(raw));
    socket.setTimeout(PATIENCE, () => socket.destroy());
    socket.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', () => undefined).on('close', done);
  });
}
