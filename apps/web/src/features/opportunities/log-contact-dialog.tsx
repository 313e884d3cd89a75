import { useMutation } from '@apollo/client/react';
import { Button, Radio, Group, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../gql/gql.js';
import type { Direction, InteractionKind } from '../../gql/graphql.js';
import { refusalOf } from '../../lib/refusal.js';
import { DateField } from '../../ui/date-field.js';
import { DialogActions } from '../../ui/dialog-actions.js';
import { Dialog } from '../../ui/dialog.js';
import { FormErrors, toFieldErrors } from '../../ui/form-errors.js';
import { PersonPicker } from '../search/person-picker.js';
import type { Picked } from '../search/record-picker.js';
import classes from './dialogs.module.css';
import type { SectionProps } from './section-props.js';

const LOG = graphql(`mutation LogContact($input: LogInteractionInput!) { logInteraction(input: $input) { id activityId } }`);

const KINDS: Record<InteractionKind, string> = { CALL: 'Call', MEETING: 'Meeting', EMAIL: 'E-mail' };
const DIRECTIONS: Record<Direction, string> = { TWO_WAY: 'Both sides spoke', OUT: 'We wrote or called, no answer yet', IN: 'They wrote to us' };

/** A call, meeting or e-mail. When both sides spoke, the stall clock starts again. */
export function LogContactDialog({ opportunityId, onChanged, refetch, onClose }: SectionProps & { opportunityId: string; onClose: () => void }) {
  const [log, { error, loading }] = useMutation(LOG, { refetchQueries: refetch, awaitRefetchQueries: true });
  const [kind, setKind] = useState<InteractionKind>('CALL');
  const [direction, setDirection] = useState<Direction>('TWO_WAY');
  const [happenedOn, setHappenedOn] = useState<string | null>(null);
  const [person, setPerson] = useState<Picked | null>(null);
  const [summary, setSummary] = useState('');
  const fields: Record<string, string> = error ? (refusalOf(error).fields ?? { summary: refusalOf(error).message }) : {};
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await log({ variables: { input: { opportunityId, kind, direction, happenedOn, summary, personIds: person ? [person.id] : [] } } }).catch(() => undefined);
    if (!done?.data) return;
    onChanged(`${KINDS[kind]} logged`, done.data.logInteraction.activityId);
    onClose();
  };
  return (
    <Dialog onClose={onClose} title="Log a call, meeting or e-mail" size="lg">
      <form onSubmit={(event) => void submit(event)} noValidate>
        <FormErrors errors={toFieldErrors(fields, ['happenedOn', 'summary'])} />
        <div className={classes.items}>
          <Radio.Group label="What it was" value={kind} onChange={(value) => setKind(value as InteractionKind)}>
            <Group mt={8}>{Object.entries(KINDS).map(([value, label]) => <Radio key={value} value={value} label={label} />)}</Group>
          </Radio.Group>
          <Radio.Group label="Who spoke" value={direction} onChange={(value) => setDirection(value as Direction)}>
            <Group mt={8}>{Object.entries(DIRECTIONS).map(([value, label]) => <Radio key={value} value={value} label={label} />)}</Group>
          </Radio.Group>
          <PersonPicker id="person" label="With whom" value={person} onChange={setPerson} />
          <DateField isPast id="happenedOn" label="When" description="Today, unless you give an earlier day." value={happenedOn} onChange={setHappenedOn} error={fields['happenedOn']} />
          <Textarea id="summary" label="What was said" autosize minRows={3} value={summary} onChange={(event) => setSummary(event.currentTarget.value)} error={fields['summary']} required />
        </div>
        <DialogActions>
          <Button variant="subtle" onClick={onClose}>Cancel</Button>
          <Button type="submit" loading={loading}>Log it</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
