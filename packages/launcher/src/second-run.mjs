import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { SKIPPED } from './build.mjs';
import { end, runQuietly, start } from './children.mjs';
import { fetchPostgres15, startPostgres15 } from './postgres-15.mjs';
import { at, projectNode } from './project.mjs';

const PARTS = ['apps', 'packages', 'docs', 'package.json', 'package-lock.json', 'turbo.json', 'tsconfig.base.json'];
const SUITES = ['api', 'web', 'e2e'];
const READY = /Lintel is ready: (\S+)\s+(\S+@\S+) {2}(\S+)/;
const TOTAL = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/m;

/**
 * `npm start` and `npm test` as an ordinary user on a PostgreSQL 15 of one's own, in a copy of the code that belongs to that user.
 * The first run, on the embedded PostgreSQL and as root where one is root, is whoever types the two commands.
 *
 * @returns {Promise<{passed: number, failed: number, skipped: number, failures: string[], findings: object[]}>}
 */
export async function secondRun({ onStop }) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return skipped('PostgreSQL 15 comes from npm for Linux on x64 only');
  const folder = mkdtempSync(join(tmpdir(), 'lintel-second-'));
  onStop(async () => rmSync(folder, { recursive: true, force: true }));
  chmodSync(folder, 0o755);
  const bin = await fetchPostgres15(join(folder, 'binaries')).catch((error) => error);
  if (bin instanceof Error) return skipped(`npm could not fetch PostgreSQL 15 (${bin.message.split('\n')[0]})`);
  const user = ordinaryUser();
  const home = join(folder, 'home');
  copyCode(home);
  if (user.uid) await runQuietly('chown', ['-R', '-h', `${user.uid}:${user.gid}`, home]);
  const postgres = await startPostgres15(bin, home, user);
  onStop(postgres.stop);
  const run = (script, args, settings) => {
    const env = { HOME: home, DATA_DIR: join(home, 'data'), LINTEL_ON_NODE: '', npm_lifecycle_event: '', ...settings };
    return start(projectNode(), [join(home, 'packages/launcher/src', script), ...args], { cwd: home, ...user, env });
  };
  const serve = (url) => tryToServe(run('start.mjs', [], { PORT: '0', DATABASE_URL: url, DATABASE_OWNER_URL: postgres.ownerUrl }));
  const started = await serve(postgres.runtimeUrl);
  const asSuperuser = await serve(postgres.adminUrl);
  const refused = !asSuperuser.good && /passes every policy/.test(asSuperuser.said);
  const tested = await hear(run('test.mjs', SUITES, { LINTEL_TEST_OWNER_URL: postgres.testOwnerUrl }));
  const [passed, failed, notRun = 0] = TOTAL.exec(tested)?.slice(1).map((count) => Number(count ?? 0)) ?? [0, 1];
  return {
    passed: passed + Number(started.good) + Number(refused), failed: failed + Number(!started.good) + Number(!refused), skipped: notRun,
    failures: [...(started.good ? [] : [started.said]), ...(refused ? [] : [asSuperuser.said]), ...(failed ? [tested] : [])],
    findings: [{
      experiment: `the two commands as ${user.uid ? 'an ordinary user' : 'this user'}, on a PostgreSQL 15 with the role script and no superuser at run time`,
      asked: 'npm start serves, signs somebody in and ends with 0; npm test passes',
      reached: `npm start ${started.good ? 'did' : 'did not'}; npm test -- ${SUITES.join(' ')}: ${passed} passed, ${failed} failed`,
      control: `with a superuser in DATABASE_URL: ${refused ? 'refused at boot' : 'not refused'}`,
    }],
  };
}

/** Waits until it serves, signs the first sample account in, and ends it as Ctrl-C does. */
async function tryToServe({ child, ended }) {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  let over = false;
  void ended.then(() => (over = true));
  while (!over && !READY.test(said)) await pause(200);
  const [, address, email, password] = READY.exec(said) ?? [];
  const signedIn = address && (await signIn(address, { email, password }));
  await end(child);
  return { good: signedIn === true && (await ended) === 0, said };
}

async function signIn(address, account) {
  const headers = { 'content-type': 'application/json', 'x-requested-by': 'second-run' };
  return (await fetch(`${address}/auth/sign-in`, { method: 'POST', headers, body: JSON.stringify(account) })).ok;
}

async function hear({ child, ended }) {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  await ended;
  return said;
}

/** Root becomes the user that every system has for such things; anybody else stays who they are. */
function ordinaryUser() {
  if (process.getuid() !== 0) return {};
  const [, , uid, gid] = readFileSync('/etc/passwd', 'utf8').split('\n').find((line) => line.startsWith('nobody:')).split(':').map(Number);
  return { uid, gid };
}

function copyCode(to) {
  mkdirSync(to);
  for (const name of PARTS) cpSync(at(name), join(to, name), { recursive: true, filter: (path) => !SKIPPED.has(basename(path)) });
  // What is installed is shared, in a folder that can be written (Vite does), with the workspaces' own links leading into the copy.
  mkdirSync(join(to, 'node_modules'));
  for (const name of readdirSync(at('node_modules'))) {
    if (name === '@lintel') cpSync(at('node_modules', name), join(to, 'node_modules', name), { recursive: true, verbatimSymlinks: true });
    else if (!name.startsWith('.vite')) symlinkSync(at('node_modules', name), join(to, 'node_modules', name));
  }
}

function skipped(why) {
  return { passed: 0, failed: 0, skipped: 1, failures: [], findings: [{ experiment: 'the two commands on PostgreSQL 15', asked: 'both hold', reached: `skipped: ${why}`, control: '' }] };
}
