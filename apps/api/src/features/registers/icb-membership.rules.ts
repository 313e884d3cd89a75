import { dayAfter } from './day.rules.js';
import { keyOf, sameIdentifier } from './identifier.rules.js';
import type { Entry, RegisterIndex } from './register-index.rules.js';
import type { Change, IcbMembership } from './register-plan.types.js';
import type { Identifier, IsoDate, OrganisationRow, Succession } from './register.types.js';

export type IcbChange = Extract<Change, { kind: 'JOIN_ICB' | 'MOVE_ICB' | 'LEAVE_ICB' }>;

/**
 * How a trust's ICB changes with an edition. A move is dated by the succession of the two ICBs where one is
 * known; else the edition's day is the latest on which it can have happened.
 */
export function planIcb(
  trust: Entry,
  icb: Identifier | null,
  edition: IsoDate,
  successions: readonly Succession[],
): IcbChange | null {
  const current = trust.icb;
  if (!icb) return current && { kind: 'LEAVE_ICB', icb: current.icb, on: edition, known: 'BY' };
  if (!current) return { kind: 'JOIN_ICB', icb, on: edition, known: 'BY' };
  if (sameIdentifier(current.icb, icb)) return null;
  const on = successionDay(current, icb, edition, successions);
  return { kind: 'MOVE_ICB', from: current.icb, to: icb, on: on ?? edition, known: on ? 'ON' : 'BY' };
}

function successionDay(
  current: IcbMembership,
  icb: Identifier,
  edition: IsoDate,
  successions: readonly Succession[],
): IsoDate | undefined {
  return successions
    .filter(
      ({ predecessor, successor, on }) =>
        sameIdentifier(predecessor, current.icb) && sameIdentifier(successor, icb) && on > (current.from ?? '') && on <= edition,
    )
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
}

/** How the membership of a part of a board changes: it goes where the board goes, whatever an edition that is behind still calls it. Adds to `notes` where nothing says so. */
export function planPartIcb(
  row: OrganisationRow,
  entry: Entry,
  { index, edition, successions }: { index: RegisterIndex; edition: IsoDate; successions: readonly Succession[] },
  notes: string[],
): IcbChange | null {
  if (row.closedOn && row.closedOn < edition) return leftOnClosing(entry, row.closedOn);
  const standing = row.icb && standingIcb(index, row.icb, edition, successions);
  if (row.icb && !standing) {
    notes.push(`ICB ${row.icb.value} had closed before this edition, and nothing says which one this belongs to since: give the file the day that it is from, or read a later one.`);
    return null;
  }
  return planIcb(entry, standing, edition, successions);
}

/** A group that closed belongs to no board any more; most closed before there were any. */
const leftOnClosing = ({ icb }: Entry, closedOn: IsoDate): IcbChange | null => icb && { kind: 'LEAVE_ICB', icb: icb.icb, on: dayAfter(closedOn), known: 'ON' };

/**
 * The ICB that an edition means by a code: one that closed before it lives on in its only successor, as reports name some boards for months after
 * their merger. Null where it closed without one, or was split: nothing says which part is meant.
 */
function standingIcb(index: RegisterIndex, icb: Identifier, edition: IsoDate, successions: readonly Succession[]): Identifier | null {
  const { closedOn } = index.byCode.get(keyOf(icb)) ?? { closedOn: null };
  if (!closedOn || closedOn >= edition) return icb;
  const [next, ...others] = successions.filter(({ predecessor, on }) => sameIdentifier(predecessor, icb) && on <= edition);
  return next && others.length === 0 ? standingIcb(index, next.successor, edition, successions) : null;
}

/** Whether the Directory, or a row before, has an integrated care board of this code. */
export const isKnownIcb = (index: RegisterIndex, icb: Identifier): boolean =>
  index.byCode.get(keyOf(icb))?.type === 'ICB';
