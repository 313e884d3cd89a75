import { buildSchema, execute, getNamedType, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLScalarType, type GraphQLSchema, isListType, isNonNullType, getNullableType, parse, printSchema } from 'graphql';
import type { Client } from 'pg';
import { AppError, fieldError } from '../../../errors.js';
import { COUNT_LIMIT, PAGE_DEFAULT, PAGE_MAX, type PageArgs } from '../../pages.js';
import { DateScalar, DateTimeScalar } from '../../scalars.js';
import type { Class, Params, Sql } from '../definitions.js';
import { validArgs } from '../read-args.js';
import type { ReadPlan } from '../read-plan.js';
import { compiledField, type CompiledField } from '../reads.decorator.js';
import { type Key, keysOf, type Root } from '../roots.js';

/*
 * What the read compiler must answer, done the slow way: graphql-js walks the document, and each field of each object is one small
 * statement of its own, by the same definitions and under the same policies. Nothing of compile.ts, json-sql.ts or cursor.ts is used:
 * selections, aliases, merging, nesting, JSON, pages, cursors and the writing of values are graphql-js's and this file's.
 */

/** The FROM items that lead to one row, and what picks it out of them. */
interface Spot {
  of: Class;
  build(p: Params): { row: Sql; from: Sql[]; where: Sql[] };
}

/** One root, read: what `p.table` looks at and what the arguments were. */
interface Reading {
  args: unknown;
  moment: string | null;
}

/** A row of a plain execution. */
class PlainRow {
  constructor(
    readonly spot: Spot,
    readonly reading: Reading,
  ) {}
}

/** Part of an answer that somebody else gave: it carries the keys of the response. */
class Given {
  constructor(readonly data: Record<string, unknown>) {}
}

const list = (sql: readonly Sql[], word: string, by: string): Sql => (sql.length ? ` ${word} ${sql.join(by)}` : '');

/** Executes documents plainly, on a connection whose transaction has entered the actor. */
export class PlainExecution {
  private readonly schema: GraphQLSchema;
  private queue: Promise<unknown> = Promise.resolve();
  private aliases = 0;
  /** API type → its class, of everything that can be reached from a compiled root. */
  private readonly classes = new Map<string, Class>();
  /** How many statements it took so far. */
  statements = 0;
  /** How many rows that a mutation handed back were read again. */
  reread = 0;

  constructor(
    private readonly compiled: GraphQLSchema,
    private readonly plan: ReadPlan,
    private readonly client: Client,
  ) {
    this.schema = buildSchema(printSchema(compiled));
    for (const scalar of [DateScalar, DateTimeScalar]) {
      const { serialize, parseValue, parseLiteral } = scalar;
      Object.assign(this.schema.getType(scalar.name) as GraphQLScalarType, { serialize, parseValue, parseLiteral });
    }
    for (const field of Object.values(compiled.getQueryType()!.getFields())) {
      const root = compiledField(field)?.root;
      const type = getNamedType(field.type) as GraphQLObjectType;
      if (root) this.know(root.of(), root.kind === 'list' ? getNamedType(type.getFields()['items']!.type) as GraphQLObjectType : type);
    }
  }

  private know(of: Class, type: GraphQLObjectType): void {
    if (this.classes.has(type.name)) return;
    this.classes.set(type.name, of);
    for (const field of Object.values(type.getFields())) {
      const planned = this.plan.field(of, field.name);
      if (planned.kind === 'one' || planned.kind === 'many' || planned.kind === 'part') this.know(planned.of(), getNamedType(field.type) as GraphQLObjectType);
    }
  }

  /**
   * @param role of the actor that was entered
   * @param given the answers of roots that are not compiled, by their keys
   */
  async run(document: string, variableValues: Record<string, unknown>, role: string, given: Record<string, unknown> = {}): Promise<{ data?: unknown; errors?: readonly { message: string; path?: readonly unknown[]; originalError?: unknown }[] }> {
    const result = await execute({ schema: this.schema, document: parse(document), variableValues, contextValue: { role, given }, fieldResolver: this.resolve });
    return { ...result, data: result.data && (JSON.parse(JSON.stringify(result.data)) as unknown) };
  }

  private readonly resolve: GraphQLFieldResolver<unknown, { role: string; given: Record<string, unknown> }> = (source, args: Record<string, unknown>, { role, given }, { fieldName, parentType, path, returnType }) => {
    if (source instanceof Given) return this.again(source.data[path.key], getNamedType(returnType).name);
    if (source instanceof PlainRow) return this.field(source, fieldName, args, parentType);
    if (parentType.name === 'Mutation') return around(given[path.key]);
    if (parentType.name !== 'Query') {
      const value = (source as Record<string, unknown>)[fieldName];
      return typeof value === 'function' ? (value as () => unknown)() : value;
    }
    const root = compiledField(this.compiled.getQueryType()!.getFields()[fieldName]!);
    return root ? this.root(root, args, role, isNonNullType(returnType)) : around(given[path.key]);
  };

  /** Part of an answer that is a row with an id is read again; what else was given stands. */
  private again(value: unknown, type: string): unknown {
    const of = this.classes.get(type);
    const id = (value as { id?: unknown } | null)?.id;
    if (!of || typeof id !== 'string' || !this.plan.entity(of)) return around(value);
    this.reread += 1;
    const row = this.alias();
    return new PlainRow({ of, build: (p) => ({ row, from: [`${p.table(of)} ${row}`], where: [`${row}.${this.plan.idColumn(of)}::text = ${p(id)}`] }) }, { args: {}, moment: null });
  }

  /** One statement after another, each with its own parameters. */
  private ask<Row extends object>(reading: Reading, write: (p: Params) => Sql): Promise<Row[]> {
    const values: unknown[] = [];
    const add = (value: unknown): Sql => `$${values.push(value)}`;
    const p: Params = Object.assign(add, { table: (of: Class) => this.plan.table(of, reading.moment ? add(reading.moment) : null) });
    const text = write(p);
    this.statements += 1;
    const rows = this.queue.then(() => this.client.query<Row>(text, values));
    this.queue = rows.catch(() => undefined);
    return rows.then((answer) => answer.rows);
  }

  private alias(): Sql {
    return `plain${(this.aliases = (this.aliases + 1) % 10_000)}`;
  }

  /**
   * The rows of a table or of another source below a row, in order. Rows of a table are picked again by their id, others by their number.
   */
  private async rows(reading: Reading, of: Class, options: { above?: Spot; from?: (p: Params, row: Sql) => Sql; where?: (p: Params, row: Sql, child: Sql) => Sql[]; order?: (child: Sql, p: Params) => Sql; keys?: readonly Key[] }): Promise<{ row: PlainRow; keys: string[] }[]> {
    const { above, from, where, order, keys = [] } = options;
    const child = this.alias();
    const build = (p: Params) => {
      const upper = above?.build(p) ?? { row: '', from: [], where: [] };
      const item = `(select ${child}.* from ${from?.(p, upper.row) ?? p.table(of)} ${child}${list(where?.(p, upper.row, child).map((one) => `(${one})`) ?? [], 'where', ' and ')}${order ? ` order by ${order(child, p)}` : ''})`;
      return { upper, item };
    };
    const isTable = !from && this.plan.entity(of) !== null;
    const id = this.plan.idColumn(of);
    const found = await this.ask<{ id: string; keys: string[] }>(reading, (p) => {
      const { upper, item } = build(p);
      return `select ${isTable ? `${child}.${id}::text` : 'null'} as id, array[${keys.map((key) => `(${key.sql(child, p)})::text`).join(', ')}]::text[] as keys
        from ${[...upper.from, `lateral ${item} ${child}`].join(', ')}${list(upper.where, 'where', ' and ')}${order ? ` order by ${order(child, p)}` : ''}`;
    });
    return found.map((one, n) => {
      const row = this.alias();
      const spot: Spot = {
        of,
        build: (p) => {
          if (isTable) return { row, from: [`${p.table(of)} ${row}`], where: [`${row}.${id}::text = ${p(one.id)}`] };
          const { upper, item } = build(p);
          return { row, from: [...upper.from, `lateral (select numbered.* from ${item} numbered offset ${n} limit 1) ${row}`], where: upper.where };
        },
      };
      return { row: new PlainRow(spot, reading), keys: one.keys };
    });
  }

  private async root({ root, roles }: CompiledField, values: Record<string, unknown>, role: string, isRequired: boolean): Promise<unknown> {
    const args = validArgs(root.args, values);
    if (!roles().includes(role as never)) throw new AppError('FORBIDDEN');
    const reading: Reading = { args, moment: root.asAt?.(args) ?? null };
    const of = root.of();
    if (root.kind === 'object') return new PlainRow({ of, build: () => ({ row: '', from: [], where: [] }) }, reading);
    const from = root.from && ((p: Params) => root.from!(p, args));
    if (root.kind === 'list') return this.page(root, of, reading, args as PageArgs & Record<string, unknown>, from);
    const where = (p: Params, _row: Sql, t: Sql) => (root.where ? [root.where(t, args, p)] : []);
    const rows = (await this.rows(reading, of, { from, where, ...(root.kind === 'rows' && root.order && { order: (t: Sql) => root.order!(t) }) })).map(({ row }) => row);
    if (root.kind === 'rows') return rows.slice(0, root.max);
    if (!rows[0] && isRequired) throw new AppError('NOT_FOUND');
    return rows[0] ?? null;
  }

  private async page(root: Extract<Root, { kind: 'list' }>, of: Class, reading: Reading, args: PageArgs & Record<string, unknown>, from?: (p: Params) => Sql): Promise<object> {
    const keys = keysOf(root, args);
    const order = (t: Sql, p: Params) => keys.map((key) => `${key.sql(t, p)} ${key.descending ? 'desc' : 'asc'}`).join(', ');
    const where = (p: Params, _row: Sql, t: Sql) => [
      ...Object.entries(root.where).filter(([name]) => args[name] !== null && args[name] !== undefined).map(([name, clause]) => clause!(t, args[name], p, args)),
      ...(root.always ? [root.always(t, p, args)] : []),
    ];
    const all = await this.rows(reading, of, { from, where, order, keys });
    const cursor = (row: { keys: string[] }) => Buffer.from(JSON.stringify(row.keys)).toString('base64');
    const at = args.after ? all.findIndex((row) => cursor(row) === args.after) : -1;
    if (args.after && at < 0) throw fieldError('after', 'This is not the end of a page of this list. Start again from the first page.');
    const shown = all.slice(at + 1, at + 1 + args.first);
    return { items: shown.map(({ row }) => row), totalCount: Math.min(all.length, COUNT_LIMIT), hasNextPage: all.length > at + 1 + args.first, endCursor: shown.length ? cursor(shown.at(-1)!) : null };
  }

  private async field({ spot, reading }: PlainRow, name: string, args: Record<string, unknown>, parent: GraphQLObjectType): Promise<unknown> {
    const { type } = this.schema.getType(parent.name) ? (this.schema.getType(parent.name) as GraphQLObjectType).getFields()[name]! : parent.getFields()[name]!;
    const field = this.plan.field(spot.of, name);
    if (field.kind === 'part') return new PlainRow({ of: field.of(), build: spot.build }, reading);
    if (field.kind === 'column' || field.kind === 'value') {
      const isText = !isListType(getNullableType(type)) && ['ID', 'String'].includes(getNamedType(type).name);
      const [found] = await this.ask<{ value: unknown }>(reading, (p) => {
        const { row, from, where } = spot.build(p);
        const value = field.kind === 'column' ? `${row}.${field.name}` : field.sql(row, p, reading.args);
        return `select ${isText ? `(${value})::text` : value} as value${list(from, 'from', ', ')}${list(where, 'where', ' and ')}`;
      });
      return found!.value;
    }
    const first = Number(args['first'] ?? PAGE_DEFAULT);
    if (field.kind === 'many' && field.max === undefined && (first < 1 || first > PAGE_MAX)) throw fieldError('first', `Ask for 1 to ${PAGE_MAX} of ${name}.`);
    const rows = await this.rows(reading, field.of(), {
      above: spot,
      ...(field.from && { from: (p: Params, row: Sql) => field.from!(row, p, reading.args) }),
      ...(field.on && { where: (p: Params, row: Sql, child: Sql) => [field.on!(row, child, p, reading.args)] }),
      ...(field.order && { order: (child: Sql) => field.order!(child) }),
    });
    return field.kind === 'one' ? (rows[0]?.row ?? null) : rows.slice(0, field.max ?? first).map(({ row }) => row);
  }
}

/** A value of an answer as a source: objects answer by the keys of the response. */
function around(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(around);
  return typeof value === 'object' && value !== null ? new Given(value as Record<string, unknown>) : value;
}
