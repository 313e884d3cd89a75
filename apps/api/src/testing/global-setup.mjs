import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const api = fileURLToPath(new URL('../..', import.meta.url));

/** One migrated template for the run; each test file clones it. Uses the run's PostgreSQL, or starts one of its own. */
export default async function setup() {
  const swc = createRequire(import.meta.url).resolve('@swc/cli/bin/swc.js');
  execFileSync(process.execPath, [swc, 'src', '-d', 'dist', '--strip-leading-paths', '--config-file', '.swcrc', '--copy-files', '--quiet'], { cwd: api });
  if (!process.env.LINTEL_TEST_OWNER_URL) {
    const { startPostgres } = await import('@lintel/embedded-postgres');
    const server = await startPostgres({ temporary: true });
    process.env.LINTEL_TEST_OWNER_URL = server.ownerUrl;
    globalThis.lintelTestServer = server;
  }
  const { migrate } = await import('../../dist/platform/database/migrate.js');
  const { policies } = await import('../../dist/policies.js');
  const name = `template_${createHash('sha256').update(api + process.pid).digest('hex').slice(0, 12)}`;
  const admin = new pg.Client({ connectionString: process.env.LINTEL_TEST_OWNER_URL });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const url = new URL(process.env.LINTEL_TEST_OWNER_URL);
  url.pathname = name;
  await migrate({ ownerUrl: url.href, policies, runtimePassword: 'test-runtime' });
  await admin.end();
  process.env.LINTEL_TEST_TEMPLATE = name;
}
