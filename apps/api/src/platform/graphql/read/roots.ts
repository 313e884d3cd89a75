import type { Class, Params, Sql } from './definitions.js';
import type { PageArgs } from '../pages.js';
import type { KeyType } from './cursor.js';

/** What every kind of root can say. `args` declares the field's arguments; they are validated before anything is compiled. */
interface RootOptions<Args extends object> {
  of: () => Class;
  args?: Class<Args>;
  /** Rows from a set-returning expression, such as a function call, instead of the entity's table. */
  from?: (p: Params, args: Args) => Sql;
  /** The moment (ISO) whose row history is read instead of the live tables; null or undefined reads the live ones. */
  asAt?: (args: Args) => string | null | undefined;
}

/** One key of a keyset order. It must never be null, and the keys together must be unique. */
export interface Key {
  sql: (t: Sql, p: Params) => Sql;
  /** PostgreSQL's type of the key, to which the cursor's text is cast back. */
  type: KeyType;
  descending: boolean;
}

/** A key that lists the smallest first. */
export const asc = (sql: Key['sql'], type: KeyType): Key => ({ sql, type, descending: false });
/** A key that lists the greatest first. */
export const desc = (sql: Key['sql'], type: KeyType): Key => ({ sql, type, descending: true });

interface ListOptions<Args extends PageArgs> extends RootOptions<Args> {
  args: Class<Args>;
  /** One clause per argument; a clause stands in the statement only when its argument is given. */
  where?: { [K in keyof Args]?: (t: Sql, value: NonNullable<Args[K]>, p: Params, args: Args) => Sql };
  /** A clause that always stands. */
  always?: (t: Sql, p: Params, args: Args) => Sql;
  /** Named orders, chosen by the argument `order`; the first is the default. One may depend on what is asked. */
  orders: Record<string, readonly Key[] | ((args: Args) => readonly Key[])>;
}

interface OneRootOptions<Args extends object> extends RootOptions<Args> {
  where?: (t: Sql, args: Args, p: Params) => Sql;
}

interface RowsOptions<Args extends object> extends OneRootOptions<Args> {
  order?: (t: Sql) => Sql;
  /** At most this many rows, 100 unless told. */
  max?: number;
}

/* Method syntax keeps `args` bivariant, so that a root of known arguments is a root. */
interface AnyRoot {
  of(): Class;
  args?: Class;
  from?(p: Params, args: unknown): Sql;
  asAt?(args: unknown): string | null | undefined;
}
export interface ListRoot extends AnyRoot {
  kind: 'list';
  where: Record<string, ((t: Sql, value: unknown, p: Params, args: unknown) => Sql) | undefined>;
  always?(t: Sql, p: Params, args: unknown): Sql;
  orders: Record<string, readonly Key[] | ((args: unknown) => readonly Key[])>;
}
interface OneRoot extends AnyRoot {
  kind: 'one';
  where?(t: Sql, args: unknown, p: Params): Sql;
}
interface RowsRoot extends AnyRoot {
  kind: 'rows';
  where?(t: Sql, args: unknown, p: Params): Sql;
  order?(t: Sql): Sql;
  max: number;
}
interface ObjectRoot extends AnyRoot {
  kind: 'object';
}
export type Root = ListRoot | OneRoot | RowsRoot | ObjectRoot;

/** A page of rows: `{ items, totalCount, endCursor, hasNextPage }`, see `pageOf`. */
export function listRoot<Args extends PageArgs>(options: ListOptions<Args>): Root {
  return { kind: 'list', where: {}, ...(options as object) } as ListRoot;
}

/** One row. Where none is visible a nullable field answers null, any other NOT_FOUND. */
export function oneRoot<Args extends object>(options: OneRootOptions<Args>): Root {
  return { kind: 'one', ...(options as object) } as OneRoot;
}

/** A plain list, short by nature. */
export function rowsRoot<Args extends object>(options: RowsOptions<Args>): Root {
  return { kind: 'rows', max: 100, ...(options as object) } as RowsRoot;
}

/** An object without a table, such as a page made of figures and lists; its fields are given the root's arguments. */
export function objectRoot<Args extends object>(options: Omit<RootOptions<Args>, 'from'>): Root {
  return { kind: 'object', ...(options as object) } as ObjectRoot;
}

/** The keys of the order that is asked for. */
export function keysOf({ orders }: ListRoot, args: Record<string, unknown>): readonly Key[] {
  const chosen = orders[String(args['order'] ?? Object.keys(orders)[0])]!;
  return typeof chosen === 'function' ? chosen(args) : chosen;
}
