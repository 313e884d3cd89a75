import { useQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { useLocation } from 'react-router';
import { Dialog } from '../../ui/dialog.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { recordOf } from './about.js';
import { QuickNoteForm } from './quick-note-form.js';

/** The quick note from anywhere, about the record that the page shows. */
export function QuickNoteDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const record = recordOf(useLocation().pathname);
  return (
    <Dialog opened={isOpen} onClose={onClose} title="Quick note" size="lg">
      {record ? <AboutRecord {...record} onClose={onClose} /> : <QuickNoteForm about={null} autoFocus onSaved={onClose} onClose={onClose} />}
    </Dialog>
  );
}

/** The form is there at once, so that no letter is lost; the record's name joins it. */
function AboutRecord({ kind, query, id, onClose }: NonNullable<ReturnType<typeof recordOf>> & { onClose: () => void }) {
  const { data, error, refetch } = useQuery(query, { variables: { id } });
  const label = data?.record?.label ?? '…';
  return (
    <>
      {error && <ErrorBanner what="load what this is about" error={error} onRetry={() => void refetch()} />}
      <Text mb={16}>About <b>{label}</b></Text>
      <QuickNoteForm about={{ kind, id, label }} autoFocus onSaved={onClose} onClose={onClose} />
    </>
  );
}
