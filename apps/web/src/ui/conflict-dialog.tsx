import { Button, Modal, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { exactDate } from '../lib/dates.js';
import type { Choice, FieldConflict } from '../lib/versions.js';
import { pluralInWords } from '../lib/words.js';
import { DialogActions } from './dialog-actions.js';

interface ConflictDialogProps {
  /** Who saved first, and when (ISO instant). */
  changedBy: string;
  changedAt: string;
  /** From `differingFields` of lib/versions. */
  fields: FieldConflict[];
  /** With every field's choice; merge by `mergeChoices` and save again with the conflict's version. */
  onSave: (choices: Record<string, Choice>) => void;
  onClose: () => void;
  isBusy?: boolean;
}

/** Somebody else saved first: both values, choose for each field. Mine is chosen to begin with, since I just wrote it. */
export function ConflictDialog({ changedBy, changedAt, fields, onSave, onClose, isBusy }: ConflictDialogProps) {
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const choiceOf = (name: string): Choice => choices[name] ?? 'mine';
  return (
    <Modal opened onClose={onClose} title={`${changedBy} changed this first`} size="lg">
      <p>
        Saved on {exactDate(changedAt)}, while you were writing. Choose what stands for {pluralInWords(fields.length, 'field')}; nothing is lost until you save.
      </p>
      <Stack mt="md" gap="lg">
        {fields.map(({ name, label, mine, theirs }) => (
          <Radio.Group key={name} label={label} value={choiceOf(name)} onChange={(value) => setChoices({ ...choices, [name]: value as Choice })}>
            <Stack gap="xs">
              <Radio value="mine" label={mine || 'Nothing'} description="What you wrote" />
              <Radio value="theirs" label={theirs || 'Nothing'} description={`What ${changedBy} saved`} />
            </Stack>
          </Radio.Group>
        ))}
      </Stack>
      <DialogActions>
        <Button variant="subtle" onClick={onClose}>
          Keep editing
        </Button>
        <Button loading={isBusy} onClick={() => onSave(Object.fromEntries(fields.map(({ name }) => [name, choiceOf(name)])))}>
          Save these
        </Button>
      </DialogActions>
    </Modal>
  );
}
