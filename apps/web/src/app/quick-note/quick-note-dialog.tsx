import { useQuery } from '@apollo/client/react';
import { Modal } from '@mantine/core';
import { useLocation } from 'react-router';
import { ErrorBanner } from '../../ui/error-banner.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { recordOf, type About } from './about.js';
import { QuickNoteForm } from './quick-note-form.js';

/** The quick note from anywhere, about the record that the page shows. */
export function QuickNoteDialog({ onClose }: { onClose: () => void }) {
  const record = recordOf(useLocation().pathname);
  return (
    <Modal opened onClose={onClose} title="Quick note" size="lg" yOffset="8vh">
      {record ? <AboutRecord {...record} onClose={onClose} /> : <QuickNoteForm about={null} autoFocus onSaved={onClose} onClose={onClose} />}
    </Modal>
  );
}

function AboutRecord({ kind, query, id, onClose }: NonNullable<ReturnType<typeof recordOf>> & { onClose: () => void }) {
  const { data, error, refetch } = useQuery(query, { variables: { id } });
  if (error) return <ErrorBanner what="load what this is about" error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows what="what this is about" rows={2} />;
  const about: About | null = data.record && { kind, ...data.record };
  return (
    <>
      {about && <p>About <b>{about.label}</b></p>}
      <QuickNoteForm about={about} autoFocus onSaved={onClose} onClose={onClose} />
    </>
  );
}
