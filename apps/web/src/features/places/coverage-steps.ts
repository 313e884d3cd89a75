import type { CoverageQuery } from '../../gql/graphql.js';
import { daysFromToday, fromNow } from '../../lib/dates.js';
import { plural } from '../../lib/words.js';

type Economy = CoverageQuery['coverage']['items'][number];

/** What the coverage table can show, as its address spells it. */
export const MEASURES = { roles: 'roles covered', people: 'people known', opportunities: 'live opportunities', contact: 'last contact' } as const;
export type Measure = keyof typeof MEASURES;

/** The measure that an address asks for; roles unless it names another. */
export const measureOf = (asked: string | null): Measure => (asked && asked in MEASURES ? (asked as Measure) : 'roles');

/** A value in words and its place on the scale: 0 is nothing, 5 the most. */
export interface Standing {
  words: string;
  step: number;
}

const STEPS = 5;
const stepOf = (value: number, most: number): number => (value === 0 || most === 0 ? 0 : Math.ceil((STEPS * value) / most));

/** Fewer days than this since the last contact are this step; longer ago is the first. */
const RECENT = [{ days: 30, step: 5 }, { days: 90, step: 4 }, { days: 180, step: 3 }, { days: 365, step: 2 }];

/** Where a place stands on a measure; counts are weighed against the largest shown, roles against all that are required. */
export function standingOf(measure: Measure, economy: Economy, shown: readonly Economy[]): Standing {
  if (measure === 'roles') {
    const known = economy.roles.filter((role) => role.known > 0).length;
    return { words: `${known} of ${economy.roles.length} known`, step: stepOf(known, economy.roles.length) };
  }
  if (measure === 'contact') {
    const { lastContactOn: day } = economy;
    if (!day) return { words: 'Never', step: 0 };
    return { words: fromNow(day), step: RECENT.find(({ days }) => -daysFromToday(day) < days)?.step ?? 1 };
  }
  const count = (one: Economy): number => (measure === 'people' ? one.place.peopleCount : one.liveOpportunities);
  const value = count(economy);
  return { words: measure === 'people' ? plural(value, 'person', 'people') : plural(value, 'opportunity', 'opportunities'), step: stepOf(value, Math.max(...shown.map(count))) };
}
