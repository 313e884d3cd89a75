import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startPostgres } from '@lintel/embedded-postgres';
import pg from 'pg';

export const api = resolve(import.meta.dirname, '../../api/dist');
const web = resolve(import.meta.dirname, '../../web/dist');

/** A server as "npm start" keeps one, in a folder that goes with it, and the settings of a product on it. */
export async function openServer() {
  const folder = await mkdtemp(join(tmpdir(), 'lintel-bench-'));
  // Whom the server runs as may not be whom this runs as.
  await chmod(folder, 0o755);
  const server = await startPostgres({ dataDir: join(folder, 'data') });
  const env = {
    ...process.env, DATABASE_OWNER_URL: server.ownerUrl, DATABASE_URL: runtimeUrl(server.ownerUrl), LINTEL_RUNTIME_PASSWORD: 'bench-runtime',
    LINTEL_SECRET: randomBytes(32).toString('hex'), LINTEL_DEMO: '1', LINTEL_LIMIT_FACTOR: '1000', WEB_DIST: web, PORT: '0', NODE_NO_WARNINGS: '1',
  };
  return { ownerUrl: server.ownerUrl, env, close: () => server.stop().then(() => rm(folder, { recursive: true, force: true })) };
}

/** The product in this process, over a temporary database with the demo world, with every statement counted and heard. */
export async function openProduct() {
  const { ownerUrl, env, close } = await openServer();
  for (const command of ['migrate', 'demo']) await run([resolve(api, 'cli.js'), command], env);
  const counted = { statements: 0, heard: [] };
  const require = createRequire(resolve(api, 'main.js'));
  await import(require.resolve('reflect-metadata'));
  const { createApp } = await import(resolve(api, 'create-app.js'));
  const { readConfig } = await import(resolve(api, 'platform/config.js'));
  const original = pg.Client.prototype.query;
  pg.Client.prototype.query = function query(...args) {
    const text = typeof args[0] === 'string' ? args[0] : args[0]?.text;
    if (text && !text.includes('touch_session')) {
      counted.statements += 1;
      counted.heard.push({ text, values: args[0].values ?? args[1] });
    }
    return original.apply(this, args);
  };
  const app = await createApp(readConfig(env));
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address();
  return {
    env, counted, address: `http://localhost:${port}`, ownerUrl,
    async close() {
      await app.close();
      await close();
    },
  };
}

function runtimeUrl(ownerUrl) {
  const url = new URL(ownerUrl);
  url.username = 'lintel_app';
  url.password = 'bench-runtime';
  return url.href;
}

/** Runs one of the API's scripts to its end. */
export async function run(args, env) {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}.`);
}
