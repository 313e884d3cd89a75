import type { AgreementType, ContributionKind } from '../../gql/graphql.js';
import { plainDate } from '../../lib/dates.js';
import { AGREEMENT_TYPES } from '../../lib/opportunity-words.js';
import { sentence } from '../../lib/words.js';

/** What a party brings. */
export const CONTRIBUTION: Record<ContributionKind, string> = { CASH: 'Cash', STAFF: 'Staff', SPACE: 'Space', LAND: 'Land', IN_KIND: 'In kind' };

/** "Joint funding agreement, 1 April 2025 to 31 March 2028" */
export function agreementLine({ agreementType, startsOn, endsOn, state }: { agreementType: AgreementType; startsOn: string; endsOn?: string | null; state: string }): string {
  const term = endsOn ? `${plainDate(startsOn)} to ${plainDate(endsOn)}` : `from ${plainDate(startsOn)}`;
  return sentence(`${AGREEMENT_TYPES[agreementType]}, ${term}${state === 'ENDED' ? ', ended' : ''}`);
}
