import { inWords } from './day.rules.js';
import { keyOf } from './identifier.rules.js';
import { type IcbChange, isKnownIcb, planIcb, planPartIcb } from './icb-membership.rules.js';
import { HELD_BY, planFacts } from './organisation-plan.rules.js';
import { type Entry, enter, enterCreated, indexOf, match, type RegisterIndex, renumbered } from './register-index.rules.js';
import { type PlacePlanning, placePlanning, planPlace } from './place-plan.rules.js';
import { comparableName } from './register-names.rules.js';
import type { Change, PlannedChange, RegisterPlan, RegisterState, RowPlan } from './register-plan.types.js';
import type {
  IsoDate,
  OrganisationFacts,
  OrganisationRow,
  PatientShareRow,
  Register,
  PlaceRow,
  RegisterRow,
  Succession,
  SpellingRow,
  SuccessionRow,
} from './register.types.js';
import { unlistedIn } from './unlisted.rules.js';

interface Planning {
  register: Register;
  edition: IsoDate;
  index: RegisterIndex;
  /** What the file lists. */
  list: readonly OrganisationRow[];
  /** Codes of pairs that are linked already, or by an earlier row. */
  linked: Set<string>;
  successions: readonly Succession[];
}

/**
 * What reading an edition would change. An edition older than one that was read changes nothing: its rows are
 * unchanged if it was read in its own time, and refused if it comes too late. Reading an edition again finds
 * nothing to change. An organisation that an edition no longer lists stays as it is, and is named (`unlisted`).
 */
export function planRegister(
  state: RegisterState,
  file: { register: Register; edition: IsoDate; rows: readonly RegisterRow[] },
): RegisterPlan {
  const { register, edition, rows } = file;
  const latest = state.editionsRead.toSorted().at(-1);
  if (latest && edition < latest) {
    const readBefore = state.editionsRead.includes(edition);
    const note = readBefore
      ? `Read before; the edition of ${inWords(latest)} has been read since.`
      : `Older than the edition of ${inWords(latest)}, which has been read already.`;
    const outcome = readBefore ? 'UNCHANGED' : 'REFUSED';
    return { register, edition, note, unlisted: [], rows: rows.map(({ row }) => ({ row, outcome, changes: [], notes: [note] })) };
  }
  const planning: Planning = {
    register,
    edition,
    index: indexOf(state.organisations),
    list: rows.filter((row) => row.kind === 'ORGANISATION'),
    linked: new Set(state.successions.map(linkKey)),
    successions: state.successions,
  };
  const places = placePlanning(state.places, rows.filter(isAboutPlace), edition);
  const plans = rows.map((row) => {
    if (isAboutPlace(row)) return planPlace(row, places);
    if (row.kind === 'PATIENT_SHARE') return planPatientShare(row, planning, places);
    if (row.kind === 'SPELLING') return planSpelling(row, planning);
    return row.kind === 'ORGANISATION' ? planOrganisation(row, planning) : planSuccession(row, planning);
  });
  return { register, edition, note: null, rows: withReplacementsKnown(plans, planning), unlisted: unlistedIn(state.organisations, register, planning.list, plans) };
}

/** Their reports say in which ICB's area each organisation is. */
const GIVES_ICB: ReadonlySet<Register> = new Set<Register>(['NHS_TRUSTS', 'SUB_ICBS']);

const isAboutPlace = (row: RegisterRow): row is PlaceRow => row.kind === 'PLACE_WITHIN' || row.kind === 'DEPRIVATION';

function planOrganisation(row: OrganisationRow, planning: Planning): RowPlan {
  const found = match(planning.index, row);
  if (found === 'SEVERAL') {
    return refused(row.row, 'Two organisations carry the codes of this row: merge them first.');
  }
  const continued = found === 'NONE' && planning.register === 'REGISTERED_PROVIDERS' ? renumbered(planning.index, row, planning.list) : null;
  const created = found === 'NONE' && !continued;
  const entry = continued ?? (found === 'NONE' ? enterCreated(planning.index, row, HELD_BY[planning.register]) : found.entry);
  const notes: string[] = [];
  if (continued) notes.push(`Taken for ${entry.officialName} under a new number: the only provider of that name, and its own is no longer listed.`);
  if (found !== 'NONE' && found.byName) notes.push(`Taken for ${entry.officialName}, the only council of that name.`);
  const changes: Change[] = created
    ? [{ kind: 'CREATE', organisation: factsOf(row) }]
    : planFacts(entry, row, planning.register, planning.edition);
  if (!created) enter(planning.index, { ...entry, identifiers: [...entry.identifiers, ...row.identifiers] });
  const icb = GIVES_ICB.has(planning.register) ? icbChange(row, entry, planning, notes) : null;
  if (icb) changes.push(icb);
  changes.push(...newSuccessions(row.successions, planning));
  return {
    row: row.row,
    outcome: created ? 'CREATED' : changes.length ? 'CHANGED' : 'UNCHANGED',
    changes: changes.map((change) => ({ subject: entry.subject, code: row.identifiers[0].value, name: row.name, change })),
    notes,
  };
}

function planPatientShare({ row, trust, place: code, share }: PatientShareRow, { index }: Planning, { byCode }: PlacePlanning): RowPlan {
  const entry = index.byCode.get(keyOf(trust));
  if (!entry || !('id' in entry.subject)) return refused(row, `No trust has the code ${trust.value}: read the report of trusts, then this file again.`);
  const place = byCode.get(code);
  if (!place) return refused(row, `No place has the code ${code}: read the list of councils, then this file again.`);
  const from = place.patients[entry.subject.id] ?? null;
  if (from === share) return { row, outcome: 'UNCHANGED', changes: [], notes: [] };
  const change: Change = { kind: 'PATIENT_SHARE', place, from, share };
  return { row, outcome: from === null ? 'CREATED' : 'CHANGED', changes: [{ subject: entry.subject, code: trust.value, name: entry.officialName, change }], notes: [] };
}

function planSpelling({ row, of, name }: SpellingRow, { index }: Planning): RowPlan {
  const entry = index.byCode.get(keyOf(of));
  if (!entry) return refused(row, `No council has the code ${of.value}: read the list of councils, then this file again.`);
  const known = [entry.officialName, ...entry.aliases].map(comparableName);
  if (known.includes(comparableName(name))) return { row, outcome: 'UNCHANGED', changes: [], notes: [] };
  for (const code of entry.identifiers) index.byCode.set(keyOf(code), { ...entry, aliases: [...entry.aliases, name] });
  return { row, outcome: 'CHANGED', changes: [{ subject: entry.subject, code: of.value, name: entry.officialName, change: { kind: 'ALIASES', added: [name] } }], notes: [] };
}

function icbChange(row: OrganisationRow, entry: Entry, planning: Planning, notes: string[]): IcbChange | null {
  if (row.icb && !isKnownIcb(planning.index, row.icb)) {
    notes.push(`ICB ${row.icb.value} is not known yet: read the ICB list, then this file again.`);
    return null;
  }
  return row.type === 'SUB_ICB' ? planPartIcb(row, entry, planning, notes) : planIcb(entry, row.icb, planning.edition, planning.successions);
}

function planSuccession(row: SuccessionRow, planning: Planning): RowPlan {
  const changes = [...partyChanges(row.predecessor, planning), ...partyChanges(row.successor, planning)];
  const links = newSuccessions([row.succession], planning);
  const predecessor = planning.index.byCode.get(keyOf(row.succession.predecessor));
  if (predecessor) {
    for (const change of links) {
      changes.push({ subject: predecessor.subject, code: row.succession.predecessor.value, name: row.predecessor.name, change });
    }
  }
  return {
    row: row.row,
    outcome: links.length ? 'CREATED' : changes.length ? 'CHANGED' : 'UNCHANGED',
    changes,
    notes: [],
  };
}

/** Creates an ICB that only the succession file knows, or closes and opens a known one on the day. */
function partyChanges(facts: OrganisationFacts, planning: Planning): PlannedChange[] {
  const code = facts.identifiers[0].value;
  const known = planning.index.byCode.get(keyOf(facts.identifiers[0]));
  if (!known) {
    const { subject } = enterCreated(planning.index, facts, HELD_BY[planning.register]);
    return [{ subject, code, name: facts.name, change: { kind: 'CREATE', organisation: facts } }];
  }
  const changes: Change[] = [];
  if (facts.closedOn && known.closedOn !== facts.closedOn) changes.push({ kind: 'CLOSE', on: facts.closedOn });
  if (facts.openedOn && !known.openedOn) {
    changes.push({ kind: 'DETAILS', fields: [{ field: 'openedOn', from: null, to: facts.openedOn }] });
  }
  known.closedOn = facts.closedOn ?? known.closedOn;
  known.openedOn = known.openedOn ?? facts.openedOn;
  return changes.map((change) => ({ subject: known.subject, code, name: facts.name, change }));
}

function newSuccessions(successions: readonly Succession[], planning: Planning): Change[] {
  const links = successions.filter((succession) => !planning.linked.has(linkKey(succession)));
  for (const link of links) planning.linked.add(linkKey(link));
  return links.map((succession) => ({ kind: 'SUCCESSION', succession }));
}

/** A successor may stand further down in the file, so links are checked when every row has been seen. */
function withReplacementsKnown(plans: readonly RowPlan[], { index }: Planning): RowPlan[] {
  return plans.map((plan) => {
    const unknown = plan.changes.flatMap(({ change }) =>
      change.kind === 'SUCCESSION' && !index.byCode.has(keyOf(change.succession.successor)) ? [change] : [],
    );
    if (!unknown.length) return plan;
    const changes = plan.changes.filter(({ change }) => !unknown.some((one) => one === change));
    const codes = unknown.map(({ succession }) => succession.successor.value).join(', ');
    return {
      ...plan,
      changes,
      outcome: plan.outcome === 'CHANGED' && !changes.length ? 'UNCHANGED' : plan.outcome,
      notes: [...plan.notes, `Replaced by ${codes}, which no register has listed.`],
    };
  });
}

const linkKey = ({ predecessor, successor }: Succession): string => `${keyOf(predecessor)}>${keyOf(successor)}`;

const refused = (row: number, note: string): RowPlan => ({ row, outcome: 'REFUSED', changes: [], notes: [note] });

function factsOf({ kind: _kind, row: _row, icb: _icb, successions: _successions, ...facts }: OrganisationRow): OrganisationFacts {
  return facts;
}
