import { PageFailed } from '../../ui/page-failed.js';

/** A step of a roundtable that could not be opened, with the way back to all of them. */
export function RoundtableFailed(props: { what: string; error: unknown; onRetry: () => void }) {
  return <PageFailed title="Roundtable" back={{ to: '/roundtables', label: 'Roundtables' }} {...props} />;
}
