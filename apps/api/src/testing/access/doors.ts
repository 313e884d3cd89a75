import { randomUUID } from 'node:crypto';
import { getNamedType, getNullableType, type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { TestApp } from '../test-app.js';
import { schemaOf } from '../worlds.js';

/**
 * A value of the right type that names nothing. A text says nothing in a mutation, so that whoever is let in is refused for what they asked and changes
 * nothing, and next to nothing in a query: a read that enters by itself is asked only once its arguments have been read.
 */
function nonsense(type: GraphQLInputType, text: string): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [];
  if (isEnumType(bare)) return bare.getValues()[0]!.name;
  if (isInputObjectType(bare)) return Object.fromEntries(Object.values(bare.getFields()).filter((field) => isNonNullType(field.type)).map((field) => [field.name, nonsense(field.type, text)]));
  return { ID: randomUUID(), Int: 0, Float: 0, Boolean: false, Date: '2026-01-05' }[getNamedType(bare).name] ?? text;
}

/** Calls one field of Query or Mutation with nonsense and gives the code of its answer, OK where there is none. */
export async function knock(t: TestApp, cookie: string | null, type: 'query' | 'mutation', name: string): Promise<string> {
  const schema = schemaOf(t);
  const field = (type === 'query' ? schema.getQueryType()! : schema.getMutationType()!).getFields()[name]!;
  const args = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  const head = args.length ? `(${args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')})` : '';
  const given = args.length ? `(${args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')})` : '';
  const body = isObjectType(getNamedType(field.type)) ? ' { __typename }' : '';
  const answer = await t.app.inject({
    method: 'POST', url: '/graphql', payload: { query: `${type} ${head} { ${name}${given}${body} }`, variables: Object.fromEntries(args.map((arg) => [arg.name, nonsense(arg.type, type === 'query' ? 'x' : '')])) },
    headers: { ...(cookie && { cookie }), 'content-type': 'application/json', 'x-requested-by': 'test', 'idempotency-key': randomUUID() },
  });
  return /"code":"(\w+)"/.exec(answer.body)?.[1] ?? 'OK';
}
