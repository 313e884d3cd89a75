import { BoardColumnKey, gatesBetween, type GateItem, Stage, stages } from './opportunity.stages.js';
import type { Day, OpportunityState } from './opportunity.types.js';

export interface PipelineFacts {
  stage: Stage;
  state: `${OpportunityState}`;
  /** The day of the last change that stands: nothing may be dated before it. */
  since: Day;
  /** Keys of gate items that are answered. */
  inPlace: ReadonlySet<string>;
  today: Day;
}

export interface MoveWish {
  to: Stage;
  happenedOn?: Day | null;
  reason?: string | null;
  /** Answers that come with the move; written with it or not at all. */
  evidence?: readonly { item: string; value: string }[];
  /** Passes the gate without what is missing; the board sees the name and the reason. */
  override?: { by: string; reason: string } | null;
}

export interface PlannedChange {
  from: BoardColumnKey;
  to: BoardColumnKey;
  happenedOn: Day;
  reason: string | null;
  override: { by: string; reason: string } | null;
  /** What an override went without. */
  missing: string[];
}

export type MovePlan =
  | { outcome: 'PLANNED'; change: PlannedChange }
  | { outcome: 'GATED'; missing: readonly GateItem[] }
  | { outcome: 'REFUSED'; field: string; sentence: string };

const refused = (field: string, sentence: string): MovePlan => ({ outcome: 'REFUSED', field, sentence });

/** The column in which an opportunity stands. */
export const columnOf = ({ stage, state }: Pick<PipelineFacts, 'stage' | 'state'>): BoardColumnKey => BoardColumnKey[state === 'OPEN' ? stage : state];

/** What a move to a stage still needs: the gates between, less what is in place. The same for the menu, the dialog and the API. */
export const missingFor = (facts: Pick<PipelineFacts, 'stage' | 'inPlace'>, to: Stage): readonly GateItem[] =>
  gatesBetween(facts.stage, to).filter(({ key }) => !facts.inPlace.has(key));

/** When the change happened, or why it cannot have happened then. */
function dated(facts: PipelineFacts, wished: Day | null | undefined): { day: Day } | { refusal: MovePlan } {
  const day = wished ?? facts.today;
  if (day > facts.today) return { refusal: refused('happenedOn', 'This lies in the future. Give the day on which it happened, today at the latest.') };
  if (day < facts.since) {
    return { refusal: refused('happenedOn', `The change before this one was on ${facts.since}. Give that day or a later one; if the earlier change is wrong, take it back and enter it again.`) };
  }
  return { day };
}

function change(facts: PipelineFacts, to: BoardColumnKey, wish: { happenedOn?: Day | null; reason?: string | null }): MovePlan {
  const when = dated(facts, wish.happenedOn);
  if ('refusal' in when) return when.refusal;
  return { outcome: 'PLANNED', change: { from: columnOf(facts), to, happenedOn: when.day, reason: wish.reason ?? null, override: null, missing: [] } };
}

/** Plans a move to another stage: forwards through every gate between, back with a reason. */
export function planMove(facts: PipelineFacts, wish: MoveWish): MovePlan {
  if (facts.state === 'PAUSED') return refused('to', 'This is paused. Resume it first, then move it.');
  if (facts.state === 'CLOSED') return refused('to', 'This is closed. Reopen it first, then move it.');
  if (wish.to === facts.stage) return refused('to', `It is in ${stages[facts.stage].label} already.`);
  if (facts.stage === Stage.AGREED) return refused('to', 'This is agreed and has become a partnership. Take that move back if it was wrong.');
  const plan = change(facts, BoardColumnKey[wish.to], wish);
  if (plan.outcome !== 'PLANNED') return plan;
  if (stages[wish.to].number < stages[facts.stage].number) {
    return wish.reason ? plan : refused('reason', 'Say why it goes back a stage: the board sees it.');
  }
  const inPlace = new Set([...facts.inPlace, ...(wish.evidence ?? []).map(({ item }) => item)]);
  const missing = missingFor({ stage: facts.stage, inPlace }, wish.to);
  if (missing.length === 0) return plan;
  if (!wish.override) return { outcome: 'GATED', missing };
  return { outcome: 'PLANNED', change: { ...plan.change, override: wish.override, missing: missing.map(({ key }) => key) } };
}

/** Plans a pause: a reason and the day on which it is looked at again. */
export function planPause(facts: PipelineFacts, wish: { reason: string; restartOn: Day; happenedOn?: Day | null }): MovePlan {
  if (facts.state !== 'OPEN') return refused('state', facts.state === 'PAUSED' ? 'This is paused already.' : 'This is closed. Reopen it first.');
  if (facts.stage === Stage.AGREED) return refused('state', 'This is agreed: the partnership has a state of its own.');
  if (wish.restartOn <= (wish.happenedOn ?? facts.today)) return refused('restartOn', 'Give a restart date after the day it was paused.');
  return change(facts, BoardColumnKey.PAUSED, wish);
}

/** Plans the end of a pause: back to the stage in which it was paused. */
export function planResume(facts: PipelineFacts, wish: { happenedOn?: Day | null }): MovePlan {
  return facts.state === 'PAUSED' ? change(facts, BoardColumnKey[facts.stage], wish) : refused('state', 'This is not paused.');
}

/** Plans the end of an opportunity that did not come about. */
export function planClose(facts: PipelineFacts, wish: { happenedOn?: Day | null; reason?: string | null }): MovePlan {
  if (facts.state === 'CLOSED') return refused('state', 'This is closed already.');
  if (facts.stage === Stage.AGREED) return refused('state', 'This is agreed: end the partnership in its place.');
  return change(facts, BoardColumnKey.CLOSED, wish);
}

/** Plans a return from closed to the stage in which it was closed. */
export function planReopen(facts: PipelineFacts, wish: { happenedOn?: Day | null; reason?: string | null }): MovePlan {
  return facts.state === 'CLOSED' ? change(facts, BoardColumnKey[facts.stage], wish) : refused('state', 'This is not closed.');
}
