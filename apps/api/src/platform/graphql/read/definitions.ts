/**
 * The vocabulary in which a feature says how its API objects are read.
 * Columns and relations come from TypeORM's metadata by themselves; only what they cannot know is written down.
 */

/** A piece of SQL. Values never stand in it: they go through {@link Params}. */
export type Sql = string;

export type Class<T = object> = abstract new (...args: never[]) => T;

/** Adds a value to the statement and gives back its placeholder (`$7`). */
export interface Params {
  (value: unknown): Sql;
  /** The table of an entity as a FROM item, at the moment that the root asks for (see `asAt`). Give it an alias. */
  table(entity: Class): Sql;
}

/** What selects the child's rows: `row` and `child` are the aliases of the two tables. */
type Join<Args> = (row: Sql, child: Sql, p: Params, args: Args) => Sql;

/** Rows that come from a set-returning expression, such as a function call, instead of the entity's table. */
type Source<Args> = (row: Sql, p: Params, args: Args) => Sql;

interface OneOptions<Args> {
  on?: Join<Args>;
  from?: Source<Args>;
  /** Which of several rows is taken: the first in this order. */
  order?: (child: Sql) => Sql;
}

interface ManyOptions<Args> extends OneOptions<Args> {
  order: (child: Sql) => Sql;
  /**
   * For lists that are short by nature (the stages, the parts of a score): at most this many rows, and no argument
   * in the schema. Every other nested list takes `first` (25 unless told, 100 at most).
   */
  max?: number;
}

/* Method syntax makes `args` bivariant: a field that names its root's arguments still fits the table of fields. */
export type ReadField =
  | { kind: 'value'; sql(row: Sql, p: Params, args: unknown): Sql }
  | { kind: 'part'; of(): Class }
  | { kind: 'one' | 'many'; of(): Class; max?: number; on?(row: Sql, child: Sql, p: Params, args: unknown): Sql; from?(row: Sql, p: Params, args: unknown): Sql; order?(child: Sql): Sql };

/** A computed leaf. Its SQL type must suit the field: `timestamptz` for DateTime, `date` for Date, `text[]` for a list of text. */
export function value<Args = unknown>(sql: (row: Sql, p: Params, args: Args) => Sql): ReadField {
  return { kind: 'value', sql: sql as (row: Sql, p: Params, args: unknown) => Sql };
}

/** An object of its own, or null. */
export function one<Args = unknown>(of: () => Class, join: Join<Args> | OneOptions<Args>): ReadField {
  const options = typeof join === 'function' ? { on: join } : join;
  return { kind: 'one', of, ...(options as object) };
}

/** A list of objects. */
export function many<Args = unknown>(of: () => Class, options: ManyOptions<Args>): ReadField {
  return { kind: 'many', of, ...(options as object) };
}

/** An object made of the same row, such as `abilities`: its computed fields are given this row's alias. */
export function part(of: () => Class): ReadField {
  return { kind: 'part', of };
}

type ReadFields<T> = { [K in keyof T & string]?: ReadField };

export interface ReadType<T extends object = object> {
  of: Class<T>;
  fields: ReadFields<T>;
}

const readTypes = new Map<Class, Record<string, ReadField | undefined>>();

/** Says how an API object is read, once per class, beside what TypeORM knows of it. */
export function readType<T extends object>(of: Class<T>, fields: ReadFields<T>): ReadType<T> {
  if (readTypes.has(of)) throw new Error(`${of.name} has two read types: keep one.`);
  readTypes.set(of, fields);
  return { of, fields };
}

/** The fields of a class that were written down with {@link readType}. */
export function writtenFields(of: Class): Record<string, ReadField | undefined> {
  return readTypes.get(of) ?? {};
}
