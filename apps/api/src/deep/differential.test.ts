import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FieldNode, getNamedType, type GraphQLArgument, type GraphQLField, type GraphQLInputType, type GraphQLObjectType, isEnumType, isNonNullType, Kind, type NamedTypeNode, type OperationDefinitionNode, type ValueNode, parse, print, typeFromAST } from 'graphql';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { hashToken } from '../platform/auth/actors.js';
import { repositoryRoot } from '../platform/config.js';
import { toAppError } from '../platform/errors.js';
import { ReadPlan } from '../platform/graphql/read/read-plan.js';
import { Reader } from '../platform/graphql/read/reader.js';
import { compiledField } from '../platform/graphql/read/reads.decorator.js';
import { PlainExecution } from '../platform/graphql/read/testing/plain-execution.js';
import { randomDocument, type Random, seeded } from '../platform/graphql/read/testing/random-documents.js';
import { guessesAbout } from '../testing/guesses.js';
import { Inputs, tableOf } from '../testing/mutations.js';
import { openTestApp, type SignedIn, type TestApp } from '../testing/test-app.js';
import { Scene, ways } from '../testing/undo.table.js';
import { makeWorld, schemaOf, type World } from '../testing/worlds.js';
import { isDeep, patience, report, seed, tries } from './deep.js';

/* What the read compiler answers is what plain graphql-js answers, over the product's own schema. */

let t: TestApp;
let a: World;
let b: World;
let client: pg.Client;
let plain: PlainExecution;

beforeAll(async () => {
  t = await openTestApp();
  b = await makeWorld(t, 'bb', [], null);
  a = await makeWorld(t, 'aa', [b.organisationId], null);
  t.clock.set(new Date());
  const types = new pg.TypeOverrides();
  types.setTypeParser(1082, (text) => text); // a day stays a day
  client = new pg.Client({ connectionString: t.db.runtimeUrl, types, options: '-c timezone=UTC -c jit=off' });
  await client.connect();
  plain = new PlainExecution(schemaOf(t), new ReadPlan(t.app.get(DataSource)), client);
}, patience);
afterAll(async () => {
  await client.end();
  await t.close();
});

interface Told { data?: Record<string, unknown> | null; errors?: { message: string; path?: unknown[]; extensions: { code: string } }[] }

const compiledRoots = () => Object.values(schemaOf(t).getQueryType()!.getFields()).filter(compiledField).map(({ name }) => name);

/** The plain answer, entered as this actor and in a transaction of its own. */
async function plainly(who: SignedIn, document: string, variables: Record<string, unknown>, given: Record<string, unknown> = {}) {
  await client.query('begin read only');
  try {
    await client.query(`select set_config('app.now', $2, true) from app.enter($1)`, [hashToken(who.cookie.replace('lintel_session=', '')), t.clock.now().toISOString()]);
    return await plain.run(document, variables, who.actor.role, given);
  } finally {
    await client.query('rollback');
  }
}

/** The document with this one root: where several are refused, graphql-js and the compiler may name different ones. */
function aloneWith(document: string, key: unknown): string {
  const parsed = parse(document);
  return print({ ...parsed, definitions: parsed.definitions.map((node) => (node.kind !== Kind.OPERATION_DEFINITION ? node
    : { ...node, selectionSet: { ...node.selectionSet, selections: node.selectionSet.selections.filter((one) => one.kind !== Kind.FIELD || (one.alias ?? one.name).value === key) } })) });
}

/** That both answer the same: the same data, or a refusal that plain execution of that root gives too. The compiler refuses the whole operation. */
async function sameAs(who: SignedIn, document: string, variables: Record<string, unknown>, told: Told, given?: Record<string, unknown>): Promise<void> {
  const [refusal] = told.errors ?? [];
  const expected = await plainly(who, refusal ? aloneWith(document, refusal.path?.[0]) : document, variables, given);
  const refusals = expected.errors?.map((error) => ({ code: toAppError(error.originalError ?? error).code, path: error.path?.slice(0, 1) }));
  if (refusal) {
    expect({ document, variables, data: told.data, refusals }).toMatchObject({ data: null, refusals: [{ code: refusal.extensions.code, path: refusal.path?.slice(0, 1) }] });
    return;
  }
  expect({ document, variables, who: who.actor.role, refusals, data: told.data }).toEqual({ document, variables, who: who.actor.role, refusals: undefined, data: expected.data });
}

const viewers = (): SignedIn[] => [a.lead, a.board, a.organiser, b.admin];
const pick = <T>(values: readonly T[], random: Random): T => values[Math.floor(random() * values.length)]!;
const isTooComplex = (told: Told) => told.errors?.some(({ extensions }) => extensions.code === 'TOO_COMPLEX');

/**
 * Arguments of random choice; cursors are left to the pages that are walked below. The compiler checks every argument before it reads
 * anything, graphql-js when it comes to the field: so none is wrong below a root, where it might not come at all.
 */
function argument(field: GraphQLField<unknown, unknown>, arg: GraphQLArgument, random: Random): unknown {
  const isRoot = schemaOf(t).getQueryType()!.getFields()[field.name] === field;
  if (arg.name === 'first' && !isRoot) return pick([1, 2, 25], random);
  const both = (table: string) => [...a.ids[table]!, ...b.ids[table]!];
  const ids = { ...a.ids, opportunity: both('opportunity'), person: both('person'), organisation: both('organisation') };
  return arg.name === 'after' ? undefined : guessesAbout({ ids, words: [...a.canaries.keys()] })(field, arg, random);
}

/** Asks one random document both ways, and says whether it was refused; those that ask for too much are passed over. */
async function tryOne(random: Random, roots: string[]): Promise<boolean> {
  for (;;) {
    const who = pick(viewers(), random);
    const { document, variables } = randomDocument(schemaOf(t), random, { argument, roots, depth: 3 + Math.floor(random() * 3) });
    const told = await who.ask(document, variables) as Told;
    if (isTooComplex(told)) continue;
    await sameAs(who, document, variables, told);
    return told.errors !== undefined;
  }
}

/** How many documents it takes until a compiler that gives one row of every short list is found out. */
async function documentsUntilFound(roots: string[]): Promise<number> {
  const { plan } = t.app.get(Reader);
  const field = plan.field.bind(plan);
  Object.assign(plan, { field: (...of: Parameters<typeof field>) => { const planned = field(...of); return planned.kind === 'many' ? { ...planned, max: 1 } : planned; } });
  try {
    for (let n = 1; n <= 500; n += 1) if (!(await tryOne(seeded(n), roots).then(() => true, () => false))) return n;
    return Infinity;
  } finally {
    Object.assign(plan, { field });
  }
}

test('generated documents answer as plain graphql-js does', async () => {
  let refused = 0;
  const roots = compiledRoots();
  const asked = await tries({ few: 25, asked: 5000 }, async (_n, random) => { if (await tryOne(random, roots)) refused += 1; });
  expect(refused).toBeLessThanOrEqual(asked * 0.6);
  const statements = plain.statements;
  const found = await documentsUntilFound(roots);
  expect(found).toBeLessThan(Infinity);
  report({
    experiment: 'Read compiler against plain graphql-js, the product’s schema',
    asked: '5,000 generated documents, the same data or the same refusal',
    reached: `${asked.toLocaleString('en-GB')} documents over ${roots.length} roots, ${refused} refused alike, against ${statements.toLocaleString('en-GB')} small statements: 0 differences`,
    control: `a compiler that gives one row of every nested list: found by document ${found}`,
  });
}, patience);

test('every list is paged alike, in each of its orders', async () => {
  let pages = 0;
  for (const name of compiledRoots()) {
    const field = schemaOf(t).getQueryType()!.getFields()[name]!;
    const { root } = compiledField(field)!;
    if (root.kind !== 'list') continue;
    const required = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
    const [{ name: item }] = [getNamedType((getNamedType(field.type) as GraphQLObjectType).getFields()['items']!.type)];
    const id = 'id' in (schemaOf(t).getType(item) as GraphQLObjectType).getFields() ? 'id' : '__typename';
    for (const order of Object.keys(root.orders)) {
      const given = ['first: 2', 'after: $after', ...(field.args.some((arg) => arg.name === 'order') ? [`order: ${String(field.args.find((arg) => arg.name === 'order')!.type) === 'String' ? `"${order}"` : order}`] : []),
        ...required.map((arg) => `${arg.name}: ${anyOf(arg)}`)];
      const document = `query ($after: String) { ${name}(${given.join(', ')}) { items { ${id} } totalCount endCursor hasNextPage } }`;
      for (const who of [a.lead, b.admin]) {
        for (let after: string | null = null; ;) {
          const told = await who.ask(document, { after }) as Told;
          expect({ document, untold: told.errors?.filter(({ path }) => !path) ?? [] }).toEqual({ document, untold: [] });
          await sameAs(who, document, { after }, told);
          if (told.errors) break;
          pages += 1;
          const page = told.data![name] as { hasNextPage: boolean; endCursor: string | null };
          if (!page.hasNextPage || pages > 400) break;
          after = page.endCursor;
        }
      }
    }
  }
  expect(pages).toBeGreaterThan(60);
}, patience);

test('every query of the client answers the same both ways', async () => {
  const queries = clientDocuments().filter((document) => operationOf(document).operation === 'query');
  const random = seeded(seed);
  const rounds = isDeep ? 20 : 1;
  let refused = 0;
  for (const document of queries) {
    for (let round = 0; round < rounds; round += 1) {
      const who = pick(viewers(), random);
      const variables = variablesFor(operationOf(document), random);
      const told = await who.ask(document, variables) as Told;
      if (told.errors) refused += 1;
      const isByHand = told.errors?.some(({ path }) => !compiledRoots().includes(String(path?.[0])));
      if (!isByHand) await sameAs(who, document, variables, told, told.data ?? {});
    }
  }
  expect(queries.length).toBeGreaterThan(40);
  expect(refused).toBeLessThan(queries.length * rounds * 0.6);
  report({
    experiment: 'Read compiler against plain graphql-js, the client’s documents',
    asked: 'every query of the safelist, with generated variables',
    reached: `${queries.length} queries, ${rounds} times each, ${refused} refused alike: 0 differences`,
    control: 'as for the generated documents',
  });
}, patience);

/** Signs out, or takes a link or a time of its own: what the mutations’ own tests do. */
const elsewhere = ['endSession', 'endOtherSessions', 'changePassword', 'undo'];

test('what the client’s mutations hand back is the row as plain graphql-js reads it', async () => {
  const mutations = clientDocuments().filter((document) => operationOf(document).operation === 'mutation');
  const scene = await openScene();
  const unanswered: string[] = [];
  for (const document of mutations) {
    const root = mutationOf(document);
    const field = schemaOf(t).getMutationType()!.getFields()[root.name.value]!;
    if (elsewhere.includes(field.name)) continue;
    const way = ways[field.name]!;
    const input = 'undo' in way ? way.undo : way.try;
    const who = 'undo' in way && way.as ? { admin: a.admin, connector: b.lead }[way.as] : a.lead;
    const filled = input ? { input: await input(scene) } : await new Inputs(t, a).fill(field.name, field.args, {});
    const variables = Object.assign({}, ...(root.arguments ?? []).map(({ name, value }) => variablesIn(value, filled[name.value]))) as Record<string, unknown>;
    const told = await who.ask(document, variables) as Told;
    if (told.errors) unanswered.push(field.name);
    else await sameAs(who, document, variables, told, told.data!);
  }
  const answered = mutations.length - unanswered.length - elsewhere.length;
  expect(unanswered.filter((name) => { const way = ways[name]!; return 'undo' in way || way.try; })).toEqual([]);
  expect(plain.reread).toBeGreaterThan(30);
  report({
    experiment: 'Read compiler against plain graphql-js, what mutations hand back',
    asked: 'every mutation of the safelist',
    reached: `${answered} of ${mutations.length} mutations answered, ${plain.reread} rows read again: 0 differences; not answered: ${[...unanswered, ...elsewhere].join(', ')}`,
    control: 'as for the generated documents',
  });
}, patience);

/** What mutations work on: fresh things of world a, with b as the partner and as the connector’s member. */
async function openScene(): Promise<Scene> {
  const [connie] = await t.db.rows<{ id: string }>(`insert into person (name, published_at, published_source, published_basis) values ('Connie', now(), 'test', 'test') returning id`);
  await t.db.rows('update user_account set person_id = $1 where id = $2', [connie!.id, b.lead.userId]);
  return new Scene(t, a, b, b, connie!.id);
}

const mutationOf = (document: string): FieldNode => operationOf(document).selectionSet.selections.find((one): one is FieldNode => one.kind === Kind.FIELD && one.name.value !== '__typename')!;

/** A document names its variables as it likes, within an input too: each gets what stands at its place of the whole value. */
function variablesIn(node: ValueNode, value: unknown): Record<string, unknown> {
  if (node.kind === Kind.VARIABLE) return { [node.name.value]: value };
  if (node.kind !== Kind.OBJECT) return {};
  return Object.assign({}, ...node.fields.map((one) => variablesIn(one.value, (value as Record<string, unknown> | undefined)?.[one.name.value]))) as Record<string, unknown>;
}

/** What a list that must be told something is told: the world's own id, or the first word of a list of words. */
function anyOf({ name, type }: GraphQLArgument): string {
  const of = getNamedType(type);
  if (of.name === 'Date') return '"2026-01-05"';
  return isEnumType(of) ? of.getValues()[0]!.name : `"${name === 'organisation' ? a.organisationId : a.ids[tableOf('', name) ?? '']?.[0] ?? randomUUID()}"`;
}

const clientDocuments = (): string[] => Object.values(JSON.parse(readFileSync(join(repositoryRoot, 'packages/schema/safelist.json'), 'utf8')) as Record<string, string>);
const operationOf = (document: string) => parse(document).definitions.find((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION)!;

/** Values for the variables of a document, by their names and types, as for the arguments that they most likely go to. */
function variablesFor({ variableDefinitions = [], selectionSet }: OperationDefinitionNode, random: Random): Record<string, unknown> {
  const [root] = selectionSet.selections;
  const rootName = root?.kind === Kind.FIELD ? root.name.value : '';
  return Object.fromEntries(variableDefinitions.flatMap(({ variable, type, defaultValue }) => {
    const name = variable.name.value;
    const of = typeFromAST(schemaOf(t), type as NamedTypeNode) as GraphQLInputType;
    const value = argument({ name: rootName, args: [] as readonly GraphQLArgument[] } as GraphQLField<unknown, unknown>, { name: /after$/i.test(name) ? 'after' : name, type: of, defaultValue } as GraphQLArgument, random);
    return value === undefined ? [] : [[name, value]];
  }));
}
