import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { count } from '../../lib/words.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { type FieldError, toFieldErrors } from '../../ui/form-errors.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageHead } from '../../ui/page-head.js';
import { Section } from '../../ui/section.js';
import { showUndo } from '../../ui/undo-toast.js';
import { RegisterEditions } from './register-editions.js';
import { RegisterForm } from './register-form.js';
import { RegisterReport } from './register-report.js';
import { type FileReport, previewRegisters, refreshRegisters, type RegisterUpload, type UploadAnswer } from './register-uploads.js';
import classes from './registers.module.css';

const EDITIONS = graphql(`
  query RegisterEditions {
    registerEditions {
      id
      register
      editionOn
      rowCount
      created
      changed
      unchanged
      refused
      readAt
    }
  }
`);

/** What was sent, and what the server said of it: before it is applied a preview, afterwards what happened. */
interface Looked {
  upload: RegisterUpload;
  reports: FileReport[];
  isApplied: boolean;
}

/** Refreshing the Directory from public registers: choose files, see the difference, then apply it. */
export function RegistersPage() {
  const { data, error, loading, refetch } = useQuery(EDITIONS);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [isBusy, setBusy] = useState(false);

  const send = async (upload: RegisterUpload, how: (upload: RegisterUpload) => Promise<UploadAnswer>): Promise<FileReport[] | null> => {
    setErrors([]);
    setBusy(true);
    const answer = await how(upload);
    setBusy(false);
    if ('files' in answer) return answer.files;
    const { fields, message } = answer.error;
    setErrors(fields ? toFieldErrors(fields, ['files', 'edition']) : [{ message }]);
    return null;
  };
  const preview = async (upload: RegisterUpload) => {
    const reports = await send(upload, previewRegisters);
    setLooked(reports && { upload, reports, isApplied: false });
  };
  const apply = async (upload: RegisterUpload) => {
    const reports = await send(upload, refreshRegisters);
    if (!reports) return;
    setLooked({ upload, reports, isApplied: true });
    showUndo({ message: 'The Directory has been refreshed' });
    await refetch();
  };

  return (
    <>
      <PageHead
        title="Registers"
        back={{ to: '/admin', label: 'Admin' }}
        lead="Public registers keep names, codes, ICBs and dates in the Directory right. You see every change before it is made; former names and earlier ICBs stay, with their dates."
      />
      <RegisterForm isBusy={isBusy} errors={errors} onChange={() => setLooked(null)} onPreview={(upload) => void preview(upload)} />
      <p role="status" className={classes.total}>
        {looked && totalOf(looked.reports)}
      </p>
      {looked && <Reports looked={looked} isBusy={isBusy} onApply={() => void apply(looked.upload)} />}
      <Section title="Editions that were read">
        {error && <ErrorBanner what="load the editions" error={error} onRetry={() => void refetch()} />}
        {loading && !data && <LoadingRows what="editions" />}
        {data && <RegisterEditions editions={data.registerEditions} />}
      </Section>
    </>
  );
}

function Reports({ looked: { reports, isApplied }, isBusy, onApply }: { looked: Looked; isBusy: boolean; onApply: () => void }) {
  const changes = reports.some(({ created, changed }) => created + changed > 0);
  return (
    <Section title={isApplied ? 'What was changed' : 'What would change'} aside={isApplied ? undefined : 'Nothing has been changed yet'}>
      {reports.map((report) => (
        <RegisterReport key={report.fileName} report={report} />
      ))}
      {!isApplied && (
        <div className={classes.apply}>
          <Button onClick={onApply} loading={isBusy} disabled={!changes}>
            Apply to the Directory
          </Button>
          {!changes && <p>There is nothing to apply.</p>}
        </div>
      )}
    </Section>
  );
}

/** "In all: 12 new, 3 changed, 240 unchanged, 1 refused." */
function totalOf(reports: readonly FileReport[]): string {
  const sum = (of: 'created' | 'changed' | 'unchanged' | 'refused') => count(reports.reduce((all, report) => all + report[of], 0));
  return `In all: ${sum('created')} new, ${sum('changed')} changed, ${sum('unchanged')} unchanged, ${sum('refused')} refused.`;
}
