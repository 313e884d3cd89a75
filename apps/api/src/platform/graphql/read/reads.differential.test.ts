import type { GraphQLArgument, GraphQLField } from 'graphql';
import { type Library, openLibrary } from './testing/library-app.js';
import { oracle } from './testing/library.oracle.js';
import { type Random, randomDocument, seeded } from './testing/random-documents.js';

const DOCUMENTS = 200;

let library: Library;
let plain: Awaited<ReturnType<typeof oracle>>;
beforeAll(async () => {
  library = await openLibrary();
  plain = await oracle(library);
});
afterAll(() => library.close());

const long = 'a'.repeat(90);
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const tricky: Record<string, [document: string, variables?: Record<string, unknown>]> = {
  'aliases longer than an identifier, at every level': [`{ ${long}: books(first: 2) { ${long}: items { ${long}: title ${long}b: author { ${long}: name } } ${long}n: totalCount } }`],
  'the same root twice under different arguments': ['{ a: books(first: 1) { items { id } } b: books(first: 2, genre: FACT) { items { id genre } } }'],
  'repeated fields are merged': ['{ books(first: 2) { items { author { name } } items { author { id ...A } id } } } fragment A on Author { name bornOn }'],
  'fragments within fragments': ['query { ...Q } fragment Q on Query { authors(first: 3) { ...P } } fragment P on AuthorPage { items { ... on Author { name ...B } } } fragment B on Author { books(first: 1) { ... { id } } }'],
  '@skip and @include on fields, fragments and roots': [
    'query ($yes: Boolean!, $no: Boolean!) { a: authors(first: 1) @skip(if: $yes) { totalCount } b: authors(first: 2) { items @include(if: $yes) { id @include(if: $no) name ...X @skip(if: $yes) } totalCount @include(if: $no) } } fragment X on Author { bornOn }', { yes: true, no: false }],
  'everything skipped leaves an empty object': ['{ authors(first: 2) { items { name @skip(if: true) } } }'],
  '__typename of every kind': ['{ __typename q: __typename authors(first: 1) { __typename items { __typename abilities { t: __typename } } } shelf { __typename figures { __typename } } }'],
  'null, absent and default arguments': ['query ($genre: Genre, $title: String, $first: Int! = 3) { books(first: $first, genre: $genre, title: $title) { items { title } totalCount } c: books(genre: null) { items { id } } }', { genre: null }],
  'enums by variable': ['query ($genre: Genre, $order: BookOrder!) { books(genre: $genre, order: $order, first: 4) { items { title genre } } }', { genre: 'FACT', order: 'NEWEST' }],
  'nested list arguments by variable': ['query ($n: Int!) { authors(first: 2) { items { books(first: $n) { title others { title } } more: books(first: 1) { id } } } }', { n: 2 }],
  'quotes, backslashes, right-to-left letters': ['query ($name: String) { shelf(name: $name) { headline } authors(first: 8) { items { name } } }', { name: `"'\\\n‏עברית\u0001 $1 ''; drop table book; --` }],
  'nothing found': ['{ books(title: "no such") { items { id } totalCount endCursor hasNextPage } }'],
  'a hidden or missing row is null': [`{ hidden: author(id: "${id(9)}") { name } missing: author(id: "${id(999)}") { name } }`],
  'an order that mixes directions, with a cursor within equal keys': ['query ($after: String) { books(order: NEWEST, first: 3, after: $after) { items { id addedAt } endCursor hasNextPage } }', { after: Buffer.from(JSON.stringify(['2026-04-24 13:30:00.123456+00', '10000000-0000-4000-8000-000000000199'])).toString('base64') }],
  'rows of a function with tables beneath': ['{ figures { genre bookTotal books(first: 2) { title author { name } } } }'],
};

test.each(Object.entries(tricky))('%s', async (_name, [document, variables = {}]) => {
  for (const as of ['A', 'B'] as const) {
    const compiled = await library.ask(document, variables, as);
    expect(compiled).toEqual(await plain(document, variables, as));
    expect(library.statements()).toBe(1);
  }
});

test('every page follows the one before, in both orders', async () => {
  for (const order of ['TITLE', 'NEWEST']) {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await library.ask('query ($after: String, $order: BookOrder!) { books(first: 17, order: $order, after: $after) { items { id } endCursor hasNextPage } }', { after, order }, 'B');
      const { items, endCursor, hasNextPage } = data!['books'] as { items: { id: string }[]; endCursor: string; hasNextPage: boolean };
      seen.push(...items.map((item) => item.id));
      after = hasNextPage ? endCursor : null;
    } while (after);
    expect(seen).toHaveLength(300);
    expect(new Set(seen).size).toBe(300);
  }
});

function argument(field: GraphQLField<unknown, unknown>, arg: GraphQLArgument, random: Random): unknown {
  const some = <T>(...values: T[]) => values[Math.floor(random() * values.length)];
  switch (arg.name) {
    case 'first': return random() < 0.1 ? undefined : some(1, 2, 3, 7);
    case 'id': return id(1 + Math.floor(random() * 42));
    case 'genre': return some(undefined, null, 'FACT', 'TALE');
    case 'title': return some(undefined, null, 'title', '<b>', '%\\');
    case 'order': return some(undefined, 'TITLE', 'NEWEST');
    case 'name': return some(undefined, null, `O'Brien "x"`);
    case 'after': case 'asAt': return undefined;
    default: throw new Error(`${field.name}.${arg.name} has no values to try.`);
  }
}

/** Asks generated documents until `count` were answered, and compares each with plain graphql-js. */
async function compare(count: number, seed: number, roots: string[], check?: (data: object) => void): Promise<void> {
  const random = seeded(seed);
  for (let answered = 0; answered < count;) {
    const { document, variables } = randomDocument(library.schema, random, { argument, roots });
    const as = answered % 2 ? 'A' : 'B';
    const compiled = await library.ask(document, variables, as);
    if (compiled.errors?.[0]?.extensions.code === 'TOO_COMPLEX') continue;
    expect({ document, variables, as, ...compiled }).toEqual({ document, variables, as, ...await plain(document, variables, as) });
    check?.(compiled.data!);
    answered += 1;
  }
}

const compiledRoots = ['authors', 'books', 'author', 'figures', 'shelf'];

test(`${DOCUMENTS} generated documents answer as plain graphql-js does, each by one statement`, () =>
  compare(DOCUMENTS, 20_261_121, compiledRoots, (data) => expect(library.statements()).toBe(Object.keys(data).some((key) => key !== '__typename') ? 1 : 0)));

test('so do documents that mix compiled roots with a plain one', () => compare(50, 7, [...compiledRoots, 'plain', 'plain']));
