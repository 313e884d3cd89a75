import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import crypto from 'node:crypto';
import { getNamedType, type GraphQLOutputType, isObjectType } from 'graphql';
import { compiledField } from '../platform/graphql/read/reads.decorator.js';
import { randomDocument, type Random, seeded } from '../platform/graphql/read/testing/random-documents.js';
import type { SignedIn, TestApp } from '../testing/test-app.js';
import type { World } from '../testing/worlds.js';
import type { Laid, Request, Twins } from './twins.js';
import { nextId } from './repeated-ids.js';

/*
 * Two worlds that differ only in what somebody may not see answer that person byte for byte alike, modulo ids and times: through
 * search, counts, orders, cursors, filters, errors and limits, in queries and in mutations.
 */

jest.unstable_mockModule('node:crypto', () => ({ ...crypto, default: crypto, randomUUID: nextId }));
const { act, askBoth, layWorlds, openTwins } = await import('./twins.js');
const { changeHidden, hiddenActs } = await import('./hidden-changes.js');
const { hiddenOf } = await import('../testing/hidden.js');
const { guessesAbout } = await import('../testing/guesses.js');
const { documentOf, Inputs, tableOf } = await import('../testing/mutations.js');
const { at, schemaOf } = await import('../testing/worlds.js');
const { patience, report, tries } = await import('./deep.js');

let laid: Laid;
beforeAll(async () => { laid = await layWorlds(); }, patience);
afterAll(() => laid.db.drop());

const keyOf = (n: number): string => `00000000-0000-4000-9000-${n.toString(16).padStart(12, '0')}`;
const pick = <T>(values: readonly T[], random: Random): T => values[Math.floor(random() * values.length)]!;

/** Every field of a payload, and of the objects in it, without arguments or lists. */
function everything(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  return ['__typename', ...Object.values(named.getFields()).filter((field) => field.args.length === 0).flatMap((field) => {
    if (!isObjectType(getNamedType(field.type))) return [field.name];
    return depth > 0 && !String(field.type).includes('[') ? [`${field.name} { ${everything(field.type, depth - 1)} }`] : [];
  })].join(' ');
}

/** What somebody asks who has heard of everything that is hidden. */
class Asker {
  readonly cursors: string[] = [];
  readonly heard: Record<string, string[]>;
  readonly words: string[];
  private readonly links: readonly string[];
  codes: Record<string, number> = {};

  constructor(private readonly t: TestApp, private readonly own: World, others: readonly World[], hidden: Record<string, string[]>, added: readonly string[]) {
    this.heard = { ...own.ids, added: [...added] };
    for (const [table, ids] of Object.entries(hidden)) this.heard[table] = [...(this.heard[table] ?? []), ...ids];
    this.links = others.flatMap(({ tokens }) => tokens);
    this.words = [...others.flatMap(({ canaries }) => [...canaries.keys()]), 'pubilc', 'estatse', 'diretcor', 'changed'];
  }

  /** Several compiled roots, or one plain one: where several are resolved at once and two are refused, chance says which is named. */
  query(who: SignedIn | null, random: Random, key: string): Request {
    const fields = Object.values(schemaOf(this.t).getQueryType()!.getFields());
    const first = pick(fields, random);
    const chosen = compiledField(first) ? { roots: fields.filter(compiledField).map(({ name }) => name) } : { roots: [first.name], most: 1 };
    const { document, variables } = randomDocument(schemaOf(this.t), random, { ...chosen, argument: guessesAbout({ ids: this.heard, words: this.words, cursors: this.cursors }), depth: 3 + Math.floor(random() * 3) });
    return { cookie: who?.cookie ?? null, body: { query: document, variables }, key };
  }

  async mutation(who: SignedIn, random: Random, n: number, key: string): Promise<Request> {
    const field = pick(Object.values(schemaOf(this.t).getMutationType()!.getFields()), random);
    const inputs = new Inputs(this.t, this.own, {
      random,
      word: () => (random() < 0.3 ? pick(this.words, random) : `Word ${n} ${Math.floor(random() * 1e6)}`),
      // Nobody ends their own session here: they would ask nothing more.
      id: (table) => (random() < 0.25 || table === 'session' ? pick((table && this.heard[table]) || Object.values(this.heard).flat(), random) : undefined),
    });
    const table = tableOf(field.name, 'id');
    const mine = table && table !== 'session' && random() < 0.8 ? pick(this.own.ids[table] ?? [undefined], random) : undefined;
    const row = mine ? await at(this.t, table!, mine).catch(() => ({})) : {};
    if (field.name === 'endSession') return { cookie: who.cookie, body: { query: 'mutation ($id: ID!) { endSession(id: $id) }', variables: { id: pick(this.heard['added']!, random) } }, key };
    return { cookie: who.cookie, body: { query: documentOf(field, everything(field.type, 2)), variables: await inputs.fill(field.name, field.args, row) }, key };
  }

  /** A page of another's link, the link altered, and what stands beside the API. */
  page(who: SignedIn | null, random: Random, key: string): Request {
    const token = pick([...this.links, 'x'.repeat(43)], random);
    const at = Math.floor(random() * token.length);
    const altered = `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
    const url = pick([`/r/${altered}`, `/r/${altered}?change=1`, `/r/${altered}/invitation.ics`, `/i/${altered}`, `/i/${altered}?edit=1`, '/uploads/registers', '/uploads/registers/preview', '/auth/sample-accounts', '/health/ready', '/api', '/hist'], random);
    return { cookie: who?.cookie ?? null, method: random() < 0.7 ? 'GET' : 'POST', url, key };
  }

  /** Keeps the ends of pages, and counts what came of it. */
  note(text: string): void {
    const code = /"code":"(\w+)"/.exec(text)?.[1] ?? 'ANSWERED';
    this.codes[code] = (this.codes[code] ?? 0) + 1;
    for (const [, end] of text.matchAll(/:"([A-Za-z0-9+/]{40,}={0,2})"/g)) if (this.cursors.length < 300) this.cursors.push(end!);
  }
}

/** The first place where two texts part. */
function parting([one, two]: readonly [string, string]): string {
  const where = [...one].findIndex((letter, n) => letter !== two[n]);
  return `…${one.slice(Math.max(0, where - 160), where + 160)}…\n  but with the hidden changed\n…${two.slice(Math.max(0, where - 160), where + 160)}…`;
}

interface Parted { differences: string[]; codes: Record<string, number>; pairs: number; mutations: number }

/** Asks both worlds the same, by chance, and gathers where they part. */
async function compare(twins: Twins, viewers: readonly (SignedIn | null)[], asker: Asker, many: { few: number; asked: number }, from: number, between?: (n: number) => Promise<unknown>): Promise<Parted> {
  const parted: Parted = { differences: [], codes: asker.codes, pairs: 0, mutations: 0 };
  parted.pairs = await tries(many, async (n, random) => {
    if (parted.differences.length > 4) return;
    if (between && n % 8 === 7) await between(from + n);
    const who = pick(viewers, random);
    const isMutation = who !== null && random() < 0.3;
    const key = keyOf(from + n);
    const request = isMutation ? await asker.mutation(who, random, from + n, key) : random() < 0.08 ? asker.page(who, random, key) : asker.query(who, random, key);
    const both = await askBoth(twins, from + n, request);
    asker.note(both[0]);
    if (isMutation) parted.mutations += 1;
    if (both[0] !== both[1] || both[0].includes('"INTERNAL"')) parted.differences.push(`${request.url ?? ''} ${JSON.stringify(request.body)}\n  answers\n${parting(both)}`);
  });
  return parted;
}

/** Breaks both worlds alike and says how many pairs it took to find a difference. */
async function pairsUntilFound(twins: Twins, sql: string, mend: string, viewers: readonly SignedIn[], request: (who: SignedIn, random: Random) => Request): Promise<number> {
  const { one, two } = twins;
  for (const { db } of [one, two]) await db.rows(sql);
  let found = Infinity;
  for (let n = 1; n <= 2000 && found === Infinity; n += 1) {
    const random = seeded(n);
    const [first, second] = await askBoth(twins, 900_000 + n, request(pick(viewers, random), random));
    if (first !== second) found = n;
  }
  for (const { db } of [one, two]) await db.rows(mend);
  return found;
}

test('what another member keeps to itself changes no byte of an answer', async () => {
  const twins = await openTwins(laid);
  const { one, two, a, b } = twins;
  try {
    const hidden = await hiddenOf(two, a, b.memberId);
    const changed = await changeHidden(two, hidden);
    const asker = new Asker(one, b, [a, b], hidden, changed.added);
    const inputOf = (mutation: string) => String(schemaOf(two).getMutationType()!.getFields()[mutation]!.args[0]!.type);
    let now = 0;
    // With the very key that somebody else's next request carries.
    const acts = hiddenActs(two, a, b, (who, mutation, input) => act(two, now, who, mutation, inputOf(mutation), input, keyOf(now)));
    let acted = 0;
    const actOnce = (n: number): Promise<string> => acts[(acted += 1) % acts.length]!((now = n));
    const refusals: string[] = [];
    for (let n = 1; n <= acts.length; n += 1) refusals.push(...[await actOnce(n)].filter((text) => text.includes('"errors"')));
    expect(refusals).toEqual([]);

    const viewers = [b.lead, b.admin, b.organiser, b.board, b.colleague, b.lead, b.admin];
    const { pairs, mutations, differences, codes } = await compare(twins, [...viewers, null], asker, { few: 120, asked: 2000 }, 10_000, actOnce);
    expect(differences).toEqual([]);
    expect(codes['ANSWERED'] ?? 0).toBeGreaterThanOrEqual(pairs * 0.3);

    const counts = (who: SignedIn): Request => ({ cookie: who.cookie, body: { query: '{ opportunities { totalCount } people { totalCount } roundtables { totalCount } }' }, key: keyOf(1) });
    const policies = await pairsUntilFound(twins, 'alter table opportunity disable row level security', 'alter table opportunity enable row level security', viewers, counts);
    const [{ body }] = await one.db.rows<{ body: string }>(`select pg_get_functiondef('app.search_correction'::regproc) as body`) as [{ body: string }];
    const everywhere = body.replaceAll(`e.scope = '00000000-0000-0000-0000-000000000000' and `, '');
    const slips = (who: SignedIn, random: Random): Request => ({ cookie: who.cookie, body: { query: 'query ($w: String!) { search(words: $w) { id label understoodAs } }', variables: { w: pick(['pubilcc', 'estatsee', 'diretcorr', ...asker.words], random) } }, key: keyOf(1) });
    const typos = await pairsUntilFound(twins, everywhere, body, viewers, slips);
    expect(everywhere).not.toBe(body);
    expect(Math.max(policies, typos)).toBeLessThan(Infinity);
    report({
      experiment: 'Non-interference: another member’s hidden data',
      asked: '2,000 pairs of queries and mutations in two worlds that differ in hidden data, 0 differences',
      reached: `${pairs.toLocaleString('en-GB')} pairs (${mutations} mutations; ${JSON.stringify(codes)}) over ${changed.edited} cells edited, ${changed.added.length} rows added, ${changed.deleted} deleted and ${acted} writes between them: ${differences.length} differences`,
      control: `counts without the policy of opportunity: found by pair ${policies}; typos corrected over every member’s words: found by pair ${typos}`,
    });
  } finally {
    await twins.close();
  }
}, patience);

/** What a member's own people may not see: SQL for the rows of each table, where $1 is who asks. */
const fromBoard: Record<string, string> = {
  ...Object.fromEntries(['task', 'task_owner', 'interaction', 'interaction_person', 'tie', 'person_detail', 'outbox_mail', 'invitation', 'invitation_need', 'roundtable_target', 'link_token'].map((table) => [table, 'true'])),
  note: `layer <> 'BOARD'`, risk: 'not for_board', session: 'user_id <> $1',
};
const fromColleague: Record<string, string> = { note: `layer = 'MINE' and author_id <> $1`, session: 'user_id <> $1' };

test.each([
  ['what the staff keeps from its own board', (a: World) => a.board, fromBoard, { few: 40, asked: 600 }],
  ['what somebody keeps from their colleagues', (a: World) => a.colleague, fromColleague, { few: 30, asked: 400 }],
])('%s changes no byte of an answer', async (what, viewerOf, rules, many) => {
  const twins = await openTwins(laid);
  const { one, two, a } = twins;
  try {
    const viewer = viewerOf(a);
    const hidden: Record<string, string[]> = {};
    for (const [table, rule] of Object.entries(rules)) {
      const rows = await two.db.rows<{ id: string }>(`select id from ${table} where id = any($2) and $1::uuid is not null and ${rule.replace('$1', '$1::uuid')}`, [viewer.userId, a.ids[table] ?? []]);
      hidden[table] = rows.map(({ id }) => id);
    }
    const changed = await changeHidden(two, hidden);
    const asker = new Asker(one, a, [a], hidden, changed.added);
    const { pairs, mutations, differences, codes } = await compare(twins, [viewer], asker, many, 20_000);
    expect(differences).toEqual([]);
    const notes = (who: SignedIn): Request => ({ cookie: who.cookie, body: { query: `{ opportunity(id: "${a.sharedOpportunityId}") { timeline { text } } }` }, key: keyOf(2) });
    const found = await pairsUntilFound(twins, 'alter table note disable row level security', 'alter table note enable row level security', [viewer], notes);
    expect(found).toBeLessThan(Infinity);
    report({
      experiment: `Non-interference: ${what}`,
      asked: `${many.asked} pairs, 0 differences`,
      reached: `${pairs} pairs (${mutations} mutations; ${JSON.stringify(codes)}) over ${changed.edited} cells edited, ${changed.added.length} rows added, ${changed.deleted} deleted: ${differences.length} differences`,
      control: `without the policy of note: found by pair ${found}`,
    });
  } finally {
    await twins.close();
  }
}, patience);
