import { EvidenceKind, type GateItem } from './opportunity.stages.js';
import type { Day } from './opportunity.types.js';

/** A calendar day that there is: the 31st of February is none. */
const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value);

/** Why an answer does not answer its item, in words; null where it may stand. */
export function refuseAnswer({ answer, namesPerson }: GateItem, value: string, today: Day): string | null {
  if (answer === EvidenceKind.DATE && !isDay(value)) return 'Give a day, such as 2026-12-04.';
  if (answer === EvidenceKind.DATE && value > today) return 'This lies in the future. Give the day on which it happened, today at the latest.';
  if (namesPerson && !/\p{L}{2}.*\s.*\p{L}{2}/u.test(value)) return 'Give the person by first and last name, and what their post is for.';
  return null;
}
