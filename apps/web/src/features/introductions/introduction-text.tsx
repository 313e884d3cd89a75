import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { IntroductionTextFragment } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';
import { fromNow, timeOfDay } from '../../lib/dates.js';
import { useSave } from '../../lib/use-save.js';
import { FormErrors, toFieldErrors } from '../../ui/form-errors.js';
import { Section } from '../../ui/section.js';
import { StatusWord } from '../../ui/status-word.js';
import { STALE_QUERIES } from './introduction-words.js';
import classes from './introductions.module.css';

graphql(`
  fragment IntroductionText on Introduction {
    id
    version
    askerName
    target { id name }
    message
    sendAfter
    mailStatus
    targetCanBeWrittenTo
    abilities { hold send }
  }
`);

const HOLD = graphql(`
  mutation HoldIntroduction($input: IntroductionVersionInput!) {
    holdIntroduction(input: $input) {
      introduction { id state version }
    }
  }
`);

const SEND = graphql(`
  mutation SendIntroduction($input: SendIntroductionInput!) {
    sendIntroduction(input: $input) {
      introduction { id state version }
    }
  }
`);

/** The double introduction: on its way, kept back to be edited, or as it left. */
export function IntroductionTextSection({ introduction }: { introduction: IntroductionTextFragment }) {
  const { id, version, message, sendAfter, mailStatus, abilities } = introduction;
  const hold = useSave(HOLD, STALE_QUERIES);
  if (!message) return null;
  if (abilities.send) return <Editor key={version} introduction={introduction} />;
  return (
    <Section title="The introduction" aside={mailStatus && <MailWord status={mailStatus} />}>
      {abilities.hold && sendAfter && (
        <Group gap={12} mt={16}>
          <span>It leaves at {timeOfDay(sendAfter)}, {fromNow(sendAfter)}.</span>
          <Button variant="default" size="sm" loading={hold.isSaving} onClick={() => void hold.save({ input: { id, version } }, 'Kept back. Edit it and send it.')}>Edit first</Button>
        </Group>
      )}
      {hold.refusal && <p role="alert">{hold.refusal.message}</p>}
      <p className={classes.text}>{message}</p>
    </Section>
  );
}

function MailWord({ status }: { status: NonNullable<IntroductionTextFragment['mailStatus']> }) {
  const words = {
    QUEUED: <StatusWord tone="info">Waiting to leave</StatusWord>,
    SENDING: <StatusWord tone="info">Being sent</StatusWord>,
    SENT: <StatusWord tone="ok">Sent</StatusWord>,
    FAILED: <StatusWord tone="danger">Could not be sent</StatusWord>,
    NOT_SENT: <StatusWord tone="warn">Not sent: no mail server is configured</StatusWord>,
    CANCELLED: <StatusWord tone="quiet">Taken back</StatusWord>,
  };
  return words[status];
}

function Editor({ introduction: { id, version, askerName, target, message, targetCanBeWrittenTo } }: { introduction: IntroductionTextFragment }) {
  const [text, setText] = useState(message ?? '');
  const [address, setAddress] = useState('');
  const { save, refusal, isSaving } = useSave(SEND, STALE_QUERIES);
  return (
    <Section title="The introduction">
      <form
        className={classes.body}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save({ input: { id, version, message: text, targetEmail: address || null } }, 'The introduction is on its way');
        }}
      >
        <Stack gap={16}>
          {refusal && <FormErrors errors={refusal.fields ? toFieldErrors(refusal.fields, ['message', 'targetEmail']) : [{ message: refusal.message }]} />}
          <Textarea id="message" label="Text" description={`One mail to ${target?.name ?? 'the other side'} and ${askerName}; a reply from either reaches the other.`} autosize minRows={8} maxLength={8000} value={text} onChange={({ currentTarget: { value } }) => setText(value)} error={refusal?.fields?.['message']} />
          {!targetCanBeWrittenTo && (
            <TextInput id="targetEmail" type="email" label={`E-mail address of ${target?.name ?? 'the other side'}`} description="Nobody has noted one. It is used for this introduction only." value={address} onChange={({ currentTarget: { value } }) => setAddress(value)} error={refusal?.fields?.['targetEmail']} />
          )}
          <Group><Button type="submit" loading={isSaving}>Send the introduction</Button></Group>
        </Stack>
      </form>
    </Section>
  );
}
