import { graphql } from '../../gql/gql.js';
import type { PartnershipHubsFragment } from '../../gql/graphql.js';
import { plainDate } from '../../lib/dates.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { OrgName } from '../../ui/org-name.js';

graphql(`
  fragment PartnershipHubs on Partnership {
    hubs { id name openedOn housingPriority healthPriority services host { id name sector } place { id name } }
  }
`);

type Hub = PartnershipHubsFragment['hubs'][number];

/** Where people come: whose it is, since when, and for whom the place is a priority. */
export function HubsTable({ hubs }: Pick<PartnershipHubsFragment, 'hubs'>) {
  if (hubs.length === 0) return <EmptyState fact="This partnership has no hubs." />;
  return (
    <DataTable
      caption="Hubs"
      rows={hubs}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', header: 'Hub', cell: ({ name }) => name },
        { key: 'host', header: 'Host', cell: ({ host }) => host && <OrgName name={host.name} sector={host.sector} to={`/orgs/${host.id}`} /> },
        { key: 'place', header: 'Place', cell: ({ place }) => place?.name ?? '' },
        { key: 'opened', header: 'Open', cell: ({ openedOn }) => (openedOn ? `since ${plainDate(openedOn)}` : 'Not yet') },
        { key: 'priority', header: 'Priority for', cell: priority },
        { key: 'services', header: 'Services', cell: ({ services }) => services ?? '' },
      ]}
    />
  );
}

function priority({ housingPriority, healthPriority }: Hub): string {
  if (housingPriority && healthPriority) return 'Housing and health';
  if (housingPriority) return 'Housing';
  return healthPriority ? 'Health' : 'Neither';
}
