import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../gql/gql.js';
import type { BinKind } from '../gql/graphql.js';
import { useSave } from '../lib/use-save.js';
import { ConfirmDialog } from './confirm-dialog.js';
import { FormErrors } from './form-errors.js';
import { InkLink } from './ink-link.js';
import { LoadingRows } from './loading-rows.js';

const PREVIEW = graphql(`
  query RemovalPreview($kind: BinKind!, $id: ID!) {
    removalPreview(kind: $kind, id: $id) {
      refusal
      lines {
        what
        rows
      }
    }
  }
`);

const REMOVE_PERSON = graphql(`
  mutation RemovePerson($input: RemovePersonInput!) {
    removePerson(input: $input) {
      activityId
    }
  }
`);

const REMOVE_ORGANISATION = graphql(`
  mutation RemoveOrganisation($input: RemoveOrganisationInput!) {
    removeOrganisation(input: $input) {
      activityId
    }
  }
`);

interface RemoveRecordProps {
  kind: BinKind;
  record: { id: string; name: string; version: number };
  /** The list to go on to. */
  to: string;
}

/** Puts a person or an organisation into the bin, after saying what hangs on it. */
export function RemoveRecord({ kind, record, to }: RemoveRecordProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="subtle" onClick={() => setOpen(true)}>Remove</Button>
      {isOpen && <RemoveDialog kind={kind} record={record} to={to} onClose={() => setOpen(false)} />}
    </>
  );
}

function RemoveDialog({ kind, record: { id, name, version }, to, onClose }: RemoveRecordProps & { onClose: () => void }) {
  const navigate = useNavigate();
  const { data, error } = useQuery(PREVIEW, { variables: { kind, id }, fetchPolicy: 'network-only' });
  const people = useSave(REMOVE_PERSON, ['People', 'Bin']);
  const organisations = useSave(REMOVE_ORGANISATION, ['Organisations', 'Bin']);
  const { refusal, isSaving } = kind === 'PERSON' ? people : organisations;
  const preview = data?.removalPreview;
  const remove = async () => {
    if (await (kind === 'PERSON' ? people : organisations).save({ input: { id, version } }, `${name} is in the bin`)) void navigate(to);
  };
  const problem = refusal?.message ?? preview?.refusal ?? (error && 'What hangs on this could not be read. Close this and try again.');
  return (
    <ConfirmDialog opened title={`Remove ${name}?`} confirmLabel="Move to the bin" onConfirm={() => void remove()} onClose={onClose} isBusy={isSaving} isBlocked={!preview || preview.refusal !== null}>
      {problem && <FormErrors errors={[{ message: problem }]} />}
      {!preview && !error && <LoadingRows what="what hangs on it" rows={3} />}
      {preview && preview.refusal === null && (
        <>
          <p>Nobody finds {name} from then on. For 30 days it can be put back from <InkLink to="/admin/bin">the bin</InkLink>, with all that hangs on it.</p>
          {preview.lines.length > 0 && (
            <ul aria-label="What hangs on it">
              {preview.lines.map(({ what, rows }) => <li key={what}>{what}: {rows}</li>)}
            </ul>
          )}
        </>
      )}
    </ConfirmDialog>
  );
}
