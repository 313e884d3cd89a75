import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { ConnectorAnswer, WaitingIntroductionFragment } from '../../gql/graphql.js';
import { fromNow, shortDate } from '../../lib/dates.js';
import { refusalOf } from '../../lib/refusal.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FormErrors } from '../../ui/form-errors.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { Section } from '../../ui/section.js';
import { showUndo } from '../../ui/undo-toast.js';
import classes from './today.module.css';

graphql(`
  fragment WaitingIntroduction on Introduction {
    id version askerName about askedAt hopedBy targetCanBeWrittenTo target { id name }
  }
`);
const ANSWER = graphql(`mutation AnswerFromToday($input: AnswerIntroductionInput!) { answerIntroduction(input: $input) { introduction { id } activityId } }`);

const SAID: Partial<Record<ConnectorAnswer, string>> = { ACCEPT: 'Accepted. The introduction leaves in a minute.', ASK_FIRST: 'They are asked whether they agree.', NOT_NOW: 'Answered: not now.' };

interface WaitingListProps {
  items: WaitingIntroductionFragment[];
  total: number;
  onChanged: () => void;
}

/** Introductions that wait for this person; a yes or a no needs no other page. */
export function WaitingList({ items, total, onChanged }: WaitingListProps) {
  const [refused, setRefused] = useState<string | null>(null);
  const [send, { loading }] = useMutation(ANSWER, { refetchQueries: ['Shell'] });
  const answer = async (id: string, given: ConnectorAnswer) => {
    try {
      await send({ variables: { input: { id, answer: given } } });
      setRefused(null);
      showUndo({ message: SAID[given] ?? 'Answered' });
    } catch (error) {
      setRefused(refusalOf(error).message);
    }
    onChanged();
  };
  return (
    <Section title="Waiting for you" count={total} aside={<Link to="/introductions">Introductions</Link>}>
      {refused && <FormErrors errors={[{ message: refused }]} />}
      {items.length === 0 && <EmptyState fact="No one is waiting on you." />}
      <Ledger>
        {items.map(({ id, askerName, target, about, askedAt, hopedBy, targetCanBeWrittenTo }) => (
          <LedgerRow
            key={id}
            title={<span className={classes.asks}><b>{askerName}</b> asks to meet <b>{target?.name ?? 'somebody you know'}</b></span>}
            sub={<span>{about} Asked {fromNow(askedAt)}, {hopedBy ? `hopes for an answer by ${shortDate(hopedBy)}` : 'no hurry'}.</span>}
          >
            <p className={classes.answers}>
              {targetCanBeWrittenTo && <Button variant="default" size="sm" disabled={loading} aria-label={`Accept: introduce ${askerName} to ${target?.name}`} onClick={() => void answer(id, 'ACCEPT')}>Accept</Button>}
              {targetCanBeWrittenTo && <Button variant="subtle" size="sm" disabled={loading} aria-label={`Ask ${target?.name} first`} onClick={() => void answer(id, 'ASK_FIRST')}>Ask first</Button>}
              <Button variant="subtle" size="sm" component={Link} to={`/introductions/${id}`} aria-label={`Suggest someone else than ${target?.name}`}>{targetCanBeWrittenTo ? 'Someone else' : 'Answer'}</Button>
              <Button variant="subtle" size="sm" disabled={loading} aria-label={`Not now: ${target?.name}`} onClick={() => void answer(id, 'NOT_NOW')}>Not now</Button>
            </p>
          </LedgerRow>
        ))}
      </Ledger>
    </Section>
  );
}
