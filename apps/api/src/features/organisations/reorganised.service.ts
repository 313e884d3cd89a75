import { londonDay } from '../../platform/clock.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { fieldError } from '../../platform/errors.js';
import { Organisation } from './organisation.entity.js';
import { statusOn } from './organisation.rules.js';
import { OrganisationStatus } from './organisation.types.js';

/** What became of an organisation, as far as a decision about its posts and parts asks. */
export interface Reorganised {
  organisation: Organisation;
  /** Those that carry on its work, with the first day of it. */
  successors: readonly { id: string; name: string; on: string }[];
}

/** The closed or split organisation behind an id. Throws VALIDATION on `id` for one that is neither. */
export async function reorganised(tx: WriteTransaction, organisationId: string): Promise<Reorganised> {
  const organisation = await tx.get(Organisation, { id: organisationId });
  const successors = await tx.sql<Reorganised['successors'][number]>(
    `select o.id, o.name, s.happened_on::text as on from succession s join organisation o on o.id = s.to_id and o.deleted_at is null
     where s.from_id = $1 and s.happened_on <= $2 order by s.happened_on, o.name_key`, [organisationId, londonDay(tx.now)]);
  if (statusOn(organisation, londonDay(tx.now)) !== OrganisationStatus.CLOSED && successors.length === 0) throw fieldError('id', `${organisation.name} neither closed nor was split: there is nothing to decide.`);
  return { organisation, successors };
}

/** The successor that somebody chose. Throws VALIDATION on `toId` for any other organisation, naming those that there are. */
export function successorIn({ organisation, successors }: Reorganised, toId: string | null | undefined): Reorganised['successors'][number] {
  const chosen = successors.find(({ id }) => id === toId);
  if (chosen) return chosen;
  const names = successors.map(({ name }) => name).join(', ');
  throw fieldError('toId', names ? `Choose one that carries on the work of ${organisation.name}: ${names}.` : `Nobody is recorded as carrying on the work of ${organisation.name}: record that first, or let it stay or end.`);
}
