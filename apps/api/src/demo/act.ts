import type { Clock } from '../platform/clock.js';
import type { Hands } from './hands.js';
import type { DayOffset } from './world/calendar.js';

/** One thing that somebody did on a day of the story. */
export interface Act {
  on: DayOffset;
  /** London time, HH:MM. Acts of one moment do not depend on each other: they run side by side. */
  at: string;
  /** What it is, for the sentence when it fails. */
  what: string;
  do(hands: Hands): Promise<void>;
}

const AT_ONCE = 8;

/** Lives through the acts in order of time with the clock set to each moment, never past `until`. */
export async function live(acts: readonly Act[], hands: Hands, clock: Clock, until: Date): Promise<void> {
  try {
    for (const [moment, together] of byMoment(acts, hands)) {
      clock.set(new Date(Math.min(moment, until.getTime())));
      for (let start = 0; start < together.length; start += AT_ONCE) {
        await Promise.all(together.slice(start, start + AT_ONCE).map((act) => perform(act, hands)));
      }
    }
  } finally {
    clock.set(null);
  }
}

async function perform(act: Act, hands: Hands): Promise<void> {
  try {
    await act.do(hands);
  } catch (cause) {
    throw new Error(`The demo world stopped at "${act.what}" (${hands.calendar.workingDay(act.on)}, ${act.at}).`, { cause });
  }
}

function byMoment(acts: readonly Act[], { calendar }: Hands): [moment: number, together: Act[]][] {
  const moments = new Map<number, Act[]>();
  for (const act of acts) {
    const moment = calendar.moment(act.on, act.at).getTime();
    moments.set(moment, [...(moments.get(moment) ?? []), act]);
  }
  return [...moments].sort(([one], [other]) => one - other);
}
