import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Actors, hashToken } from '../platform/auth/actors.js';
import { AccountService } from '../features/account/account.service.js';
import { openTestApp, type SignedIn, type TestApp } from '../testing/test-app.js';
import { type Random, seeded } from '../platform/graphql/read/testing/random-documents.js';
import { makeWorld, schemaOf, type World } from '../testing/worlds.js';
import { patience, report, tries } from './deep.js';
import { codesIn, examine } from './fuzz/examine.js';
import { type FuzzRequest, type Ingredients, randomRequest } from './fuzz/requests.js';
import { type Server, startServer } from './fuzz/server.js';

/**
 * Valid, near-valid and random operations, over GraphQL, HTTP and the bare socket, by everybody who may come: no answer of 500, no end of
 * the process, and nothing of the server's inside in any byte of any answer. The API runs in a process of its own, as it is served.
 */
let t: TestApp;
let world: World;
let server: Server;
let secrets: string[];
const actors: Record<string, Record<string, string>> = {};

beforeAll(async () => {
  t = await openTestApp();
  const other = await makeWorld(t, 'bb', [], null);
  world = await makeWorld(t, 'aa', [other.organisationId], null);
  const suspended = await t.signIn(world.memberId, 'PARTNERSHIP_LEAD');
  await t.db.rows(`update user_account set status = 'SUSPENDED' where id = $1`, [suspended.userId]);
  actors['nobody'] = {};
  actors['a stranger to cookies'] = { cookie: 'lintel_session=x; lintel_session=%; =; a' };
  actors['suspended'] = { cookie: suspended.cookie };
  for (const who of signedIn()) actors[who.actor.role] = { cookie: who.cookie };
  await renewKey();
  server = await startServer(t.db.runtimeUrl);
  secrets = [...Object.values(actors).flatMap((proof) => Object.values(proof)).map((proof) => proof.replace(/^(?:lintel_session=|Bearer )/, '')), ...world.tokens].filter((secret) => secret.length > 30);
}, 120_000);
afterAll(async () => {
  await server.kill();
  await t.close();
});

const signedIn = (): SignedIn[] => [world.lead, world.organiser, world.board, world.admin];

/** Sessions and keys end by the fuzzer's own mutations: whoever may act again does. */
async function renew(actor: string): Promise<void> {
  if (actor === 'KEY') return renewKey();
  const who = signedIn().find((one) => one.actor.role === actor);
  if (who) actors[actor] = { cookie: `lintel_session=${await t.app.get(Actors).open(who.userId, who.memberId)}` };
}
async function renewKey(): Promise<void> {
  const session = await t.app.get(Actors).open(world.colleague.userId, world.memberId);
  const { key } = await t.app.get(AccountService).createApiKey({ actor: { ...world.colleague.actor, tokenHash: hashToken(session) }, idempotencyKey: null }, { label: 'Fuzz', days: 30 });
  actors['KEY'] = { authorization: `Bearer ${key}` };
}

const ingredients = (): Ingredients => ({
  schema: schemaOf(t), actors, welcome: 5, ids: Object.values(world.ids).flatMap((ids) => ids.slice(0, 4)),
  paths: ['/graphql', '/auth/sign-in', '/auth/sign-out', '/auth/sample-accounts', '/uploads/registers', '/uploads/registers/preview', '/health/live', '/health/ready', ...world.tokens.flatMap((token) => [`/r/${token}`, `/r/${token}/invitation.ics`, `/i/${token}`]), '/r/x', '/i/x', '/', '/people', '/assets/x.js'],
});

interface Count { sent: number; silent: number; wrong: string[]; by: Map<string, number> }

type Times = (one: (n: number, random: Random) => Promise<void>) => Promise<number>;

async function fuzz(times: Times): Promise<Count> {
  const count: Count = { sent: 0, silent: 0, wrong: [], by: new Map() };
  count.sent = await times(async (_, random) => {
    const request = randomRequest(ingredients(), random);
    const answer = await server.send(request);
    if (server.ended()) count.wrong.push(`${server.ended()} after ${shown(request)}: ${server.complaints().slice(-2000)}`);
    if (!answer) return void (count.silent += 1);
    count.wrong.push(...examine(answer).map((what) => `${what}: ${shown(request)} -> ${answer.status} ${answer.body.slice(0, 400)} ${logOf(answer.body)}`));
    const outcome = codesIn(answer.body)[0] ?? (answer.status < 400 ? 'answered' : String(answer.status));
    count.by.set(outcome, (count.by.get(outcome) ?? 0) + 1);
    if (outcome === 'UNAUTHENTICATED') await renew(request.actor);
  });
  return count;
}

/** What the server's log says under the reference that an answer carries. */
const logOf = (body: string): string => {
  const ref = /"ref":"(\w+)"/.exec(body)?.[1];
  const at = ref ? server.complaints().indexOf(`${ref} `) : -1;
  return at < 0 ? '' : server.complaints().slice(at, at + 700);
};

const shown = (request: FuzzRequest): string => (request.raw ? JSON.stringify(request.raw.toString('latin1').slice(0, 300)) : `${request.method} ${request.path.slice(0, 120)} ${JSON.stringify(request.headers).slice(0, 300)} ${request.body.toString().slice(0, 1500)}`);

/** For the control, however much of the time is used up. */
const eighty: Times = async (one) => {
  for (let n = 0; n < 80; n += 1) await one(n, seeded(n));
  return 80;
};

test('whatever is sent, nothing ends, nothing is answered 500, and nothing of the inside is told', async () => {
  const count = await fuzz((one) => tries({ few: 150, asked: 10_000 }, one));
  expect(count.wrong).toEqual([]);
  expect(count.by.get('answered') ?? 0).toBeGreaterThan(count.sent / 20); // Not all were turned away at the door.
  expect(secrets.filter((secret) => server.complaints().includes(secret))).toEqual([]);

  // A system broken on purpose: a table that resolvers and pages read is gone, and they throw what PostgreSQL says.
  await t.db.rows('alter table person rename to person_gone');
  const broken = await fuzz(eighty);
  await t.db.rows('alter table person_gone rename to person');
  expect(broken.wrong.filter((what) => /^code INTERNAL|^status 500/.test(what)).length).toBeGreaterThan(0);

  const outcomes = [...count.by].sort(([, a], [, b]) => b - a).map(([outcome, n]) => `${n} ${outcome}`).join(', ');
  report({
    experiment: 'Fuzzed operations', asked: '10,000 operations over GraphQL, HTTP and bare sockets: 0 answers of 500, 0 exits, 0 unmasked errors',
    reached: `${count.sent} operations: ${count.wrong.length} faults (${outcomes}; ${count.silent} closed without a word)`,
    control: `without the table person: ${broken.wrong.length} faults in ${broken.sent} operations`,
  });
}, patience);

test.each([
  ['a stack', { status: 200, body: '{"data":null,"errors":[{"message":"x","extensions":{"code":"VALIDATION","stacktrace":"Error\\n    at f (/srv/dist/a.js:3:4)"}}]}' }],
  ['words of PostgreSQL', { status: 422, body: '{"error":{"code":"VALIDATION","message":"invalid input syntax for type uuid"}}' }],
  ['a code of another table', { status: 400, body: '{"errors":[{"message":"x","extensions":{"code":"BAD_USER_INPUT"}}]}' }],
  ['an error without a code', { status: 404, body: '{"statusCode":404,"error":"Not Found"}' }],
])('an answer that tells %s is found', (_, answer) => {
  expect(examine(answer)).not.toEqual([]);
});
