import { astFromValue, getNamedType, type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import { type Random, randomDocument } from '../../platform/graphql/read/testing/random-documents.js';
import { hostileTexts, pick, strange, valueFor } from './values.js';

/** A GraphQL request's body before it is written as JSON, and how it was made. */
export interface Operation {
  kind: 'valid' | 'near-valid';
  query: string;
  variables: Record<string, unknown>;
}

/** A query or mutation of the schema with values for its arguments; now and then with one thing wrong. */
export function randomOperation(schema: GraphQLSchema, random: Random, ids: readonly string[]): Operation {
  const made = random() < 0.45 ? mutation(schema, random, ids) : query(schema, random, ids);
  return random() < 0.75 ? { kind: 'valid', ...made } : { kind: 'near-valid', ...damaged(made, random) };
}

function query(schema: GraphQLSchema, random: Random, ids: readonly string[]): Omit<Operation, 'kind'> {
  const argument = (_: unknown, arg: GraphQLField<unknown, unknown>['args'][number]) => {
    if (arg.name === 'after' && random() < 0.9) return undefined; // Cursors are told by the server; a made-up one is refused.
    const value = valueFor(arg.type, random, ids);
    return isWritable(value, arg.type) ? value : undefined;
  };
  const { document, variables } = randomDocument(schema, random, { depth: 4, argument });
  return { query: document, variables };
}

/** Whether a value can stand in a document at all. */
function isWritable(value: unknown, type: Parameters<typeof astFromValue>[1]): boolean {
  try {
    return Boolean(astFromValue(value, type));
  } catch {
    return false;
  }
}

function mutation(schema: GraphQLSchema, random: Random, ids: readonly string[]): Omit<Operation, 'kind'> {
  const field = pick(random, Object.values(schema.getMutationType()!.getFields()));
  const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const given = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const type = getNamedType(field.type);
  const below = isObjectType(type) ? ` { ${Object.values(type.getFields()).filter((leaf) => !isObjectType(getNamedType(leaf.type))).map((leaf) => leaf.name).join(' ') || '__typename'} }` : '';
  return {
    query: `mutation${declared && `(${declared})`} { ${field.name}${given && `(${given})`}${below} }`,
    variables: Object.fromEntries(field.args.map((arg) => [arg.name, valueFor(arg.type, random, ids)])),
  };
}

/** The same with one thing wrong: a letter, a piece, a name, a fragment, a variable, a size. */
function damaged({ query, variables }: Omit<Operation, 'kind'>, random: Random): Omit<Operation, 'kind'> {
  const at = Math.floor(random() * query.length);
  const names = Object.keys(variables);
  const ways: (() => Omit<Operation, 'kind'>)[] = [
    () => ({ query: query.slice(0, at) + query.slice(at + 1), variables }),
    () => ({ query: query.slice(0, at), variables }),
    () => ({ query: query.slice(0, at) + pick(random, ['{', '}', '(', ')', ':', '$', '@', '"', '"""', '...', '!', '#', '\u0000', '\ud800', 'é', '`']) + query.slice(at), variables }),
    () => ({ query: query.replaceAll(/\bid\b/g, 'idd'), variables }),
    () => ({ query: `${query} ${query}`, variables }),
    () => ({ query: `${query} fragment A on Query { ...B } fragment B on Query { ...A }`, variables }),
    () => ({ query: `{ ${'a: __typename '.repeat(1 + Math.floor(random() * 1200))} }`, variables }),
    () => ({ query: `${'{ me '.repeat(1 + Math.floor(random() * 400))}`, variables }),
    () => ({ query: `query ($v: [[[[Int]]]] = ${'['.repeat(at)}) { me { name } }`, variables }),
    () => ({ query: '{ __schema { types { name fields { name args { name type { ofType { ofType { name } } } } } } } }', variables }),
    () => ({ query: `subscription { ${pick(random, ['me', 'x'])} }`, variables }),
    () => ({ query: pick(random, hostileTexts), variables }),
    () => ({ query, variables: { ...variables, [names.length ? pick(random, names) : 'x']: strange(random) } }),
    () => ({ query, variables: strange(random) as Record<string, unknown> }),
  ];
  return pick(random, ways)();
}
