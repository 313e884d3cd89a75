import { Button } from '@mantine/core';
import type { UploadProgress } from '../lib/use-upload.js';
import { ProgressBar } from './progress-bar.js';
import { ReturnFocus } from './return-focus.js';
import classes from './upload-status.module.css';

interface UploadStatusProps {
  /** From `useUpload`. */
  progress: UploadProgress | null;
  onStop: () => void;
  /** Nothing is written while the server reads, so that it may be stopped then too. */
  isLook?: boolean;
}

const MB = 1_000_000;
/** Less than this would read "0.0 MB". */
const LEAST_SAID = MB / 20;
const inMegabytes = (bytes: number) => (bytes / MB).toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** How far files are on their way, and then that they are read; with a way to stop. Stands empty while nothing is under way, so that it is heard. */
export function UploadStatus({ progress, onStop, isLook }: UploadStatusProps) {
  const isRead = progress !== null && progress.of > 0 && progress.sent >= progress.of;
  const words = progress === null ? '' : isRead ? 'Reading it' : 'Sending';
  return (
    <div className={classes.status} data-busy={progress !== null || undefined}>
      {/* The figures beside it change too often to be heard. */}
      <span role="status">{words}</span>
      {progress && (
        <>
          <span className={classes.figures}>{progress.sent >= LEAST_SAID && (isRead ? `${inMegabytes(progress.of)} MB` : `${inMegabytes(progress.sent)} of ${inMegabytes(progress.of)} MB`)}</span>
          <ReturnFocus />
          {(!isRead || isLook) && <Button variant="subtle" size="sm" onClick={onStop}>Cancel</Button>}
          <ProgressBar className={classes.bar} label={words} done={progress.sent} of={progress.of} />
        </>
      )}
    </div>
  );
}
