import { watch } from 'node:fs';
import { ensureBuilt } from './build.mjs';
import { end, start } from './children.mjs';
import { choosePort, freePort } from './ports.mjs';
import { at, projectNode } from './project.mjs';
import { announce, settings } from './serve.mjs';
import { prepareDatabase, startPart, waitUntilReady } from './stack.mjs';
import { step } from './steps.mjs';

const QUIET = 150;

/** Like `serve`, on sources that are being changed: vite serves the client and passes the rest on to the API. */
export async function develop(run) {
  const port = await choosePort('127.0.0.1');
  const apiPort = await freePort();
  const address = `http://localhost:${port}`;
  await step('Build of the API', () => ensureBuilt('apps/api'));
  const env = await prepareDatabase({
    ...run,
    settings: { ...settings({ port: apiPort, address }), NODE_ENV: process.env.NODE_ENV || 'development' },
  });
  const parts = () => [startPart('API', at('apps/api/dist/main.js'), env, run), startPart('worker', at('apps/api/dist/worker.js'), env, run)];
  let services = parts();
  await step('API and worker', () => waitUntilReady(`http://127.0.0.1:${apiPort}`, services[0]));
  startVite(port, apiPort, run);
  onChange(at('apps/api/src'), async () => {
    try {
      await step('Build of the API', () => ensureBuilt('apps/api'));
    } catch (error) {
      console.error(error.message);
      return;
    }
    for (const service of services) service.replaced = true;
    await Promise.all(services.map(({ child }) => end(child)));
    services = parts();
  });
  await announce(env);
}

function startVite(port, apiPort, { partEnded }) {
  const args = [at('node_modules/vite/bin/vite.js'), '--port', String(port), '--strictPort', '--host', '127.0.0.1', '--logLevel', 'warn'];
  const { ended } = start(projectNode(), args, {
    cwd: at('apps/web'),
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { API_URL: `http://127.0.0.1:${apiPort}`, NODE_ENV: 'development' },
  });
  void ended.then((how) => partEnded(`Vite ended (${how}), so everything stops.`));
}

// Editors write a file in several steps, and a branch change touches many: one rebuild for all of it, never two at once.
function onChange(folder, work) {
  let timer;
  let busy = Promise.resolve();
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => (busy = busy.then(work)), QUIET);
  });
}
