import { type FieldNode, getArgumentValues, getNamedType, getNullableType, type GraphQLObjectType, type GraphQLOutputType, type GraphQLResolveInfo, isListType } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { fieldError } from '../../errors.js';
import { COUNT_LIMIT, PAGE_DEFAULT, PAGE_MAX, type PageArgs } from '../pages.js';
import { cursorOf, readCursor } from './cursor.js';
import type { Class, Params, ReadField, Sql } from './definitions.js';
import { arrayOf, type Column, selectObject } from './json-sql.js';
import type { ReadPlan } from './read-plan.js';
import { type Key, keysOf, type ListRoot, type Root } from './roots.js';

/** What the compiler needs of a running operation; `GraphQLResolveInfo` has it all. */
export type Operation = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

type Nodes = readonly FieldNode[];
type Child = Extract<ReadField, { kind: 'one' | 'many' }>;

const TEXT = new Set(['ID', 'String']);
const ALREADY_TEXT = new Set(['text', 'uuid', 'varchar', 'citext', 'character varying']);

/** SQL that writes a value as graphql-js would serialise it. */
function leaf(sql: Sql, type: GraphQLOutputType, column: string | null): Sql {
  if (isListType(getNullableType(type))) return sql;
  const { name } = getNamedType(type);
  if (name === 'DateTime') return `to_char((${sql}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  return TEXT.has(name) && !ALREADY_TEXT.has(column ?? '') ? `(${sql})::text` : sql;
}

/** Turns the selection below one root field into one SQL expression. Lives as long as that root's compilation. */
export class RootCompiler {
  private aliases = 0;
  private readonly p: Params;

  /**
   * @param values the statement's parameters so far; this root's are added to them
   * @param args the root's arguments, validated
   */
  constructor(
    private readonly plan: ReadPlan,
    private readonly operation: Operation,
    values: unknown[],
    private readonly root: Root,
    private readonly args: unknown,
  ) {
    const add = (value: unknown): Sql => `$${values.push(value)}`;
    const moment = root.asAt?.(args);
    let placeholder: Sql | null = null;
    this.p = Object.assign(add, { table: (of: Class) => plan.table(of, moment ? (placeholder ??= add(moment)) : null) });
  }

  /** A scalar expression of type json. */
  compile(type: GraphQLOutputType, nodes: Nodes): Sql {
    const { root, args, p } = this;
    const object = getNamedType(type) as GraphQLObjectType;
    if (root.kind === 'object') return `(${this.object(root.of(), object, nodes, '', '')})`;
    const t = this.alias();
    const from = `from ${root.from?.(p, args) ?? p.table(root.of())} ${t}`;
    if (root.kind === 'list') return this.page(root, object, nodes, t, from);
    const rows = `${from}${where(root.where ? [root.where(t, args, p)] : [])}`;
    if (root.kind === 'one') return `(${this.object(root.of(), object, nodes, t, `${rows} limit 1`)})`;
    const order = root.order ? ` order by ${root.order(t)}` : '';
    return arrayOf(this.object(root.of(), object, nodes, t, `${rows}${order} limit ${root.max}`));
  }

  private alias(): Sql {
    return `t${++this.aliases}`;
  }

  private subfields(type: GraphQLObjectType, nodes: Nodes) {
    const { schema, fragments, variableValues } = this.operation;
    return collectSubfields(schema, fragments, variableValues, type, nodes);
  }

  /** A SELECT of one JSON object per row of `tail`. */
  private object(of: Class, type: GraphQLObjectType, nodes: Nodes, row: Sql, tail: Sql): Sql {
    const columns: Column[] = [];
    for (const [key, fieldNodes] of this.subfields(type, nodes)) columns.push([key, this.field(of, type, fieldNodes, row)]);
    return selectObject(columns, tail);
  }

  private field(of: Class, parent: GraphQLObjectType, nodes: Nodes, row: Sql): Sql {
    const name = nodes[0]!.name.value;
    if (name === '__typename') return `'${parent.name}'::text`;
    const { type } = parent.getFields()[name]!;
    const field = this.plan.field(of, name);
    if (field.kind === 'column') return leaf(`${row}.${field.name}`, type, field.type);
    if (field.kind === 'value') return leaf(field.sql(row, this.p, this.args), type, null);
    const object = getNamedType(type) as GraphQLObjectType;
    if (field.kind === 'part') return `(${this.object(field.of(), object, nodes, row, '')})`;
    return this.child(field, parent, object, nodes, row);
  }

  private child(field: Child, parent: GraphQLObjectType, type: GraphQLObjectType, nodes: Nodes, row: Sql): Sql {
    const t = this.alias();
    const { p, args } = this;
    const from = field.from?.(row, p, args) ?? p.table(field.of());
    const joined = where(field.on ? [field.on(row, t, p, args)] : []);
    const order = field.order ? ` order by ${field.order(t)}` : '';
    const select = (limit: Sql) => this.object(field.of(), type, nodes, t, `from ${from} ${t}${joined}${order}${limit}`);
    if (field.kind === 'one') return `(${select(field.order ? ' limit 1' : '')})`;
    return arrayOf(select(` limit ${field.max ?? this.first(parent, nodes[0]!)}`));
  }

  /** The argument of a nested list. It goes into the text as a checked whole number, which keeps the plan exact. */
  private first(parent: GraphQLObjectType, node: FieldNode): number {
    const field = parent.getFields()[node.name.value]!;
    const { first = PAGE_DEFAULT } = getArgumentValues(field, node, this.operation.variableValues) as { first?: number };
    if (first < 1 || first > PAGE_MAX) throw fieldError('first', `Ask for 1 to ${PAGE_MAX} of ${field.name}.`);
    return first;
  }

  /**
   * A page of a list. Its parts are put together only when they are selected, since PostgreSQL refuses a parameter that
   * stands nowhere in the text. One row more than asked for tells whether there is a next page.
   */
  private page(root: ListRoot, type: GraphQLObjectType, nodes: Nodes, t: Sql, from: Sql): Sql {
    const { p } = this;
    const args = this.args as PageArgs & Record<string, unknown>;
    const keys = keysOf(root, args);
    const order = once(() => orderBy(keys, t, p));
    const filters = once(() => {
      const given = Object.entries(root.where).filter(([name]) => args[name] !== null && args[name] !== undefined);
      return [...given.map(([name, clause]) => clause!(t, args[name], p, args)), ...(root.always ? [root.always(t, p, args)] : [])];
    });
    const rows = once(() => `${from}${where([...filters(), ...(args.after ? [readCursor(args.after, keys, t, p)] : [])])}${order()} limit`);

    const selected = this.subfields(type, nodes);
    const looksAhead = [...selected.values()].some(([node]) => node!.name.value === 'endCursor' || node!.name.value === 'hasNextPage');
    const items = once(() => (looksAhead ? `from seen ${t}${order()} limit ${args.first}` : `${rows()} ${args.first}`));
    const part = (name: string, fieldNodes: Nodes): Sql => {
      switch (name) {
        case 'items': return arrayOf(this.object(root.of(), getNamedType(type.getFields()['items']!.type) as GraphQLObjectType, fieldNodes, t, items()));
        case 'totalCount': return `(select count(*) from (select ${from}${where(filters())} limit ${COUNT_LIMIT}) counted)`;
        case 'hasNextPage': return `(select count(*) > ${args.first} from seen)`;
        case 'endCursor': return `(select ${cursorOf(keys, t, p)} from (select * ${items()}) ${t}${orderBy(keys, t, p, true)} limit 1)`;
        case '__typename': return `'${type.name}'::text`;
        default: throw new Error(`${type.name}.${name} is no field of a page.`);
      }
    };
    const columns = [...selected].map(([key, fieldNodes]): Column => [key, part(fieldNodes[0]!.name.value, fieldNodes)]);
    const ahead = looksAhead ? `with seen as materialized (select ${t}.* ${rows()} ${args.first + 1}) ` : '';
    return `(${ahead}${selectObject(columns, '')})`;
  }
}

const where = (clauses: readonly Sql[]): Sql => (clauses.length ? ` where ${clauses.map((clause) => `(${clause})`).join(' and ')}` : '');

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function orderBy(keys: readonly Key[], t: Sql, p: Params, backwards = false): Sql {
  return ` order by ${keys.map((key) => `${key.sql(t, p)}${key.descending !== backwards ? ' desc' : ''}`).join(', ')}`;
}
