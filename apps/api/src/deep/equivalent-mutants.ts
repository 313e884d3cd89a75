/** Policy mutants that change nothing that anybody can do, each kind with its reason. Reviewed by hand. */
const equivalentMutants: readonly (readonly [mutant: RegExp, reason: string])[] = [
  [/^public\.task_owner, create: grant 1 without roles$/, 'the follow-up that it must belong to is seen by the staff of its own member alone'],
  [/^public\.(task|note), create: grant 1 without the way through organisation_id$/, 'everybody reads every organisation'],
  [/^public\.(opportunity|partnership|introduction|roundtable), update: whatever it becomes$/, 'who may change a root is said by its access rows, which stand beside it'],
  [/^public\.import_(name|row|kept), (create|update): grant 1 without roles$/, 'the import that it must belong to is seen by the staff of its own member alone'],
  [/^public\.finder_correction, create: grant 1 without the way through right_post_id$/, 'everybody reads every post'],
  [/^(public|hist)\.record_merge, (read|create): grant 1 without the way through (away_)?organisation_id$/, 'everybody reads every organisation'],
];

/** Whether a mutant is known to change nothing. */
export const changesNothing = (name: string): boolean => equivalentMutants.some(([mutant]) => mutant.test(name));
