import type { AgreementType, CloseReason, Impact, Likelihood, PartyRole } from '../gql/graphql.js';

/* What opportunities and the partnerships they become share with the board page, so that a word stays the same word on each. */

/** What a party takes part as. */
export const PARTY_ROLES: Record<PartyRole, string> = {
  UNSTATED: 'Role not stated',
  LEAD: 'Lead',
  FUNDER: 'Funder',
  HOST: 'Host',
  DELIVERER: 'Deliverer',
  BENEFICIARY: 'Beneficiary',
  CONVENOR: 'Convenor',
  CARE: 'Care',
  LANDLORD: 'Landlord',
};

/** What the agreement behind a partnership is called. */
export const AGREEMENT_TYPES: Record<AgreementType, string> = {
  MOU: 'Memorandum of understanding',
  LETTER_OF_INTENT: 'Letter of intent',
  DATA_SHARING: 'Data-sharing agreement',
  JOINT_FUNDING: 'Joint funding agreement',
  SECTION_75: 'Section 75 agreement',
  SECTION_256: 'Section 256 agreement',
  NOMINATIONS: 'Nomination agreement',
  LEASE: 'Lease',
  SERVICE_CONTRACT: 'Service contract',
  GRANT: 'Grant agreement',
  PROTOCOL: 'Protocol',
  OTHER: 'Other agreement',
};

/** Why an opportunity was closed. */
export const CLOSE_REASONS: Record<CloseReason, string> = {
  DELIVERED_ELSEWHERE: 'Delivered elsewhere',
  DECLINED: 'Declined',
  MERGED: 'Merged into another',
  HANDED_OVER: 'Handed over',
  NOT_VIABLE: 'Not viable',
};

/** How likely a risk is. */
export const LIKELIHOODS: Record<Likelihood, string> = { UNLIKELY: 'Unlikely', POSSIBLE: 'Possible', LIKELY: 'Likely', ALMOST_CERTAIN: 'Almost certain' };

/** How bad it would be. */
export const IMPACTS: Record<Impact, string> = { LOW: 'Low', MEDIUM: 'Medium', HIGH: 'High' };
