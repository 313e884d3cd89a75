import { boardPolicies } from './features/board/board.policies.js';
import { boundaryPolicies } from './features/boundaries/boundary.policies.js';
import { functionPolicies } from './features/functions/function.policies.js';
import { findPolicies } from './features/find/find.policies.js';
import { followUpPolicies } from './features/follow-ups/follow-up.policies.js';
import { mergePolicies } from './features/merge/merge.policies.js';
import { opportunityPolicies } from './features/opportunities/opportunity.policies.js';
import { partnershipPolicies } from './features/partnerships/partnership.policies.js';
import { importPolicies } from './features/import/import.policies.js';
import { organisationPolicies } from './features/organisations/organisation.policies.js';
import { dataProtectionPolicies } from './features/data-protection/data-protection.policies.js';
import { personPolicies } from './features/people/person.policies.js';
import { placePolicies } from './features/places/place.policies.js';
import { savedViewPolicies } from './features/saved-views/saved-view.policies.js';
import { roundtablePolicies } from './features/roundtables/roundtable.policies.js';
import { registerFetchPolicies } from './features/registers/register-fetch.policies.js';
import { inboundMailPolicies } from './features/inbound-mail/inbound-mail.policies.js';
import { introductionPolicies } from './features/introductions/introduction.policies.js';
import { tiePolicies } from './features/ties/tie.policies.js';
import type { Policy } from './platform/database/policy.js';
import { framePolicies } from './platform/frame.policies.js';

/** All policy tables, one line a feature; `migrate` lays them over the database. */
export const policies: readonly Policy[] = [
  ...framePolicies,
  ...placePolicies,
  ...boundaryPolicies,
  ...organisationPolicies,
  ...functionPolicies,
  ...personPolicies,
  ...dataProtectionPolicies,
  ...importPolicies,
  ...registerFetchPolicies,
  ...roundtablePolicies,
  ...opportunityPolicies,
  ...partnershipPolicies,
  ...boardPolicies,
  ...followUpPolicies,
  ...findPolicies,
  ...mergePolicies,
  ...inboundMailPolicies,
  ...tiePolicies,
  ...introductionPolicies,
  ...savedViewPolicies,
];
