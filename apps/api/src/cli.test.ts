import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { cloneDatabase, type TestDatabase } from './testing/database.js';
import { providerFile } from './testing/registers.js';

let db: TestDatabase;
let folder: string;
beforeAll(async () => {
  db = await cloneDatabase();
  folder = await mkdtemp(join(tmpdir(), 'lintel-cli-'));
  await writeFile(join(folder, 'rsh.csv'), providerFile(...Array.from({ length: 2_000 }, (_, at): [string, string] => [`Mereland Homes ${at}`, `L${String(at).padStart(4, '0')}`])));
});
afterAll(async () => {
  await db.drop();
  await rm(folder, { recursive: true });
});

const registers = (...args: string[]): ChildProcess => spawn(process.execPath, [new URL('../dist/cli.js', import.meta.url).pathname, 'registers', '--from', folder, '--edition', '2026-01-01', ...args], {
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { PATH: process.env['PATH'], NODE_NO_WARNINGS: '1', DATABASE_URL: db.runtimeUrl, LINTEL_SECRET: 'a secret that is long enough for tests' },
});

test('what a command prints comes through a pipe whole, however much it is', async () => {
  const child = registers('--json', '--dry-run');
  const [printed, ended] = await Promise.all([text(child.stdout!), once(child, 'exit')]);
  expect(ended).toEqual([0, null]);
  // More than a pipe holds.
  expect(printed.length).toBeGreaterThan(250_000);
  expect(JSON.parse(printed)).toMatchObject({ files: [{ fileName: 'rsh.csv', rows: 2_000, created: 2_000, refused: 0 }] });
});

test('whoever stops listening does not stop the work', async () => {
  const child = registers();
  child.stdout!.destroy();
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(await db.rows('select count(*)::integer as count from organisation')).toEqual([{ count: 2_000 }]);
});
