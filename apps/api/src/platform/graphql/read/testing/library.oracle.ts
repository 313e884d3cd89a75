import { buildSchema, graphql, type GraphQLSchema, printSchema } from 'graphql';
import type { Answer, Library } from './library-app.js';

interface AuthorRow { id: string; name: string; born_on: string | null; member: string | null }
interface BookRow { id: string; title: string; genre: string; pages: number | null; price: number; shelf_mark: number; in_print: boolean; added_at: string; added_text: string; words: string[]; author_id: string; member: string | null }
interface PageAsk { first: number; after?: string | null }

type Compare<T> = (a: T, b: T) => number;
const by = <T>(...keys: ((row: T) => string | number)[]): Compare<T> => (a, b) => {
  for (const key of keys) if (key(a) !== key(b)) return key(a) < key(b) ? -1 : 1;
  return 0;
};

/**
 * The same library answered by plain graphql-js with resolvers over rows in memory, written without a look at the
 * compiler: what the compiled answers must equal.
 */
export async function oracle(library: Library): Promise<(document: string, variables: Record<string, unknown>, as: 'A' | 'B') => Promise<Answer>> {
  const schema: GraphQLSchema = buildSchema(printSchema(library.schema));
  const allAuthors = await library.rows<AuthorRow>(`select id, name, born_on::text, member from author`);
  const allBooks = await library.rows<BookRow>(
    `select b.*, price::float8 as price, added_at::text as added_text, to_char(date_trunc('milliseconds', added_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as added_at from book b`);

  return async (document, variables, as) => {
    const authors = allAuthors.filter((row) => row.member === null || row.member === as);
    const books = allBooks.filter((row) => row.member === null || row.member === as);
    const role = as === 'A' ? 'PARTNERSHIP_LEAD' : 'ADMINISTRATOR';
    const cut = <T>(rows: T[], { first }: { first: number }) => rows.slice(0, first);

    const author = (row: AuthorRow): object => {
      const own = books.filter((book) => book.author_id === row.id);
      return {
        id: row.id, name: row.name, bornOn: row.born_on, bookCount: own.length,
        books: (args: PageAsk) => cut(own.sort(by((b) => b.id)), args).map(book),
        latest: () => own.sort((a, b) => (a.added_text === b.added_text ? by<BookRow>((x) => x.id)(a, b) : a.added_text < b.added_text ? 1 : -1)).slice(0, 1).map(book)[0] ?? null,
        abilities: { rename: !row.name.startsWith('A'), as: role },
      };
    };
    const book = (row: BookRow): object => ({
      id: row.id, title: row.title, genre: row.genre, pages: row.pages, price: row.price, shelfMark: row.shelf_mark, inPrint: row.in_print, addedAt: row.added_at, words: row.words,
      author: () => authors.filter((a) => a.id === row.author_id).map(author)[0] ?? null,
      others: () => books.filter((b) => b.author_id === row.author_id && b.id !== row.id).sort(by((b) => (b.pages === null ? Infinity : -b.pages), (b) => b.id)).slice(0, 5).map(book),
    });
    const page = <T>(rows: T[], key: (row: T) => string[], make: (row: T) => object, { first, after }: PageAsk) => {
      const start = after ? rows.findIndex((row) => JSON.stringify(key(row)) === Buffer.from(after, 'base64').toString()) + 1 : 0;
      const items = rows.slice(start, start + first);
      const last = items.at(-1);
      return { items: items.map(make), totalCount: rows.length, hasNextPage: rows.length > start + first, endCursor: last ? Buffer.from(JSON.stringify(key(last))).toString('base64') : null };
    };
    const figures = () => ['FACT', 'TALE'].map((genre) => {
      const own = books.filter((row) => row.genre === genre);
      return { genre, bookTotal: own.length, books: (args: PageAsk) => cut(own.sort(by((b) => b.title, (b) => b.id)), args).map(book) };
    });
    const one = ({ id }: { id: string }) => authors.filter((row) => row.id === id).map(author)[0] ?? null;
    const shelf = ({ name }: { name?: string | null }) => ({
      headline: `Shelf of ${name ?? 'everybody'}`, figures,
      eldest: () => [...authors].sort(by((a) => a.born_on ?? '9999', (a) => a.id)).slice(0, 1).map(author)[0] ?? null,
    });
    const answer = await graphql({ schema, source: document, variableValues: variables, rootValue: {
      authors: (args: PageAsk) => page([...authors].sort(by((a) => a.name, (a) => a.id)), (a) => [a.name, a.id], author, args),
      books: ({ genre, title, order, ...args }: PageAsk & { genre?: string | null; title?: string | null; order: string }) => {
        const found = books.filter((row) => (!genre || row.genre === genre) && (!title || row.title.toLowerCase().includes(title.toLowerCase())));
        return order === 'NEWEST'
          ? page(found.sort((a, b) => (a.added_text === b.added_text ? by<BookRow>((x) => x.id)(a, b) : a.added_text < b.added_text ? 1 : -1)), (b) => [b.added_text, b.id], book, args)
          : page(found.sort(by((b) => b.title, (b) => b.id)), (b) => [b.title, b.id], book, args);
      },
      plain: 'by hand', author: one, theAuthor: one, figures, shelf, adminShelf: shelf,
    } });
    return JSON.parse(JSON.stringify(answer)) as Answer;
  };
}
