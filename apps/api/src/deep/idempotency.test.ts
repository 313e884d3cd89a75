import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { patience, report, type Tries, tries } from './deep.js';
import { insist } from './outcomes.js';
import type { ApiProcess } from './processes.js';
import { oneOf, openTwoApis, type TwoApis } from './two-apis.js';

const DUPLICATES = 5;
const KEYS_AT_ONCE = 4;
const ADD_FOLLOW_UP = 'mutation ($input: AddFollowUpInput!) { addFollowUp(input: $input) { followUp { id } activityId } }';

let t: TwoApis;
beforeAll(async () => { t = await openTwoApis(); }, patience);
afterAll(() => t.close());

/** Sends one change five times at once under one key, to one process and the other in turn; true when all answers are the same. */
async function sendFiveTimes(apis: ApiProcess[], title: string): Promise<boolean> {
  const key = randomUUID();
  const answers = await Promise.all(Array.from({ length: DUPLICATES }, (_, n) => insist(t.ask, oneOf(apis, n), ADD_FOLLOW_UP, { title }, key)));
  return new Set(answers.map((answer) => JSON.stringify(answer))).size === 1;
}

/** Sends that many batches of keys and counts those that have not exactly one effect and one answer. */
async function send(apis: ApiProcess[], name: string, batches: Tries): Promise<{ keys: number; notOnce: number }> {
  let differing = 0;
  const keys = KEYS_AT_ONCE * await tries(batches, async (n) => {
    const same = await Promise.all(Array.from({ length: KEYS_AT_ONCE }, (_, m) => sendFiveTimes(apis, `${name} ${n * KEYS_AT_ONCE + m}`)));
    differing += same.filter((one) => !one).length;
  });
  const once = await t.db.rows(`select t.title from task t join hist.task h on h.id = t.id join activity a on a.id = h.activity_id and a.subject_id = t.id
    where t.title like $1 group by t.title having count(*) = 1`, [`${name} %`]);
  return { keys, notOnce: Math.max(keys - once.length, differing) };
}

test('one key has one effect and one answer, however often and wherever it is sent', async () => {
  const { keys, notOnce } = await send(t.sound, 'Once', { few: 10, asked: 2500 });
  expect(notOnce).toBe(0);
  const control = await send(t.unsound, 'Often', { few: 2, asked: 25, untimed: true });
  expect(control.notOnce).toBe(control.keys);
  report({
    experiment: 'idempotency keys', asked: '10,000 keys x 5 duplicates over two API processes: one effect and one answer each',
    reached: `${keys} keys x ${DUPLICATES} duplicates: ${notOnce} with more or less than one`,
    control: `the claim of keys taken out: ${control.notOnce} of ${control.keys} keys with more than one`,
  });
}, patience);
