import { midSentence } from '@lintel/words';
import type { RoleRowFragment, Sector } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';

graphql(`
  fragment RoleRow on RoleCoverage {
    sector
    functionKey
    label
    known
    vacant
    unknown
  }
`);

/** What a contact of each sector is called. */
const CONTACTS: Record<Sector, string> = {
  NHS_PROVIDER: 'trust', NHS_COMMISSIONER: 'ICB', COUNCIL: 'council', HOUSING: 'housing', LEGAL: 'law firm', VCSE: 'VCSE', DEVELOPER: 'developer', ACADEMIA: 'university', GOVERNMENT: 'government',
};

/** "Commissioning (council)" beside the sector's own name: "Commissioning" */
export const roleName = (label: string): string => label.replace(/ \([^)]*\)$/, '');

/** "No council contact known for housing strategy and enabling" */
export const gapWords = ({ sector, label, vacant }: RoleRowFragment): string =>
  `No ${CONTACTS[sector]} contact known for ${midSentence(roleName(label))}${vacant > 0 ? ': the post is vacant' : ''}`;

/** "2 known, 1 vacant"; a post whose holder is not known is as good as none. */
export function roleStanding({ known, vacant }: RoleRowFragment): string {
  const parts = [known > 0 && (known === 1 ? 'Known' : `${known} known`), vacant > 0 && (known > 0 || vacant > 1 ? `${vacant} vacant` : 'Vacant')].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : 'Nobody known';
}

/** The finder, asked for this function, at a body of the sector, in the place with this id. */
export const findAddress = ({ functionKey, sector }: RoleRowFragment, placeId: string): string => `/find?${new URLSearchParams({ need: functionKey, place: placeId, at: sector }).toString()}`;
