import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes } from '../../platform/database/writes.js';
import { checked, look, started, step, work } from '../../testing/imports.js';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';
import { ImportRun, lanesOf } from './import-run.js';
import { ImportJob } from './import.entity.js';
import { ImportKind } from './import.types.js';

let t: TestApp;
let lead: SignedIn;
let run: ImportRun;

beforeAll(async () => {
  t = await openTestApp();
  lead = await t.signIn(await t.member({ name: 'Thornmoor Homes', sector: 'HOUSING' }), 'PARTNERSHIP_LEAD', 'Lena Lead');
  run = t.app.get(ImportRun);
}, 120_000);
afterAll(() => t.close());

/** Starts the import of a file, and leaves its pieces to be carried out by hand. */
async function begun(file: string) {
  const found = await checked(t, lead, file);
  const { activityId } = await step(lead, 'startImport', { id: found.id, version: found.version });
  const piece = <T>(carryOut: (tx: WriteTransaction, job: ImportJob) => Promise<T>) => t.app.get(Writes).carryOut({ userId: lead.userId, memberId: lead.memberId, activityId: activityId! }, async (tx) => carryOut(tx, await tx.get(ImportJob, { id: found.id })));
  await piece((tx, job) => run.begin(tx, job));
  return { id: found.id, piece };
}

test('posts that were made ahead for rows that never came are gone again; whoever came keeps theirs', async () => {
  const { id, piece } = await begun('Name,Job title,Organisation\nAhead One,Head of ahead,Ahead Homes\nAhead Two,Second of ahead,Ahead Homes');
  const posts = () => t.db.rows(`select title from post where title like '% of ahead' and deleted_at is null order by 1`);
  for (const lane of lanesOf(ImportKind.PEOPLE)) await piece((tx, job) => run.posts(tx, job, lane));
  expect(await posts()).toEqual([{ title: 'Head of ahead' }, { title: 'Second of ahead' }]);
  await t.db.rows(`update import_row set outcome = 'REFUSED', reason = 'Gone' where job_id = $1 and row_number = 3`, [id]);
  for (const lane of lanesOf(ImportKind.PEOPLE)) await piece((tx, job) => run.records(tx, job, lane));
  await piece((tx, job) => run.end(tx, job));
  expect(await posts()).toEqual([{ title: 'Head of ahead' }]);
  expect(await look(lead, id)).toMatchObject({ state: 'DONE', created: 1, refused: 1 });
  await work(t);
});

test.each([
  // After its beginning a lane takes half of what is left at most.
  ['pieces lie between', 'Far', 600, 1],
  ['all are in one piece', 'Near', 0, 0],
])('of several rows of one person the last that says something counts, and another title for the same function at the same organisation, or none, is the same job: %s', async (_, where, between, after) => {
  const row = (name: string, ...more: string[]) => [`${name} ${where}`, `${name}@${where}.example`, ...more, `${where} Homes`].join(',');
  await started(t, lead, (await checked(t, lead, `Name,Email,Phone,Job title,Organisation\n${row('Known', '020 7946 0000', '')}`)).id);
  const { piece } = await begun(['Name,Email,Phone,Preferred contact,Job title,Organisation',
    row('Known', '020 7946 0001', 'By phone', 'Chair'), row('New', '020 7946 0002', 'By phone', 'Chair'),
    ...Array.from({ length: between }, (__, n) => row(`Between${n}`, '', '', '')),
    row('Known', '020 7946 0003', '', 'Chair of the board'), row('New', '020 7946 0004', '', 'Chair of the board'), row('Known', '', '', ''), row('New', '', '', 'Head of estates')].join('\n'));
  const lane = { at: 0, of: 1, after };
  let pieces = 0;
  while (await piece((tx, job) => run.records(tx, job, lane))) pieces += 1;
  await piece((tx, job) => run.end(tx, job));
  await work(t);
  expect(pieces > 1).toBe(between > 0);
  expect(await t.db.rows(`select p.name, d.phone, d.contact_preference as preference, array(select o.title from appointment a join post o on o.id = a.post_id where a.root_id = p.id order by 1) as titles
    from person p join person_detail d on d.person_id = p.id where p.name in ('Known ' || $1, 'New ' || $1) order by 1`, [where])).toEqual([
    { name: `Known ${where}`, phone: '020 7946 0003', preference: 'By phone', titles: ['Chair', 'Role not known yet'] },
    { name: `New ${where}`, phone: '020 7946 0004', preference: 'By phone', titles: ['Chair', 'Head of estates'] }]);
});
