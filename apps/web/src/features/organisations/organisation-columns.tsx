import { graphql } from '../../gql/gql.js';
import type { OrganisationRowFragment } from '../../gql/graphql.js';
import { ORGANISATION_TYPES } from '../../lib/directory.js';
import type { Column } from '../../ui/data-table.js';
import { DateText } from '../../ui/date-text.js';
import { OrgName } from '../../ui/org-name.js';
import { StatusWord } from '../../ui/status-word.js';

graphql(`
  fragment OrganisationRow on Organisation {
    id
    version
    name
    sector
    type
    status
    town
    code
    peopleKnown
    vacantPosts
    openOpportunities
    lastContactOn
    icb {
      id
      to {
        id
        name
      }
    }
  }
`);

type Row = OrganisationRowFragment;

const NAME: Column<Row> = { key: 'name', header: 'Organisation', cell: ({ id, name, sector }) => <OrgName name={name} sector={sector} to={`/orgs/${id}`} strong /> };
const TOWN: Column<Row> = { key: 'town', header: 'Town', cell: ({ town }) => town ?? '' };
const ICB: Column<Row> = { key: 'icb', header: 'ICB', cell: ({ icb }) => icb?.to.name ?? '' };

const REST: Column<Row>[] = [
  { key: 'type', header: 'Kind', cell: ({ type, status }) => <>{ORGANISATION_TYPES[type]} {status !== 'OPEN' && <StatusWord tone="quiet">{status.toLowerCase()}</StatusWord>}</> },
  { key: 'code', isWide: true, header: 'Code', cell: ({ code }) => code ?? '' },
  { key: 'people', header: 'People known', align: 'right', cell: ({ peopleKnown }) => peopleKnown },
  { key: 'vacant', isWide: true, header: 'Vacant posts', align: 'right', cell: ({ vacantPosts }) => vacantPosts },
  { key: 'opportunities', isWide: true, header: 'Open opportunities', align: 'right', cell: ({ openOpportunities }) => openOpportunities },
  { key: 'contact', header: 'Last contact', align: 'right', cell: ({ lastContactOn }) => lastContactOn && <DateText value={lastContactOn} format="relative" /> },
];

/** The columns of the list: what it is ordered by is shown. */
export const organisationColumns = (order: string | null): Column<Row>[] => [NAME, order === 'ICB' ? ICB : TOWN, ...REST];
