import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer, connect, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The product's real processes, as `npm start` runs them, so that they can be killed. Built by the tests' global set-up. */
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const READY_WITHIN = 90_000;

export interface Part {
  /** The end of what it said on standard error. */
  complaints(): string;
  /** How it ended; null while it runs. */
  ended(): string | null;
  /** SIGKILL: no goodbye to clients or database. Resolves once it is gone. */
  kill(): Promise<void>;
}

/** The API as a process of its own on a port of its own. */
export interface ApiProcess extends Part {
  url: string;
  pid: number;
}

/**
 * Starts `dist/main.js` and waits until it serves. `broken` is code that is run in that process before its own: the way in which
 * a control breaks one guard of an otherwise real API.
 */
export async function startApi(databaseUrl: string, { broken, env }: { broken?: string; env?: Record<string, string> } = {}): Promise<ApiProcess> {
  const port = await freePort();
  const part = startPart('main.js', { DATABASE_URL: databaseUrl, PORT: String(port), ...env }, broken);
  const url = `http://127.0.0.1:${port}`;
  const giveUp = Date.now() + READY_WITHIN;
  while (!(await fetch(`${url}/health/ready`).then((answer) => answer.ok, () => false))) {
    if (Date.now() > giveUp || part.child.exitCode !== null) throw new Error(`The API did not start: ${part.complaints()}`);
    await pause(50);
  }
  return { url, pid: part.child.pid!, complaints: part.complaints, ended: part.ended, kill: part.kill };
}

/** Starts `dist/worker.js`. */
export function startWorker(databaseUrl: string): Part {
  return startPart('worker.js', { DATABASE_URL: databaseUrl });
}

/** Runs one command of `dist/cli.js` to its end; throws what it printed when it fails. */
export async function runCommand(name: string, env: Record<string, string>): Promise<void> {
  const part = startPart('cli.js', env, undefined, [name]);
  const [code] = (await once(part.child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`cli.js ${name}: ${part.complaints()}`);
}

function startPart(script: string, env: Record<string, string>, broken?: string, args: string[] = []): Part & { child: ChildProcess } {
  // The channel closes when we die, and the part ends with it.
  const follow = `process.channel?.unref(); process.once('disconnect', () => process.exit(1));`;
  const breaking = `const dist = ${JSON.stringify(new URL('../../dist/', import.meta.url).href)}; ${broken ?? ''}`;
  const imports = [follow, breaking].flatMap((code) => ['--import', `data:text/javascript,${encodeURIComponent(code)}`]);
  const child = spawn(process.execPath, [...imports, dist + script, ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { PATH: process.env['PATH'], NODE_NO_WARNINGS: '1', LINTEL_SECRET: 'a secret that is long enough for tests', LINTEL_LIMIT_FACTOR: '1000', ...env },
  });
  let said = '';
  child.stderr!.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-200_000)));
  return {
    child,
    complaints: () => said,
    ended: () => (child.exitCode === null && child.signalCode === null ? null : `exit ${child.exitCode ?? child.signalCode}`),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

/** A port that stays the same while what is behind it dies and comes back elsewhere. */
export interface Relay {
  port: number;
  to(port: number): void;
  close(): Promise<void>;
}

export async function startRelay(): Promise<Relay> {
  let behind = 0;
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(behind, '127.0.0.1');
    for (const [one, other] of [[near, far], [far, near]] as const) {
      open.add(one);
      one.setNoDelay(true);
      one.pipe(other);
      one.on('error', () => other.destroy()).on('close', () => { open.delete(one); other.destroy(); });
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    to: (port) => (behind = port),
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** SIGKILL to a process and everything that it started, the parent first so that it restarts none of them; resolves once all are gone. Linux. */
export async function killFamily(pid: number): Promise<void> {
  const family = [pid, ...runningProcesses().filter(({ parent }) => parent === pid).map((child) => child.pid)];
  for (const each of family) {
    try {
      process.kill(each, 'SIGKILL');
    } catch {
      // It ended by itself meanwhile.
    }
  }
  while (runningProcesses().some((one) => family.includes(one.pid))) await pause(5);
}

/** Without those that only wait to be reaped. */
function runningProcesses(): { pid: number; parent: number }[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return state === 'Z' ? [] : [{ pid: Number(name), parent: Number(parent) }];
    } catch {
      return [];
    }
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
