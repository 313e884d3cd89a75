import { Box } from '@mantine/core';
import type { OpportunityCardFragment } from '../../gql/graphql.js';
import { Section } from '../../ui/section.js';
import { OpportunityTable } from './opportunity-table.js';

/** A table for each main place, in the order of their names. */
export function TablesByPlace({ rows }: { rows: OpportunityCardFragment[] }) {
  const groups = new Map<string, OpportunityCardFragment[]>();
  for (const row of rows) {
    const place = row.places[0]?.name ?? 'No place yet';
    groups.set(place, [...(groups.get(place) ?? []), row]);
  }
  return (
    <Box mt={16}>
      {[...groups].sort(([a], [b]) => a.localeCompare(b)).map(([place, ofPlace]) => (
        <Section key={place} title={place} count={ofPlace.length}>
          <OpportunityTable rows={ofPlace} caption={place} />
        </Section>
      ))}
    </Box>
  );
}
