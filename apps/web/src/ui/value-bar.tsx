import type { CSSProperties } from 'react';
import { STAGES, type PipelineStage } from '../lib/stages.js';
import classes from './value-bar.module.css';

interface ValueBarProps {
  /** Nothing draws no bar: unknown is not zero. */
  value: number | null;
  /** The longest bar of the whole chart, so that bars can be compared. */
  max: number;
  /** The figure in words: "£24.5m", "Not yet valued". */
  label: string;
  /** Colours the bar by its stage. */
  stage?: PipelineStage;
}

const share = (part: number) => ({ '--share': Math.min(1, Math.max(0, part)) }) as CSSProperties;

/** A bar with its figure beside it. `<ValueBar value={24.5} max={26.3} label="£24.5m" stage="EXPLORING" />` */
export function ValueBar({ value, max, label, stage }: ValueBarProps) {
  if (value === null) return <span className={classes.unknown}>{label}</span>;
  return (
    <span className={classes.bar}>
      <i className={classes.fill} style={share(value / max)} data-stage={stage && STAGES[stage].number} aria-hidden />
      <span>{label}</span>
    </span>
  );
}

interface TargetBarProps {
  /** Where the measure started, stands and should be; a target below the start is fine (a wait that falls). */
  from: number;
  latest: number;
  target: number;
}

/** How far a measure has come from its start to its target. Silent: the three figures stand beside it in the table. */
export function TargetBar({ from, latest, target }: TargetBarProps) {
  const reached = target === from ? 1 : (latest - from) / (target - from);
  return (
    <span className={classes.target} style={share(reached)} aria-hidden>
      <i />
    </span>
  );
}
