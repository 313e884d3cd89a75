import { keyOf } from './identifier.rules.js';
import { comparableName } from './register-names.rules.js';
import type { Entry } from './register-index.rules.js';
import type { Change, FieldChange } from './register-plan.types.js';
import type { IsoDate, OrganisationFacts, Register, RegisterDetails, RegisteredType } from './register.types.js';

/** The register that has the last word on a type's name, dates and details; others only add to them. */
const HOME_REGISTER: Readonly<Record<string, Register>> = {
  NHS_TRUST: 'NHS_TRUSTS',
  ICB: 'ICB_LIST',
  SUB_ICB: 'SUB_ICBS',
  COUNCIL: 'COUNCILS',
  COMBINED_AUTHORITY: 'COUNCILS',
  HOUSING_ASSOCIATION: 'REGISTERED_PROVIDERS',
} satisfies Record<RegisteredType, Register>;
/** What `organisation.register` says for each; both ICB files keep the same organisations. A register about places, or of names alone, holds none. */
export const HELD_BY: Readonly<Record<Register, string | null>> = {
  ICB_LIST: 'ICB',
  ICB_SUCCESSION: 'ICB',
  COUNCILS: 'COUNCIL',
  REGISTERED_PROVIDERS: 'RSH',
  NHS_TRUSTS: 'ODS_TRUST',
  SUB_ICBS: 'ODS_SUB_ICB',
  ICB_SHARES: null,
  COUNCIL_SPELLINGS: null,
  PATIENT_SHARES: null,
  DEPRIVATION: null,
};
/** Registers with opening and closing days: only in these does an empty closing day mean "open". */
const GIVES_DATES: ReadonlySet<Register> = new Set<Register>(['NHS_TRUSTS', 'SUB_ICBS', 'COUNCILS']);

/** What an edition changes on an organisation that is known already. An empty cell says nothing and changes nothing. */
export function planFacts(
  known: Entry,
  row: OrganisationFacts,
  register: Register,
  edition: IsoDate,
): Change[] {
  const home = HOME_REGISTER[known.type] === register;
  return [
    ...(home ? [adoption(known, register), renaming(known, row, edition), closing(known, row), reopening(known, row, register)] : []),
    identifiers(known, row, home),
    aliases(known, home ? row.aliases : [...row.aliases, row.officialName]),
    roles(known, row),
    details(known, row, home),
  ].filter((change) => change !== null);
}

/** One that was entered by hand, or by a register that only touches it, is held by its home register from now on. */
function adoption(known: Entry, register: Register): Change | null {
  const heldBy = HELD_BY[register];
  return heldBy === null || known.heldBy === heldBy ? null : { kind: 'ADOPT', heldBy };
}

/** The same name in capitals is no new name: one register prints them so, another does not. */
function renaming(known: Entry, row: OrganisationFacts, edition: IsoDate): Change | null {
  if (known.officialName.toUpperCase() === row.officialName.toUpperCase()) return null;
  return { kind: 'RENAME', from: known.officialName, to: row.officialName, name: row.name, on: edition, known: 'BY' };
}

function closing(known: Entry, row: OrganisationFacts): Change | null {
  return row.closedOn && row.closedOn !== known.closedOn ? { kind: 'CLOSE', on: row.closedOn } : null;
}

function reopening(known: Entry, row: OrganisationFacts, register: Register): Change | null {
  const open = GIVES_DATES.has(register) && !row.closedOn;
  return open && known.closedOn ? { kind: 'REOPEN', was: known.closedOn } : null;
}

/** New codes, and current ones that the row calls former or replaces by another of their scheme. */
function identifiers(known: Entry, row: OrganisationFacts, home: boolean): Change | null {
  const knownKeys = new Set(known.identifiers.map(keyOf));
  const added = row.identifiers.filter((identifier) => !knownKeys.has(keyOf(identifier)));
  const current = row.identifiers.filter(({ former }) => !former);
  const ended = known.identifiers.filter(
    (identifier) =>
      home &&
      !identifier.former &&
      current.some(({ scheme }) => scheme === identifier.scheme) &&
      !current.some((one) => keyOf(one) === keyOf(identifier)),
  );
  return added.length || ended.length ? { kind: 'IDENTIFIERS', added, ended } : null;
}

function aliases(known: Entry, said: readonly string[]): Change | null {
  const names = new Set([known.officialName, ...known.aliases].map(comparableName));
  const added = said.filter((alias) => !names.has(comparableName(alias)));
  return added.length ? { kind: 'ALIASES', added } : null;
}

function roles(known: Entry, row: OrganisationFacts): Change | null {
  const added = row.actsAs.filter((role) => !known.actsAs.includes(role));
  return added.length ? { kind: 'ROLES', added } : null;
}

function details(known: Entry, row: OrganisationFacts, home: boolean): Change | null {
  const fields: FieldChange[] = [];
  const compare = (field: FieldChange['field'], from: string | null, to: string | null) => {
    if (to !== null && to !== from && (home || from === null)) fields.push({ field, from, to });
  };
  compare('openedOn', known.openedOn, row.openedOn);
  for (const field of Object.keys(row.details) as (keyof RegisterDetails)[]) {
    compare(field, known.details[field], row.details[field]);
  }
  return fields.length ? { kind: 'DETAILS', fields } : null;
}
