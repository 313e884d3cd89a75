import type { WaitingIntroductionFragment } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';
import { dayAndMonth, fromNow } from '../../lib/dates.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { Section } from '../../ui/section.js';
import { AnswerButtons } from './answer-buttons.js';

export const WaitingIntroduction = graphql(`
  fragment WaitingIntroduction on Introduction {
    id
    askedAt
    hopedBy
    about
    ...AnswerableIntroduction
  }
`);

/** Introductions that wait for my answer, answered in place; nothing at all where nobody waits. */
export function WaitingForYou({ items, total }: { items: readonly WaitingIntroductionFragment[]; total: number }) {
  if (total === 0) return null;
  return (
    <Section title="Waiting for you" count={total} aside={<InkLink to="/introductions">Introductions</InkLink>}>
      <Ledger>
        {items.map((item) => (
          <LedgerRow
            key={item.id}
            title={<InkLink to={`/introductions/${item.id}`}><b>{item.askerName}</b> asks to meet <b>{item.target?.name ?? 'somebody'}</b></InkLink>}
            sub={`${item.about} Asked ${fromNow(item.askedAt)}, ${item.hopedBy ? `hopes for an answer by ${dayAndMonth(item.hopedBy)}` : 'no hurry'}.`}
          >
            {item.abilities.answer && <AnswerButtons introduction={item} />}
          </LedgerRow>
        ))}
      </Ledger>
    </Section>
  );
}
