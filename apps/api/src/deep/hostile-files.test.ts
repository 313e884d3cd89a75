import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cloneDatabase, type TestDatabase } from '../testing/database.js';
import { sheetXml, workbook } from '../testing/workbook.js';
import { isDeep, patience, report } from './deep.js';
import { seedLead } from './outcomes.js';
import { type ApiProcess, startApi } from './processes.js';

const MEGABYTE = 1024 * 1024;
/** What an upload may cost the API over what it holds when idle. */
const MOST_MEMORY = 300;

/** An API that reads whatever it is sent: the control. */
const WITHOUT_LIMITS = `
  const { TABLE_LIMITS } = await import(dist + 'platform/table-files/limits.js');
  Object.assign(TABLE_LIMITS, { columns: 10_000 });`;

let db: TestDatabase;
let apiKey: string;
let api: ApiProcess;
beforeAll(async () => {
  db = await cloneDatabase();
  ({ apiKey } = await seedLead(db.ownerUrl));
  api = await startApi(db.runtimeUrl);
}, patience);
afterAll(async () => {
  await api.kill();
  await db.drop();
});

type Chunks = Iterable<Buffer | string>;
interface Hostile { what: string; name: string; chunks: () => Chunks; sentence: RegExp }

const repeated = (times: number, text: string): Chunks => (function* all() {
  const many = Math.max(1, Math.floor(65_536 / text.length));
  for (let left = times; left > 0; left -= many) yield text.repeat(Math.min(many, left));
})();
const joined = (...parts: readonly Chunks[]): Chunks => (function* all() { for (const part of parts) yield* part; })();
const one = (content: Buffer | string): Chunks => [content];

const HEADER = 'First Name,Last Name,Email\n';
const ROW = 'Ann,Fixture,ann@example.org\n';
const small = workbook([{ name: 'People', rows: [['Name', 'Email'], ['Ann', 'ann@example.org']] }]).length;
const packed = (part: string, content: Buffer, claims: Record<string, number> = {}) => workbook([{ name: 'People', rows: [['Name', 'Email'], ['Ann', 'ann@example.org']] }], { [part]: content }, claims);
const SHEET = 'xl/worksheets/sheet1.xml';
const cells = (count: number) => Buffer.from(sheetXml([['Name', 'Email']]).replace('</sheetData>', `${`<row>${'<c><v>1</v></c>'.repeat(400)}</row>`.repeat(count / 400)}</sheetData>`));

const always: readonly Hostile[] = [
  { what: `${isDeep ? 200 : 66} MB`, name: 'large.csv', chunks: () => joined(one(HEADER), repeated(((isDeep ? 200 : 66) * MEGABYTE) / ROW.length, ROW)), sentence: /^This file is larger than 64 MB\./ },
  { what: 'a picture', name: 'people.csv', chunks: () => one(Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.alloc(MEGABYTE, 7)])), sentence: /^This is a picture \(PNG\), not a table\./ },
  { what: '2,000 columns', name: 'wide.csv', chunks: () => one(`${Array.from({ length: 2_000 }, (_, at) => `column ${at}`).join(',')}\n${',x'.repeat(1_999)}\n`), sentence: /^This file has 2,000 columns; 500 is the most/ },
  { what: 'a workbook that says it unpacks to 4 GB', name: 'bomb.xlsx', chunks: () => one(packed(SHEET, Buffer.from(sheetXml([['Name']])), { [SHEET]: 4_000_000_000 })), sentence: /^This workbook unpacks to / },
];
const heavy: readonly Hostile[] = [
  { what: 'unclosed quotes in 40 MB', name: 'quotes.csv', chunks: () => joined(one(`${HEADER}${ROW}"Bo,Open,bo@example.org\n`), repeated((40 * MEGABYTE) / ROW.length, ROW)), sentence: /^From row 3 on a quotation mark is opened and never closed\./ },
  { what: '10 million cells as CSV', name: 'cells.csv', chunks: () => joined(one(HEADER), repeated(25_000, `${','.repeat(399)}x\n`)), sentence: /^This file has more than 5,000,000 cells\./ },
  { what: '10 million cells as XLSX', name: 'cells.xlsx', chunks: () => one(packed(SHEET, cells(10_000_000))), sentence: /^This file has more than 5,000,000 cells\./ },
  { what: '250 MB of nothing in a workbook', name: 'spaces.xlsx', chunks: () => one(packed(SHEET, Buffer.from(sheetXml([['Name']]).replace('<sheetData>', `<sheetData>${' '.repeat(250 * MEGABYTE)}`)))), sentence: /^A cell of this workbook is longer than any text/ },
  { what: 'a bomb that says it is small', name: 'liar.xlsx', chunks: () => one(packed(SHEET, Buffer.alloc(250 * MEGABYTE, ' '), { [SHEET]: small })), sentence: /^This workbook is damaged/ },
  { what: '9 million empty texts in a workbook', name: 'texts.xlsx', chunks: () => one(packed('xl/sharedStrings.xml', Buffer.from(`<sst>${'<si/>'.repeat(9_000_000)}</sst>`))), sentence: /^This workbook keeps more texts than it may have cells\./ },
];

/** Sends a file piece by piece, as a browser does; resolves to the status and the sentence. */
async function send(to: ApiProcess, name: string, content: Chunks): Promise<{ status: number; message: string }> {
  const boundary = randomUUID();
  const body = joined(one(`--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`), content, one(`\r\n--${boundary}--\r\n`));
  const pieces = body[Symbol.iterator]();
  const answer = await fetch(`${to.url}/uploads/import`, {
    method: 'POST', duplex: 'half',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, authorization: `Bearer ${apiKey}`, 'idempotency-key': randomUUID() },
    body: new ReadableStream({
      pull(controller) {
        const { value, done } = pieces.next();
        if (done) controller.close();
        else controller.enqueue(Buffer.from(value as string));
      },
    }),
  } as RequestInit);
  const { error } = (await answer.json()) as { error?: { message: string } };
  return { status: answer.status, message: error?.message ?? '' };
}

/** Megabytes that a process holds. Linux; elsewhere 0. */
function held({ pid }: ApiProcess): number {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024);
  } catch {
    return 0;
  }
}

/** Sends a file while somebody else works; resolves to what was answered, the most that was held over `idle`, and how long others waited. */
async function beside(file: Hostile, idle: number): Promise<{ status: number; message: string; megabytes: number; waits: number[] }> {
  let isDone = false;
  let megabytes = 0;
  const waits: number[] = [];
  const content = file.chunks();
  const others = (async () => {
    while (!isDone) {
      const began = performance.now();
      const answer = await fetch(`${api.url}/graphql`, { method: 'POST', body: JSON.stringify({ query: '{ imports(first: 5) { totalCount } }' }), headers: { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` } });
      expect(((await answer.json()) as { data: { imports: { totalCount: number } } }).data.imports.totalCount).toBe(0);
      waits.push(performance.now() - began);
      megabytes = Math.max(megabytes, held(api) - idle);
      await pause(20);
    }
  })();
  const answer = await send(api, file.name, content);
  isDone = true;
  await others;
  return { ...answer, megabytes, waits };
}

test('what is no table, or more than is read, is refused in a sentence; memory stays bounded and the API answers others meanwhile', async () => {
  const idle = held(api);
  const said: string[] = [];
  for (const file of isDeep ? [...always, ...heavy] : always) {
    const { status, message, megabytes, waits } = await beside(file, idle);
    expect({ what: file.what, status, message }).toEqual({ what: file.what, status: 422, message: expect.stringMatching(file.sentence) });
    expect(waits.length).toBeGreaterThan(0);
    expect(megabytes).toBeLessThan(MOST_MEMORY);
    const worst = Math.round(Math.max(...waits));
    said.push(`${file.what}: +${megabytes} MB, others waited at most ${worst} ms`);
  }
  expect(api.ended()).toBeNull();

  const careless = await startApi(db.runtimeUrl, { broken: WITHOUT_LIMITS });
  const taken = await send(careless, always[2]!.name, always[2]!.chunks());
  await careless.kill();
  expect(taken.status).toBe(201);
  report({
    experiment: 'hostile files', asked: 'a zip bomb, 200 MB, 10 million cells, unclosed quotes, 2,000 columns, a renamed picture: refused in a sentence, less than 300 MB over idle, the API answering meanwhile',
    reached: `${said.length} files refused over ${idle} MB idle. ${said.join('; ')}`,
    control: 'an API without the limit of columns: a file with 2,000 columns is taken',
  });
}, patience);
