import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, Group, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useId, useState, type FormEvent } from 'react';
import { PeoplePicker } from '../../features/search/people-picker.js';
import { RecordPicker, type Picked } from '../../features/search/record-picker.js';
import type { Hit } from '../../features/search/use-search.js';
import { graphql } from '../../gql/gql.js';
import type { Direction, LogQuickNoteMutation, QuickNoteKind } from '../../gql/graphql.js';
import { longDate } from '../../lib/dates.js';
import { useSave } from '../../lib/use-save.js';
import { DialogActions } from '../../ui/dialog-actions.js';
import { errorsOf, FormErrors } from '../../ui/form-errors.js';
import { aboutInput, type About } from './about.js';
import { FollowUpRead } from './follow-up-read.js';

const READ = graphql(`
  query ReadQuickNote($text: String!, $followUp: String) {
    readQuickNote(text: $text, followUp: $followUp) {
      kind
      direction
      followUp { title dueOn dayOff nextWorkingDay problem }
    }
  }
`);
const LOG = graphql(`mutation LogQuickNote($input: QuickNoteInput!) { logQuickNote(input: $input) { id kind followUp { id dueOn } activityId } }`);

const KINDS: Record<QuickNoteKind, string> = { NOTE: 'Note', MEETING: 'Meeting', CALL: 'Call', EMAIL: 'E-mail' };
const DIRECTIONS: Record<Direction, string> = { TWO_WAY: 'Both sides spoke', OUT: 'We wrote or called, no answer yet', IN: 'They wrote to us' };
const FIELDS = ['about', 'text', 'followUp', 'personIds'];
const PAUSE_MS = 200;

interface QuickNoteFormProps {
  /** What it is about; without one the form asks. */
  about: About | null;
  autoFocus?: boolean;
  onSaved: () => void;
  onClose?: () => void;
}

/** One box: what happened, and what comes next. What it was and when to follow up are read from the words, and shown before they are kept. */
export function QuickNoteForm({ about, autoFocus, onSaved, onClose }: QuickNoteFormProps) {
  const form = useId();
  const [picked, setPicked] = useState<Hit | null>(null);
  const [text, setText] = useState('');
  const [followUp, setFollowUp] = useState('');
  const [chosenKind, setKind] = useState<QuickNoteKind | null>(null);
  const [chosenDirection, setDirection] = useState<Direction | null>(null);
  const [others, setOthers] = useState<Pick<Picked, 'id' | 'label'>[]>([]);
  const [isPrivate, setPrivate] = useState(false);
  const { save, refusal, isSaving } = useSave(LOG, 'active');

  const [words] = useDebouncedValue({ text: text.trim(), followUp: followUp.trim() }, PAUSE_MS);
  const { data, previousData } = useQuery(READ, { variables: words, skip: words.text === '', fetchPolicy: 'no-cache' });
  const read = words.text === '' ? undefined : (data ?? previousData)?.readQuickNote;
  const kind = chosenKind ?? read?.kind ?? 'NOTE';
  const isTalk = kind !== 'NOTE';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const subject = about ?? (picked && { kind: picked.kind === 'PERSON' ? 'person' as const : 'organisation' as const, id: picked.id, label: picked.label });
    const saved = await save({ input: { ...aboutInput(subject), text, followUp, kind: chosenKind, direction: chosenDirection, layer: isPrivate && !isTalk ? 'MINE' : 'OURS', personIds: isTalk ? others.map(({ id }) => id) : [] } }, told);
    if (saved) onSaved();
  };

  return (
    <form
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event);
      }}
      noValidate
    >
      <FormErrors errors={errorsOf(refusal, FIELDS).map(({ field, message }) => ({ field: field && `${form}${field}`, message }))} />
      <Stack gap={16} mt={refusal ? 16 : 0}>
        {!about && <RecordPicker id={`${form}about`} kinds={['PERSON', 'ORGANISATION']} label="With or about" placeholder="A person or an organisation" value={picked} onChange={setPicked} error={refusal?.fields?.['about']} data-autofocus={autoFocus || undefined} />}
        <Textarea
          id={`${form}text`} label="What happened" autosize minRows={3} maxRows={12} required data-autofocus={about && autoFocus ? true : undefined}
          description="Begin with “Met”, “Rang” or “E-mailed”, end with “Follow up in 2 weeks”: both are understood."
          value={text} onChange={(event) => setText(event.currentTarget.value)} error={refusal?.fields?.['text']}
        />
        <TextInput
          id={`${form}followUp`} label="Follow up" placeholder="in 2 weeks, next Tuesday, 12 March" autoComplete="off"
          value={followUp} onChange={(event) => setFollowUp(event.currentTarget.value)} error={refusal?.fields?.['followUp']}
        />
        <FollowUpRead read={read?.followUp ?? null} onMove={(day) => setFollowUp(day)} />
        <Radio.Group label="Keep as" value={kind} onChange={(value) => setKind(value as QuickNoteKind)}>
          <Group mt={8}>{Object.entries(KINDS).map(([value, label]) => <Radio key={value} value={value} label={label} />)}</Group>
        </Radio.Group>
        {(kind === 'CALL' || kind === 'EMAIL') && (
          <Radio.Group label="Who spoke" value={chosenDirection ?? (kind === read?.kind ? read.direction : kind === 'EMAIL' ? 'OUT' : 'TWO_WAY')} onChange={(value) => setDirection(value as Direction)}>
            <Group mt={8}>{Object.entries(DIRECTIONS).map(([value, label]) => <Radio key={value} value={value} label={label} />)}</Group>
          </Radio.Group>
        )}
        {isTalk && <PeoplePicker id={`${form}personIds`} label="Who else took part" people={others} onChange={setOthers} error={refusal?.fields?.['personIds']} />}
        {!isTalk && <Checkbox label="Only I can read it" checked={isPrivate} onChange={(event) => setPrivate(event.currentTarget.checked)} />}
      </Stack>
      <DialogActions>
        {onClose && <Button variant="subtle" onClick={onClose}>Cancel</Button>}
        <Button type="submit" loading={isSaving} aria-keyshortcuts="Control+Enter">Save note</Button>
      </DialogActions>
    </form>
  );
}

/** "Meeting logged. Follow-up on Wednesday 9 December 2026." */
function told({ logQuickNote: { kind, followUp } }: LogQuickNoteMutation): string {
  const what = kind === 'NOTE' ? 'Note saved' : `${KINDS[kind]} logged`;
  return followUp?.dueOn ? `${what}. Follow-up on ${longDate(followUp.dueOn)}.` : what;
}
