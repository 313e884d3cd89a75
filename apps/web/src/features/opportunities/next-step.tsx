import { useSession } from '../../app/session.js';
import { dueInWords } from './opportunity-words.js';
import classes from './board.module.css';

interface NextStepProps {
  step: { title: string; dueOn: string | null; dueAt: string | null } | null | undefined;
}

/** "Agree bed numbers, **Thu 26 Nov**" or that there is none; nothing for a board member, who reads no follow-ups. */
export function NextStep({ step }: NextStepProps) {
  const { role } = useSession();
  if (!step) return role === 'BOARD_MEMBER' ? null : <>No next step</>;
  const { title, dueOn, dueAt } = step;
  if (dueOn === null) return <>{title}</>;
  const { text, isOverdue } = dueInWords(dueOn, dueAt);
  return <>{title}, <b className={classes.due} data-overdue={isOverdue || undefined}>{text}</b></>;
}
