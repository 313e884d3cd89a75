/** @modules own: it declares types, which the schema of the product would hold as well. */
import { type Library, openLibrary } from './testing/library-app.js';

let library: Library;
beforeAll(async () => { library = await openLibrary(); });
afterAll(() => library.close());

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const codeOf = (answer: { errors?: { extensions: { code: string } }[] }) => answer.errors?.map((error) => error.extensions.code);

test('the text of PostgreSQL goes out untouched', async () => {
  const { body } = await library.post({ query: `{ author(id: "${id(2)}") { id bornOn books(first: 2) { id } } }` }, { authorization: 'Bearer lk_A' });
  expect(body).toBe(`{"data":{"author":{"id":"${id(2)}","bornOn":"1900-03-01","books":[{"id":"10000000-0000-4000-8000-000000000001"},{"id":"10000000-0000-4000-8000-000000000039"}]}}}`);
});

describe('who asks', () => {
  test.each([['nobody' as const], ['unsigned' as const]])('%s learns nothing', async (as) => {
    const query = '{ authors { items { name } totalCount } shelf { headline eldest { name } figures { bookTotal } } }';
    const { body } = await library.post({ query }, as === 'nobody' ? { authorization: 'Bearer lk_wrong' } : {});
    expect(JSON.parse(body)).toEqual({ data: null, errors: [expect.objectContaining({ path: ['authors'], extensions: expect.objectContaining({ code: 'UNAUTHENTICATED' }) })] });
  });

  test('policies see the member that the token names, in every statement anew', async () => {
    const count = async (as: 'A' | 'B') => (await library.ask('{ books { totalCount } }', {}, as)).data;
    const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => count(i % 2 ? 'A' : 'B')));
    answers.forEach((answer, i) => expect(answer).toEqual({ books: { totalCount: i % 2 ? 258 : 300 } }));
  });

  test('the actor is entered before any table is touched', async () => {
    const { data } = await library.ask('{ shelf { eldest { abilities { as } } } authors(first: 1) { items { abilities { as } } } }', {}, 'B');
    expect(data).toEqual({ shelf: { eldest: { abilities: { as: 'ADMINISTRATOR' } } }, authors: { items: [{ abilities: { as: 'ADMINISTRATOR' } }] } });
  });

  test('a role without the permission is refused, alone and beside what it may read', async () => {
    expect(codeOf(await library.ask('{ adminShelf { headline } }', {}, 'A'))).toEqual(['FORBIDDEN']);
    expect(codeOf(await library.ask('{ shelf { headline } adminShelf { headline } }', {}, 'A'))).toEqual(['FORBIDDEN']);
    expect((await library.ask('{ adminShelf { headline } }', {}, 'B')).data).toEqual({ adminShelf: { headline: 'Shelf of everybody' } });
  });
});

describe('errors', () => {
  test('a missing and a hidden row answer alike', async () => {
    const [hidden, missing] = await Promise.all([9, 999].map((n) => library.ask(`{ theAuthor(id: "${id(n)}") { name } }`)));
    expect(codeOf(hidden!)).toEqual(['NOT_FOUND']);
    const withoutRef = (answer: object) => JSON.stringify(answer).replace(/"ref":"\w+"/, '');
    expect(withoutRef(hidden!)).toBe(withoutRef(missing!));
  });

  test('of several roots the one that was refused is named', async () => {
    const missing = await library.ask(`{ shelf { headline } one: theAuthor(id: "${id(1)}") { name } two: theAuthor(id: "${id(999)}") { name } }`);
    expect(missing).toMatchObject({ data: null, errors: [{ path: ['two'], extensions: { code: 'NOT_FOUND' } }] });
    const forbidden = await library.ask(`{ shelf { headline } two: theAuthor(id: "${id(999)}") { name } three: adminShelf { headline } }`);
    expect(forbidden).toMatchObject({ data: null, errors: [{ path: ['three'], extensions: { code: 'FORBIDDEN' } }] });
  });

  test('every argument that breaks a rule is named, and no statement is sent', async () => {
    const answer = await library.ask('{ ok: shelf { headline } books(first: 101, title: "x") { totalCount } }');
    expect(answer).toMatchObject({ data: null, errors: [{ path: ['books'], extensions: { code: 'VALIDATION', fields: { first: expect.any(String), title: 'Type 2 to 50 letters of the title.' } } }] });
    expect(library.statements()).toBe(0);
  });

  test.each([
    ['text for a moment', ['x', id(1)]],
    ['a day that is none', ['2026-02-30 00:00:00+00', id(1)]],
    ['an hour that is none', ['2026-02-20 25:00:00+00', id(1)]],
    ['an id that is none', ['2026-02-20 00:00:00+00', '7']],
    ['too few keys', ['2026-02-20 00:00:00+00']],
    ['a number', [7, id(1)]],
  ])('a cursor with %s is refused before anything is sent, whatever the table holds', async (_what, keys) => {
    const answer = await library.ask('query ($after: String) { books(order: NEWEST, after: $after) { items { id } } }', { after: Buffer.from(JSON.stringify(keys)).toString('base64') });
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'VALIDATION', fields: { after: expect.any(String) } } }] });
    expect(library.statements()).toBe(0);
  });

  test.each([
    ['a nested list of too many', '{ authors { items { books(first: 101) { id } } } }', ['VALIDATION']],
    ['a nested list of none', '{ authors { items { books(first: 0) { id } } } }', ['VALIDATION']],
    ['an id that is none', '{ author(id: "7") { name } }', ['VALIDATION']],
    ['a cursor of nonsense', '{ books(after: "nonsense") { totalCount items { id } } }', ['VALIDATION']],
    ['a cursor with other keys than the order has', `{ books(order: NEWEST, after: "${Buffer.from('["x","y"]').toString('base64')}") { items { id } } }`, ['VALIDATION']],
    ['a field that is not there', '{ books { password } }', ['VALIDATION']],
    ['no GraphQL', '{ books', ['VALIDATION']],
    ['a day that is none', '{ shelf(asAt: "2026-02-30T00:00:00Z") { headline } }', ['VALIDATION']],
  ])('%s is the asker’s mistake', async (_what, document, codes) => {
    expect(codeOf(await library.ask(document))).toEqual(codes);
  });

  test('variables that do not fit are reported by graphql-js as everywhere', async () => {
    const answer = await library.ask('query ($first: Int!) { books(first: $first) { totalCount } }', { first: 'many' });
    expect(codeOf(answer)).toEqual(['VALIDATION']);
    expect(library.statements()).toBe(0);
  });
});

test('beside a plain resolver the compiled roots answer the same, aliases and lists included', async () => {
  const roots = `a: authors(first: 2) { n: totalCount rows: items { who: name ${'x'.repeat(80)}: bornOn books(first: 2) { t: title addedAt words } none: latest { author { name } } } } shelf { figures { genre } }`;
  const compiled = await library.ask(`{ ${roots} }`);
  const mixed = await library.ask(`{ plain ${roots} }`);
  expect(mixed.errors).toBeUndefined();
  expect(mixed.data).toEqual({ plain: 'by hand', ...compiled.data });
  expect(codeOf(await library.ask(`{ plain theAuthor(id: "${id(999)}") { name } }`))).toEqual(['NOT_FOUND']);
  expect(codeOf(await library.ask('{ plain adminShelf { headline } }'))).toEqual(['FORBIDDEN']);
});

test('a mutation hands back its row as it was selected, by one statement', async () => {
  const answer = await library.ask('mutation { rename { activityId it: author { n: name books(first: 1) { title author { id } } abilities { rename } } } }');
  expect(answer).toEqual({ data: { rename: { activityId: 'a1', it: { n: 'Zoë "Quote" \\ \n1', books: [{ title: 'Title 1', author: { id: id(1) } }], abilities: { rename: true } } } } });
  expect(library.statements()).toBe(1);
});

test('as at a moment, every table below the root is its history', async () => {
  const query = 'query ($at: DateTime) { shelf(asAt: $at) { eldest { name bookCount } } }';
  const [now, then, before] = await Promise.all([null, '2020-06-01T00:00:00Z', '2019-01-01T00:00:00+01:00'].map((at) => library.ask(query, { at })));
  expect(now!.data).toEqual({ shelf: { eldest: { name: expect.stringMatching(/^Zoë/), bookCount: 6 } } });
  expect(then!.data).toEqual({ shelf: { eldest: { name: expect.stringMatching(/^Formerly Zoë/), bookCount: 0 } } });
  expect(before!.data).toEqual({ shelf: { eldest: null } });
});

test('nested lists take first, and a list that is short by nature does not', () => {
  const type = (name: string) => library.schema.getType(name) as unknown as { getFields(): Record<string, { args: { name: string }[] }> };
  expect(type('Author').getFields()['books']!.args.map((arg) => arg.name)).toEqual(['first']);
  expect(type('Book').getFields()['others']!.args).toEqual([]);
});
