import { Button, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { exactDate } from '../lib/dates.js';
import type { Conflict } from '../lib/refusal.js';
import type { Saving } from '../lib/use-save.js';
import { differingFields, mergeChoices, type Choice, type Say } from '../lib/versions.js';
import { pluralInWords } from '../lib/words.js';
import { DialogActions } from './dialog-actions.js';
import { Dialog } from './dialog.js';

interface ConflictDialogProps<Values extends Record<string, unknown>> {
  /** Who saved first, when, and what stands there now: `refusal.conflict`. */
  conflict: Conflict;
  /** Field name → what I wrote, as it was sent. */
  mine: Values;
  /** Field name → its words on the screen; a field without a label is not asked about. */
  labels: Record<string, string>;
  /** Turns a value into words where its own text will not do. */
  say?: Say;
  /** With what was chosen for each field, and the version to send with it. */
  onSave: (chosen: Values, version: number) => void;
  onClose: () => void;
  isBusy?: boolean;
}

/**
 * Somebody else saved first: both values, choose for each field. Mine is chosen to begin with, since I just wrote it.
 * `<ConflictDialog conflict={conflict} mine={values} labels={LABELS} onSave={(values, version) => void send(values, version)} onClose={forget} />`
 */
export function ConflictDialog<Values extends Record<string, unknown>>({ conflict, mine, labels, say, onSave, onClose, isBusy }: ConflictDialogProps<Values>) {
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const fields = differingFields(conflict, mine, labels, say);
  return (
    <Dialog onClose={onClose} title={`${conflict.changedBy} changed this first`} size="lg">
      <p>
        Saved on {exactDate(conflict.changedAt)}, while you were writing.{' '}
        {fields.length > 0 ? `Choose what stands for ${pluralInWords(fields.length, 'field')}; nothing is lost until you save.` : 'Save again to keep what you wrote beside it.'}
      </p>
      <Stack mt="md" gap="lg">
        {fields.map((field) => (
          <Radio.Group key={field.name} label={field.label} value={choices[field.name] ?? 'mine'} onChange={(value) => setChoices({ ...choices, [field.name]: value as Choice })}>
            <Stack gap="xs">
              <Radio value="mine" label={field.mine || 'Nothing'} description="What you wrote" />
              <Radio value="theirs" label={field.theirs || 'Nothing'} description="What stands there now" />
            </Stack>
          </Radio.Group>
        ))}
      </Stack>
      <DialogActions>
        <Button variant="subtle" onClick={onClose}>
          Keep editing
        </Button>
        <Button loading={isBusy} onClick={() => onSave(mergeChoices(mine, conflict, choices), conflict.version)}>
          Save these
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface SaveConflictProps<Values extends Record<string, unknown>> extends Pick<ConflictDialogProps<Values>, 'mine' | 'labels' | 'say'> {
  /** What `useSave` answered. */
  saving: Pick<Saving<unknown, never>, 'refusal' | 'isSaving' | 'forget'>;
  /** The form shows what was chosen, should it be refused for another reason. */
  onChoose: (chosen: Values) => void;
  onSave: (chosen: Values, version: number) => Promise<void>;
}

/** Within a form that saves: the dialog above, once somebody else has saved first. */
export function SaveConflict<Values extends Record<string, unknown>>({ saving: { refusal, isSaving, forget }, onChoose, onSave, ...words }: SaveConflictProps<Values>) {
  if (!refusal?.conflict) return null;
  const save = (chosen: Values, version: number) => {
    onChoose(chosen);
    void onSave(chosen, version);
  };
  return <ConflictDialog {...words} conflict={refusal.conflict} isBusy={isSaving} onSave={save} onClose={forget} />;
}
