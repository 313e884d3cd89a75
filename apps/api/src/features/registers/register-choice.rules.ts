import { keyOf } from './identifier.rules.js';
import type { Change, PlannedChange, RegisterPlan, RegisterState, RowPlan, Subject } from './register-plan.types.js';

/** How changes are told apart in a preview: a split is another thing than a merger, a new code another than a further one. */
export type ChangeGroupKind = Exclude<Change['kind'], 'SUCCESSION' | 'IDENTIFIERS'> | 'SPLIT' | 'MERGER' | 'ACQUISITION' | 'RECODE' | 'CODES';

/** Under which heading a change stands. */
export function groupOf(change: Change): ChangeGroupKind {
  if (change.kind === 'SUCCESSION') return change.succession.kind;
  if (change.kind === 'IDENTIFIERS') return change.ended.length ? 'RECODE' : 'CODES';
  return change.kind;
}

/** A change's own key within its file (`12 MOVE_ICB`): the same in the preview and when it is applied. */
export function lineOf(row: number, { change, code }: PlannedChange): string {
  const about = change.kind === 'SUCCESSION' ? change.succession.successor.value : 'within' in change ? `${code} ${change.within.code}` : code;
  return `${row} ${groupOf(change)} ${about}`;
}

export interface Chosen {
  plan: RegisterPlan;
  /** How many changes were left out, those among them that could not go in without another. */
  leftOut: number;
}

/**
 * A plan without what somebody left out: whole groups (`RENAME`) or single lines (see `lineOf`). What rests on a new
 * organisation that was left out goes with it. The rows that remain without any change count as unchanged.
 */
export function chosenOf(plan: RegisterPlan, left: ReadonlySet<string>, { organisations }: RegisterState): Chosen {
  if (left.size === 0) return { plan, leftOut: 0 };
  const kept = plan.rows.map((row) => row.changes.filter((planned) => !left.has(groupOf(planned.change)) && !left.has(lineOf(row.row, planned))));
  const there = new Set(organisations.flatMap(({ identifiers }) => identifiers.map(keyOf)));
  for (const { change } of kept.flat()) {
    if (change.kind === 'CREATE') for (const code of change.organisation.identifiers) there.add(keyOf(code));
    if (change.kind === 'IDENTIFIERS') for (const code of change.added) there.add(keyOf(code));
  }
  const rows = plan.rows.map((row, index) => without(row, (kept[index] ?? []).filter(({ subject, change }) => restsOn(subject, change).every((code) => there.has(code)))));
  const count = (of: readonly RowPlan[]) => of.reduce((sum, { changes }) => sum + changes.length, 0);
  return { plan: { ...plan, rows }, leftOut: count(plan.rows) - count(rows) };
}

/** The codes without whose organisations a change has nothing to point at. */
function restsOn(subject: Subject, change: Change): string[] {
  const about = 'created' in subject ? [keyOf(subject.created)] : [];
  switch (change.kind) {
    case 'JOIN_ICB':
      return [...about, keyOf(change.icb)];
    case 'MOVE_ICB':
      return [...about, keyOf(change.to)];
    case 'SUCCESSION':
      return [...about, keyOf(change.succession.predecessor), keyOf(change.succession.successor)];
    default:
      return about;
  }
}

function without(row: RowPlan, changes: readonly PlannedChange[]): RowPlan {
  if (changes.length === row.changes.length) return row;
  const isNew = row.outcome === 'CREATED' && changes.some(({ change }) => change.kind === 'CREATE' || change.kind === 'SUCCESSION' || change.kind === 'PLACE_IN' || (change.kind === 'PATIENT_SHARE' && change.from === null) || (change.kind === 'DEPRIVATION' && change.isNew));
  return { ...row, changes, outcome: changes.length === 0 ? 'UNCHANGED' : isNew ? 'CREATED' : 'CHANGED' };
}
