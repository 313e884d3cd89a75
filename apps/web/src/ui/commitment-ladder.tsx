import type { ReactNode } from 'react';
import classes from './commitment-ladder.module.css';

/** How far a party has committed itself, weakest first: nothing said, and then the four steps. */
export const COMMITMENTS = {
  UNSTATED: 'Not stated yet',
  INTERESTED: 'Interested',
  IN_PRINCIPLE: 'In principle',
  APPROVED: 'Approved',
  SIGNED: 'Signed',
} as const;

export type Commitment = keyof typeof COMMITMENTS;

interface CommitmentLadderProps {
  commitment: Commitment;
  /** Follows the word: "by our board, 24 September". */
  detail?: ReactNode;
}

/** How far a party has committed itself: one filled bar a step, and the step in words. */
export function CommitmentLadder({ commitment, detail }: CommitmentLadderProps) {
  const steps = Object.keys(COMMITMENTS).filter((step) => step !== 'UNSTATED');
  const reached = steps.indexOf(commitment);
  return (
    <div>
      <div className={classes.ladder} aria-hidden>
        {steps.map((step, index) => (
          <i key={step} data-reached={index <= reached || undefined} />
        ))}
      </div>
      <p className={classes.words}>
        <b>{COMMITMENTS[commitment]}</b> {detail}
      </p>
    </div>
  );
}
