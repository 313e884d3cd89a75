import { expect, test } from '@jest/globals';
import { missingFor, type MovePlan, type PipelineFacts, planClose, planMove, planPause, planReopen, planResume } from './move.rules.js';
import { gatesBetween } from './opportunity.stages.js';
import { Stage } from './opportunity.types.js';

const facts = (more: Partial<PipelineFacts> = {}): PipelineFacts => ({ stage: Stage.SHAPING, state: 'OPEN', since: '2026-08-14', inPlace: new Set(), today: '2026-11-23', ...more });
const allOf = (stage: Stage, to: Stage) => new Set(gatesBetween(stage, to).map(({ key }) => key));
const outcome = (plan: MovePlan): string => (plan.outcome === 'REFUSED' ? `REFUSED ${plan.field}` : plan.outcome);

test.each<[string, Partial<PipelineFacts>, Parameters<typeof planMove>[1], string]>([
  ['forwards with nothing in place', {}, { to: Stage.BUSINESS_CASE }, 'GATED'],
  ['forwards with everything in place', { inPlace: allOf(Stage.SHAPING, Stage.BUSINESS_CASE) }, { to: Stage.BUSINESS_CASE }, 'PLANNED'],
  ['over a stage with only the first gate passed', { inPlace: allOf(Stage.SHAPING, Stage.BUSINESS_CASE) }, { to: Stage.APPROVALS }, 'GATED'],
  ['over a stage with both gates passed', { inPlace: allOf(Stage.SHAPING, Stage.APPROVALS) }, { to: Stage.APPROVALS }, 'PLANNED'],
  ['with an override', {}, { to: Stage.BUSINESS_CASE, override: { by: 'Ruth Adeyemi', reason: 'The board decides on Thursday' } }, 'PLANNED'],
  ['back without a reason', {}, { to: Stage.EXPLORING }, 'REFUSED reason'],
  ['back with a reason', {}, { to: Stage.EXPLORING, reason: 'The commissioner changed' }, 'PLANNED'],
  ['to where it is', {}, { to: Stage.SHAPING }, 'REFUSED to'],
  ['while paused', { state: 'PAUSED' }, { to: Stage.EXPLORING, reason: 'x' }, 'REFUSED to'],
  ['while closed', { state: 'CLOSED' }, { to: Stage.EXPLORING, reason: 'x' }, 'REFUSED to'],
  ['back from agreed', { stage: Stage.AGREED }, { to: Stage.APPROVALS, reason: 'x' }, 'REFUSED to'],
  ['on the day of the change before', {}, { to: Stage.EXPLORING, reason: 'x', happenedOn: '2026-08-14' }, 'PLANNED'],
  ['before the change before', {}, { to: Stage.EXPLORING, reason: 'x', happenedOn: '2026-08-13' }, 'REFUSED happenedOn'],
  ['in the future', {}, { to: Stage.EXPLORING, reason: 'x', happenedOn: '2026-11-24' }, 'REFUSED happenedOn'],
])('a move %s', (_, more, wish, expected) => {
  expect(outcome(planMove(facts(more), wish))).toBe(expected);
});

test('answers that come with the move count, and only what is missing is asked for', () => {
  const inPlace = allOf(Stage.SHAPING, Stage.BUSINESS_CASE);
  inPlace.delete('LETTER_OF_INTENT');
  inPlace.delete('DATA_BASIS');
  const gated = planMove(facts({ inPlace }), { to: Stage.BUSINESS_CASE, evidence: [{ item: 'DATA_BASIS', value: 'No personal data' }] });
  expect(gated).toMatchObject({ outcome: 'GATED', missing: [{ key: 'LETTER_OF_INTENT' }] });
  expect(missingFor({ stage: Stage.SHAPING, inPlace }, Stage.APPROVALS)).toHaveLength(7);
});

test('an override says who, why, and what it went without', () => {
  const override = { by: 'Ruth Adeyemi', reason: 'The board decides on Thursday' };
  expect(planMove(facts(), { to: Stage.BUSINESS_CASE, override })).toMatchObject({ change: { override, missing: [...allOf(Stage.SHAPING, Stage.BUSINESS_CASE)] } });
  expect(planMove(facts({ inPlace: allOf(Stage.SHAPING, Stage.BUSINESS_CASE) }), { to: Stage.BUSINESS_CASE, override })).toMatchObject({ change: { override: null, missing: [] } });
});

test.each<[string, MovePlan, string]>([
  ['pause an open one', planPause(facts(), { reason: 'Winter', restartOn: '2027-01-11' }), 'PLANNED'],
  ['pause until yesterday', planPause(facts(), { reason: 'Winter', restartOn: '2026-11-22' }), 'REFUSED restartOn'],
  ['pause a paused one', planPause(facts({ state: 'PAUSED' }), { reason: 'Winter', restartOn: '2027-01-11' }), 'REFUSED state'],
  ['pause an agreed one', planPause(facts({ stage: Stage.AGREED }), { reason: 'Winter', restartOn: '2027-01-11' }), 'REFUSED state'],
  ['resume a paused one', planResume(facts({ state: 'PAUSED' }), {}), 'PLANNED'],
  ['resume an open one', planResume(facts(), {}), 'REFUSED state'],
  ['close a paused one', planClose(facts({ state: 'PAUSED' }), {}), 'PLANNED'],
  ['close a closed one', planClose(facts({ state: 'CLOSED' }), {}), 'REFUSED state'],
  ['close an agreed one', planClose(facts({ stage: Stage.AGREED }), {}), 'REFUSED state'],
  ['reopen a closed one', planReopen(facts({ state: 'CLOSED' }), {}), 'PLANNED'],
  ['reopen an open one', planReopen(facts(), {}), 'REFUSED state'],
])('%s', (_, plan, expected) => {
  expect(outcome(plan)).toBe(expected);
});

test('columns beside the stages are left for the stage in which it stood', () => {
  expect(planResume(facts({ state: 'PAUSED' }), {})).toMatchObject({ change: { from: 'PAUSED', to: 'SHAPING' } });
  expect(planClose(facts({ state: 'PAUSED' }), {})).toMatchObject({ change: { from: 'PAUSED', to: 'CLOSED' } });
});
