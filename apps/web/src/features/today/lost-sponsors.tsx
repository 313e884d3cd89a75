import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { LostSponsorFragment } from '../../gql/graphql.js';
import { plainDate } from '../../lib/dates.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { Section } from '../../ui/section.js';
import { StatusWord } from '../../ui/status-word.js';

graphql(`
  fragment LostSponsor on LostSponsor {
    id
    opportunityId
    opportunityTitle
    organisationName
    name
    leftOn
  }
`);

/** Opportunities with a party that nobody speaks for any more; left out while there are none. */
export function LostSponsors({ items }: { items: LostSponsorFragment[] }) {
  if (items.length === 0) return null;
  return (
    <Section title="Sponsor lost" count={items.length}>
      <Ledger>
        {items.map((lost) => (
          <LedgerRow
            key={lost.id}
            when={<StatusWord tone="warn">{plainDate(lost.leftOn)}</StatusWord>}
            title={<InkLink to={`/opportunities/${lost.opportunityId}`} strong>{lost.opportunityTitle}</InkLink>}
            sub={<span>{lost.name} no longer speaks for {lost.organisationName}</span>}
            actions={<Button size="sm" variant="default" component={Link} to={`/opportunities/${lost.opportunityId}`} aria-label={`Name a sponsor: ${lost.opportunityTitle}`}>Name a sponsor</Button>}
          />
        ))}
      </Ledger>
    </Section>
  );
}
