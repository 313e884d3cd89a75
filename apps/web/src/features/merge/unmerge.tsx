import { Button, Checkbox, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { useSave } from '../../lib/use-save.js';
import { DialogActions } from '../../ui/dialog-actions.js';
import { Dialog } from '../../ui/dialog.js';
import { FormErrors } from '../../ui/form-errors.js';
import type { MergedRecord } from './merged-records.js';

const UNMERGE = graphql(`
  mutation UnmergeRecords($input: UnmergeRecordsInput!) {
    unmergeRecords(input: $input) {
      awayId
      kept
    }
  }
`);

/** Says what goes back and what stays, and lets one give what was added since to the record that comes back. */
export function Unmerge({ merge: { id, version, keptName, awayName, addedSince }, onClose }: { merge: MergedRecord; onClose: () => void }) {
  const [give, setGive] = useState<string[]>([]);
  const { save, refusal, isSaving } = useSave(UNMERGE, ['RecordMerges']);
  const send = async () => {
    if (await save({ input: { id, version, give } }, ({ unmergeRecords: { kept } }) => [`${awayName ?? 'The other'} is a record of its own again.`, ...kept].join(' '))) onClose();
  };
  return (
    <Dialog onClose={onClose} title={`Unmerge ${awayName ?? 'the other'} from ${keptName ?? 'the record'}?`}>
      <Stack gap={12}>
        {refusal && <FormErrors errors={[{ message: refusal.message }]} />}
        <Text>Everything that came with {awayName ?? 'the other'} goes back to it. What somebody changed since stays as it is.</Text>
        {addedSince.length > 0 && (
          <Checkbox.Group label={`Added since. What you tick goes to ${awayName ?? 'the other'}; the rest stays with ${keptName ?? 'the record'}.`} value={give} onChange={setGive}>
            <Stack gap={8} mt={8}>
              {addedSince.map(({ rowId, what, says }) => <Checkbox key={rowId} value={rowId} label={says ? `${what}: ${says}` : what} />)}
            </Stack>
          </Checkbox.Group>
        )}
      </Stack>
      <DialogActions>
        <Button variant="subtle" onClick={onClose}>Cancel</Button>
        <Button loading={isSaving} onClick={() => void send()} data-autofocus>Unmerge</Button>
      </DialogActions>
    </Dialog>
  );
}
