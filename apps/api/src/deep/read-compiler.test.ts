/** @modules own: it declares types, which the schema of the product would hold as well. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Library, openLibrary } from '../platform/graphql/read/testing/library-app.js';
import { compiledRoots, tryLibrary } from '../platform/graphql/read/testing/library-documents.js';
import { oracle } from '../platform/graphql/read/testing/library.oracle.js';
import { seeded } from '../platform/graphql/read/testing/random-documents.js';
import { patience, report, tries } from './deep.js';

/* The read compiler over an invented library, whose oracle is plain graphql-js over rows in memory and shares nothing with it; and what it keeps. */

const LISTS = 8;
/** Lists of the client's own: what is given of their filters, and how many they ask for, stands in the text of their statements. */
const own = Array.from({ length: LISTS }, (_, n) => `query Own${n}($first: Int!, $genre: Genre, $title: String, $order: BookOrder!, $more: Boolean!) {
  books(first: $first, genre: $genre, title: $title, order: $order) { items { id own${n}: title pages @include(if: $more) } } }`);
const hashOf = (document: string): string => createHash('sha256').update(document).digest('hex');
const MOST_PREPARED = 500;

let library: Library;
let plain: Awaited<ReturnType<typeof oracle>>;
beforeAll(async () => {
  library = await openLibrary({}, Object.fromEntries(own.map((document) => [`sha256:${hashOf(document)}`, document])));
  plain = await oracle(library);
}, patience);
afterAll(() => library.close());

/** How many documents it takes until a compiler that gives one row of every nested list is found out. */
async function documentsUntilFound(): Promise<number> {
  const { plan } = library;
  const field = plan.field.bind(plan);
  Object.assign(plan, { field: (...of: Parameters<typeof field>) => { const planned = field(...of); return planned.kind === 'many' ? { ...planned, max: 1 } : planned; } });
  try {
    for (let n = 1; n <= 500; n += 1) if (!(await tryLibrary(library, plain, seeded(n), compiledRoots).then(() => true, () => false))) return n;
    return Infinity;
  } finally {
    Object.assign(plan, { field });
  }
}

test('generated documents answer as plain graphql-js does, each by one statement', async () => {
  const asked = await tries({ few: 40, asked: 5000 }, (n, random) => tryLibrary(library, plain, random, n % 5 ? compiledRoots : [...compiledRoots, 'plain']));
  const found = await documentsUntilFound();
  expect(found).toBeLessThan(Infinity);
  report({
    experiment: 'Read compiler against plain graphql-js, a library in memory',
    asked: '5,000 generated documents, the same data, each by one statement',
    reached: `${asked.toLocaleString('en-GB')} documents: 0 differences`,
    control: `a compiler that gives one row of every nested list: found by document ${found}`,
  });
}, patience);

test('documents without end fill neither the memory of names nor a connection', async () => {
  const names = new Set<string | undefined>();
  let fullest = 0;
  const sent = await tries({ few: 700, asked: 10_000 }, async (n, random) => {
    const variables = { first: 1 + (n % 100), genre: n % 200 < 100 ? 'FACT' : null, title: n % 400 < 200 ? 'title' : null, order: n % 800 < 400 ? 'TITLE' : 'NEWEST', more: n % 1600 < 800 };
    const document = own[Math.floor(n / 1600) % LISTS]!;
    const { body } = await library.post({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(document) } } }, { authorization: 'Bearer lk_A' });
    names.add(library.statementNames().at(-1));
    if (n % 100 === 99) fullest = Math.max(fullest, ...await library.prepared());
    if (random() < 0.02) expect(JSON.parse(body)).toEqual(await plain(document, variables, 'A'));
  });
  expect(names.size).toBe(Math.min(sent, MOST_PREPARED + 1)); // those beyond have no name
  expect(fullest).toBeLessThanOrEqual(MOST_PREPARED);
  expect(fullest).toBeGreaterThanOrEqual(Math.min(sent, MOST_PREPARED) / 4);
  report({
    experiment: 'Read compiler: bounded caches',
    asked: `10,000 distinct statements of the client’s own documents, at most ${MOST_PREPARED} prepared`,
    reached: `${sent.toLocaleString('en-GB')} distinct statements: ${names.size - 1} names, ${fullest} prepared on the fullest connection`,
    control: `without the bound each of the ${sent.toLocaleString('en-GB')} would have had a name: the ones beyond it were sent without`,
  });
}, patience);
