import { icbListFile, readGood, successionFile, trustFile } from '../../testing/registers.js';
import { chosenOf } from './register-choice.rules.js';
import type { RegisterPlan } from './register-plan.types.js';
import { planRegister } from './register.rules.js';

const EMPTY = { organisations: [], places: [], successions: [], editionsRead: [] };
const planOf = (register: 'ICB_LIST' | 'ICB_SUCCESSION' | 'NHS_TRUSTS', bytes: Uint8Array): RegisterPlan =>
  planRegister(EMPTY, { register, edition: '2026-04-01', rows: readGood('file.csv', bytes).rows });
const split = (from: string, to: string) => [from, `E5400090${from.charAt(2)}`, `NHS ${from} Integrated Care Board`, to, `E5400080${to.charAt(1)}`, `NHS ${to} Integrated Care Board`, '2026-04-01', 'split'];
const kept = (plan: RegisterPlan, ...left: string[]) => {
  const { plan: chosen, leftOut } = chosenOf(plan, new Set(left), EMPTY);
  return { leftOut, rows: chosen.rows.map(({ outcome, changes }) => [outcome, ...changes.map(({ change }) => change.kind)]) };
};

const SPLIT = planOf('ICB_SUCCESSION', successionFile(split('QX1', 'X1Y'), split('QX1', 'X2Y')));

test('nothing left out leaves the plan as it is', () => {
  expect(chosenOf(SPLIT, new Set(), EMPTY)).toEqual({ plan: SPLIT, leftOut: 0 });
});

test('a whole group, or one line of it, stays out; the row says so', () => {
  expect(kept(SPLIT, 'SPLIT')).toEqual({ leftOut: 2, rows: [['CREATED', 'CREATE', 'CREATE'], ['CREATED', 'CREATE']] });
  expect(kept(SPLIT, '3 SPLIT X2Y')).toEqual({ leftOut: 1, rows: [['CREATED', 'CREATE', 'CREATE', 'SUCCESSION'], ['CREATED', 'CREATE']] });
});

test('what rests on a new organisation goes out with it', () => {
  expect(kept(SPLIT, '3 CREATE X2Y')).toEqual({ leftOut: 2, rows: [['CREATED', 'CREATE', 'CREATE', 'SUCCESSION'], ['UNCHANGED']] });
  expect(kept(SPLIT, '2 CREATE QX1')).toEqual({ leftOut: 3, rows: [['CREATED', 'CREATE'], ['CREATED', 'CREATE']] });
  const icbs = planOf('ICB_LIST', icbListFile(['QX1', 'E54000901', 'NHS Aldermere Integrated Care Board']));
  expect(kept(icbs, 'CREATE')).toEqual({ leftOut: 1, rows: [['UNCHANGED']] });
});

test('a trust is not placed in an ICB when it is not made itself', () => {
  const state = { ...EMPTY, organisations: [{ id: 'icb', type: 'ICB', identifiers: [{ scheme: 'ODS' as const, value: 'QX1' }], officialName: 'NHS Aldermere ICB', aliases: [], actsAs: [], openedOn: null, closedOn: null, details: { subType: null, legalForm: null, address: null, town: null, postcode: null, phone: null }, icb: null, heldBy: 'ICB' }] };
  const plan = planRegister(state, { register: 'NHS_TRUSTS', edition: '2026-04-01', rows: readGood('etr.csv', trustFile({ code: 'RZ1' })).rows });
  expect(plan.rows[0]?.changes).toHaveLength(2);
  expect(chosenOf(plan, new Set(['CREATE']), state)).toMatchObject({ leftOut: 2, plan: { rows: [{ outcome: 'UNCHANGED' }] } });
});
