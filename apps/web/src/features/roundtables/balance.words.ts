import type { Sector } from '../../lib/sectors.js';
import { list, plural, pluralInWords, sentence } from '../../lib/words.js';

/** One sector of the server's balance. */
export interface SectorNeed {
  sector: Sector;
  target: number;
  drafted: number;
  /** Seats of the target that nobody holds or was asked for. */
  short: number;
}

/** How a seat of each sector is called. */
const SEAT: Record<Sector, string> = {
  NHS_PROVIDER: 'NHS provider', NHS_COMMISSIONER: 'commissioner', COUNCIL: 'council', HOUSING: 'housing', LEGAL: 'legal', VCSE: 'VCSE', DEVELOPER: 'developer', ACADEMIA: 'academic', GOVERNMENT: 'government',
};

const inWords = (value: number) => pluralInWords(value, '', '').trim();

/** "two council and one commissioner", the largest gap first. */
const gaps = (needs: { sector: Sector; seats: number }[]): string =>
  list(needs.filter(({ seats }) => seats > 0).sort((a, b) => b.seats - a.seats).map(({ sector, seats }) => `${inWords(seats)} ${SEAT[sector]}`));

/** What the balance says: the headline and what follows it. "Three seats to fill:" "two council and one commissioner. The two drafts would leave one council seat." */
export function balanceSentence(balance: readonly SectorNeed[]): { lead: string; rest: string } {
  if (!balance.some(({ target }) => target > 0)) return { lead: 'No balance is set yet.', rest: 'Say in Plan how many seats each sector should have, and this page shows who is missing.' };
  const short = balance.reduce((sum, need) => sum + need.short, 0);
  if (short === 0) return { lead: 'The room is balanced.', rest: 'Every seat is taken, or somebody has been asked to take it.' };
  const drafts = balance.reduce((sum, need) => sum + need.drafted, 0);
  const left = balance.map(({ sector, short: seats, drafted }) => ({ sector, seats: Math.max(0, seats - drafted) }));
  const leftInAll = left.reduce((sum, { seats }) => sum + seats, 0);
  const what = gaps(balance.map(({ sector, short: seats }) => ({ sector, seats })));
  return { lead: `${sentence(pluralInWords(short, 'seat'))} to fill:`, rest: `${what}.${drafts > 0 ? ` ${draftSentence(drafts, short, leftInAll, gaps(left))}` : ''}` };
}

function draftSentence(drafts: number, short: number, left: number, gap: string): string {
  const who = drafts === 1 ? 'The draft' : `The ${inWords(drafts)} drafts`;
  if (left === short) return `${who} would not change that.`;
  return left === 0 ? `${who} would fill ${short === 1 ? 'it' : 'them all'}.` : `${who} would leave ${gap} ${left === 1 ? 'seat' : 'seats'}.`;
}

/** For a list: "2 council and 1 commissioner short", or that nothing is; more than three sectors as one number. */
export function balanceInShort(balance: readonly SectorNeed[]): string {
  if (!balance.some(({ target }) => target > 0)) return 'No balance set';
  const missing = balance.filter(({ short }) => short > 0).sort((a, b) => b.short - a.short);
  if (missing.length === 0) return 'Balanced';
  if (missing.length > 3) return `${plural(missing.reduce((sum, { short }) => sum + short, 0), 'seat')} to fill in ${plural(missing.length, 'sector')}`;
  return `${list(missing.map(({ sector, short }) => `${short} ${SEAT[sector]}`))} short`;
}
