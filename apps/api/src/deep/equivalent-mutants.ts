type Reasoned = readonly (readonly [mutant: RegExp, reason: string])[];

/** Policy mutants that change nothing that anybody can do, each kind with its reason. Reviewed by hand. */
const equivalentMutants: Reasoned = [
  [/^(public|hist)\.(note|introduction_private), (read|update): grant 1 without own$/, 'an author belongs to the one member: naming the author names the member'],
  [/^public\.(person|roundtable|opportunity|introduction), create: grant 1 without roles$/, 'whoever may not give access cannot make the access row that a root needs'],
  [/^public\.(decision|commentary), create: grant 1 without own$/, 'the meeting that it must belong to is seen by its own member alone'],
  [/^public\.task_owner, create: grant 1 without (own|roles)$/, 'the follow-up that it must belong to is seen by the staff of its own member alone'],
  [/^public\.(task|note), create: grant 1 without the way through organisation_id$/, 'everybody reads every organisation'],
];

/** Policy mutants that would change something, and that the grid of rows cannot tell yet: what it lacks. */
const untoldMutants: Reasoned = [
  [/^public\.(second_factor|recovery_code|sign_in_challenge|suppression), /, 'the grid has no row of these tables yet'],
  [/^public\.(link_token, create|outbox_mail, (read|update)|introduction_private, create): grant 2 without (own|link)$/, 'the grid has no link to another table yet, nor a mail of another member about the guest'],
  [/^(public|hist)\.(contribution|hub|measure|measure_reading), read: grant 1 without access$/, 'the stranger may read the one partnership that has any'],
  [/^public\.(task_owner|tie), create: grant 1 without the way through (user_id|a_id)$/, 'the grid has no owner of another member yet, nor a tie that begins at somebody kept'],
  [/^public\.(interaction|interaction_person), create: grant 1 without own$/, 'the grid has no contact on what is shared yet'],
];

const isAmong = (list: Reasoned) => (name: string): boolean => list.some(([mutant]) => mutant.test(name));

/** Whether a mutant is known to change nothing. */
export const changesNothing = isAmong(equivalentMutants);

/** Whether a mutant is one that the grid has no row for. */
export const isUntold = isAmong(untoldMutants);
