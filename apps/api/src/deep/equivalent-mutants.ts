/** Policy mutants that change nothing that anybody can do, each kind with its reason. Reviewed by hand. */
const equivalentMutants: readonly (readonly [mutant: RegExp, reason: string])[] = [
  [/^(public|hist)\.(note|introduction_private), (read|update): grant 1 without own$/, 'an author belongs to the one member: naming the author names the member'],
  [/^public\.(person|roundtable|opportunity|introduction), create: grant 1 without roles$/, 'whoever may not give access cannot make the access row that a root needs'],
  [/^public\.(decision|commentary), create: grant 1 without own$/, 'the meeting that it must belong to is seen by its own member alone'],
  [/^public\.task_owner, create: grant 1 without (own|roles)$/, 'the follow-up that it must belong to is seen by the staff of its own member alone'],
  [/^public\.(task|note), create: grant 1 without the way through organisation_id$/, 'everybody reads every organisation'],
];

/** Whether a mutant is known to change nothing. */
export const changesNothing = (name: string): boolean => equivalentMutants.some(([mutant]) => mutant.test(name));
