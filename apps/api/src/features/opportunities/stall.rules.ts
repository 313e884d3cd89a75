import { type Stage, stages } from './opportunity.stages.js';
import type { Day, OpportunityState } from './opportunity.types.js';
import { addWorkingDays, dayAfter } from './working-days.rules.js';

/** A next step stops counting once it was put off this often. */
const MOST_REDATINGS = 2;

export interface StallFacts {
  stage: Stage;
  state: `${OpportunityState}`;
  /** The last two-way contact; before the first one, the day on which the opportunity began. After a pause the clock starts again on the day it resumed. */
  since: Day;
  nextStep: { dueOn: Day | null; redated: number } | null;
  /** Messages sent and not answered since the last two-way contact. */
  unanswered: number;
}

/** Deadlines for reads to compare with today: stalled from `stallsOn` on, save from `heldFrom` to `heldUntil`. */
export interface Stall {
  stallsOn: Day | null;
  reason: string | null;
  heldFrom: Day | null;
  heldUntil: Day | null;
}

const never: Stall = { stallsOn: null, reason: null, heldFrom: null, heldUntil: null };

/**
 * When a pursuit stalls: no two-way contact for the stage's working days, and no next step due within that many working days
 * from the day in question. A step that was put off twice, has passed, or lies further ahead does not count.
 */
export function stallsOn(facts: StallFacts, holidays: ReadonlySet<Day>): Stall {
  const days = stages[facts.stage].stallDays;
  if (days === null || facts.state !== 'OPEN') return never;
  const clockEnds = addWorkingDays(facts.since, days, holidays);
  const reason = stallReason(facts);
  const due = facts.nextStep && facts.nextStep.redated < MOST_REDATINGS ? facts.nextStep.dueOn : null;
  if (!due || due < clockEnds) return { ...never, stallsOn: clockEnds, reason };
  const withinReach = addWorkingDays(due, -days, holidays);
  if (withinReach <= clockEnds) return { ...never, stallsOn: dayAfter(due), reason };
  return { stallsOn: clockEnds, reason, heldFrom: withinReach, heldUntil: due };
}

function stallReason({ nextStep, unanswered }: StallFacts): string {
  if (unanswered >= 2) return `${unanswered === 2 ? 'two' : unanswered} messages unanswered`;
  if (!nextStep) return 'no next step';
  if (nextStep.redated >= MOST_REDATINGS) return 'next step moved twice';
  return nextStep.dueOn ? 'next step has passed or is far ahead' : 'next step has no date';
}
