import { useMutation } from '@apollo/client/react';
import { Button, Menu } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { DueFollowUpFragment } from '../../gql/graphql.js';
import { refusalOf } from '../../lib/refusal.js';
import { UNDO } from '../../lib/undo.js';
import { midSentence } from '../../lib/words.js';
import { DueText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FormErrors } from '../../ui/form-errors.js';
import { Icon } from '../../ui/icon.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { OrgName } from '../../ui/org-name.js';
import { Section } from '../../ui/section.js';
import { StageChip } from '../../ui/stage-chip.js';
import { showUndo } from '../../ui/undo-toast.js';
import classes from './today.module.css';

graphql(`
  fragment DueFollowUp on FollowUp {
    id title dueOn dueAt redated version
    about { opportunityId opportunityTitle opportunityStage personId personName organisationId organisationName sector roundtableId roundtableTitle postId postTitle postFunctionKey postPlaceId postHolder }
  }
`);
const DONE = graphql(`mutation DoneFollowUp($input: DoneFollowUpInput!) { doneFollowUp(input: $input) { activityId } }`);
const SNOOZE = graphql(`mutation SnoozeFollowUp($input: SnoozeFollowUpInput!) { snoozeFollowUp(input: $input) { activityId } }`);

interface DueListProps {
  items: DueFollowUpFragment[];
  total: number;
  onChanged: () => void;
  /** Where all of them stand, when these are the first. */
  allAt?: string;
}

/** Follow-ups by the day that they are due; done and snoozed at once, with a way back. */
export function DueList({ items, total, onChanged, allAt }: DueListProps) {
  const [refused, setRefused] = useState<string | null>(null);
  const [finish] = useMutation(DONE, { refetchQueries: ['Shell'] });
  const [putOff] = useMutation(SNOOZE, { refetchQueries: ['Shell'] });
  const [takeBack] = useMutation(UNDO, { refetchQueries: ['Shell'] });

  const settle = async (message: string, write: () => Promise<string | undefined>) => {
    try {
      const activityId = await write();
      setRefused(null);
      onChanged();
      if (activityId) showUndo({ message, onUndo: () => takeBack({ variables: { activityId } }).then(onChanged) });
    } catch (error) {
      setRefused(refusalOf(error).message);
      onChanged();
    }
  };
  const done = ({ id, version }: DueFollowUpFragment) => settle('Marked as done', async () => (await finish({ variables: { input: { id, version } } })).data?.doneFollowUp.activityId);
  const snooze = ({ id, version }: DueFollowUpFragment, days: number) => settle(`Put off by ${days === 1 ? 'a day' : `${days} days`}`, async () => (await putOff({ variables: { input: { id, version, days } } })).data?.snoozeFollowUp.activityId);

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
            actions={
              <>
                <Button size="sm" variant={index === 0 ? 'filled' : 'subtle'} className={index === 0 ? undefined : classes.done} leftSection={<Icon of={IconCheck} size={16} />} aria-label={`Done: ${item.title}`} onClick={() => void done(item)}>
                  Done
                </Button>
                <Menu>
                  <Menu.Target>
                    <Button size="sm" variant="subtle" aria-label={`Snooze: ${item.title}`}>Snooze</Button>
                  </Menu.Target>
                  <Menu.Dropdown>
                    {[1, 3, 7].map((days) => (
                      <Menu.Item key={days} onClick={() => void snooze(item, days)}>{days === 1 ? '1 day' : days === 7 ? '1 week' : `${days} days`}</Menu.Item>
                    ))}
                  </Menu.Dropdown>
                </Menu>
              </>
            }
          />
        ))}
      </Ledger>
    </Section>
  );
}

function About({ about }: { about: DueFollowUpFragment['about'] }) {
  if (about.opportunityId) {
    return (
      <>
        {about.opportunityStage && <StageChip stage={about.opportunityStage} />}
        <InkLink to={`/opportunities/${about.opportunityId}`}>{about.opportunityTitle}</InkLink>
      </>
    );
  }
  if (about.roundtableId) return <InkLink to={`/roundtables/${about.roundtableId}/plan`}>{about.roundtableTitle}</InkLink>;
  if (about.personId) return <InkLink to={`/people/${about.personId}`}>{about.personName}</InkLink>;
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
