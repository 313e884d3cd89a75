import { keyOf } from './identifier.rules.js';
import { HELD_BY } from './organisation-plan.rules.js';
import { readableName } from './register-names.rules.js';
import type { KnownOrganisation, RegisterPlan, RowPlan } from './register-plan.types.js';
import type { OrganisationRow, Register } from './register.types.js';

/**
 * What a register holds, still open, and an edition has no row of: a body that left it without a closing day, or the lost end of a cut file.
 * Files that list nobody are about something else.
 */
export function unlistedIn(known: readonly KnownOrganisation[], register: Register, list: readonly OrganisationRow[], plans: readonly RowPlan[]): RegisterPlan['unlisted'] {
  if (list.length === 0) return [];
  const listed = new Set(list.flatMap(({ identifiers }) => identifiers.map(keyOf)));
  const touched = new Set(plans.flatMap(({ changes }) => changes.flatMap(({ subject }) => ('id' in subject ? [subject.id] : []))));
  return known
    .filter(({ id, heldBy, closedOn, identifiers }) => heldBy === HELD_BY[register] && !closedOn && !touched.has(id) && !identifiers.some((code) => listed.has(keyOf(code))))
    .map(({ identifiers: [code], officialName }) => ({ code: code?.value ?? '', name: readableName(officialName) }));
}
