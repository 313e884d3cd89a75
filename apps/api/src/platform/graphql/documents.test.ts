/** @modules own: it declares types, which the schema of the product would hold as well. */
import { createHash } from 'node:crypto';
import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { complexityOf, LIMITS } from './limits.js';
import { type Library, openLibrary } from './read/testing/library-app.js';

const codes = (body: string) => (JSON.parse(body) as { errors?: { extensions: { code: string } }[] }).errors?.map((error) => error.extensions.code);

describe('limits, over HTTP', () => {
  let library: Library;
  beforeAll(async () => { library = await openLibrary(); });
  afterAll(() => library.close());
  const ask = (query: string) => library.post({ query }, { authorization: 'Bearer lk_A' });

  test.each([
    ['nine levels', `{ authors { items { books { author { books { author { books { author { name } } } } } } } } }`],
    ['nine levels by fragments', '{ authors { items { ...A } } } fragment A on Author { books { ...B } } fragment B on Book { author { books { author { books { author { id } } } } } }'],
    ['sixteen aliases', `{ shelf { ${Array.from({ length: 16 }, (_, i) => `a${i}: headline`).join(' ')} } }`],
    ['aliases spread many times', `{ shelf { ...S ...S ...S ...S } } fragment S on Shelf { a: headline b: headline c: headline d: headline }`],
    ['eleven directives', `{ shelf { ${Array.from({ length: 11 }, () => 'headline @include(if: true)').join(' ')} } }`],
    ['eleven root fields', `{ ${'plain '.repeat(11)} }`],
    ['eleven root fields by fragments', `{ ...Q ...Q } fragment Q on Query { ${'plain '.repeat(6)} }`],
    ['two mutations', 'mutation { rename { activityId } b: rename { activityId } }'],
    ['17 kB', `{ plain ${'# a comment that fills the document up\n'.repeat(450)} }`],
  ])('%s are too many', async (_what, query) => {
    const { status, body } = await ask(query);
    expect(codes(body)).toContain('TOO_COMPLEX');
    expect(status).toBe(400);
  });

  test('a list of lists of lists costs too much, wherever its numbers stand', async () => {
    expect(codes((await ask('{ authors(first: 100) { items { books(first: 100) { id } } } }')).body)).toEqual(['TOO_COMPLEX']);
    const query = 'query ($n: Int!) { authors(first: $n) { items { books(first: $n) { id } } } }';
    expect(codes((await library.post({ query, variables: { n: 90 } }, { authorization: 'Bearer lk_A' })).body)).toEqual(['TOO_COMPLEX']);
    expect(codes((await library.post({ query, variables: { n: 9 } }, { authorization: 'Bearer lk_A' })).body)).toBeUndefined();
  });

  test('more tokens than fit, and fragments that spread themselves, are refused', async () => {
    expect(codes((await ask(`{ ${'a '.repeat(2100)} }`)).body)).toEqual(['VALIDATION']);
    expect(codes((await ask('{ shelf { ...A } } fragment A on Shelf { ...B } fragment B on Shelf { ...A }')).body)).toContain('VALIDATION');
  });

  test('fragments that double each other do not take time', async () => {
    const bomb = Array.from({ length: 60 }, (_, i) => `fragment F${i} on Shelf { ...F${i + 1} ...F${i + 1} }`).join(' ');
    const started = performance.now();
    const { body } = await ask(`{ shelf { ...F0 } } ${bomb} fragment F60 on Shelf { a: headline }`);
    expect(codes(body)).toContain('TOO_COMPLEX');
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test.each([
    ['on a type', '{ shelf { ...F0 } }', 'Shelf', 'headline'],
    ['on the root', '{ ...F0 }', 'Query', 'plain'],
  ])('nor do they without aliases, %s', async (_where, start, type, leaf) => {
    const bomb = Array.from({ length: 60 }, (_, i) => `fragment F${i} on ${type} { ...F${i + 1} ...F${i + 1} }`).join(' ');
    const started = performance.now();
    await ask(`${start} ${bomb} fragment F60 on ${type} { ${leaf} }`);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('GET, batches and bodies that a form can send are not executed', async () => {
    const get = await library.get(`query=${encodeURIComponent('{ plain }')}`);
    expect(get.status).toBeGreaterThanOrEqual(400);
    expect(get.body).not.toContain('by hand');
    const batch = await library.post([{ query: '{ plain }' }, { query: '{ plain }' }]);
    expect(batch.status).toBeGreaterThanOrEqual(400);
    expect(batch.body).not.toContain('by hand');
    const form = await library.post({ query: '{ plain }' }, { 'content-type': 'text/plain' });
    expect(form.status).toBeGreaterThanOrEqual(400);
    expect(form.body).not.toContain('by hand');
  });
});

const own = 'query Shelf($name: String) { shelf(name: $name) { headline } }';
const hash = createHash('sha256').update(own).digest('hex');

describe('outside development', () => {
  let library: Library;
  beforeAll(async () => { library = await openLibrary({ production: true, adHocDocuments: false }, { [`sha256:${hash}`]: own }); });
  afterAll(() => library.close());

  test('a browser may not send documents of its own, an API key may', async () => {
    const query = '{ plain }';
    expect(codes((await library.post({ query })).body)).toEqual(['FORBIDDEN']);
    expect(codes((await library.post({ query }, { authorization: 'Bearer lk_A' })).body)).toBeUndefined();
  });

  test('the client’s own document is found by its hash or its text, and prepared once under one name', async () => {
    const key = { authorization: 'Bearer lk_A' };
    await library.ask('{ plain }');
    const bodies = await Promise.all(['x', 'y', null].map((name, i) => library.post({ variables: { name }, extensions: { persistedQuery: { version: 1, sha256Hash: i ? hash : `sha256:${hash}` } } }, key)));
    expect(bodies.map(({ body }) => body)).toEqual(['x', 'y', 'everybody'].map((name) => `{"data":{"shelf":{"headline":"Shelf of ${name}"}}}`));
    await library.post({ query: own }, key);
    const names = library.statementNames().filter(Boolean);
    expect(names).toHaveLength(4);
    expect(new Set(names).size).toBe(1);
  });

  test('other documents are not prepared', async () => {
    await library.ask('{ shelf { headline } }');
    expect(library.statementNames()).toEqual([undefined]);
  });

  test('a hash that the server does not know says that the page is old', async () => {
    const { body } = await library.post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } } });
    expect(JSON.parse(body)).toMatchObject({ errors: [{ message: expect.stringContaining('Reload'), extensions: { code: 'NOT_FOUND' } }] });
  });

  test('the schema is not told, not even by a guess', async () => {
    const key = { authorization: 'Bearer lk_A' };
    expect(codes((await library.post({ query: '{ __schema { types { name } } }' }, key)).body)).toEqual(['VALIDATION']);
    const { body } = await library.post({ query: '{ authrs { totalCount } }' }, key);
    expect(body).not.toMatch(/Did you mean/);
  });
});

test('complexity counts what a list may give times what is below it', () => {
  const schema = buildSchema('type Query { page(first: Int = 25): Page list: [Row] } type Page { items: [Row] totalCount: Int } type Row { id: ID rows(first: Int = 25): [Row] row: Row }');
  const cost = (source: string, variables = {}) => {
    const document = parse(source);
    return complexityOf(schema, document, document.definitions[0] as OperationDefinitionNode, variables);
  };
  expect(cost('{ page(first: 3) { items { id } totalCount } }')).toBe(1 + 3);
  expect(cost('{ page(first: 3) { items { rows(first: 4) { row { id } } } } }')).toBe(1 + 3 * (1 + 4 * 2));
  expect(cost('{ list { id } }')).toBe(25);
  expect(cost('query ($n: Int) { page(first: $n) { items { id } } }', { n: 1e9 })).toBe(101);
  expect(cost('{ page(first: 100) { items { rows(first: 100) { rows(first: 100) { rows(first: 100) { id } } } } } }')).toBeGreaterThan(LIMITS.complexity);
});
