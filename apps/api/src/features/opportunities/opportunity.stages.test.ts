import { expect, test } from '@jest/globals';
import { gatesBetween, stageOrder, stages } from './opportunity.stages.js';
import { Stage } from './opportunity.types.js';

test('every stage is reached from the first, and only Agreed ends', () => {
  const reached = new Set<Stage>();
  const walk = (stage: Stage): void => {
    if (reached.has(stage)) return;
    reached.add(stage);
    stages[stage].next.forEach(walk);
  };
  walk(Stage.INTRODUCED);
  expect([...reached].sort()).toEqual([...stageOrder].sort());
  expect(stageOrder.filter((stage) => stages[stage].next.length === 0)).toEqual([Stage.AGREED]);
});

test('stages are numbered from 1 in the order in which they are walked', () => {
  expect(stageOrder.map((stage) => stages[stage].number)).toEqual([1, 2, 3, 4, 5, 6]);
  for (const stage of stageOrder) for (const next of stages[stage].next) expect(stages[next].number).toBe(stages[stage].number + 1);
});

test('a stage that can be left asks for something, and no two gates ask for the same', () => {
  const keys = stageOrder.flatMap((stage) => stages[stage].gate.map(({ key }) => key));
  expect(new Set(keys).size).toBe(keys.length);
  for (const stage of stageOrder) expect(stages[stage].gate.length > 0).toBe(stages[stage].next.length > 0);
});

test('stall days are those of the product', () => {
  expect(stageOrder.map((stage) => stages[stage].stallDays)).toEqual([14, 30, 45, 60, 90, null]);
});

test('a move over several stages asks for every gate between, a move back for none', () => {
  const asked = (from: Stage, to: Stage) => gatesBetween(from, to).length;
  expect(asked(Stage.SHAPING, Stage.BUSINESS_CASE)).toBe(6);
  expect(asked(Stage.SHAPING, Stage.APPROVALS)).toBe(11);
  expect(asked(Stage.INTRODUCED, Stage.AGREED)).toBe(23);
  expect(asked(Stage.APPROVALS, Stage.EXPLORING)).toBe(0);
  expect(asked(Stage.SHAPING, Stage.SHAPING)).toBe(0);
});
