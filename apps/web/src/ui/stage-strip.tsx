import type { ReactNode } from 'react';
import { IconCheck } from '@tabler/icons-react';
import { PIPELINE, STAGES, type PipelineStage } from '../lib/stages.js';
import { Icon } from './icon.js';
import classes from './stage-strip.module.css';

interface StageStripProps {
  /** The stage it is in; for something paused or closed, the one it left. */
  current: PipelineStage;
  /** A line or two under a stage: how long it took, or when it is hoped for. */
  notes?: Partial<Record<PipelineStage, ReactNode>>;
}

/** The pipeline as one band, with an ink bar over the stage you are in. `<StageStrip current="SHAPING" notes={{ AGREED: 'Target: June 2027' }} />` */
export function StageStrip({ current, notes = {} }: StageStripProps) {
  const { number, name } = STAGES[current];
  return (
    <ol className={classes.strip} aria-label={`Stage ${number} of 6, ${name}`}>
      {PIPELINE.map((stage) => {
        const step = STAGES[stage];
        const state = step.number < number ? 'done' : step.number === number ? 'now' : 'todo';
        return (
          <li key={stage} data-state={state} data-stage={step.number} aria-current={state === 'now' ? 'step' : undefined}>
            <span className={classes.name}>
              {step.number} {step.name}
              {state === 'done' && <Icon of={IconCheck} size={16} />}
            </span>
            {notes[stage] && <span className={classes.note}>{notes[stage]}</span>}
          </li>
        );
      })}
    </ol>
  );
}
