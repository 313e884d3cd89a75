import { useMutation } from '@apollo/client/react';
import { Button, Stack, Textarea } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useRef, useState, type FormEvent } from 'react';
import { graphql } from '../../gql/gql.js';
import type { CaptureKind, RoundtableRule } from '../../gql/graphql.js';
import { refusalOf } from '../../lib/refusal.js';
import { DateField } from '../../ui/date-field.js';
import { FormErrors, toFieldErrors } from '../../ui/form-errors.js';
import { Section } from '../../ui/section.js';
import { PersonPicker } from '../search/person-picker.js';
import type { Picked } from '../search/record-picker.js';
import classes from './live.module.css';
import { KINDS } from './capture-kinds.js';
import { useUndo } from './use-undo.js';

const ADD = graphql(`mutation AddCapture($input: CaptureInput!) { addCapture(input: $input) { capture { id kind } activityId } }`);

/** Keeps a point, an offer, an ask or an action. The letters P, O, K and A choose which. */
export function CaptureForm({ roundtableId, rule }: { roundtableId: string; rule: RoundtableRule }) {
  const [kind, setKind] = useState<CaptureKind>('POINT');
  const [text, setText] = useState('');
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [person, setPerson] = useState<Picked | null>(null);
  const [add, { loading, error, reset }] = useMutation(ADD);
  const field = useRef<HTMLTextAreaElement>(null);
  const report = useUndo();
  const choose = (chosen: CaptureKind) => {
    setKind(chosen);
    field.current?.focus();
  };
  useHotkeys(KINDS.map(({ value, hotkey }) => [hotkey, () => choose(value)]));
  const fields = error ? (refusalOf(error).fields ?? { text: refusalOf(error).message }) : {};
  const isAction = kind === 'ACTION';
  const mayName = isAction || rule !== 'CHATHAM_HOUSE';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    reset();
    const input = { roundtableId, kind, text, ...(isAction ? { dueOn } : {}), ...(mayName && person ? { personId: person.id } : {}) };
    const done = await add({ variables: { input } }).catch(() => null);
    if (!done?.data) return;
    setText('');
    setDueOn(null);
    setPerson(null);
    field.current?.focus();
    report(`${KINDS.find(({ value }) => value === kind)!.label} kept`, done.data.addCapture.activityId);
  };

  return (
    <Section title="Capture">
      <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
        <FormErrors errors={toFieldErrors(fields, ['text', 'personId', 'dueOn'])} />
        <fieldset className={classes.kinds}>
          <legend>What is it?</legend>
          {KINDS.map(({ value, label, hotkey }) => (
            <label key={value} data-on={value === kind || undefined}>
              <input type="radio" name="kind" value={value} checked={value === kind} onChange={() => setKind(value)} aria-keyshortcuts={hotkey} />
              {label}
            </label>
          ))}
        </fieldset>
        <Stack gap={12}>
          <Textarea ref={field} id="text" label="What was said" description={rule === 'CHATHAM_HOUSE' ? 'Without names: who said it stays in the room' : undefined} value={text} onChange={({ currentTarget }) => setText(currentTarget.value)} error={fields['text']} minRows={3} maxLength={2000} />
          {mayName && <PersonPicker id="personId" label={isAction ? 'Who takes it on (optional)' : 'Who said it (optional)'} value={person} onChange={setPerson} error={fields['personId']} />}
          {isAction && <DateField id="dueOn" label="By when (optional)" value={dueOn} onChange={setDueOn} error={fields['dueOn']} />}
          <Button type="submit" loading={loading} className={classes.big}>Keep it</Button>
        </Stack>
      </form>
    </Section>
  );
}
