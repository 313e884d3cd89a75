import { useMutation } from '@apollo/client/react';
import { Button, Checkbox, Group, NumberInput, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../gql/gql.js';
import type { EditRoundtableInput, PlanFormFragment } from '../../gql/graphql.js';
import { refusalOf } from '../../lib/refusal.js';
import { SECTORS, type Sector } from '../../lib/sectors.js';
import { plural } from '../../lib/words.js';
import { ConflictDialog } from '../../ui/conflict-dialog.js';
import { DateField } from '../../ui/date-field.js';
import { FormErrors, toFieldErrors } from '../../ui/form-errors.js';
import { Section } from '../../ui/section.js';
import { changesOf, draftOf, LABELS, type Draft } from './plan-draft.js';
import classes from './plan.module.css';
import { RULES } from './planner-head.js';
import { useUndo } from './use-undo.js';

graphql(`
  fragment PlanForm on Roundtable {
    id version title purpose question startsAt endsAt format venue town accessNote joiningLink rule admission promotesAutomatically answerBy capacity seatsTaken
    balance { sector target }
    counts { invited }
  }
`);
const EDIT = graphql(`mutation EditRoundtable($input: EditRoundtableInput!) { editRoundtable(input: $input) { roundtable { ...PlannerHead ...PlanForm } activityId count } }`);
const ORDER = ['title', 'on', 'startsAt', 'endsAt', 'purpose', 'question', 'venue', 'town', 'accessNote', 'joiningLink', 'capacity', 'answerBy'];

/** The plan as one form. Only what was changed is sent. */
export function PlanForm({ event }: { event: PlanFormFragment }) {
  const [draft, setDraft] = useState(() => draftOf(event));
  const [edit, { loading, error, reset }] = useMutation(EDIT);
  const report = useUndo();
  const refusal = error ? refusalOf(error) : null;
  const fields = refusal?.fields ?? {};
  const set = <K extends keyof Draft>(key: K) => (value: Draft[K]) => setDraft((before) => ({ ...before, [key]: value }));
  const text = (key: 'title' | 'purpose' | 'question' | 'startsAt' | 'endsAt' | 'venue' | 'town' | 'accessNote' | 'joiningLink') =>
    ({ id: key, label: LABELS[key], value: draft[key], error: fields[key], onChange: ({ currentTarget }: { currentTarget: { value: string } }) => set(key)(currentTarget.value) });

  const save = async (changes: Omit<EditRoundtableInput, 'id' | 'version'>, version: number) => {
    const done = await edit({ variables: { input: { ...changes, id: event.id, version } } }).catch(() => null);
    const saved = done?.data?.editRoundtable;
    if (!saved) return;
    setDraft(draftOf(saved.roundtable));
    report(saved.count > 0 ? `Saved; ${plural(saved.count, 'guest')} will be told in a minute` : 'Saved', saved.activityId);
  };
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    void save(changesOf(event, draft), event.version);
  };

  return (
    <form onSubmit={submit} noValidate>
      {refusal && !refusal.conflict && <FormErrors errors={toFieldErrors(refusal.fields ?? { title: refusal.message }, ORDER)} />}
      {refusal?.conflict && (
        <ConflictDialog conflict={refusal.conflict} mine={changesOf(event, draft)} labels={LABELS} onSave={(chosen, version) => void save(chosen, version)} onClose={reset} isBusy={loading} />
      )}
      <Section title="What for">
        <Stack gap={16} mt={16} maw={720}>
          <TextInput {...text('title')} maxLength={200} />
          <Textarea {...text('purpose')} description="One sentence; guests read it in the invitation" maxLength={2000} minRows={2} />
          <Textarea {...text('question')} description="One a line" maxLength={2000} />
        </Stack>
      </Section>
      <Section title="When and where">
        <Stack gap={16} mt={16} maw={720}>
          <div className={classes.three}>
            <DateField id="on" label={LABELS.on} value={draft.on} onChange={(day) => day && set('on')(day)} error={fields['on']} />
            <TextInput {...text('startsAt')} type="time" />
            <TextInput {...text('endsAt')} type="time" />
          </div>
          <Radio.Group label={LABELS.format} value={draft.format} onChange={(value) => set('format')(value as Draft['format'])}>
            <Group mt={4}><Radio value="IN_ROOM" label="In the room" /><Radio value="ONLINE" label="Online" /><Radio value="HYBRID" label="Both" /></Group>
          </Radio.Group>
          {draft.format !== 'ONLINE' && <div className={classes.two}><TextInput {...text('venue')} maxLength={300} /><TextInput {...text('town')} maxLength={100} /></div>}
          {draft.format !== 'ONLINE' && <TextInput {...text('accessNote')} description="Step-free, hearing loop, how far from the station" maxLength={500} />}
          {draft.format !== 'IN_ROOM' && <TextInput {...text('joiningLink')} type="url" description="Only guests who accepted to join online are told" />}
        </Stack>
      </Section>
      <Section title="Who sits">
        <Stack gap={16} mt={16} maw={720}>
          <div className={classes.two}>
            <NumberInput id="capacity" label={LABELS.capacity} description={event.seatsTaken > 0 ? `${event.seatsTaken} taken` : undefined} min={1} max={500} value={draft.capacity} onChange={(value) => set('capacity')(Number(value) || 0)} error={fields['capacity']} />
            <DateField id="answerBy" label={LABELS.answerBy} description="Guests can change their answer until then" value={draft.answerBy} onChange={set('answerBy')} error={fields['answerBy']} />
          </div>
          <fieldset>
            <legend><b>Seats for each sector</b></legend>
            <div className={classes.sectors}>
              {(Object.keys(SECTORS) as Sector[]).map((sector) => (
                <NumberInput key={sector} label={SECTORS[sector].name} min={0} max={500} value={draft.targets[sector] ?? 0} onChange={(value) => set('targets')({ ...draft.targets, [sector]: Number(value) || 0 })} />
              ))}
            </div>
          </fieldset>
          <Radio.Group label={LABELS.rule} value={draft.rule} onChange={(value) => set('rule')(value as Draft['rule'])}>
            <Stack gap={4} mt={4}>{(Object.keys(RULES) as Draft['rule'][]).map((rule) => <Radio key={rule} value={rule} label={RULES[rule]} />)}</Stack>
          </Radio.Group>
          <Radio.Group label={LABELS.admission} value={draft.admission} onChange={(value) => set('admission')(value as Draft['admission'])}>
            <Stack gap={4} mt={4}>
              <Radio value="INVITE_ONLY" label="By invitation" description="When a seat is freed, you are told who should have it" />
              <Radio value="OPEN" label="Open" />
            </Stack>
          </Radio.Group>
          {draft.admission === 'OPEN' && <Checkbox label="Give a freed seat to whoever has waited longest" checked={draft.promotesAutomatically} onChange={({ currentTarget }) => set('promotesAutomatically')(currentTarget.checked)} />}
          {event.counts.invited > 0 && <p>Guests have been written to: they are told when title, time or place change.</p>}
        </Stack>
      </Section>
      <Group mt={32}><Button type="submit" loading={loading}>Save the plan</Button></Group>
    </form>
  );
}
