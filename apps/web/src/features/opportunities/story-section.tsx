import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSession } from '../../app/session.js';
import { graphql } from '../../gql/gql.js';
import type { StorySectionFragment } from '../../gql/graphql.js';
import { NoteBox } from '../../ui/note-box.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { Section } from '../../ui/section.js';
import { Timeline } from '../../ui/timeline.js';
import { FollowUpDialog } from './follow-up-dialog.js';
import { LogContactDialog } from './log-contact-dialog.js';
import type { SectionProps } from './section-props.js';
import { toEvent } from './timeline-words.js';

graphql(`
  fragment StorySection on Opportunity {
    id
    timeline(first: 100) { id kind happenedOn by text layer direction minutes people fromColumn toColumn overrideBy overrideReason organisationName sector fromCommitment toCommitment }
  }
`);
const ADD_NOTE = graphql(`mutation AddOpportunityNote($input: AddNoteInput!) { addNote(input: $input) { id activityId } }`);

/** Everything that happened, newest first, with the note box on top. */
export function StorySection({ opportunity: { id, timeline }, onChanged, refetch }: SectionProps & { opportunity: StorySectionFragment }) {
  const { memberName, role } = useSession();
  const [addNote, { error }] = useMutation(ADD_NOTE, { refetchQueries: refetch, awaitRefetchQueries: true });
  const [isPrivate, setPrivate] = useState(false);
  const [withAnswers, setWithAnswers] = useState(false);
  const [open, setOpen] = useState<'contact' | 'follow-up' | null>(null);
  const close = () => setOpen(null);
  const save = async (text: string) => {
    const { data } = await addNote({ variables: { input: { text, opportunityId: id, layer: isPrivate ? 'MINE' : 'OURS' } } });
    if (data) onChanged('Note saved', data.addNote.activityId);
  };
  return (
    <Section title="Timeline" aside={<Button variant="subtle" size="xs" aria-pressed={withAnswers} onClick={() => setWithAnswers(!withAnswers)}>{withAnswers ? 'Hide answers to gates' : 'Show answers to gates'}</Button>}>
      {role !== 'BOARD_MEMBER' && (
        <NoteBox
          layer={isPrivate ? 'MINE' : 'OURS'} who={isPrivate ? 'Visible to you only' : `Visible to ${memberName} only`} onSave={save}
          extra={<>
            <Button variant="subtle" size="sm" aria-pressed={isPrivate} onClick={() => setPrivate(!isPrivate)}>{isPrivate ? 'Show colleagues' : 'Only me'}</Button>
            <Button variant="subtle" size="sm" onClick={() => setOpen('contact')}>Log contact</Button>
            <Button variant="subtle" size="sm" onClick={() => setOpen('follow-up')}>Add follow-up</Button>
          </>}
        />
      )}
      {error && <ErrorBanner what="save the note" error={error} />}
      <Timeline events={timeline.filter(({ kind }) => withAnswers || kind !== 'EVIDENCE').map(toEvent)} />
      {open === 'contact' && <LogContactDialog opportunityId={id} onChanged={onChanged} refetch={refetch} onClose={close} />}
      {open === 'follow-up' && <FollowUpDialog opportunityId={id} onChanged={onChanged} refetch={refetch} onClose={close} />}
    </Section>
  );
}
