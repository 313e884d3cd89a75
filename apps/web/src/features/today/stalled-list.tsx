import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { StalledOpportunityFragment } from '../../gql/graphql.js';
import { plural } from '../../lib/words.js';
import { EmptyState } from '../../ui/empty-state.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { Section } from '../../ui/section.js';
import { StageChip } from '../../ui/stage-chip.js';
import { StatusWord } from '../../ui/status-word.js';

graphql(`
  fragment StalledOpportunity on Opportunity {
    id title stage
    pursuit { id stalledBecause quietDays nextStep { id } }
  }
`);

/** Opportunities without contact or a next step in time: why, for how long, and what helps. */
export function StalledList({ items, total, open }: { items: StalledOpportunityFragment[]; total: number; open: number }) {
  return (
    <Section title="Stalled" count={`${total} of ${open} open opportunities`} aside={total > 0 && <Link to="/opportunities?saved=stalled">All stalled</Link>}>
      {items.length === 0 && <EmptyState fact="Nothing has stalled." />}
      <Ledger>
        {items.map((item) => (
          <LedgerRow
            key={item.id}
            when={<StatusWord tone="warn">{plural(item.pursuit?.quietDays ?? 0, 'working day')}</StatusWord>}
            title={<InkLink to={`/opportunities/${item.id}`} strong>{item.title}</InkLink>}
            sub={<><StageChip stage={item.stage} /> <span>{item.pursuit?.stalledBecause}</span></>}
            actions={
              <Button size="sm" variant="default" component={Link} to={`/opportunities/${item.id}`} aria-label={`${item.pursuit?.nextStep ? 'Log a call' : 'Set next step'}: ${item.title}`}>
                {item.pursuit?.nextStep ? 'Log a call' : 'Set next step'}
              </Button>
            }
          />
        ))}
      </Ledger>
    </Section>
  );
}
