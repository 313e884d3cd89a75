import { graphql } from '../../gql/gql.js';
import type { PersonRowFragment } from '../../gql/graphql.js';
import type { Column } from '../../ui/data-table.js';
import { DateText } from '../../ui/date-text.js';
import { Freshness } from '../../ui/freshness.js';
import { InkLink } from '../../ui/ink-link.js';
import { OrgName } from '../../ui/org-name.js';
import { StatusWord } from '../../ui/status-word.js';

graphql(`
  fragment PersonRow on Person {
    id
    version
    name
    publishedAt
    lastContactOn
    currentAppointment {
      id
      verifiedOn
      verifiedBy
      verifiedHow
      post {
        id
        title
        organisation {
          id
          name
          sector
        }
      }
    }
  }
`);

export const PEOPLE_COLUMNS: Column<PersonRowFragment>[] = [
  { key: 'name', header: 'Person', cell: ({ id, name, publishedAt }) => <><InkLink to={`/people/${id}`} strong>{name}</InkLink> {publishedAt === null && <StatusWord tone="quiet">Ours</StatusWord>}</> },
  { key: 'post', header: 'Post', cell: ({ currentAppointment }) => currentAppointment?.post.title ?? 'No post known' },
  { key: 'organisation', header: 'Organisation', cell: ({ currentAppointment }) => currentAppointment && <OrgName name={currentAppointment.post.organisation.name} sector={currentAppointment.post.organisation.sector} to={`/orgs/${currentAppointment.post.organisation.id}`} /> },
  { key: 'contact', header: 'Last contact', cell: ({ lastContactOn }) => lastContactOn && <DateText value={lastContactOn} format="relative" /> },
  { key: 'verified', header: 'In post', cell: ({ currentAppointment: held }) => held && <Freshness on={held.verifiedOn} by={held.verifiedBy} how={held.verifiedHow} /> },
];
