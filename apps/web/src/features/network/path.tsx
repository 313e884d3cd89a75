import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { TieStrength } from '../../gql/graphql.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { Section } from '../../ui/section.js';
import { TiePath } from '../../ui/tie-path.js';
import { PersonPicker } from '../search/person-picker.js';
import type { Picked } from '../search/record-picker.js';
import classes from './path.module.css';

const WAYS = graphql(`
  query NetworkWays($fromId: ID!, $toId: ID!) {
    networkWays(fromId: $fromId, toId: $toId) {
      items {
        steps {
          to { id name title organisationName sector }
          strength
          evidence
        }
      }
    }
  }
`);

const STRENGTHS = { STRONG: 'strong', SOME: 'some', FAINT: 'faint' } as const satisfies Record<TieStrength, string>;

/** The best ways from one person to another, as cards. */
export function Path() {
  const [from, setFrom] = useState<Picked | null>(null);
  const [to, setTo] = useState<Picked | null>(null);
  return (
    <div className={from && to ? undefined : classes.unasked}>
      <Section title="Path between two people">
        <div className={classes.ends}>
          <PersonPicker label="From" value={from} onChange={setFrom} />
          <PersonPicker label="To" value={to} onChange={setTo} />
        </div>
        <div aria-live="polite">{from && to && <Ways from={from} to={to} />}</div>
      </Section>
    </div>
  );
}

function Ways({ from, to }: { from: Picked; to: Picked }) {
  const { data, error, loading, refetch } = useQuery(WAYS, { variables: { fromId: from.id, toId: to.id } });
  if (error) return <ErrorBanner what="look for a path" error={error} onRetry={() => void refetch()} />;
  if (!data) return loading ? <LoadingRows what="the path" rows={2} /> : null;
  if (data.networkWays.items.length === 0) return <EmptyState fact={`No path of up to three ties leads from ${from.label} to ${to.label}.`} next="Only ties that you may use are followed." />;
  return (
    <ol className={classes.ways}>
      {data.networkWays.items.map(({ steps }) => (
        <li key={steps.map((step) => step.to.id).join()}>
          <TiePath from={from.label} ties={steps.map((step) => ({ strength: STRENGTHS[step.strength], evidence: step.evidence, to: step.to.name, ...(step.to.sector && { sector: step.to.sector }) }))} />
        </li>
      ))}
    </ol>
  );
}
