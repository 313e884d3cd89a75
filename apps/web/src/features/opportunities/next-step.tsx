import { dueInWords } from './opportunity-words.js';
import classes from './board.module.css';

interface NextStepProps {
  step: { title: string; dueOn: string | null; dueAt: string | null };
}

/** "Agree bed numbers, **Thu 26 Nov**" */
export function NextStep({ step: { title, dueOn, dueAt } }: NextStepProps) {
  if (dueOn === null) return <>{title}</>;
  const { text, isOverdue } = dueInWords(dueOn, dueAt);
  return <>{title}, <b className={classes.due} data-overdue={isOverdue || undefined}>{text}</b></>;
}
