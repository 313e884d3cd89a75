import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { WaitingIntroductionFragment } from '../../gql/graphql.js';
import { fromNow, longDate } from '../../lib/dates.js';
import { refusalOf } from '../../lib/refusal.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FormErrors } from '../../ui/form-errors.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { Section } from '../../ui/section.js';
import { showUndo } from '../../ui/undo-toast.js';

graphql(`
  fragment WaitingIntroduction on Introduction {
    id askerName about askedAt hopedBy targetCanBeWrittenTo
    target { id name }
  }
`);
const ACCEPT = graphql(`mutation AcceptIntroduction($input: AnswerIntroductionInput!) { answerIntroduction(input: $input) { activityId } }`);

/** Introductions that wait for this person: accepted in place, everything else on its own page. */
export function WaitingList({ items, total, onChanged }: { items: WaitingIntroductionFragment[]; total: number; onChanged: () => void }) {
  const [refused, setRefused] = useState<string | null>(null);
  const [accept, { loading }] = useMutation(ACCEPT, { refetchQueries: ['Shell'] });
  const yes = (id: string) => accept({ variables: { input: { id, answer: 'ACCEPT', editFirst: false } } }).then(
    () => {
      setRefused(null);
      showUndo({ message: 'Accepted. The introduction leaves in a minute.' });
      onChanged();
    },
    (error: unknown) => setRefused(refusalOf(error).message),
  );

  return (
    <Section title="Waiting for you" count={total} aside={<Link to="/introductions">Introductions</Link>}>
      {refused && <FormErrors errors={[{ message: refused }]} />}
      {items.length === 0 && <EmptyState fact="No one is waiting on you." />}
      <Ledger>
        {items.map((item) => (
          <LedgerRow
            key={item.id}
            title={<InkLink to={`/introductions/${item.id}`}><b>{item.askerName}</b> asks to meet <b>{item.target?.name ?? 'somebody you know'}</b></InkLink>}
            sub={`${item.about} Asked ${fromNow(item.askedAt)}${item.hopedBy ? `, hopes for an answer by ${longDate(item.hopedBy)}` : ''}.`}
            actions={
              <>
                {item.targetCanBeWrittenTo && <Button size="sm" variant="default" disabled={loading} aria-label={`Accept ${item.askerName}`} onClick={() => void yes(item.id)}>Accept</Button>}
                <Button size="sm" variant="subtle" component={Link} to={`/introductions/${item.id}`} aria-label={`Answer ${item.askerName} in another way`}>Answer otherwise</Button>
              </>
            }
          />
        ))}
      </Ledger>
    </Section>
  );
}
