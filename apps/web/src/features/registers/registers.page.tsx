import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useSession } from '../../app/session.js';
import { graphql } from '../../gql/gql.js';
import type { Sending } from '../../lib/http.js';
import { ADMINISTRATORS } from '../../lib/roles.js';
import { UNDO } from '../../lib/undo.js';
import { useUpload } from '../../lib/use-upload.js';
import { count } from '../../lib/words.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { type FieldError, toFieldErrors } from '../../ui/form-errors.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageHead } from '../../ui/page-head.js';
import { Section } from '../../ui/section.js';
import { showUndo } from '../../ui/undo-toast.js';
import { UploadStatus } from '../../ui/upload-status.js';
import { RegisterAddress } from './register-address.js';
import { RegisterEditions } from './register-editions.js';
import { RegisterForm } from './register-form.js';
import { RegisterReports } from './register-reports.js';
import { type FileReport, type LeftOut, previewRegisters, refreshRegisters, type RegisterUpload, type UploadAnswer } from './register-uploads.js';
import classes from './registers.module.css';

/** How often the progress of a fetch is asked for, in milliseconds. */
const LOOK_EVERY = 2_000;

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
    registerHost
    registerFetches {
      id
      state
      ...RegisterAddress
    }
  }
`);

/** What was sent, and what the server said of it: before it is applied a preview, afterwards what happened. */
interface Looked {
  upload: RegisterUpload;
  reports: FileReport[];
  isApplied: boolean;
}

/** Refreshing the Directory from public registers: choose files, see the difference, leave out what is wrong, then apply it. */
export function RegistersPage() {
  const client = useApolloClient();
  const mayRefresh = ADMINISTRATORS.includes(useSession().role);
  const { data, error, loading, refetch, startPolling, stopPolling } = useQuery(EDITIONS);
  const latest = data?.registerFetches[0];
  const isFetching = latest?.state === 'FETCHING';
  useEffect(() => {
    if (!isFetching) return;
    startPolling(LOOK_EVERY);
    return stopPolling;
  }, [isFetching, startPolling, stopPolling]);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const { progress, run, stop } = useUpload();
  const [isLook, setLook] = useState(true);
  const isBusy = progress !== null;

  const send = async (post: (sending: Sending) => Promise<UploadAnswer>, looks: boolean) => {
    setErrors([]);
    setLook(looks);
    const answer = await run(post);
    if (answer === null || 'files' in answer) return answer;
    const { fields, message } = answer.error;
    setErrors(fields ? toFieldErrors(fields, ['files', 'edition', 'leave']) : [{ message }]);
    return null;
  };
  const preview = async (upload: RegisterUpload) => {
    const answer = await send((sending) => previewRegisters(upload, sending), true);
    setLooked(answer && { upload, reports: answer.files, isApplied: false });
  };
  const apply = async (upload: RegisterUpload, leftOut: LeftOut) => {
    const answer = await send((sending) => refreshRegisters(upload, leftOut, sending), false);
    if (!answer) return;
    setLooked({ upload, reports: answer.files, isApplied: true });
    const undo = async () => {
      await client.mutate({ mutation: UNDO, variables: { activityId: answer.activityId! }, refetchQueries: ['RegisterEditions'] });
      setLooked(null);
    };
    showUndo({ message: 'The Directory has been refreshed', onUndo: undo });
    await refetch();
  };

  return (
    <>
      <PageHead
        title="Registers"
        back={{ to: '/admin', label: 'Admin' }}
        lead={`Public registers keep names, codes, ICBs and dates in the Directory right. You see every change before it is made; former names and earlier ICBs stay, with their dates.${mayRefresh ? '' : ' An administrator refreshes them.'}`}
      />
      {mayRefresh && data?.registerHost && (
        <Section title="From the register’s address">
          <RegisterAddress host={data.registerHost} latest={latest} isBusy={isBusy} onPreview={(fetchId) => void preview({ fetchId })} />
        </Section>
      )}
      {mayRefresh && (
        <Section title="From files">
          <RegisterForm isBusy={isBusy} errors={errors} onChange={() => setLooked(null)} onPreview={(upload) => void preview(upload)} />
        </Section>
      )}
      <UploadStatus progress={progress} onStop={stop} isLook={isLook} />
      <p role="status" className={classes.total}>
        {looked && totalOf(looked.reports)}
      </p>
      {looked && (
        <RegisterReports key={String(looked.isApplied)} reports={looked.reports} isApplied={looked.isApplied} isBusy={isBusy} onApply={(leftOut) => void apply(looked.upload, leftOut)} />
      )}
      <Section title="Editions that were read">
        {error && <ErrorBanner what="load the editions" error={error} onRetry={() => void refetch()} />}
        {loading && !data && <LoadingRows what="editions" />}
        {data && <RegisterEditions editions={data.registerEditions} />}
      </Section>
    </>
  );
}

/** "In all: 12 new, 3 changed, 240 unchanged, 1 refused." */
function totalOf(reports: readonly FileReport[]): string {
  const sum = (of: 'created' | 'changed' | 'unchanged' | 'refused') => count(reports.reduce((all, report) => all + report[of], 0));
  return `In all: ${sum('created')} new, ${sum('changed')} changed, ${sum('unchanged')} unchanged, ${sum('refused')} refused.`;
}
