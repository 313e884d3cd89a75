import { useRef, useState } from 'react';
import type { Sending } from './http.js';

/** Bytes that have gone, of how many; all of them while the server reads. Both 0 before the first. */
export interface UploadProgress {
  sent: number;
  of: number;
}

interface Uploads {
  /** Null while nothing is under way. */
  progress: UploadProgress | null;
  /** Resolves to the answer, or to null when it was stopped. */
  run: <Answer>(post: (sending: Sending) => Promise<Answer>) => Promise<Answer | null>;
  stop: () => void;
}

/** Sends files one form at a time, says how far they are, and stops when asked to. */
export function useUpload(): Uploads {
  const [progress, setProgress] = useState<UploadProgress | null>(null);
  const control = useRef<AbortController | null>(null);
  const run: Uploads['run'] = async (post) => {
    const { signal } = (control.current = new AbortController());
    setProgress({ sent: 0, of: 0 });
    const answer = await post({ signal, onSent: (sent, of) => setProgress({ sent, of }) });
    setProgress(null);
    return signal.aborted ? null : answer;
  };
  return { progress, run, stop: () => control.current?.abort() };
}
