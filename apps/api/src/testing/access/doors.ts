import { randomUUID } from 'node:crypto';
import { getNamedType, getNullableType, type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { SignedIn, TestApp } from '../test-app.js';
import { schemaOf } from '../worlds.js';
import type { Cells } from './expected-answers.js';
import { ROLES } from './matrix.js';

/** Somebody of each role of one member, in the order of `ROLES`. */
export async function everyRole(t: TestApp): Promise<SignedIn[]> {
  const member = await t.member({ name: 'Doors', sector: 'HOUSING' });
  const people: SignedIn[] = [];
  for (const role of ROLES) people.push(await t.signIn(member, role));
  return people;
}

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

/** Whom a field of Query or Mutation lets in, as `Cells`; ! for whom it breaks. */
export async function letsIn(t: TestApp, people: readonly SignedIn[], type: 'query' | 'mutation', name: string): Promise<Cells> {
  let cells = '';
  for (const { cookie } of people) cells += { FORBIDDEN: '-', INTERNAL: '!' }[await knock(t, cookie, type, name)] ?? 'r';
  return cells;
}

/** Where a route answers otherwise than was written down, in words. */
export async function faultsOfRoute(t: TestApp, people: readonly SignedIn[], route: string, audience: Cells): Promise<string[]> {
  const [method, path] = route.split(' ') as ['GET' | 'POST', string];
  const type = path.startsWith('/uploads') ? 'multipart/form-data; boundary=x' : path.startsWith('/auth') ? 'application/json' : 'application/x-www-form-urlencoded';
  const at = async (cookie: string | null) => {
    const { statusCode, body } = await t.app.inject({ method, url: path.replace(':token', 'A'.repeat(43)), payload: method === 'GET' ? undefined : path.startsWith('/uploads') ? '' : '{}', headers: { ...(cookie && { cookie }), ...(method === 'POST' && { 'content-type': type }), 'x-requested-by': 'test', 'idempotency-key': randomUUID() } });
    return { statusCode, asksWho: statusCode === 403 || body.includes('Sign in to go on.') };
  };
  const stranger = await at(null);
  if (/^[r-]{4}$/.test(audience)) {
    let cells = '';
    for (const { cookie } of people) cells += { 401: '!', 403: '-', 500: '!' }[(await at(cookie)).statusCode] ?? 'r';
    return [...(stranger.statusCode === 401 ? [] : [`${route} is open to whoever is not signed in`]), ...(cells === audience ? [] : [`${route}: expected ${audience}, found ${cells}`])];
  }
  // What anybody may call is asked without a session alone: signing out would end it.
  const answers = [stranger, ...(audience === 'anyone' ? [] : [await at(people[0]!.cookie)])];
  if (answers.some(({ asksWho }) => asksWho)) return [`${route} asks who it is`];
  const isRight = { anyone: (status: number) => status < 500 && ![401, 403].includes(status), challenge: (status: number) => status >= 400, link: (status: number) => [404, 410].includes(status) }[audience]!;
  return answers.every(({ statusCode }) => isRight(statusCode)) ? [] : [`${route} answers ${answers.map(({ statusCode }) => statusCode).join(' and ')}, which is not for ${audience}`];
}
