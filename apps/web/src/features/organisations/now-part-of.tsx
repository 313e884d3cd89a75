import { Alert } from '@mantine/core';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { NowPartOfFragment } from '../../gql/graphql.js';
import { now } from '../../lib/clock.js';
import { dayOf, plainDate } from '../../lib/dates.js';
import { successionWords } from './organisation-days.js';

graphql(`
  fragment NowPartOf on Organisation {
    status
    openedOn
    closedOn
    successors {
      id
      kind
      happenedOn
      to {
        id
        name
      }
    }
  }
`);

/** "Now part of …" or, ahead of its day, "Will become part of …", with each successor where it was split. Nobody is moved by it: people stay until somebody decides. */
export function NowPartOf({ organisation: { successors, status, openedOn, closedOn } }: { organisation: NowPartOfFragment }) {
  if (status === 'PLANNED' && openedOn) return <Alert mb={24}>Not there yet: it opens on {plainDate(openedOn)}.</Alert>;
  const [latest] = successors;
  if (!latest) return status === 'CLOSED' && closedOn ? <Alert mb={24}>Closed on {plainDate(closedOn)}.</Alert> : null;
  const { lead, when } = successionWords(latest.happenedOn, successors.length > 1, dayOf(now()));
  return (
    <Alert mb={24}>
      {lead}{' '}
      {successors.map(({ id, to }, index) => (
        <span key={id}>
          {index > 0 && (index === successors.length - 1 ? ' and ' : ', ')}
          <Link to={`/orgs/${to.id}`}>{to.name}</Link>
        </span>
      ))}
      , {when}. Its people and posts stay here until somebody moves them.
    </Alert>
  );
}
