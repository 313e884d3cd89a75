import type { Sector } from '../lib/sectors.js';
import { SectorMark } from './sector-mark.js';
import classes from './tie-path.module.css';

export type TieStrength = 'strong' | 'some' | 'faint';

interface TieStep {
  strength: TieStrength;
  /** What the word rests on: "met 3 weeks ago". Evidence class only, never content. */
  evidence: string;
  /** Whom the line leads to. */
  to: string;
  /** Set for a convenor that is an organisation. */
  sector?: Sector;
}

interface TiePathProps {
  /** Usually "You". */
  from: string;
  ties: TieStep[];
}

/** The way in: one line is one tie, its weight is the strength and its word says it. Vertical on a phone. */
export function TiePath({ from, ties }: TiePathProps) {
  return (
    <div className={classes.way}>
      <ol className={classes.path} aria-label="Way in">
        <li>
          <b>{from}</b>
        </li>
        {ties.map((tie) => (
          <li key={tie.to}>
            <span className={classes.tie} data-strength={tie.strength}>
              <span>
                {tie.strength}, {tie.evidence}
              </span>
            </span>
            <b>
              {tie.sector && <SectorMark sector={tie.sector} />} {tie.to}
            </b>
          </li>
        ))}
      </ol>
    </div>
  );
}
