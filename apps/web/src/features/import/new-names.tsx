import { Box } from '@mantine/core';
import { graphql } from '../../gql/gql.js';
import type { ImportQuery } from '../../gql/graphql.js';
import { ORGANISATION_TYPES } from '../../lib/directory.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { Pager } from '../../ui/pager.js';
import { Section } from '../../ui/section.js';
import classes from './import.module.css';

graphql(`
  fragment NewName on ImportName {
    id
    name
    type
  }
`);

/** Organisations that nobody knows yet: they are added since people work there, with the kind that their name tells. */
export function NewNames({ names, onMore }: { names: ImportQuery['importNewNames']; onMore: () => void }) {
  if (names.items.length === 0) return null;
  return (
    <Box mt={32}>
      <Section title="Organisations that will be added" count={names.totalCount}>
        <p className={classes.empty}>Their kind is told from their name. Where it is another, change it on the organisation’s page once it is there.</p>
        <Ledger>
          {names.items.map(({ id, name, type }) => <LedgerRow key={id} title={name} sub={ORGANISATION_TYPES[type]} />)}
        </Ledger>
        <Pager shown={names.items.length} total={names.totalCount} hasMore={names.hasNextPage} onMore={onMore} />
      </Section>
    </Box>
  );
}
