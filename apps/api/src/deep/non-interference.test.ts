/** @modules own: it replaces one. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import crypto from 'node:crypto';
import type { Random } from '../platform/graphql/read/testing/random-documents.js';
import type { SignedIn } from '../testing/test-app.js';
import type { World } from '../testing/worlds.js';
import type { PublicLink } from './public-requests.js';
import type { Laid, Request } from './twins.js';
import { nextBytes, nextId } from './repeated-ids.js';

/*
 * Two worlds that differ only in what somebody may not see answer that person byte for byte alike, modulo ids and times: through
 * search, counts, orders, cursors, filters and errors, in queries, mutations, pages behind links and files that are read. (non-interference-limits.test.ts: through limits.)
 */

jest.unstable_mockModule('node:crypto', () => ({ ...crypto, default: crypto, randomUUID: nextId, randomBytes: nextBytes }));
const { act, layWorlds, openTwins } = await import('./twins.js');
const { changeHidden, hiddenActs } = await import('./hidden-changes.js');
const { hiddenOf } = await import('../testing/hidden.js');
const { schemaOf } = await import('../testing/worlds.js');
const { Asker, keyOf, pick } = await import('./asker.js');
const { patience, report } = await import('./deep.js');
const { compare, inWords, pairsUntilFound } = await import('./pairs.js');
const { openLink } = await import('./public-requests.js');

/** Contact details of whom an introduction is asked to. */
const ofTarget = 'person_id in (select target_person_id from introduction)';

let laid: Laid;
beforeAll(async () => { laid = await layWorlds(); }, patience);
afterAll(() => laid.db.drop());

test('what another member keeps to itself changes no byte of an answer', async () => {
  const twins = await openTwins(laid);
  const { one, two, a, b } = twins;
  try {
    const hidden = await hiddenOf(two, a, b.memberId);
    // Whoever is asked for an introduction is told who asks, and given the address that is noted of whom they want to meet (docs/disclosures.md).
    const told = new Set([a.lead.userId, ...(await two.db.rows<{ id: string }>(`select id from person_detail where ${ofTarget}`)).map(({ id }) => id)]);
    for (const [table, ids] of Object.entries(hidden)) hidden[table] = ids.filter((id) => !told.has(id));
    const changed = await changeHidden(two, hidden);
    const asker = new Asker(one, { own: b, others: [a, b], hidden, added: changed.added, links: { own: [...laid.links.ofB, laid.links.toConnector], others: laid.links.ofA } });
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
    const parted = await compare(twins, { few: 30, asked: 2000 }, 10_000, {
      request: (n, random) => asker.request(pick([...viewers, null], random), n, random), hear: (text) => asker.hear(text), between: actOnce,
    });
    expect(parted.differences).toEqual([]);
    expect(parted.codes['ANSWERED'] ?? 0).toBeGreaterThanOrEqual(parted.pairs * 0.3);

    const counts = (random: Random): Request => ({ cookie: pick(viewers, random).cookie, body: { query: '{ opportunities { totalCount } people { totalCount } roundtables { totalCount } }' }, key: keyOf(1) });
    const policies = await pairsUntilFound(twins, 'alter table opportunity disable row level security', 'alter table opportunity enable row level security', counts);
    const [{ body }] = await one.db.rows<{ body: string }>(`select pg_get_functiondef('app.search_correction'::regproc) as body`) as [{ body: string }];
    // The nearest word alone: of three, one of another member's seldom pushes out the one that would be found.
    const everywhere = body.replaceAll(`e.scope = '00000000-0000-0000-0000-000000000000' and `, '').replace('from search_word s', 'from (select w as word from search_entry e, app.names_in(e.plain) w) s').replace('limit 3', 'limit 1');
    const slips = (random: Random): Request => ({ cookie: pick(viewers, random).cookie, body: { query: 'query ($w: String!) { search(words: $w) { id label understoodAs } }', variables: { w: pick(['pubilcc', 'estatsee', 'diretcorr', ...asker.words], random) } }, key: keyOf(1) });
    const typos = await pairsUntilFound(twins, everywhere, body, slips);
    expect(everywhere).toContain('app.names_in');
    expect(Math.max(policies, typos)).toBeLessThan(Infinity);
    report({
      experiment: 'Non-interference: another member’s hidden data',
      asked: '2,000 pairs of queries, mutations, pages behind links and files in two worlds that differ in hidden data, 0 differences',
      reached: `${inWords(parted)}; ${changed.edited} cells edited, ${changed.added.length} rows added, ${changed.deleted} deleted, ${acted} writes between them`,
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
/** What the links to a guest and to a connector do not open: their holders are told of the event and of who asks, and of no other guest. $1 is the guest's invitation. */
const fromLinks: Record<string, string> = {
  ...Object.fromEntries(['note', 'task', 'task_owner', 'interaction', 'interaction_person', 'tie', 'opportunity', 'opportunity_party', 'evidence', 'stage_change', 'pursuit', 'partnership',
    'board_meeting', 'decision', 'commentary', 'risk', 'capture', 'roundtable_target', 'session', 'activity'].map((table) => [table, 'true'])),
  person: 'published_at is null', person_detail: `not ${ofTarget}`, invitation: 'id <> $1', invitation_need: 'invitation_id <> $1', outbox_mail: 'subject_id is distinct from $1', link_token: 'subject_id <> $1 and root_id = (select root_id from invitation where id = $1)',
};

interface Kept {
  what: string;
  from: (a: World) => { who: SignedIn | null; id: string; links: PublicLink[] };
  rules: Record<string, string>;
  many: { few: number; asked: number };
  control: { said: string; breaks: string; mends: string; ask: (a: World) => Request };
}

const withoutPolicy = {
  said: 'without the policy of note', breaks: 'alter table note disable row level security', mends: 'alter table note enable row level security',
  ask: (of: (a: World) => SignedIn) => (a: World): Request => ({ cookie: of(a).cookie, body: { query: `{ opportunity(id: "${a.sharedOpportunityId}") { timeline { text } } }` }, key: keyOf(2) }),
};
const ownFirst = <T,>([first]: readonly T[]): T => first!;

test.each<Kept>([
  {
    what: 'what the staff keeps from its own board', rules: fromBoard, many: { few: 10, asked: 600 },
    from: ({ board }) => ({ who: board, id: board.userId, links: [] }), control: { ...withoutPolicy, ask: withoutPolicy.ask((a) => a.board) },
  },
  {
    what: 'what somebody keeps from their colleagues', rules: fromColleague, many: { few: 8, asked: 400 },
    from: ({ colleague }) => ({ who: colleague, id: colleague.userId, links: [] }), control: { ...withoutPolicy, ask: withoutPolicy.ask((a) => a.colleague) },
  },
  {
    what: 'what a link does not open', rules: fromLinks, many: { few: 10, asked: 2000 },
    from: (a) => ({ who: null, id: ownFirst(a.ids['invitation']!), links: [ownFirst(laid.links.ofA), laid.links.toConnector] }),
    control: {
      said: 'a page that says how many notes there are', breaks: `update roundtable set purpose = 'Notes: ' || (select count(*) from note)`, mends: `update roundtable set purpose = null`,
      ask: () => ({ cookie: null, method: 'GET', url: `/r/${ownFirst(laid.links.ofA).token}`, key: keyOf(2) }),
    },
  },
])('$what changes no byte of an answer', async ({ what, from, rules, many, control }) => {
  const twins = await openTwins(laid);
  const { one, two, a } = twins;
  try {
    const { who, id: viewer, links } = from(a);
    const hidden: Record<string, string[]> = {};
    for (const [table, rule] of Object.entries(rules)) {
      const rows = await two.db.rows<{ id: string }>(`select id from ${table} where id = any($2) and $1::uuid is not null and ${rule.replaceAll('$1', '$1::uuid')}`, [viewer, a.ids[table] ?? []]);
      hidden[table] = rows.map(({ id }) => id);
    }
    const changed = await changeHidden(two, hidden);
    const asker = new Asker(one, { own: a, others: [a], hidden, added: changed.added, links: { own: links, others: laid.links.ofA } });
    const parted = await compare(twins, many, 20_000, {
      request: (n, random) => (who || random() < 0.2 ? asker.request(who, n, random) : openLink(pick(links, random), random, keyOf(n))), hear: (text) => asker.hear(text),
    });
    expect(parted.differences).toEqual([]);
    const found = await pairsUntilFound(twins, control.breaks, control.mends, () => control.ask(a));
    expect(found).toBeLessThan(Infinity);
    report({
      experiment: `Non-interference: ${what}`,
      asked: `${many.asked.toLocaleString('en-GB')} pairs, 0 differences`,
      reached: `${inWords(parted)}; ${changed.edited} cells edited, ${changed.added.length} rows added, ${changed.deleted} deleted`,
      control: `${control.said}: found by pair ${found}`,
    });
  } finally {
    await twins.close();
  }
}, patience);
