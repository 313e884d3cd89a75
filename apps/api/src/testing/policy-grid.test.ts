import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { allows, type Command, type Level, type Policy } from '../platform/database/policy.js';
import { policies } from '../policies.js';
import { openTestApp, type SignedIn, type TestApp } from './test-app.js';
import { makeWorld, type World } from './worlds.js';

/**
 * What is expected, written by hand and not taken from the policies: r reads, u updates, - neither, for
 * administrator, partnership lead, event organiser and board member of three members: the one whose rows they are,
 * its partner (a party of the shared opportunity, and the connector of its introduction), and a stranger.
 * The rows are those of A that the condition names; its partnership lead wrote them.
 */
type Cells = string;
const nobody = '- - - -';
const staff = 'ru ru ru -';
const run = 'ru ru r r';
const grid: [name: string, table: string, condition: string, own: Cells, partner: Cells, stranger: Cells][] = [
  ['a member’s name', 'member', `id = $A`, 'r r r r', 'r r r r', 'r r r r'],
  ['accounts', 'user_account', `member_id = $A`, 'r r r r', nobody, nobody],
  ['memberships', 'membership', `member_id = $A`, 'ru r r r', nobody, nobody],
  ['the lead’s own session', 'session', `user_id = $LEAD`, '- ru - -', nobody, nobody],
  ['links', 'link_token', `member_id = $A`, 'r r r -', nobody, nobody],
  ['activity', 'activity', `member_id = $A`, 'r r r r', nobody, nobody],
  ['outgoing mail', 'outbox_mail', `member_id = $A`, staff, nobody, nobody],
  ['organisations', 'organisation', `name = 'Member aa'`, 'ru ru ru r', 'ru ru ru r', 'ru ru ru r'],
  ['posts', 'post', `title = 'Director of aa'`, 'ru ru ru r', 'ru ru ru r', 'ru ru ru r'],
  ['a published person', 'person', `name = 'Public of aa'`, 'ru ru ru r', 'ru ru ru r', 'ru ru ru r'],
  ['a person who is kept', 'person', `name like 'Kept zqaa%'`, 'ru ru ru r', nobody, nobody],
  ['their appointment', 'appointment', `root_id in (select id from person where name like 'Kept zqaa%')`, 'ru ru ru r', nobody, nobody],
  ['their topics', 'person_topic', `root_id in (select id from person where name like 'Kept zqaa%')`, 'ru ru ru r', nobody, nobody],
  ['contact details', 'person_detail', `member_id = $A`, staff, nobody, nobody],
  ['its own opportunities', 'opportunity', `lead_member_id = $A and id <> $SHARED`, run, nobody, nobody],
  ['the shared opportunity', 'opportunity', `id = $SHARED`, run, run, nobody],
  ['its parties', 'opportunity_party', `root_id = $SHARED`, run, run, nobody],
  ['its evidence', 'evidence', `root_id = $SHARED`, run, run, nobody],
  ['its stage history', 'stage_change', `root_id = $SHARED`, 'r r r r', 'r r r r', nobody],
  ['the stage history of its own', 'stage_change', `root_id in (select id from opportunity where lead_member_id = $A and id <> $SHARED)`, 'r r r r', nobody, nobody],
  ['its own pursuit of the shared one', 'pursuit', `opportunity_id = $SHARED and member_id = $A`, 'ru ru ru r', nobody, nobody],
  ['follow-ups', 'task', `member_id = $A`, staff, nobody, nobody],
  ['their owners', 'task_owner', `member_id = $A`, staff, nobody, nobody],
  ['notes of the staff', 'note', `member_id = $A and layer = 'OURS'`, 'r ru r -', nobody, nobody],
  ['notes of the author', 'note', `member_id = $A and layer = 'MINE'`, '- ru - -', nobody, nobody],
  ['notes for the board', 'note', `member_id = $A and layer = 'BOARD'`, 'r ru - r', nobody, nobody],
  ['interactions', 'interaction', `member_id = $A`, staff, nobody, nobody],
  ['whom they were with', 'interaction_person', `member_id = $A`, 'r r r -', nobody, nobody],
  ['ties', 'tie', `member_id = $A`, staff, nobody, nobody],
  ['introductions', 'introduction', `asker_member_id = $A`, staff, staff, nobody],
  ['the connector’s reason', 'introduction_private', `introduction_id in (select id from introduction where asker_member_id = $A)`, nobody, '- r - -', nobody],
  ['roundtables', 'roundtable', `convenor_member_id = $A`, 'ru ru ru r', nobody, nobody],
  ['seats', 'roundtable_seats', `root_id = $EVENT`, 'ru ru ru r', nobody, nobody],
  ['target balance', 'roundtable_target', `root_id = $EVENT`, staff, nobody, nobody],
  ['the guest list', 'invitation', `root_id = $EVENT`, staff, nobody, nobody],
  ['what guests need', 'invitation_need', `root_id = $EVENT`, staff, nobody, nobody],
  ['captures', 'capture', `root_id = $EVENT`, 'ru ru ru r', nobody, nobody],
  ['partnerships', 'partnership', `opportunity_id in (select id from opportunity where lead_member_id = $A)`, run, nobody, nobody],
  ['their parties', 'partnership_party', `root_id in (select p.id from partnership p join opportunity o on o.id = p.opportunity_id where o.lead_member_id = $A)`, run, nobody, nobody],
  ['board meetings', 'board_meeting', `member_id = $A`, 'ru ru - r', nobody, nobody],
  ['decisions', 'decision', `member_id = $A`, 'ru ru - r', nobody, nobody],
  ['commentary', 'commentary', `member_id = $A`, 'ru ru - r', nobody, nobody],
  ['risks put to the board', 'risk', `member_id = $A and for_board`, 'ru ru - r', nobody, nobody],
  ['other risks', 'risk', `member_id = $A and not for_board`, 'ru ru - -', nobody, nobody],
];

/** Of the same policy as a table above, or of nobody's: no row of theirs is needed to know. */
const likeOthers = ['organisation_name', 'organisation_identifier', 'organisation_link', 'organisation_place', 'succession', 'register_edition', 'post_remit', 'place', 'place_within', 'job_function', 'topic', 'goal',
  'bank_holiday', 'opportunity_place', 'opportunity_goal', 'contribution', 'hub', 'measure', 'measure_reading', 'user_secret', 'rate_limit', 'sign_in_try', 'second_factor', 'recovery_code', 'sign_in_challenge', 'suppression', 'access_log', 'audit_queue', 'audit_seal', 'idempotency', 'search_entry'];

let t: TestApp;
let members: World[];
let runtime: pg.Client;

beforeAll(async () => {
  t = await openTestApp();
  const partner = await makeWorld(t, 'bb', [], null);
  const stranger = await makeWorld(t, 'cc', [], null);
  const [connector] = await t.db.rows<{ id: string }>(`insert into person (name, published_at, published_source, published_basis) values ('Connie', now(), 'test', 'test') returning id`);
  await t.db.rows('update user_account set person_id = $1 where id = $2', [connector!.id, partner.lead.userId]);
  members = [await makeWorld(t, 'aa', [partner.organisationId], { personId: connector!.id, by: partner.lead }), partner, stranger];
  runtime = new pg.Client({ connectionString: t.db.runtimeUrl });
  await runtime.connect();
}, 180_000);
afterAll(async () => {
  await runtime.end();
  await t.close();
});

const roles = (world: World): SignedIn[] => [world.admin, world.lead, world.organiser, world.board];
const camel = (row: Record<string, unknown>) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key.replaceAll(/_([a-z])/g, (_, c: string) => c.toUpperCase()), value]));

/** What PostgreSQL lets somebody do with these rows, as the runtime role in their session: all of them, or it says so. */
async function inDatabase(who: SignedIn, table: string, rows: { id: string }[]): Promise<string> {
  await runtime.query('begin');
  await runtime.query('select * from app.enter($1)', [who.actor.tokenHash]);
  const count = async (sql: string): Promise<number> => {
    await runtime.query('savepoint s');
    try {
      return (await runtime.query(sql, [rows.map(({ id }) => id)])).rowCount!;
    } catch (error) {
      if ((error as { code?: string }).code !== '42501') throw error;
      await runtime.query('rollback to savepoint s');
      return 0;
    }
  };
  const read = await count(`select 1 from ${table} where id = any($1)`);
  const updated = await count(`update ${table} set id = id where id = any($1)`);
  await runtime.query('rollback');
  const say = (letter: string, n: number) => (n === 0 ? '' : n === rows.length ? letter : `${letter}(${n} of ${rows.length})`);
  return say('r', read) + say('u', updated) || '-';
}

/** The same by the predicate. Rows that hang on others' visibility are the database's to judge: `through` is left out there. */
async function inTypeScript(who: SignedIn, policy: Policy, rows: Record<string, unknown>[]): Promise<string> {
  const root = policy.shape === 'root' ? policy.table : policy.shape === 'child' ? policy.root : null;
  const mays: Record<'read' | 'update', number> = { read: 0, update: 0 };
  for (const row of rows) {
    const [access] = root ? await t.db.rows<{ level: Level }>(`select level from ${root}_access where root_id = $1 and member_id = $2`, [policy.shape === 'root' ? row['id'] : row['root_id'], who.memberId]) : [];
    for (const command of ['read', 'update'] as const) if (allows(policy, command as Command, who.actor, { row: camel(row), level: access?.level ?? 0 })) mays[command] += 1;
  }
  const say = (letter: string, n: number) => (n === 0 ? '' : n === rows.length ? letter : `${letter}(${n} of ${rows.length})`);
  return say('r', mays.read) + say('u', mays.update) || '-';
}

async function differences([name, table, condition, ...expected]: (typeof grid)[number]): Promise<{ cells: number; wrong: string[] }> {
  const [a] = members as [World];
  const ids: Record<string, string> = { $A: a.memberId, $LEAD: a.lead.userId, $SHARED: a.sharedOpportunityId, $EVENT: a.ids['roundtable']![0]! };
  const rows = await t.db.rows<{ id: string }>(`select * from ${table} where ${condition.replaceAll(/\$[A-Z]+/g, (key) => `'${ids[key]!}'`)}`);
  if (rows.length === 0) return { cells: 0, wrong: [`${name}: the world has no such row`] };
  const policy = policies.find((one) => one.table === table)!;
  const isJudgedElsewhere = [...policy.read, ...(policy.update ?? [])].some((grant) => grant.through);
  const wrong: string[] = [];
  let cells = 0;
  for (const [m, world] of members.entries()) {
    for (const [r, who] of roles(world).entries()) {
      const wanted = expected[m]!.split(' ')[r]!;
      const database = await inDatabase(who, table, rows);
      const predicate = isJudgedElsewhere ? wanted : await inTypeScript(who, policy, rows);
      cells += 2;
      if (database !== wanted || predicate !== wanted) wrong.push(`${name}, ${['own', 'partner', 'stranger'][m]!} ${who.actor.role}: expected ${wanted}, PostgreSQL ${database}, allows() ${predicate}`);
    }
  }
  return { cells, wrong };
}

test('PostgreSQL and the predicate decide as was written down, for every table, role and relation', async () => {
  const all = [];
  for (const line of grid) all.push(await differences(line));
  const cells = all.reduce((sum, one) => sum + one.cells, 0);
  console.info(`${grid.length} kinds of rows, 3 members, 4 roles: ${cells * 2} decisions`);
  expect(all.flatMap(({ wrong }) => wrong)).toEqual([]);
}, 120_000);

test('no table is left out of the grid', () => {
  const known = new Set([...grid.map(([, table]) => table), ...likeOthers]);
  expect(policies.map(({ table }) => table).filter((table) => !known.has(table))).toEqual([]);
});

test('one policy dropped, or one too many, and the grid says so', async () => {
  const notes = grid.filter(([, table]) => table === 'note');
  await t.db.rows('create policy planted on note for select to lintel_app using (true)');
  expect((await differences(notes[0]!)).wrong.length).toBeGreaterThan(0);
  await t.db.rows('drop policy planted on note');
  await t.db.rows('drop policy note_read on note');
  expect((await differences(notes[1]!)).wrong).toHaveLength(1);
});
