import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cloneDatabase, type TestDatabase } from '../testing/database.js';
import { patience, report, type Tries, tries } from './deep.js';
import { type Ask, asker, insist, Refused, seedLead } from './outcomes.js';
import { type ApiProcess, startApi } from './processes.js';

/** An API that never asks whether a key was there before, and saves whatever the version is by then: the control of both experiments. */
const WITHOUT_GUARDS = `
  const { Writes } = await import(dist + 'platform/database/writes.js');
  const { WriteTransaction } = await import(dist + 'platform/database/write-transaction.js');
  Writes.prototype.claim = async () => null;
  WriteTransaction.prototype.change = async function (entity, row, version, patch) {
    await this.manager.update(entity, { id: row.id }, { ...patch, version: version + 1 });
    return version + 1;
  };`;

let db: TestDatabase;
let ask: Ask;
let sound: ApiProcess[] = [];
let unsound: ApiProcess[] = [];

beforeAll(async () => {
  db = await cloneDatabase();
  ask = asker((await seedLead(db.ownerUrl)).apiKey);
  sound = await Promise.all([startApi(db.runtimeUrl), startApi(db.runtimeUrl)]);
  unsound = [await startApi(db.runtimeUrl, { broken: WITHOUT_GUARDS })];
}, patience);

afterAll(async () => {
  await Promise.all([...sound, ...unsound].map((api) => api.kill()));
  await db.drop();
});

const oneOf = (apis: ApiProcess[], n: number): string => apis[n % apis.length]!.url;

const DUPLICATES = 5;
const KEYS_AT_ONCE = 4;
const ADD_FOLLOW_UP = 'mutation ($input: AddFollowUpInput!) { addFollowUp(input: $input) { followUp { id } activityId } }';

/** Sends one change five times at once under one key, to one process and the other in turn; true when all answers are the same. */
async function sendFiveTimes(apis: ApiProcess[], title: string): Promise<boolean> {
  const key = randomUUID();
  const answers = await Promise.all(Array.from({ length: DUPLICATES }, (_, n) => insist(ask, oneOf(apis, n), ADD_FOLLOW_UP, { title }, key)));
  return new Set(answers.map((answer) => JSON.stringify(answer))).size === 1;
}

/** Sends that many batches of keys and counts those that have not exactly one effect and one answer. */
async function send(apis: ApiProcess[], name: string, batches: Tries): Promise<{ keys: number; notOnce: number }> {
  let differing = 0;
  const keys = KEYS_AT_ONCE * await tries(batches, async (n) => {
    const same = await Promise.all(Array.from({ length: KEYS_AT_ONCE }, (_, m) => sendFiveTimes(apis, `${name} ${n * KEYS_AT_ONCE + m}`)));
    differing += same.filter((one) => !one).length;
  });
  const once = await db.rows(`select t.title from task t join hist.task h on h.id = t.id join activity a on a.id = h.activity_id and a.subject_id = t.id
    where t.title like $1 group by t.title having count(*) = 1`, [`${name} %`]);
  return { keys, notOnce: Math.max(keys - once.length, differing) };
}

test('one key has one effect and one answer, however often and wherever it is sent', async () => {
  const { keys, notOnce } = await send(sound, 'Once', { few: 10, asked: 2500 });
  expect(notOnce).toBe(0);
  const control = await send(unsound, 'Often', { few: 2, asked: 25, untimed: true });
  expect(control.notOnce).toBe(control.keys);
  report({
    experiment: 'idempotency keys', asked: '10,000 keys x 5 duplicates over two API processes: one effect and one answer each',
    reached: `${keys} keys x ${DUPLICATES} duplicates: ${notOnce} with more or less than one`,
    control: `the claim of keys taken out: ${control.notOnce} of ${control.keys} keys with more than one`,
  });
}, patience);

const ROWS = 50;
const CLIENTS = 8;
const CREATE = 'mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id } } }';
const EDIT = 'mutation ($input: EditOpportunityInput!) { editOpportunity(input: $input) { opportunity { id } } }';
const READ = 'query ($input: ID!) { opportunity(id: $input) { version homes } }';

interface Row { version: number; homes: number | null }

/** Reads a row and saves one home more under the version that was read. True when it was saved, false when somebody else saved first. */
async function addHome(url: string, id: string): Promise<boolean> {
  const { opportunity } = await insist<{ opportunity: Row }>(ask, url, READ, id);
  try {
    await insist(ask, url, EDIT, { id, version: opportunity.version, homes: (opportunity.homes ?? 0) + 1 });
    return true;
  } catch (error) {
    if (error instanceof Refused && error.code === 'CONFLICT') return false;
    throw error;
  }
}

/** Eight clients at once add homes to fifty rows; what was confirmed to them is compared with what stands in the rows. */
async function edit(apis: ApiProcess[], rounds: Tries): Promise<{ edits: number; conflicts: number; lost: number; wrongVersions: number }> {
  const confirmed = new Map<string, number>();
  for (let n = 0; n < ROWS; n += 1) {
    const made = await insist<{ createOpportunity: { opportunity: { id: string } } }>(ask, oneOf(apis, n), CREATE, { title: `Row ${n}` });
    confirmed.set(made.createOpportunity.opportunity.id, 0);
  }
  const ids = [...confirmed.keys()];
  let conflicts = 0;
  const edits = CLIENTS * await tries(rounds, async (_, random) => {
    await Promise.all(Array.from({ length: CLIENTS }, async (__, client) => {
      const id = ids[Math.floor(random() * ROWS)]!;
      if (await addHome(oneOf(apis, client), id)) confirmed.set(id, confirmed.get(id)! + 1);
      else conflicts += 1;
    }));
  });
  const rows = await db.rows<Row & { id: string }>('select id, version, homes from opportunity where id = any($1)', [ids]);
  return {
    edits, conflicts,
    lost: rows.reduce((sum, { id, homes }) => sum + confirmed.get(id)! - (homes ?? 0), 0),
    wrongVersions: rows.filter(({ id, version }) => version !== confirmed.get(id)! + 1).length,
  };
}

test('of edits at once none is lost: each is saved, or told that somebody saved first', async () => {
  const { edits, conflicts, lost, wrongVersions } = await edit(sound, { few: 15, asked: 2500 });
  expect({ lost, wrongVersions }).toEqual({ lost: 0, wrongVersions: 0 });
  const control = await edit(unsound, { few: 20, asked: 250, untimed: true });
  expect(control.lost).toBeGreaterThan(0);
  report({
    experiment: 'edits at once', asked: '20,000 edits by 8 clients on 50 rows over two API processes: 0 lost',
    reached: `${edits} edits, ${conflicts} told of a conflict: ${lost} lost, ${wrongVersions} rows whose version is not their number of edits`,
    control: `the version check taken out: ${control.lost} of ${control.edits} lost`,
  });
}, patience);
