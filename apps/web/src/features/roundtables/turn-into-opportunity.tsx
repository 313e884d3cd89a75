import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { CapturedFragment } from '../../gql/graphql.js';
import { refusalOf } from '../../lib/refusal.js';
import { DialogActions } from '../../ui/dialog-actions.js';
import { Dialog } from '../../ui/dialog.js';
import { FormErrors, toFieldErrors } from '../../ui/form-errors.js';

const RAISE = graphql(`mutation RaiseOpportunity($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id } activityId } }`);
const TITLE_MOST = 200;

/** An offer, an ask or an action becomes an opportunity that names this event as its source. */
export function TurnIntoOpportunity({ capture, roundtableId, onClose }: { capture: CapturedFragment; roundtableId: string; onClose: () => void }) {
  const [title, setTitle] = useState(capture.text.slice(0, TITLE_MOST));
  const [summary, setSummary] = useState('');
  const [raise, { loading, error }] = useMutation(RAISE);
  const client = useApolloClient();
  const navigate = useNavigate();
  const fields = error ? (refusalOf(error).fields ?? { title: refusalOf(error).message }) : {};
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await raise({ variables: { input: { title, ...(summary.trim() ? { summary } : {}), roundtableId, captureId: capture.id } } }).catch(() => null);
    if (!done?.data) return;
    await client.refetchQueries({ include: 'active' });
    await navigate(`/opportunities/${done.data.createOpportunity.opportunity.id}`);
  };
  return (
    <Dialog onClose={onClose} title="Make an opportunity">
      <form onSubmit={(event) => void submit(event)} noValidate>
        <FormErrors errors={toFieldErrors(fields, ['title', 'summary'])} />
        <TextInput id="title" label="Title" description="What the joint work is" value={title} onChange={({ currentTarget }) => setTitle(currentTarget.value)} error={fields['title']} maxLength={TITLE_MOST} data-autofocus />
        <Textarea id="summary" mt={12} label="Summary (optional)" value={summary} onChange={({ currentTarget }) => setSummary(currentTarget.value)} error={fields['summary']} />
        <p style={{ marginTop: 12 }}>It begins at stage 1, Introduced, and names this roundtable as its source.</p>
        <DialogActions>
          <Button variant="subtle" onClick={onClose}>Cancel</Button>
          <Button type="submit" loading={loading}>Make the opportunity</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
