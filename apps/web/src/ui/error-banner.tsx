import { IconAlertTriangle } from '@tabler/icons-react';
import { refusalOf, type Refusal } from '../lib/refusal.js';
import { Icon } from './icon.js';
import classes from './error-banner.module.css';

interface ErrorBannerProps {
  /** What failed, to follow "We could not": "load new replies", "save the note". */
  what: string;
  /** The error as Apollo gave it. Its sentence is shown for a refusal, its reference always. */
  error?: unknown;
  /** In place of `error` where it was read already, as `useSave` does. */
  refusal?: Refusal;
  /** "What you see is from 10:31." where the page kept its older data. */
  kept?: string;
  /** Not offered where the role does not allow it: it would fail again. */
  onRetry?: () => void;
}

/** Something failed and the page kept its data: `<ErrorBanner what="load new replies" error={error} onRetry={refetch} />` */
export function ErrorBanner({ what, error, refusal = error === undefined ? undefined : refusalOf(error), kept, onRetry }: ErrorBannerProps) {
  const reason = refusal && refusal.code !== 'INTERNAL' ? ` ${refusal.message}` : '';
  return (
    <div className={classes.banner} role="alert">
      <Icon of={IconAlertTriangle} />
      <p>
        We could not {what}.{reason} {kept}
        {refusal?.ref && <span className={classes.reference}> Reference {refusal.ref}</span>}
      </p>
      {onRetry && refusal?.code !== 'FORBIDDEN' && (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}
