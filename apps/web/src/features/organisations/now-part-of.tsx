import { Alert } from '@mantine/core';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { NowPartOfFragment } from '../../gql/graphql.js';
import { plainDate } from '../../lib/dates.js';

graphql(`
  fragment NowPartOf on Organisation {
    status
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

/** "Now part of …", with each successor where it was split. Nobody is moved by it: people stay until somebody decides. */
export function NowPartOf({ organisation: { successors, status, closedOn } }: { organisation: NowPartOfFragment }) {
  if (successors.length === 0) return status === 'CLOSED' && closedOn ? <Alert mb={24}>Closed on {plainDate(closedOn)}.</Alert> : null;
  const isSplit = successors.length > 1;
  return (
    <Alert mb={24}>
      {isSplit ? 'Split among ' : 'Now part of '}
      {successors.map(({ id, to }, index) => (
        <span key={id}>
          {index > 0 && (index === successors.length - 1 ? ' and ' : ', ')}
          <Link to={`/orgs/${to.id}`}>{to.name}</Link>
        </span>
      ))}
      , since {plainDate(successors[0]!.happenedOn)}. Its people and posts stay here until somebody moves them.
    </Alert>
  );
}
