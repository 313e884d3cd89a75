import { coldStart } from './cold-start.mjs';
import { firstLoad } from './first-load.mjs';
import { openProduct } from './product.mjs';
import { statementsPerPage } from './statements.mjs';

/** Prints the figures that are counted, not timed against each other: bytes, statements a page, and the cold start. `--json` for machines. */
const json = process.argv.includes('--json');
const say = (text) => json || console.log(text);

const bytes = firstLoad();
say('First load, gzip');
for (const row of bytes) say(`  ${row.what.padEnd(44)} ${String(row.kilobytes).padStart(6)} kB   at most ${row.limit} kB   ${row.kilobytes <= row.limit ? 'holds' : 'TOO MUCH'}`);

const product = await openProduct();
try {
  const pages = await statementsPerPage(product);
  say('\nStatements a page, the shell and its counts included');
  for (const page of pages) say(`  ${page.path.padEnd(44)} ${page.requests} request${page.requests === 1 ? ' ' : 's'}  ${page.statements} statement${page.statements === 1 ? '' : 's'}`);
  const start = await coldStart(product);
  say('\nCold start of the API on a migrated database, median of five');
  say(`  to the first answer ${start.readyMs} ms; Node loading the same modules ${start.modulesMs} ms; ratio ${start.ratio}`);
  if (json) console.log(JSON.stringify({ firstLoad: bytes, pages, coldStart: start }, null, 2));
  process.exitCode = bytes.every((row) => row.kilobytes <= row.limit) ? 0 : 1;
} finally {
  await product.close();
}
