import { graphql } from '../../gql/gql.js';
import type { PartnershipPartiesFragment } from '../../gql/graphql.js';
import { plainDate } from '../../lib/dates.js';
import { PARTY_ROLES } from '../../lib/opportunity-words.js';
import { DataTable } from '../../ui/data-table.js';
import { OrgName } from '../../ui/org-name.js';

graphql(`
  fragment PartnershipParties on Partnership {
    parties { id role signedOn signatory organisation { id name sector } }
  }
`);

/** Who is in it, as what, and who signed when. */
export function PartiesTable({ parties }: Pick<PartnershipPartiesFragment, 'parties'>) {
  return (
    <DataTable
      caption="Parties"
      rows={parties}
      rowKey={({ id }) => id}
      columns={[
        { key: 'organisation', header: 'Organisation', cell: ({ organisation: { id, name, sector } }) => <OrgName name={name} sector={sector} to={`/orgs/${id}`} /> },
        { key: 'role', header: 'As', cell: ({ role }) => PARTY_ROLES[role] },
        { key: 'signed', header: 'Signed', cell: ({ signedOn, signatory }) => [signedOn && plainDate(signedOn), signatory].filter(Boolean).join(', ') || 'Not stated' },
      ]}
    />
  );
}
