import { defaultFieldResolver, getNamedType, type GraphQLField, type GraphQLFieldResolver, GraphQLInt, GraphQLNonNull, type GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema, isObjectType } from 'graphql';
import type { RequestContext } from '../context.js';
import { PAGE_DEFAULT, PAGE_MAX } from '../pages.js';
import type { Class } from './definitions.js';
import { readOf } from './operation.js';
import type { ReadPlan } from './read-plan.js';
import type { Reader, RootRead } from './reader.js';
import { compiledField, Row } from './reads.decorator.js';
import { oneRoot } from './roots.js';

type Field = GraphQLField<unknown, RequestContext>;

/** Objects of compiled answers: they carry the keys of the response, aliases included. */
const answers = new WeakSet<object>();

function marked(value: unknown): unknown {
  if (Array.isArray(value)) value.forEach(marked);
  else if (typeof value === 'object' && value !== null) answers.add(value);
  return value;
}

/**
 * Joins the read compiler to the schema that Nest built: compiled roots answer where an operation mixes them with
 * plain ones, and rows in what a mutation returns are read as they were selected. Also gives nested lists their
 * argument `first`, and asks once how every field below a compiled root is read, so that a gap stops the boot.
 */
export function connectReads(schema: GraphQLSchema, reader: Reader): GraphQLSchema {
  const visited = new Set<Class>();
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const compiled = compiledField(field);
    if (!compiled) continue;
    const { root, roles } = compiled;
    roles(); // A compiled root without a permission stops the boot.
    const type = getNamedType(field.type) as GraphQLObjectType;
    const item = root.kind === 'list' ? getNamedType(type.getFields()['items']!.type) as GraphQLObjectType : type;
    prepare(reader.plan, root.of(), item, visited);
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) field.resolve = compiledField(field) ? compiledResolver(reader, field) : rowResolver(reader, field);
  }
  return schema;
}

function compiledResolver(reader: Reader, field: Field): GraphQLFieldResolver<unknown, RequestContext> {
  return (_source, _args, context, info) => answer(reader, context, info, readOf(info, field, String(info.path.key), info.fieldNodes));
}

function rowResolver(reader: Reader, field: Field): GraphQLFieldResolver<unknown, RequestContext> {
  const { resolve = defaultFieldResolver } = field;
  const reread = (value: unknown, context: RequestContext, info: GraphQLResolveInfo): unknown =>
    value instanceof Row ? answer(reader, context, info, rowRead(reader, value, info)) : value;
  return (source, args: object, context, info) => {
    if (typeof source === 'object' && source !== null && answers.has(source)) return marked((source as Record<string, unknown>)[info.path.key]);
    const value: unknown = resolve(source, args, context, info);
    return value instanceof Promise ? value.then((settled) => reread(settled, context, info)) : reread(value, context, info);
  };
}

function rowRead(reader: Reader, { of, id }: Row, info: GraphQLResolveInfo): RootRead {
  const root = oneRoot({ of: () => of, where: (t, _args, p) => `${t}.${reader.plan.idColumn(of)} = ${p(id)}` });
  return { key: String(info.path.key), root, args: {}, type: info.returnType, nodes: info.fieldNodes, roles: null };
}

async function answer(reader: Reader, context: RequestContext, info: GraphQLResolveInfo, read: RootRead): Promise<unknown> {
  const data = JSON.parse(await reader.read(context, info, [read])) as Record<string, unknown>;
  return marked(data[read.key]);
}

function prepare(plan: ReadPlan, of: Class, type: GraphQLObjectType, visited: Set<Class>): void {
  if (visited.has(of)) return;
  visited.add(of);
  for (const field of Object.values(type.getFields())) {
    const planned = plan.field(of, field.name);
    if (planned.kind === 'column' || planned.kind === 'value') continue;
    if (planned.kind === 'many' && planned.max === undefined) addFirst(field);
    prepare(plan, planned.of(), getNamedType(field.type) as GraphQLObjectType, visited);
  }
}

function addFirst(field: Field): void {
  if (field.args.some((arg) => arg.name === 'first')) return;
  (field.args as unknown as object[]).push({
    name: 'first',
    description: `How many, 1 to ${PAGE_MAX}.`,
    type: new GraphQLNonNull(GraphQLInt),
    defaultValue: PAGE_DEFAULT,
    deprecationReason: undefined,
    extensions: {},
    astNode: undefined,
  });
}
