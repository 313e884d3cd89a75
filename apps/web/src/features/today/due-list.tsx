import { Link } from 'react-router';
import { midSentence } from '@lintel/words';
import { graphql } from '../../gql/gql.js';
import type { DueFollowUpFragment } from '../../gql/graphql.js';
import { useFollowUps } from '../../lib/use-follow-ups.js';
import { DueText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FollowUpButtons } from '../../ui/follow-up-buttons.js';
import { FormErrors } from '../../ui/form-errors.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { OrgName } from '../../ui/org-name.js';
import { Section } from '../../ui/section.js';
import { StageChip } from '../../ui/stage-chip.js';

graphql(`
  fragment DueFollowUp on FollowUp {
    id title dueOn dueAt redated version
    about { opportunityId opportunityTitle opportunityStage personId personName organisationId organisationName sector roundtableId roundtableTitle postId postTitle postFunctionKey postPlaceId postHolder }
  }
`);

interface DueListProps {
  items: DueFollowUpFragment[];
  total: number;
  onChanged: () => void;
  /** Where all of them stand, when these are the first. */
  allAt?: string;
}

/** Follow-ups by the day that they are due; done and snoozed at once, with a way back. */
export function DueList({ items, total, onChanged, allAt }: DueListProps) {
  const { done, snooze, refused } = useFollowUps(onChanged);
  return (
    <Section title="Due" count={total} aside={allAt && <Link to={allAt}>All follow-ups</Link>}>
      {refused && <FormErrors errors={[{ message: refused }]} />}
      {items.length === 0 && <EmptyState fact="Nothing due." next="A follow-up appears here as soon as it has a day." />}
      <Ledger>
        {items.map((item, index) => (
          <LedgerRow
            key={item.id}
            when={item.dueOn ? <DueText value={item.dueOn} time={item.dueAt} /> : 'No day'}
            title={item.title}
            sub={<About about={item.about} />}
            actions={<FollowUpButtons title={item.title} isMain={index === 0} onDone={() => void done(item)} onSnooze={(days) => void snooze(item, days)} />}
          />
        ))}
      </Ledger>
    </Section>
  );
}

function About({ about }: { about: DueFollowUpFragment['about'] }) {
  if (about.opportunityTitle) {
    return (
      <>
        {about.opportunityStage && <StageChip stage={about.opportunityStage} />}
        <InkLink to={`/opportunities/${about.opportunityId}`}>{about.opportunityTitle}</InkLink>
      </>
    );
  }
  if (about.roundtableTitle) return <InkLink to={`/roundtables/${about.roundtableId}`}>{about.roundtableTitle}</InkLink>;
  if (about.personName) return <InkLink to={`/people/${about.personId}`}>{about.personName}</InkLink>;
  if (about.postId && about.organisationId) return <Successor about={about} />;
  if (about.organisationId && about.sector) return <OrgName name={about.organisationName ?? ''} sector={about.sector} to={`/orgs/${about.organisationId}`} />;
  return null;
}

/** The search for whoever follows in a post: the finder with the question filled in, and the way to name them. */
function Successor({ about: { postId, postTitle, postFunctionKey, postPlaceId, postHolder, organisationId } }: { about: DueFollowUpFragment['about'] }) {
  if (postHolder) return <span>Now held by {postHolder}</span>;
  const question = new URLSearchParams({ ...(postFunctionKey && { need: postFunctionKey }), ...(postPlaceId && { place: postPlaceId }), at: organisationId!, ...(postTitle && { words: midSentence(postTitle) }) });
  return <><InkLink to={`/find?${question.toString()}`}>Find whoever follows</InkLink><InkLink to={`/people/new?org=${organisationId}&post=${postId}`}>Name them</InkLink></>;
}
