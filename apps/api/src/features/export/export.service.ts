import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { AccessLog } from '../../platform/audit/access-log.js';
import type { Actor } from '../../platform/auth/actor.js';
import type { ActorToken } from '../../platform/auth/actors.js';
import { may } from '../../platform/auth/permissions.js';
import { AppError } from '../../platform/errors.js';
import { type ListPage, ListPages } from '../../platform/graphql/read/list-pages.js';
import { type Cell, csvStream } from '../../platform/table-files/write-csv.js';
import { xlsxStream } from '../../platform/table-files/write-xlsx.js';
import type { ExportList } from './export-list.js';

/** A file on its way. */
export interface ExportedFile {
  name: string;
  type: string;
  content: Readable;
}

export interface Exporting {
  actor: Actor;
  token: ActorToken;
  /** "csv", "xlsx", "json", and for people "vcf". */
  format: string;
  /** The list's arguments as they stand in the address. */
  filters: Readonly<Record<string, string>>;
}

/** As many as an import takes back. */
const MOST_ROWS = 250_000;

/** Lists as files: the rows that the list shows to whoever asks, read and sent page by page, so that no list is ever held whole. */
@Injectable()
export class ExportService {
  /** Who has one on its way from this process: one at a time each. */
  private readonly busy = new Set<string>();

  constructor(
    private readonly pages: ListPages,
    private readonly accessLog: AccessLog,
  ) {}

  /**
   * Begins a file; it is noted once in the access log, by its filters and never by the words that somebody searched for. Throws NOT_FOUND for a format
   * that the list does not have, VALIDATION for a filter that it does not have, RATE_LIMITED while another export of the same session is on its way.
   */
  async begin<Item>(list: ExportList<Item>, { actor, token, format, filters }: Exporting): Promise<ExportedFile> {
    const write = this.writer(list, format, actor);
    if (this.busy.has(token.hash)) throw new AppError('RATE_LIMITED', 'Another export of yours is on its way. Wait until it is there.', { retryAfter: 5 });
    this.busy.add(token.hash);
    const pages = this.pages.walk<Item>({ actorToken: token, safelisted: false }, list.document, filters);
    try {
      // Whatever is refused is refused before the first byte leaves.
      const first = (await pages.next()).value as ListPage<Item>;
      const { words, ...told } = filters;
      this.accessLog.note(token.hash, { kind: 'READ', what: `export.${list.name.toLowerCase()}`, payload: { format, rows: first.totalCount, filters: { ...told, ...(words && { words: true }) } } });
      const content = write.content(itemsOf(first, pages));
      content.once('close', () => this.busy.delete(token.hash));
      return { name: `${list.name}.${format}`, type: write.type, content };
    } catch (error) {
      this.busy.delete(token.hash);
      throw error;
    }
  }

  private writer<Item>(list: ExportList<Item>, format: string, actor: Actor): { type: string; content: (items: AsyncIterable<Item>) => Readable } {
    const columns = list.columns.filter(({ permission }) => !permission || may(actor.role, permission));
    const table = async function* (items: AsyncIterable<Item>): AsyncGenerator<Cell[]> {
      yield columns.map(({ header }) => header);
      for await (const item of items) yield columns.map(({ cell }) => cell(item));
    };
    const { card } = list;
    if (format === 'vcf' && card) return { type: 'text/vcard; charset=utf-8', content: (items) => Readable.from(each(items, card)) };
    switch (format) {
      case 'csv': return { type: 'text/csv; charset=utf-8', content: (items) => csvStream(table(items)) };
      case 'xlsx': return { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', content: (items) => xlsxStream(list.name, table(items)) };
      case 'json': return { type: 'application/json; charset=utf-8', content: (items) => Readable.from(jsonOf(items)) };
      default: throw new AppError('NOT_FOUND');
    }
  }
}

async function* itemsOf<Item>(first: ListPage<Item>, rest: AsyncGenerator<ListPage<Item>, void>): AsyncGenerator<Item> {
  let rows = 0;
  for (let page: ListPage<Item> | undefined = first; page;) {
    rows += page.items.length;
    if (rows > MOST_ROWS) throw new Error(`An export broke off at ${MOST_ROWS} rows.`);
    yield* page.items;
    const next: IteratorResult<ListPage<Item>, void> = await rest.next();
    page = next.done ? undefined : next.value;
  }
}

async function* each<Item>(items: AsyncIterable<Item>, write: (item: Item) => string): AsyncGenerator<string> {
  for await (const item of items) yield write(item);
}

/** One array, a row a line. */
async function* jsonOf(items: AsyncIterable<unknown>): AsyncGenerator<string> {
  let before = '[\n';
  for await (const item of items) {
    yield before + JSON.stringify(item);
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
