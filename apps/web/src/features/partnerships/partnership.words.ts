import type { AgreementType, ContributionKind, MeasureUnit, MeasureWord, PartyRole } from '../../gql/graphql.js';
import { plainDate } from '../../lib/dates.js';
import { count, sentence } from '../../lib/words.js';
import type { Tone } from '../../ui/status-word.js';

export const AGREEMENT: Record<AgreementType, string> = {
  MOU: 'Memorandum of understanding', LETTER_OF_INTENT: 'Letter of intent', DATA_SHARING: 'Data-sharing agreement', JOINT_FUNDING: 'Joint funding agreement',
  SECTION_75: 'Section 75 agreement', SECTION_256: 'Section 256 agreement', NOMINATIONS: 'Nominations agreement', LEASE: 'Lease', SERVICE_CONTRACT: 'Service contract',
  GRANT: 'Grant agreement', PROTOCOL: 'Protocol', OTHER: 'Other agreement',
};
export const PARTY_ROLE: Record<PartyRole, string> = {
  LEAD: 'Lead', FUNDER: 'Funder', HOST: 'Host', DELIVERER: 'Deliverer', BENEFICIARY: 'Beneficiary', CONVENOR: 'Convenor', CARE: 'Care', LANDLORD: 'Landlord',
};
export const CONTRIBUTION: Record<ContributionKind, string> = { CASH: 'Cash', STAFF: 'Staff', SPACE: 'Space', LAND: 'Land', IN_KIND: 'In kind' };
export const WORD: Record<MeasureWord, { words: string; tone: Tone }> = {
  MET: { words: 'Met', tone: 'ok' }, CLOSE: { words: 'Close', tone: 'ink' }, ON_COURSE: { words: 'On course', tone: 'ink' }, BEHIND: { words: 'Behind', tone: 'warn' },
  TOO_EARLY: { words: 'Too early', tone: 'quiet' }, NOT_AVAILABLE: { words: 'Not available', tone: 'quiet' }, NO_TARGET: { words: 'Counted without a target', tone: 'quiet' },
};

/** "57%", "£1,200", "51 days"; "Fewer than 5" where a small count is hidden. */
export function figure(value: number | null | undefined, unit: MeasureUnit, isHidden = false): string {
  if (isHidden) return 'Fewer than 5';
  if (value === null || value === undefined) return 'Not available';
  if (unit === 'PERCENT') return `${count(value)}%`;
  if (unit === 'POUNDS') return `£${count(value)}`;
  return unit === 'DAYS' ? `${count(value)} days` : count(value);
}

/** "Joint funding agreement, 1 April 2025 to 31 March 2028" */
export function agreementLine({ agreementType, startsOn, endsOn, state }: { agreementType: AgreementType; startsOn: string; endsOn?: string | null; state: string }): string {
  const term = endsOn ? `${plainDate(startsOn)} to ${plainDate(endsOn)}` : `from ${plainDate(startsOn)}`;
  return sentence(`${AGREEMENT[agreementType]}, ${term}${state === 'ENDED' ? ', ended' : ''}`);
}
