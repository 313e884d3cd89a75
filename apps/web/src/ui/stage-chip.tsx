import { IconCheck, IconPlayerPause, IconX } from '@tabler/icons-react';
import { isPipelineStage, STAGES, stageName, type Stage } from '../lib/stages.js';
import classes from './stage-chip.module.css';

interface StageChipProps {
  stage: Stage;
}

/** A stage as number, name and lightness: any one of the three is enough. `<StageChip stage="SHAPING" />` */
export function StageChip({ stage }: StageChipProps) {
  return (
    <span className={classes.chip} data-stage={isPipelineStage(stage) ? STAGES[stage].number : stage}>
      {stage === 'PAUSED' && <IconPlayerPause size={14} stroke={2} aria-hidden />}
      {stage === 'CLOSED' && <IconX size={14} stroke={2} aria-hidden />}
      {isPipelineStage(stage) && <b>{STAGES[stage].number}</b>}
      {stageName(stage)}
      {stage === 'AGREED' && <IconCheck size={14} stroke={2} aria-hidden />}
    </span>
  );
}
