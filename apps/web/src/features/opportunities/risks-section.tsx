import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSession } from '../../app/session.js';
import { graphql } from '../../gql/gql.js';
import type { RisksSectionFragment, Trend } from '../../gql/graphql.js';
import { IMPACTS, LIKELIHOODS } from '../../lib/opportunity-words.js';
import { Section } from '../../ui/section.js';
import { AddRiskDialog } from './add-risk-dialog.js';
import classes from './opportunity.module.css';
import type { SectionProps } from './section-props.js';

graphql(`
  fragment RisksSection on Opportunity {
    id
    risks { id title likelihood impact trend response }
  }
`);

/** In a sentence; the board's table has its own words. */
const TRENDS: Record<Trend, string> = { BETTER: 'easing', SAME: 'steady', WORSE: 'rising' };

/** What may go wrong, and what is done about it. */
export function RisksSection({ opportunity: { id, risks }, onChanged, refetch }: SectionProps & { opportunity: RisksSectionFragment }) {
  const { role } = useSession();
  const [isAdding, setAdding] = useState(false);
  const mayAdd = role === 'ADMINISTRATOR' || role === 'PARTNERSHIP_LEAD';
  if (risks.length === 0 && !mayAdd) return null;
  return (
    <Section title="Risks" count={risks.length} aside={mayAdd && <Button variant="subtle" size="xs" aria-label="Add a risk" onClick={() => setAdding(true)}>Add</Button>}>
      <ul className={classes.risks}>
        {risks.map((risk) => (
          <li key={risk.id}>
            <b>{risk.title}</b>
            <p>{LIKELIHOODS[risk.likelihood]}, {IMPACTS[risk.impact].toLowerCase()} impact, {TRENDS[risk.trend]}. {risk.response}</p>
          </li>
        ))}
      </ul>
      {isAdding && <AddRiskDialog opportunityId={id} onChanged={onChanged} refetch={refetch} onClose={() => setAdding(false)} />}
    </Section>
  );
}
