import type { INestApplicationContext } from '@nestjs/common';
import { systemActor } from '../platform/auth/actor.js';
import { Clock, londonDay } from '../platform/clock.js';
import { Writes } from '../platform/database/writes.js';
import { live, type Act } from './act.js';
import { boardActs } from './acts/board.acts.js';
import { boundaryActs } from './acts/boundaries.acts.js';
import { deprivationActs } from './acts/deprivation.acts.js';
import { directoryActs } from './acts/directory.acts.js';
import { duplicateActs } from './acts/duplicates.acts.js';
import { finderActs } from './acts/finder.acts.js';
import { memberActs } from './acts/members.acts.js';
import { networkActs } from './acts/network.acts.js';
import { opportunityActs } from './acts/opportunities.acts.js';
import { partnershipActs } from './acts/partnerships.acts.js';
import { peopleActs } from './acts/people.acts.js';
import { roundtableActs } from './acts/roundtables.acts.js';
import { tidyActs } from './acts/tidy.acts.js';
import { Hands } from './hands.js';
import { lastJob, settleMail } from './settle-mail.js';
import { worldCalendar, type IsoDay } from './world/calendar.js';
import { world } from './world/world.js';

/** More than two years before the load day: when the members began to keep their network here. */
const FIRST_DAY = -810;

/** The administrator, whose account comes before everybody's person. */
const FIRST_USER = 'hal';

const acts: Act[] = [
  ...directoryActs(world, FIRST_DAY, FIRST_USER),
  ...deprivationActs,
  ...memberActs(world, FIRST_DAY, FIRST_USER),
  ...peopleActs(world, FIRST_DAY, FIRST_USER),
  ...networkActs(world),
  ...roundtableActs(world, FIRST_DAY),
  ...opportunityActs(world),
  ...partnershipActs(world),
  ...boardActs(world),
  ...finderActs(world),
  ...duplicateActs(world),
  ...tidyActs(world),
  ...boundaryActs(world, FIRST_DAY),
];

/** Writes the demo world through the product's own writes, as if its people had lived it until `loadedAt`. */
export async function loadDemo(app: INestApplicationContext, loadedAt: Date): Promise<void> {
  const hands = new Hands(app, worldCalendar(londonDay(loadedAt) as IsoDay), world.people);
  await mark(hands, 'demo.begin');
  const sinceJob = await lastJob(hands);
  await live(acts, hands, app.get(Clock), loadedAt);
  await settleMail(hands, world, sinceJob);
  await mark(hands, 'demo.end');
}

/** Marks the load in the order of all writes, so that taking the demo out can tell its first entries from a register's. */
async function mark(hands: Hands, action: 'demo.begin' | 'demo.end'): Promise<void> {
  await hands.get(Writes).run({ actor: systemActor, idempotencyKey: null }, { action, input: {} }, async (tx) => {
    tx.subject({ kind: 'DEMO', id: null });
  });
}
