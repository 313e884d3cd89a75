import { type Library, openLibrary } from './testing/library-app.js';

let library: Library;
beforeAll(async () => { library = await openLibrary(); });
afterAll(() => library.close());

const first = '00000000-0000-4000-8000-000000000001';

test('several roots with nested lists are one statement', async () => {
  const answer = await library.ask(`query Q($id: ID!) {
    page: books(first: 3, order: NEWEST) { items { id title addedAt price shelfMark genre author { name } } totalCount hasNextPage endCursor }
    author(id: $id) { __typename name bornOn bookCount latest { title } books(first: 2) { words pages } abilities { rename as } }
    figures { genre bookTotal books(first: 1) { title } }
    shelf { headline eldest { name } figures { bookTotal } }
  }`, { id: first });
  expect(answer.errors).toBeUndefined();
  expect(answer).toMatchSnapshot();
  expect(library.statements()).toBe(1);
});
