import type { IntroductionLineFragment } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';
import { dayAndMonth, fromNow } from '../../lib/dates.js';
import { InkLink } from '../../ui/ink-link.js';
import { LedgerRow } from '../../ui/ledger.js';
import { Meta } from '../../ui/lines.js';
import { StatusWord, type Tone } from '../../ui/status-word.js';
import { AnswerButtons } from './answer-buttons.js';
import { RESULTS } from './introduction-words.js';

graphql(`
  fragment IntroductionLine on Introduction {
    id
    state
    stateLabel
    result
    askerName
    askerMember { id name }
    target { id name }
    connector { id name }
    about
    askedAt
    hopedBy
    waitsFor
    waitsForMe
    ledTo { id title }
    ...AnswerableIntroduction
  }
`);

const toneOf = (state: IntroductionLineFragment['state']): Tone => {
  if (state === 'DECLINED' || state === 'WITHDRAWN' || state === 'CLOSED') return 'quiet';
  return state === 'MADE' || state === 'MET' ? 'ok' : 'info';
};

/** Who wants to meet whom, why, by when, and whom it waits for. */
export function IntroductionRow({ introduction }: { introduction: IntroductionLineFragment }) {
  const { id, state, stateLabel, result, askerName, askerMember, target, connector, about, askedAt, hopedBy, waitsFor, waitsForMe, ledTo, abilities } = introduction;
  return (
    <LedgerRow
      when={<StatusWord tone={waitsForMe ? 'ink' : toneOf(state)}>{result ? RESULTS[result] : stateLabel}</StatusWord>}
      title={<InkLink to={`/introductions/${id}`} strong>{askerName} to {target?.name ?? 'somebody no longer listed'}</InkLink>}
      sub={
        <Meta>
          {[
            askerMember.name,
            connector && `through ${connector.name}`,
            `asked ${fromNow(askedAt)}`,
            hopedBy && `hoped for by ${dayAndMonth(hopedBy)}`,
            waitsFor && !waitsForMe && `waits for ${waitsFor}`,
            ledTo && <InkLink key="led" to={`/opportunities/${ledTo.id}`}>{ledTo.title}</InkLink>,
          ]}
        </Meta>
      }
    >
      <p>{about}</p>
      {abilities.answer && <AnswerButtons introduction={introduction} />}
    </LedgerRow>
  );
}
