import '@mantine/core/styles/Progress.layer.css';
import { Progress } from '@mantine/core';

interface ProgressBarProps {
  /** What is under way: "Sending". */
  label: string;
  done: number;
  of: number;
  className?: string;
}

/** How far something is, as a bar; the words beside it say the same. `<ProgressBar label="Reading" done={120} of={400} />` */
export function ProgressBar({ label, done, of, className }: ProgressBarProps) {
  return <Progress className={className} aria-label={label} value={of === 0 ? 0 : (100 * Math.min(done, of)) / of} />;
}
