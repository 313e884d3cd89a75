import { columnsOf } from '../testing/hidden.js';
import { isCode, keys } from '../testing/cells.js';
import type { SignedIn, TestApp } from '../testing/test-app.js';
import { at, type World } from '../testing/worlds.js';

/* How a world is made to differ from its twin in nothing but what somebody may not see. */

/** What a row cannot be changed to: a check, a key or a reference speaks against it. */
function refused(error: unknown): [] {
  const { code } = error as { code?: string };
  if (code?.startsWith('23') || code === '22003') return [];
  throw error;
}

/** SQL that makes another value of one of these types. */
const others: Record<string, (column: string) => string> = {
  text: (column) => `${column} || ' changed'`, date: (column) => `${column} + 3`, integer: (column) => `${column} + 1`, smallint: (column) => `${column} + 1`, bigint: (column) => `${column} + 7`,
  numeric: (column) => `${column} + 1`, boolean: (column) => `not ${column}`,
};
/** What decides who is told: that others may use a tie, that a risk is put to the board. Turned over, the row would not be hidden. */
const told = new Set(['tie.usable_by_others', 'tie_judgement.usable_by_others', 'acquaintance.usable_by_others', 'tie.version', 'risk.for_board']);

async function edit(t: TestApp, table: string, ids: readonly string[]): Promise<number> {
  let edited = 0;
  for (const { name, type } of await columnsOf(t, table)) {
    const other = others[type];
    if (!other || keys.has(`${table}.${name}`) || told.has(`${table}.${name}`)) continue;
    for (const row of await t.db.rows<Record<string, unknown>>(`select id, ${name} as value from ${table} where id = any($1) and ${name} is not null`, [ids])) {
      if (isCode(row['value'])) continue;
      edited += (await t.db.rows(`update ${table} set ${name} = ${other(name)} where id = $1 returning id`, [row['id']]).catch(refused)).length;
    }
  }
  return edited;
}

/** Adds copies of rows, with their members' access where they are roots. Resolves to the ids of the copies. */
async function copy(t: TestApp, table: string, ids: readonly string[]): Promise<string[]> {
  const names = (await columnsOf(t, table)).map(({ name }) => name);
  const isRoot = (await t.db.rows('select 1 from pg_class where oid = to_regclass($1)', [`${table}_access`])).length > 0;
  const unique = { calendar_uid: 'gen_random_uuid()', message_id: 'gen_random_uuid()', token_hash: 'md5(random()::text)' } as Record<string, string>;
  const copies: string[] = [];
  for (const id of ids) {
    const [made] = await t.db.rows<{ id: string }>(`insert into ${table} (${names.join(', ')}) select ${names.map((name) => (name === 'id' ? 'gen_random_uuid()' : (unique[name] ?? name))).join(', ')} from ${table} where id = $1 returning id`, [id]).catch(refused);
    if (!made) continue;
    if (isRoot) await t.db.rows(`insert into ${table}_access (root_id, member_id, level) select $2, member_id, level from ${table}_access where root_id = $1`, [id, made.id]);
    copies.push(made.id);
  }
  return copies;
}

/** Edits every hidden row, adds copies of each and takes some away again, past every rule of the product. Resolves to how many of each. */
export async function changeHidden(t: TestApp, hidden: Record<string, string[]>): Promise<{ edited: number; added: string[]; deleted: number }> {
  const added: string[] = [];
  let edited = 0;
  let deleted = 0;
  for (const [table, ids] of Object.entries(hidden)) {
    edited += await edit(t, table, ids);
    const copies = [...(await copy(t, table, ids)), ...(await copy(t, table, ids))];
    added.push(...copies);
    const hasBin = (await columnsOf(t, table)).some(({ name }) => name === 'deleted_at');
    const taken = copies.filter((_, n) => n % 3 === 0);
    if (hasBin) deleted += (await t.db.rows(`update ${table} set deleted_at = now() where id = any($1) returning id`, [taken])).length;
  }
  await t.db.rows('select app.index_people(array(select id from person))');
  return { edited, added, deleted };
}

/** What A's people do in the one world while others ask: each through the product, and each theirs alone. */
export function hiddenActs(t: TestApp, a: World, next: World, send: (who: SignedIn, mutation: string, input: object) => Promise<string>): ((n: number) => Promise<string>)[] {
  const [kept, published] = a.ids['person'] as [string, string];
  const shared = a.sharedOpportunityId;
  const by = (mutation: string, input: object) => send(a.lead, mutation, input);
  return [
    (n) => by('addNote', { opportunityId: shared, text: `A secret ${n}` }),
    (n) => by('addNote', { organisationId: next.organisationId, layer: 'BOARD', text: `A secret of the neighbours ${n}` }),
    () => by('logInteraction', { kind: 'MEETING', direction: 'TWO_WAY', summary: 'What was said', opportunityId: shared, personIds: [published, kept] }),
    (n) => by('addFollowUp', { opportunityId: shared, title: `Chase ${n}`, dueOn: '2026-12-01', ownerIds: [a.lead.userId] }),
    (n) => by('setNextStep', { opportunityId: shared, title: `Step ${n}`, dueOn: '2027-01-05' }),
    (n) => by('setPersonDetail', { personId: next.ids['person']![1]!, email: `secret${n}@mail.example`, lawfulBasis: 'Consent', source: 'met' }),
    () => by('addTie', { aId: published, bId: next.ids['person']![1]!, kind: 'MET', weight: 6, evidence: 'A dinner', lastOn: '2026-10-01', usableByOthers: false }),
    (n) => by('createPerson', { name: `Director of bb ${n}`, postId: next.ids['post']![0], detail: { email: 'x@y.example', lawfulBasis: 'Consent', source: 'met' } }),
    (n) => by('createPerson', { name: `Pubilc Estatse Diretcor ${n}` }),
    (n) => by('createOpportunity', { title: `Public of bb ${n}`, parties: [] }),
    async (n) => by('editOpportunity', { ...(await at(t, 'opportunity', a.ids['opportunity']!.find((id) => id !== shared)!)), summary: `A secret ${n}` }),
    (n) => by('createRoundtable', { title: `Public of bb ${n}`, on: '2030-12-03', purpose: 'A secret', venue: 'A room', capacity: 5 }),
    () => by('inviteGuest', { roundtableId: a.ids['roundtable']![0]!, personId: next.ids['person']![1]!, email: 'x@y.example' }),
    () => by('addRisk', { opportunityId: shared, title: 'A secret', likelihood: 'LIKELY', impact: 'HIGH', response: 'None', forBoard: true }),
    (n) => by('createMeeting', { title: `Board ${n}`, heldOn: new Date(Date.UTC(2027, 0, 1) + n * 86_400_000).toISOString().slice(0, 10) }),
    async (n) => {
      const [pursuit] = await t.db.rows<{ version: number }>('select version from pursuit where opportunity_id = $1 and member_id = $2', [shared, a.memberId]);
      return by('setOpportunityOwner', { opportunityId: shared, ownerId: n % 2 ? a.colleague.userId : a.admin.userId, ...pursuit });
    },
  ];
}
