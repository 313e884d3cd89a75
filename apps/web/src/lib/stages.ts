/** The six stages of an opportunity, and the two places beside them. Order and names are the same for every member. */
export const STAGES = {
  INTRODUCED: { number: 1, name: 'Introduced' },
  EXPLORING: { number: 2, name: 'Exploring' },
  SHAPING: { number: 3, name: 'Shaping' },
  BUSINESS_CASE: { number: 4, name: 'Business case' },
  APPROVALS: { number: 5, name: 'Approvals' },
  AGREED: { number: 6, name: 'Agreed' },
} as const;

/** Where an opportunity stands that is in no stage now. */
export const BESIDE = { PAUSED: { name: 'Paused' }, CLOSED: { name: 'Closed' } } as const;

export type PipelineStage = keyof typeof STAGES;
export type Stage = PipelineStage | keyof typeof BESIDE;

/** The six in their order. */
export const PIPELINE = Object.keys(STAGES) as PipelineStage[];

/** Whether it is one of the six. */
export function isPipelineStage(stage: Stage): stage is PipelineStage {
  return stage in STAGES;
}

/** "Business case" */
export function stageName(stage: Stage): string {
  return isPipelineStage(stage) ? STAGES[stage].name : BESIDE[stage].name;
}
