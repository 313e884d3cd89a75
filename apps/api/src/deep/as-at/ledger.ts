import type { TestApp } from '../../testing/test-app.js';

/** A row as PostgreSQL writes it as JSON: columns by their own names. */
export type Row = Record<string, unknown> & { id: string };

/** What became of one row at a moment; null: it was taken away. */
interface Change { at: Date; key: string; row: Row | null }

const system = ['sys_from', 'sys_to', 'activity_id', 'closed_by'].map((column) => ` - '${column}'`).join('');

/**
 * What somebody noted down who looked at every live row of every table after each write, with the moment that the clock showed.
 * It never looks at the history: that is what it is compared with.
 */
export class Ledger {
  private readonly changes: Change[] = [];
  private live = new Map<string, string>();

  private constructor(private readonly t: TestApp, readonly tables: readonly string[]) {}

  static async open(t: TestApp): Promise<Ledger> {
    const tables = await t.db.rows<{ name: string }>(`select relname as name from pg_class where relnamespace = 'hist'::regnamespace and relkind = 'r' order by 1`);
    const ledger = new Ledger(t, tables.map(({ name }) => name));
    await ledger.note(new Date(0));
    return ledger;
  }

  /** Looks at every row and notes what is different; resolves to the tables in which something is. */
  async note(at: Date): Promise<string[]> {
    const before = this.changes.length;
    const live = await this.rows((table) => `select '${table} ' || id as key, to_jsonb(x)::text as row from ${table} x`);
    for (const [key, row] of live) if (this.live.get(key) !== row) this.changes.push({ at, key, row: JSON.parse(row) as Row });
    for (const key of this.live.keys()) if (!live.has(key)) this.changes.push({ at, key, row: null });
    this.live = live;
    return [...new Set(this.changes.slice(before).map(({ key }) => key.slice(0, key.indexOf(' '))))];
  }

  /** The rows of a table as they stood when `until` said so of the last moment; by id. */
  standing(table: string, until: (at: Date) => boolean = () => true): Map<string, Row> {
    const found = new Map<string, Row>();
    for (const { at, key, row } of this.changes) {
      if (!key.startsWith(`${table} `) || !until(at)) continue;
      if (row) found.set(row.id, row);
      else found.delete(key.slice(table.length + 1));
    }
    return found;
  }

  /** What a row first said. */
  first(table: string, id: string): Row | null {
    return this.changes.find(({ key }) => key === `${table} ${id}`)?.row ?? null;
  }

  /** What the history says of a moment otherwise than this ledger, as sentences. */
  async differences(moment: Date): Promise<string[]> {
    const history = await this.rows((table) => `select '${table} ' || id as key, (to_jsonb(x)${system})::text as row from hist.${table} x
      where sys_from <= '${moment.toISOString()}' and (sys_to is null or sys_to > '${moment.toISOString()}')`);
    const noted = new Map<string, string>();
    for (const table of this.tables) for (const [id, row] of this.standing(table, (at) => at <= moment)) noted.set(`${table} ${id}`, sorted(row));
    return [
      ...[...noted].filter(([key, row]) => history.get(key) === undefined || sorted(JSON.parse(history.get(key)!) as Row) !== row).map(([key]) => `${key} stood otherwise at ${moment.toISOString()}`),
      ...[...history.keys()].filter((key) => !noted.has(key)).map((key) => `${key} did not stand at ${moment.toISOString()}`),
    ];
  }

  private async rows(select: (table: string) => string): Promise<Map<string, string>> {
    const rows = await this.t.db.rows<{ key: string; row: string }>(this.tables.map((table) => select(table)).join(' union all '));
    return new Map(rows.map(({ key, row }) => [key, row]));
  }
}

const sorted = (row: Row): string => JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** What does not hold of the history by itself: an open row that is not the live one, ranges that overlap or leave a gap. */
export async function historyFaults(t: TestApp, tables: readonly string[]): Promise<string[]> {
  if (tables.length === 0) return [];
  const faults = await t.db.rows<{ fault: string }>(tables.map((table) => `
    select '${table}: the open row is not the live one' as fault from ${table} x full join (select * from hist.${table} where sys_to is null) h on h.id = x.id
    where (to_jsonb(h)${system}) is distinct from to_jsonb(x)
    union all
    select '${table}: ' || case when next < sys_to then 'ranges overlap' else 'a gap without a removal' end from (
      select h.*, lead(sys_from) over step as next, lead(activity_id) over step as by from hist.${table} h window step as (partition by id order by sys_from, sys_to nulls last, (to_jsonb(h)->>'version')::int)) s
    where next is not null and (sys_to is null or sys_to < sys_from or next < sys_to or (next > sys_to and closed_by is not distinct from by))`).join(' union all '));
  return faults.map(({ fault }) => fault);
}
