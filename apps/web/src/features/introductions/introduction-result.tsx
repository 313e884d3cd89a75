import { Button, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { IntroductionOutcomeFragment, IntroductionResult } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';
import { useSave } from '../../lib/use-save.js';
import { Section } from '../../ui/section.js';
import { LedToDialog } from './led-to-dialog.js';
import { RESULTS, STALE_QUERIES } from './introduction-words.js';
import classes from './introductions.module.css';

graphql(`
  fragment IntroductionOutcome on Introduction {
    id
    version
    state
    about
    abilities { recordMeeting recordResult }
  }
`);

const MEETING = graphql(`
  mutation RecordIntroductionMeeting($input: IntroductionVersionInput!) {
    recordIntroductionMeeting(input: $input) {
      activityId
      introduction { id state version }
    }
  }
`);

const RESULT = graphql(`
  mutation RecordIntroductionResult($input: RecordResultInput!) {
    recordIntroductionResult(input: $input) {
      activityId
      introduction { id state version ledTo { id title } }
    }
  }
`);

/** What came of it, in one action; an opportunity that it led to is named first. */
export function IntroductionResultSection({ introduction: { id, version, state, about, abilities } }: { introduction: IntroductionOutcomeFragment }) {
  const [note, setNote] = useState('');
  const meeting = useSave(MEETING, STALE_QUERIES);
  const outcome = useSave(RESULT, STALE_QUERIES);
  const [isNaming, setNaming] = useState(false);
  const navigate = useNavigate();
  if (!abilities.recordResult) return null;
  const record = async (result: IntroductionResult) => {
    await outcome.save({ input: { id, result, note: note || null } }, RESULTS[result]);
  };
  const begin = (opportunityTitle: string) => outcome.save({ input: { id, result: 'LED_TO_OPPORTUNITY', opportunityTitle, note: note || null } }, ({ recordIntroductionResult: { introduction: { ledTo } } }) => {
    if (!ledTo) return RESULTS.LED_TO_OPPORTUNITY;
    const to = `/opportunities/${ledTo.id}`;
    return { message: 'Begun:', link: { label: ledTo.title, to, onFollow: () => void navigate(to) } };
  });
  const refusal = meeting.refusal ?? outcome.refusal;
  return (
    <Section title="What came of it?">
      <div className={classes.body}>
        {refusal && !isNaming && <Text c="red" role="alert">{refusal.message}</Text>}
        <TextInput label="A word on it (optional)" description="The connector reads it too." value={note} maxLength={1000} onChange={({ currentTarget: { value } }) => setNote(value)} mb={12} />
        <Group gap={8}>
          <Button onClick={() => { outcome.forget(); setNaming(true); }}>Led to an opportunity</Button>
          {abilities.recordMeeting && <Button variant="default" loading={meeting.isSaving} onClick={() => void meeting.save({ input: { id, version } }, 'Met')}>We met</Button>}
          {state === 'MET' && <Button variant="default" onClick={() => void record('MET')}>It was good to meet</Button>}
          {state === 'MADE' && <Button variant="subtle" onClick={() => void record('NO_REPLY')}>No reply</Button>}
          <Button variant="subtle" onClick={() => void record('NOT_USEFUL')}>Not useful</Button>
        </Group>
        {isNaming && <LedToDialog about={about} refusal={outcome.refusal} isSaving={outcome.isSaving} onBegin={(title) => void begin(title)} onClose={() => setNaming(false)} />}
      </div>
    </Section>
  );
}
