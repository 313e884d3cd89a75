import { coldStart } from './cold-start.mjs';
import { firstLoad } from './first-load.mjs';
import { importing, importLines } from './import.mjs';
import { pathLines, paths } from './paths.mjs';
import { openProduct, openServer } from './product.mjs';
import { readCost } from './read-cost.mjs';
import { searching, searchLines } from './search.mjs';
import { statementsPerPage } from './statements.mjs';

/** Prints bytes and statements a page, which are counted, the cost of the policies and the cold start as ratios of two things timed in turn, the ways of a large graph and the search over many people. `--json` for machines, `paths` for the ways alone, `search` for the search alone, `import` for an import of 100,000 people, which is never a part of the whole. */
const json = process.argv.includes('--json');
const say = (text) => json || console.log(text);

const ms = (time) => `${time.toFixed(2)} ms`.padStart(9);
const pairOf = (cost) => `${ms(cost.with)} /${ms(cost.without)} = ${cost.ratio.toFixed(2)}x`;
const kilobytes = (count) => (count / 1000).toFixed(1).padStart(5);

const alone = { paths: [paths, pathLines], search: [searching, searchLines], import: [importing, importLines] };
for (const [name, [measure, lines]] of Object.entries(alone)) {
  if (!process.argv.includes(name)) continue;
  const server = await openServer();
  try {
    const figures = await measure(server.ownerUrl, server.env);
    console.log(json ? JSON.stringify(figures, null, 2) : lines(figures).join('\n'));
  } finally {
    await server.close();
  }
  process.exit();
}

const bytes = firstLoad();
say('First load, gzip');
for (const row of bytes) say(`  ${row.what.padEnd(44)} ${String(row.kilobytes).padStart(6)} kB   at most ${row.limit} kB   ${row.kilobytes <= row.limit ? 'holds' : 'TOO MUCH'}`);

const product = await openProduct();
try {
  const pages = await statementsPerPage(product);
  say('\nStatements a page, the shell and its counts included');
  for (const page of pages) say(`  ${page.path.padEnd(44)} ${page.requests} request${page.requests === 1 ? ' ' : 's'}  ${page.statements} statement${page.statements === 1 ? '' : 's'}`);
  const cost = await readCost(product);
  say('\nWhat row-level security costs a page\'s statement: as the runtime role against a superuser, in turn, medians of 200');
  say(`  ${''.padEnd(28)} prepared by name, as the API does      planned anew at each call           kB of the answer`);
  for (const { page, prepared, planned, bytes } of cost) say(`  ${page.padEnd(28)} ${pairOf(prepared)}   ${pairOf(planned)}   ${kilobytes(bytes.with)} / ${kilobytes(bytes.without)}`);
  const start = await coldStart(product);
  say('\nCold start of the API on a migrated database, median of five');
  say(`  to the first answer ${start.readyMs} ms; Node loading the same modules ${start.modulesMs} ms; ratio ${start.ratio}`);
  const ways = await paths(product.ownerUrl, product.env);
  say(`\n${pathLines(ways).join('\n')}`);
  const searches = await searching(product.ownerUrl, product.env);
  say(`\n${searchLines(searches).join('\n')}`);
  if (json) console.log(JSON.stringify({ firstLoad: bytes, pages, readCost: cost, coldStart: start, paths: ways, search: searches }, null, 2));
  process.exitCode = bytes.every((row) => row.kilobytes <= row.limit) ? 0 : 1;
} finally {
  await product.close();
}
