import { keyOf } from './identifier.rules.js';
import { comparableName } from './register-names.rules.js';
import type { KnownOrganisation, Subject } from './register-plan.types.js';
import type { Identifier, OrganisationFacts } from './register.types.js';

/** An organisation while a file is planned: known from before, or created by an earlier row. */
export interface Entry extends Omit<KnownOrganisation, 'id'> {
  subject: Subject;
}

/** Organisations by code, and councils by name, kept up to date while rows are planned. */
export interface RegisterIndex {
  byCode: Map<string, Entry>;
  councilsByName: Map<string, Set<Entry>>;
}

/** The known organisations by code, and councils by name. */
export function indexOf(organisations: readonly KnownOrganisation[]): RegisterIndex {
  const index: RegisterIndex = { byCode: new Map(), councilsByName: new Map() };
  for (const { id, ...facts } of organisations) enter(index, { ...facts, subject: { id } });
  return index;
}

/** Adds an organisation, so that later rows meet it. */
export function enter(index: RegisterIndex, entry: Entry): Entry {
  for (const identifier of entry.identifiers) index.byCode.set(keyOf(identifier), entry);
  if (entry.type === 'COUNCIL') {
    for (const name of [entry.officialName, ...entry.aliases]) {
      const key = comparableName(name);
      index.councilsByName.set(key, (index.councilsByName.get(key) ?? new Set()).add(entry));
    }
  }
  return entry;
}

/** Adds one that this refresh will create; its first code stands for the id that it has not got yet. */
export const enterCreated = (index: RegisterIndex, organisation: OrganisationFacts, heldBy: string | null): Entry =>
  enter(index, { ...organisation, heldBy, icb: null, subject: { created: organisation.identifiers[0] } });

interface Named {
  type: string;
  officialName: string;
}
/** Every row of a list is compared with every other: each name is made comparable once. */
const nameKeys = new WeakMap<Named, { name: string; key: string }>();
function nameKeyOf(named: Named): string {
  const held = nameKeys.get(named);
  if (held?.name === named.officialName) return held.key;
  const key = comparableName(named.officialName);
  nameKeys.set(named, { name: named.officialName, key });
  return key;
}

/**
 * The provider that a row with an unknown number continues under a new number: the only one of its name, both in the list and here, whose own
 * number the list no longer has. Numbers are given anew when a provider is restructured; names alone tell nobody apart, since almshouses share them.
 */
export function renumbered(index: RegisterIndex, row: OrganisationFacts, list: readonly OrganisationFacts[]): Entry | null {
  const [{ scheme }] = row.identifiers;
  const isNamesake = (other: Named) => other.type === row.type && nameKeyOf(other) === nameKeyOf(row);
  if (list.filter(isNamesake).length !== 1) return null;
  const listed = new Set(list.flatMap(({ identifiers }) => identifiers.map(keyOf)));
  const namesakes = [...new Set(index.byCode.values())].filter(isNamesake);
  const [entry] = namesakes;
  const numbers = entry?.identifiers.filter((code) => code.scheme === scheme && !code.former) ?? [];
  return entry && namesakes.length === 1 && numbers.length > 0 && !entry.closedOn && !numbers.some((code) => listed.has(keyOf(code))) ? entry : null;
}

export type Match = { entry: Entry; byName: boolean } | 'NONE' | 'SEVERAL';

/**
 * Which organisation a row is about: the one that carries any of its codes, never one that only shares its
 * name. Councils are the exception, since no two of them are called the same: a council that has no code of the row's
 * scheme yet is found by name.
 */
export function match(index: RegisterIndex, row: OrganisationFacts): Match {
  const [own] = row.identifiers;
  const ownEntry = index.byCode.get(keyOf(own));
  if (ownEntry) return { entry: ownEntry, byName: false };
  const carriers = new Set(row.identifiers.map((code) => index.byCode.get(keyOf(code))).filter((entry) => entry !== undefined));
  if (carriers.size > 1) return 'SEVERAL';
  const [carrier] = carriers;
  if (carrier) return { entry: carrier, byName: false };
  return row.type === 'COUNCIL' ? councilNamed(index, row.officialName, own) : 'NONE';
}

function councilNamed(index: RegisterIndex, name: string, own: Identifier): Match {
  const namesakes = [...(index.councilsByName.get(comparableName(name)) ?? [])].filter(
    (entry) => !entry.identifiers.some(({ scheme }) => scheme === own.scheme),
  );
  const [entry] = namesakes;
  return entry && namesakes.length === 1 ? { entry, byName: true } : 'NONE';
}
