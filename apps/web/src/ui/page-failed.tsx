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
      {namesNoRecord(error)
        ? <EmptyState fact="This address leads to no record." next={`It may have been cut short: open it from ${back.label} instead.`} />
        : <ErrorBanner what={what} error={error} onRetry={onRetry} />}
    </>
  );
}

/** What stands in the address is no id at all. */
function namesNoRecord(error: unknown): boolean {
  const { code, fields } = refusalOf(error);
  return code === 'VALIDATION' && fields?.['id'] !== undefined;
}
