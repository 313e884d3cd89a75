import { describe, expect, test } from '@jest/globals';
import { abreast, giveHalf, type Lane, takeStretch } from './lanes.js';

const lane = (given: Partial<Lane> = {}): Lane => ({ at: 0, of: 2, after: 0, last: 100_000, ...given });
const isIn = (row: number, { at, of }: Lane) => row % of === at;

describe('a stretch of the file', () => {
  test('is 2,500 of a lane’s rows at most, half of what is left towards the end, and never fewer than 250', () => {
    const sizes = [];
    for (const one = lane({ of: 1 }); one.after < 10_000; ) sizes.push(-one.after + takeStretch(one, 10_000));
    expect(sizes).toEqual([2_500, 2_500, 2_500, 1_250, 625, 313, 250, 62]);
    expect(takeStretch(lane(), 100_000)).toBe(5_000);
  });

  test('is all of a small file', () => expect(takeStretch(lane(), 4_000)).toBe(4_000));
});

describe('half of what is left', () => {
  test('is every second record: none is in both, and none is lost', () => {
    const one = lane({ at: 1 });
    const before = { ...one };
    const half = giveHalf(one)!;
    for (let row = 0; row < 64; row += 1) expect(Number(isIn(row, one)) + Number(isIn(row, half))).toBe(Number(isIn(row, before)));
    expect(half.after).toBe(one.after);
  });

  test.each([{ after: 99_001 }, { last: undefined }])('is nothing where too little is left, or nobody knows how much: %j', (given) => expect(giveHalf(lane(given as Partial<Lane>))).toBeNull());
});

describe('lanes beside each other', () => {
  /** Carries 40,000 rows out, each lane as slowly as is told, and answers the rows in the order in which their pieces began, and how often each runner did one. */
  async function carriedOut(waits: readonly number[], failsAt = Infinity) {
    const rows: number[] = [];
    const pieces = waits.map(() => 0);
    const underWay = new Set<number>();
    const ended = abreast(waits.map((_, at) => ({ at, of: waits.length, after: 0, last: 40_000 })), async (one, runner) => {
      const { after } = one;
      if (after >= 40_000) return false;
      const mine = Array.from({ length: takeStretch(one, 40_000) - after }, (_, index) => after + index).filter((row) => isIn(row % 256, one));
      // Rows of one record lie 256 apart here.
      for (const row of mine) if (underWay.has(row % 256)) throw new Error(`Row ${row} was begun while another of its record was under way.`);
      const records = new Set(mine.map((row) => row % 256));
      for (const record of records) underWay.add(record);
      pieces[runner]! += 1;
      if (rows.length >= failsAt && runner === 0) throw new Error('It failed.');
      rows.push(...mine);
      for (let turn = 0; turn < waits[runner]!; turn += 1) await Promise.resolve();
      for (const record of records) underWay.delete(record);
      return true;
    });
    return { rows, pieces, ended };
  }

  test.each([[[1, 1]], [[5, 200]], [[300, 1, 7]], [[9]]])('carry every row out once, those of a record in their order, however slow each is: %j', async (waits) => {
    const { rows, pieces, ended } = await carriedOut(waits);
    await ended;
    expect(rows.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40_000 }, (_, row) => row));
    const seen = new Map<number, number>();
    const outOfOrder = rows.filter((row) => {
      const isLate = (seen.get(row % 256) ?? -1) > row;
      seen.set(row % 256, row);
      return isLate;
    });
    expect(outOfOrder).toEqual([]);
    expect(Math.min(...pieces)).toBeGreaterThan(0);
  });

  test('help each other: of two that are unlike the fast one does more than its half', async () => {
    const { pieces, ended } = await carriedOut([400, 1]);
    await ended;
    expect(pieces[1]).toBeGreaterThan(2 * pieces[0]!);
  });

  test('all come to an end where one fails, and then it is said', async () => {
    const { rows, ended } = await carriedOut([50, 1], 10_000);
    await expect(ended).rejects.toThrow('It failed.');
    expect(rows.length).toBeGreaterThan(10_000);
  });
});
