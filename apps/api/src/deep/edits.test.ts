import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { patience, report, type Tries, tries } from './deep.js';
import { insist, Refused } from './outcomes.js';
import type { ApiProcess } from './processes.js';
import { oneOf, openTwoApis, type TwoApis } from './two-apis.js';

const ROWS = 50;
const CLIENTS = 8;
const CREATE = 'mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id } } }';
const EDIT = 'mutation ($input: EditOpportunityInput!) { editOpportunity(input: $input) { opportunity { id } } }';
const READ = 'query ($input: ID!) { opportunity(id: $input) { version homes } }';

let t: TwoApis;
beforeAll(async () => { t = await openTwoApis(); }, patience);
afterAll(() => t.close());

interface Row { version: number; homes: number | null }

/** Reads a row and saves one home more under the version that was read. True when it was saved, false when somebody else saved first. */
async function addHome(url: string, id: string): Promise<boolean> {
  const { opportunity } = await insist<{ opportunity: Row }>(t.ask, url, READ, id);
  try {
    await insist(t.ask, url, EDIT, { id, version: opportunity.version, homes: (opportunity.homes ?? 0) + 1 });
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
    const made = await insist<{ createOpportunity: { opportunity: { id: string } } }>(t.ask, oneOf(apis, n), CREATE, { title: `Row ${n}` });
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
  const rows = await t.db.rows<Row & { id: string }>('select id, version, homes from opportunity where id = any($1)', [ids]);
  return {
    edits, conflicts,
    lost: rows.reduce((sum, { id, homes }) => sum + confirmed.get(id)! - (homes ?? 0), 0),
    wrongVersions: rows.filter(({ id, version }) => version !== confirmed.get(id)! + 1).length,
  };
}

test('of edits at once none is lost: each is saved, or told that somebody saved first', async () => {
  const { edits, conflicts, lost, wrongVersions } = await edit(t.sound, { few: 15, asked: 2500 });
  expect({ lost, wrongVersions }).toEqual({ lost: 0, wrongVersions: 0 });
  const control = await edit(t.unsound, { few: 20, asked: 250, untimed: true });
  expect(control.lost).toBeGreaterThan(0);
  report({
    experiment: 'edits at once', asked: '20,000 edits by 8 clients on 50 rows over two API processes: 0 lost',
    reached: `${edits} edits, ${conflicts} told of a conflict: ${lost} lost, ${wrongVersions} rows whose version is not their number of edits`,
    control: `the version check taken out: ${control.lost} of ${control.edits} lost`,
  });
}, patience);
