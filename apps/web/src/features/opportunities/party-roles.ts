import type { PartyRole } from '../../gql/graphql.js';

export const PARTY_ROLES: Record<PartyRole, string> = {
  LEAD: 'Lead',
  FUNDER: 'Funder',
  HOST: 'Host',
  DELIVERER: 'Deliverer',
  BENEFICIARY: 'Beneficiary',
  CONVENOR: 'Convenor',
  CARE: 'Care',
  LANDLORD: 'Landlord',
};
