import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cloneDatabase, type TestDatabase } from '../../testing/database.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await cloneDatabase();
});
afterAll(() => db.drop());

type Case = [why: string, facts: { baseline: number | null; target: number | null; better?: 'LOWER'; latest: number | null; asAt?: string; firstDue?: string; startsOn?: string; dueOn?: string | null; day?: string }, word: string];

const cases: Case[] = [
  ['at the target', { baseline: 0, target: 1000, latest: 1000 }, 'MET'],
  ['past the target', { baseline: 0, target: 1000, latest: 1146 }, 'MET'],
  ['past the target, lower is better', { baseline: 64, target: 30, better: 'LOWER', latest: 29 }, 'MET'],
  ['four fifths of the way', { baseline: 0, target: 100, latest: 80 }, 'CLOSE'],
  ['41 to 60 per cent, now 57', { baseline: 41, target: 60, latest: 57 }, 'CLOSE'],
  ['further along than the time that has passed', { baseline: 0, target: 900, latest: 612, asAt: '2026-10-31', startsOn: '2026-04-01', dueOn: '2031-03-31' }, 'ON_COURSE'],
  ['exactly as far along as the time', { baseline: 0, target: 100, latest: 50, asAt: '2026-01-11', startsOn: '2026-01-01', dueOn: '2026-01-21' }, 'ON_COURSE'],
  ['less far along than the time', { baseline: 64, target: 30, better: 'LOWER', latest: 51, asAt: '2026-08-31', startsOn: '2025-10-01', dueOn: '2027-06-21' }, 'BEHIND'],
  ['without an end half is asked for', { baseline: 0, target: 100, latest: 49, dueOn: null }, 'BEHIND'],
  ['without an end, half way', { baseline: 0, target: 100, latest: 50, dueOn: null }, 'ON_COURSE'],
  ['worse than at the start', { baseline: 40, target: 60, latest: 30 }, 'BEHIND'],
  ['nothing yet, first figure due later', { baseline: 0, target: 48, latest: null, firstDue: '2027-01-15' }, 'TOO_EARLY'],
  ['nothing yet, agreement not begun', { baseline: 0, target: 48, latest: null, startsOn: '2026-12-01' }, 'TOO_EARLY'],
  ['nothing, and it was due', { baseline: 0, target: 48, latest: null, firstDue: '2026-10-01' }, 'NOT_AVAILABLE'],
  ['counted without a target', { baseline: 0, target: null, latest: 822 }, 'NO_TARGET'],
];

test.each(cases)('%s', async (_, { baseline, target, better = 'HIGHER', latest, asAt = '2026-11-01', firstDue = null, startsOn = '2026-04-01', dueOn = '2027-03-31', day = '2026-11-23' }, word) => {
  const [row] = await db.rows<{ word: string }>('select app.measure_word($1, $2, $3, $4, $5, $6, $7, $8, $9) as word', [baseline, target, better, latest, latest === null ? null : asAt, firstDue, startsOn, dueOn, day]);
  expect(row!.word).toBe(word);
});
