import type { INestApplicationContext } from '@nestjs/common';
import { Clock, londonDay } from '../platform/clock.js';
import { live } from './act.js';
import { memberActs } from './acts/members.acts.js';
import { Hands } from './hands.js';
import { worldCalendar, type IsoDay } from './world/calendar.js';
import { world } from './world/world.js';

/** Two years and a little before the load day: when the members began to keep their network here. */
const FIRST_DAY = -735;

/** Writes the demo world through the product's own writes, as if its people had lived it until `loadedAt`. */
export async function loadDemo(app: INestApplicationContext, loadedAt: Date): Promise<void> {
  const hands = new Hands(app, worldCalendar(londonDay(loadedAt) as IsoDay));
  const acts = [...memberActs(world, FIRST_DAY, 'hal')];
  await live(acts, hands, app.get(Clock), loadedAt);
}
