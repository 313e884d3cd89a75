import { ensureBuilt } from './build.mjs';
import { choosePort } from './ports.mjs';
import { at, dataDir } from './project.mjs';
import { cli, prepareDatabase, startPart, waitUntilReady, wantsDemo } from './stack.mjs';
import { step } from './steps.mjs';

const host = process.env.HOST || '127.0.0.1';

/** Builds and starts the whole product on one port, and says where it is. */
export async function serve(run) {
  console.log('Lintel');
  // A port that was asked for and is taken is said at once, not after the build.
  if (process.env.PORT) await choosePort(host);
  await step('Build', () => Promise.all(['apps/api', 'apps/web'].map(ensureBuilt)));
  const port = await choosePort(host);
  const address = `http://localhost:${port}`;
  const env = await prepareDatabase({ ...run, settings: settings({ port, address }) });
  await step('API and worker', async () => {
    const api = startPart('API', at('apps/api/dist/main.js'), env, run);
    startPart('worker', at('apps/api/dist/worker.js'), env, run);
    await waitUntilReady(`http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`, api);
  });
  await announce(env);
}

/** Says where the product is and who can sign in to it. */
export async function announce(env) {
  console.log(`\nLintel is ready: ${env.PUBLIC_URL}`);
  if (wantsDemo) console.log(`\n${(await cli(['accounts'], env)).trimEnd()}`);
  console.log(`\nData and logs are in ${dataDir}. Ctrl-C stops everything.`);
}

/** The settings of the API and the worker that do not come from the database. */
export function settings({ port, address }) {
  return {
    PORT: String(port),
    HOST: host,
    PUBLIC_URL: process.env.PUBLIC_URL || address,
    WEB_DIST: at('apps/web/dist'),
    NODE_ENV: process.env.NODE_ENV || 'production',
    ...(wantsDemo && { LINTEL_DEMO: '1' }),
  };
}
