import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { runQuietly } from './children.mjs';
import { at } from './project.mjs';

const RECORD = 'docs/deep.json';
const PAGE = 'docs/DEEP.md';

const HEAD = `# Long experiments

Written by \`npm run deep -- --minutes N --seed S [--only name]\`; not edited by hand. The experiments are the tests of \`apps/api/src/deep\`, which make a few tries in \`npm test\` and the number asked for here, from a seed that repeats them. Each has a control: the same check on a system that is broken on purpose, in which it must find the fault; a control that finds nothing fails the experiment. Where \`reached\` counts less than \`asked\`, the minutes were up first.
`;

const LIMITS = `## What this does not show

- A try that finds nothing is no proof: the seeds reach what the generators can write, on small worlds that the tests fill, not on years of somebody's data.
- \`kill -9\` ends processes, not the machine. What PostgreSQL wrote and had not yet forced to the disk is still in the system's page cache, so lost power, a lying disk and torn pages are not shown here. \`fsync\`, \`full_page_writes\` and data checksums are on for that, and boot refuses \`fsync=off\`.
- Everything runs on one machine with one clock: no slow or cut network between the API and its database, no replica, no failover.
- Two API processes stand for any number of them; nothing here measures speed, and the times depend on what else the machine did.
- The controls show that a check can fail in the way that was planted, not in every way.
`;

/** When, of which commit, on what and with which seed this run is. */
export async function thisRun({ minutes, seed }) {
  return { date: new Date().toISOString().slice(0, 10), commit: await commit(), machine: machine(), seed, minutes };
}

/** Puts what one experiment found in the place of what it found before, and writes the page anew. */
export function writeReport(name, result) {
  const kept = existsSync(at(RECORD)) ? JSON.parse(readFileSync(at(RECORD), 'utf8')) : {};
  const record = Object.fromEntries(Object.entries({ ...kept, [name]: result }).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(at(RECORD), `${JSON.stringify(record, null, 2)}\n`);
  writeFileSync(at(PAGE), pageOf(record));
}

/** The page: one table a run, since experiments may have been run at different times. */
export function pageOf(record) {
  const runs = Map.groupBy(Object.entries(record), ([, { date, commit: hash, machine: what, seed, minutes }]) => `${date}, commit ${hash}, --seed ${seed} --minutes ${minutes}, on ${what}`);
  return [HEAD, ...[...runs].map(([title, experiments]) => tableOf(title, experiments)), LIMITS].join('\n');
}

function tableOf(title, experiments) {
  const rows = experiments.flatMap(([name, { passed, findings }]) => {
    const verdict = passed ? 'yes' : '**no**';
    if (findings.length === 0) return [[name, '', 'reported nothing', '', verdict]];
    return findings.map(({ experiment, asked, reached, control }) => [`${name}: ${experiment}`, asked, reached, control, verdict]);
  });
  const lines = [['experiment', 'asked', 'reached', 'control', 'passed'], ['---', '---', '---', '---', '---'], ...rows];
  return `## ${title}\n\n${lines.map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n')}\n`;
}

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

async function commit() {
  try {
    const hash = (await runQuietly('git', ['rev-parse', '--short', 'HEAD'])).trim();
    const changed = (await runQuietly('git', ['status', '--porcelain', '--', 'apps', 'packages'])).trim();
    return changed ? `${hash} with changes` : hash;
  } catch {
    return 'unknown';
  }
}

function machine() {
  const who = process.getuid?.() === 0 ? 'root' : 'an ordinary user';
  return `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}, as ${who}`;
}
