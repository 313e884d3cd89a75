import { plainDate } from '../../lib/dates.js';

interface Days {
  openedOn: string | null;
  closedOn: string | null;
}

/** "since 1 April 2001, until 31 March 2027"; of one that is still to open "from 1 April 2027". Days are YYYY-MM-DD; empty where none is known. */
export const daysInWords = ({ openedOn, closedOn }: Days, today: string): string =>
  [openedOn && `${openedOn > today ? 'from' : 'since'} ${plainDate(openedOn)}`, closedOn && `until ${plainDate(closedOn)}`].filter(Boolean).join(', ');

/** What stands before and after the names of those who carry on from the day `on`: a succession is often known years ahead. */
export function successionWords(on: string, isSplit: boolean, today: string): { lead: string; when: string } {
  if (on > today) return { lead: isSplit ? 'Will be split among' : 'Will become part of', when: `on ${plainDate(on)}` };
  return { lead: isSplit ? 'Split among' : 'Now part of', when: `since ${plainDate(on)}` };
}
