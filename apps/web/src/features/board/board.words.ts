import type { BoardHeadlineFragment, CloseReason, MovementFlow } from '../../gql/graphql.js';
import { dayAndMonth, plainDate } from '../../lib/dates.js';
import { CLOSE_REASONS } from '../../lib/opportunity-words.js';
import { count, list, pluralInWords, sentence } from '../../lib/words.js';
import { stageName, type Stage } from '../../lib/stages.js';
import type { Tone } from '../../ui/status-word.js';

const MONTH = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', month: 'long' });
const SMALL = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "four", "17": words up to ten. */
export const inWords = (value: number): string => SMALL[value] ?? count(value);

/** "September", with the year when it is not the year of the other day. */
export function monthOf(day: string, beside: string): string {
  const month = MONTH.format(new Date(`${day}T12:00:00Z`));
  return day.slice(0, 4) === beside.slice(0, 4) ? month : `${month} ${day.slice(0, 4)}`;
}

/** "one more than in September", "as many as in September", "two fewer than in September" */
export function comparedWith(now: number, then: number, last: string, asAt: string): string {
  const month = monthOf(last, asAt);
  if (now === then) return `as many as in ${month}`;
  return `${inWords(Math.abs(now - then))} ${now > then ? 'more' : 'fewer'} than in ${month}`;
}

/** "Four partnerships agreed, one more than in September." */
export function headline({ movement, lastMeeting, asAt }: BoardHeadlineFragment): string {
  const agreed = movement.find(({ columnKey }) => columnKey === 'AGREED');
  const now = agreed?.closing ?? 0;
  const words = now === 0 ? 'No partnership agreed yet' : `${sentence(now === 10 ? 'ten partnerships' : pluralInWords(now, 'partnership'))} agreed`;
  return lastMeeting ? `${words}, ${comparedWith(now, agreed?.opening ?? 0, lastMeeting.heldOn, asAt)}.` : `${words}.`;
}

interface Aside {
  cameIn: boolean;
  otherColumn?: Stage | null;
  closeReason?: CloseReason | null;
  howMany: number;
}

/** What follows the figure in: " from Exploring and Shaping" for Paused, ": one delivered elsewhere, one declined" for Closed. */
export function cameInWords(column: string, parts: readonly Aside[]): string {
  if (column === 'PAUSED') return ` from ${list(unique(parts.map(({ otherColumn }) => (otherColumn ? stageName(otherColumn) : 'the start'))))}`;
  const reasons = new Map<string, number>();
  for (const { closeReason, howMany } of parts) {
    const reason = closeReason ? CLOSE_REASONS[closeReason].toLowerCase() : 'opened again since';
    reasons.set(reason, (reasons.get(reason) ?? 0) + howMany);
  }
  return `: ${[...reasons].map(([reason, howMany]) => `${inWords(howMany)} ${reason}`).join(', ')}`;
}

/** What follows the figure out: " resumed into Exploring", " closed". */
export function wentOutWords(column: string, parts: readonly Aside[]): string {
  const stages = unique(parts.filter(({ otherColumn }) => otherColumn !== 'CLOSED').map(({ otherColumn }) => (otherColumn ? stageName(otherColumn) : '')));
  const closed = parts.some(({ otherColumn }) => otherColumn === 'CLOSED');
  const into = stages.length ? [`${column === 'PAUSED' ? 'resumed' : 'opened again'} into ${list(stages)}`] : [];
  return ` ${[...into, ...(closed ? ['closed'] : [])].join(' or ')}`;
}

const unique = (words: string[]): string[] => [...new Set(words)];

/** The cells of a stage's row: what stands above them, and their sign. */
export const FLOWS = [
  { flow: 'NEW', field: 'added', sign: 1, words: 'new' },
  { flow: 'IN_FORWARD', field: 'inForward', sign: 1, words: 'moved forward into' },
  { flow: 'IN_BACK', field: 'inBack', sign: 1, words: 'moved back into' },
  { flow: 'IN_RESUMED', field: 'inResumed', sign: 1, words: 'resumed into' },
  { flow: 'OUT_FORWARD', field: 'outForward', sign: -1, words: 'moved forward from' },
  { flow: 'OUT_BACK', field: 'outBack', sign: -1, words: 'moved back from' },
  { flow: 'OUT_PAUSED', field: 'outPaused', sign: -1, words: 'paused from' },
  { flow: 'OUT_CLOSED', field: 'outClosed', sign: -1, words: 'closed from' },
] as const satisfies readonly { flow: MovementFlow; field: string; sign: 1 | -1; words: string }[];

/** "as at 31 October", "31 August, 12 weeks old", "first figure in January" */
export function freshness({ asAt, isLate, weeksOld }: { asAt?: string | null; isLate: boolean; weeksOld?: number | null }, firstDue: string | null | undefined, onDay: string): string {
  if (!asAt) return firstDue && firstDue > onDay ? `first figure in ${monthOf(firstDue, onDay)}` : '';
  const day = asAt.slice(0, 4) === onDay.slice(0, 4) ? dayAndMonth(asAt, new Date(`${onDay}T12:00:00Z`)) : plainDate(asAt);
  return isLate ? `${day}, ${weeksOld} weeks old` : `as at ${day}`;
}

/** Which way a risk moves. */
export const TREND: Record<'BETTER' | 'SAME' | 'WORSE', { words: string; tone: Tone }> = {
  BETTER: { words: 'Better', tone: 'ok' }, SAME: { words: 'Same', tone: 'ink' }, WORSE: { words: 'Worse', tone: 'danger' },
};
/** What a board decided. */
export const OUTCOME: Record<'APPROVED' | 'DECLINED' | 'DEFERRED' | 'NOTED', string> = { APPROVED: 'Approved', DECLINED: 'Declined', DEFERRED: 'Deferred', NOTED: 'Noted' };
