import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { api, run } from './product.mjs';

const RUNS = 5;
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** From starting the API's process to its first answer, beside what Node needs to load the same modules; interleaved. */
export async function coldStart({ env }) {
  const ready = [];
  const modules = [];
  for (let i = 0; i < RUNS; i += 1) {
    ready.push(await timeToReady({ ...env, PORT: String(await freePort()) }));
    const began = performance.now();
    await run(['--input-type=module', '-e', `import 'reflect-metadata'; await import(${JSON.stringify(resolve(api, 'create-app.js'))}); process.exit(0)`], env);
    modules.push(performance.now() - began);
  }
  const readyMs = Math.round(median(ready));
  const modulesMs = Math.round(median(modules));
  return { readyMs, modulesMs, ratio: Number((readyMs / modulesMs).toFixed(2)) };
}

async function timeToReady(env) {
  const began = performance.now();
  const child = spawn(process.execPath, [resolve(api, 'main.js')], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${env.PORT}/health/ready`).catch(() => null);
      if (answer?.ok) return performance.now() - began;
      if (child.exitCode !== null) throw new Error('The API ended before it was ready.');
      await pause(20);
    }
  } finally {
    child.kill('SIGTERM');
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
