import { parse, buildSchema } from 'graphql';
import { openLibrary } from './testing/library-app.js';
import { Reader } from './reader.js';
test('speed', async () => {
  const lib = await openLibrary();
  let compiles = 0; let ms = 0; let text = '';
  const orig = Reader.prototype.compile;
  Reader.prototype.compile = function (op, reads, token) {
    const t = performance.now();
    for (let i = 0; i < 3000; i++) orig.call(this, op, reads, token);
    const t2 = performance.now();
    for (let i = 0; i < 3000; i++) { text = orig.call(this, op, reads, token).text; }
    ms = (performance.now() - t2) / 3000; compiles++;
    return orig.call(this, op, reads, token);
  };
  await lib.ask('query Q($id: ID!) { page: books(first: 3, order: NEWEST) { items { id title addedAt price shelfMark genre author { name } } totalCount hasNextPage endCursor } author(id: $id) { __typename name bornOn bookCount latest { title } books(first: 2) { words pages } abilities { rename as } } figures { genre bookTotal books(first: 1) { title } } shelf { headline eldest { name } figures { bookTotal } } }', { id: '00000000-0000-4000-8000-000000000001' });
  Reader.prototype.compile = orig;
  process.stdout.write(`compile ${ms.toFixed(4)} ms, ${text.length} chars\n${text}\n`);
  await lib.close();
}, 60000);
