import { refusalOf } from '../lib/refusal.js';
import { EmptyState } from './empty-state.js';
import { ErrorBanner } from './error-banner.js';
import { PageHead } from './page-head.js';

interface PageFailedProps {
  /** The kind of page, since the record's own name is not known: "Opportunity". */
  title: string;
  back: { to: string; label: string };
  /** What failed, to follow "We could not": "load this opportunity". */
  what: string;
  error: unknown;
  onRetry: () => void;
}

/** The page of a record that could not be loaded, or that is not this person's to see: what failed, and the ways on. */
export function PageFailed({ title, back, what, error, onRetry }: PageFailedProps) {
  return (
    <>
      <PageHead title={title} back={back} />
      {leadsNowhere(error)
        ? <EmptyState fact="There is nothing here, or it is not yours to see." next={`The address may have been cut short, or what was here is in the bin: look under ${back.label}.`} />
        : <ErrorBanner what={what} error={error} onRetry={onRetry} />}
    </>
  );
}

/** No such record, none that this person may see, or no id at all in the address: trying again helps with none of them. */
function leadsNowhere(error: unknown): boolean {
  const { code, fields = {} } = refusalOf(error);
  return code === 'NOT_FOUND' || (code === 'VALIDATION' && Object.keys(fields).some((field) => /^(id|.*Id)$/.test(field)));
}
