import { graphql } from '../../gql/gql.js';
import type { OrganisationRowFragment } from '../../gql/graphql.js';
import { ORGANISATION_TYPES } from '../../lib/directory.js';
import { percentWords } from '../../lib/percent-words.js';
import type { Column } from '../../ui/data-table.js';
import { DateText } from '../../ui/date-text.js';
import { Meta } from '../../ui/lines.js';
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
    servedInPart @include(if: $isInPlace) {
      id
      share
      place {
        id
        name
      }
    }
  }
`);

type Row = OrganisationRowFragment;

const NAME: Column<Row> = { key: 'name', header: 'Organisation', cell: ({ id, name, sector }) => <OrgName name={name} sector={sector} to={`/orgs/${id}`} strong /> };
/** Where it is and, in a list narrowed by a place, which of its places lie in that only in part: the list holds all of them. */
const where = (order: string | null, narrowedBy: string | undefined): Column<Row> => {
  const part = ({ servedInPart }: Row) => servedInPart?.map(({ id, share, place }) => <div key={id}><Meta>{`${place.name}: ${percentWords(share)} in ${narrowedBy ?? 'it'}`}</Meta></div>);
  return order === 'ICB'
    ? { key: 'icb', header: 'ICB', cell: (row) => <>{row.icb?.to.name}{part(row)}</> }
    : { key: 'town', header: 'Town', cell: (row) => <>{row.town}{part(row)}</> };
};

const REST: Column<Row>[] = [
  { key: 'type', header: 'Kind', cell: ({ type, status }) => <>{ORGANISATION_TYPES[type]} {status !== 'OPEN' && <StatusWord tone="quiet">{status.toLowerCase()}</StatusWord>}</> },
  { key: 'code', isWide: true, header: 'Code', cell: ({ code }) => code ?? '' },
  { key: 'people', header: 'People known', align: 'right', cell: ({ peopleKnown }) => peopleKnown },
  { key: 'vacant', isWidest: true, header: 'Vacant posts', align: 'right', cell: ({ vacantPosts }) => vacantPosts },
  { key: 'opportunities', isWide: true, header: 'Open opportunities', align: 'right', cell: ({ openOpportunities }) => openOpportunities },
  { key: 'contact', header: 'Last contact', align: 'right', cell: ({ lastContactOn }) => lastContactOn && <DateText value={lastContactOn} format="relative" /> },
];

/** The columns of the list: what it is ordered by is shown. `narrowedBy`: the name of the place that it is narrowed by. */
export const organisationColumns = (order: string | null, narrowedBy: string | undefined): Column<Row>[] => [NAME, where(order, narrowedBy), ...REST];
