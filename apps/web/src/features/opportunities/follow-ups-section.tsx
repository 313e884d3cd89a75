import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { OpenFollowUpFragment } from '../../gql/graphql.js';
import { useFollowUps } from '../../lib/use-follow-ups.js';
import { list } from '../../lib/words.js';
import { DueText } from '../../ui/date-text.js';
import { FollowUpButtons } from '../../ui/follow-up-buttons.js';
import { FormErrors } from '../../ui/form-errors.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { Meta } from '../../ui/lines.js';
import { Section } from '../../ui/section.js';
import { FollowUpDialog } from './follow-up-dialog.js';
import classes from './opportunity.module.css';
import type { SectionProps } from './section-props.js';

graphql(`
  fragment OpenFollowUp on FollowUp { id title dueOn dueAt version owners { id name } }
`);

interface FollowUpsSectionProps extends SectionProps {
  opportunityId: string;
  items: OpenFollowUpFragment[];
  total: number;
  /** Which of them is the next step. */
  nextStepId: string | undefined;
}

/** What is still to be done about it, the most pressing first: who, what, by when. */
export function FollowUpsSection({ opportunityId, items, total, nextStepId, onChanged, refetch }: FollowUpsSectionProps) {
  const client = useApolloClient();
  const { done, snooze, refused } = useFollowUps(() => client.refetchQueries({ include: refetch }));
  const [isAdding, setAdding] = useState(false);
  return (
    <Section title="Follow-ups" count={total} aside={<Button variant="subtle" size="xs" aria-label="Add a follow-up" onClick={() => setAdding(true)}>Add</Button>}>
      {refused && <FormErrors errors={[{ message: refused }]} />}
      {items.length === 0 && <p className={classes.small}>Nothing is to be done.</p>}
      <Ledger>
        {items.map((item) => (
          <LedgerRow
            key={item.id}
            when={item.dueOn ? <DueText value={item.dueOn} time={item.dueAt} /> : 'No day'}
            title={item.title}
            sub={<Meta>{[list(item.owners.map(({ name }) => name)) || 'Nobody yet', item.id === nextStepId && 'next step']}</Meta>}
            actions={<FollowUpButtons title={item.title} onDone={() => void done(item)} onSnooze={(days) => void snooze(item, days)} />}
          />
        ))}
      </Ledger>
      {total > items.length && <p className={classes.small}>The {items.length} most pressing of {total}.</p>}
      {isAdding && <FollowUpDialog opportunityId={opportunityId} onChanged={onChanged} refetch={refetch} onClose={() => setAdding(false)} />}
    </Section>
  );
}
