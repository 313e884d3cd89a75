import { leads, organisers } from '../../platform/auth/permissions.js';
import { definePolicy, Level, type Policy } from '../../platform/database/policy.js';

/** Shared by the parties that are members: each reads and edits it, boards read it. Organisers begin one, leads take it further. */
export const opportunityPolicy = definePolicy({
  table: 'opportunity', shape: 'root',
  read: [{ access: Level.READ, because: '{member} is a party to it.' }],
  create: [{ roles: organisers, access: Level.OWN }],
  update: [{ roles: leads, access: Level.EDIT }],
});

const child = (table: string, commands: readonly ('update' | 'remove')[]): Policy => definePolicy({
  table, shape: 'child', root: 'opportunity',
  read: [{ access: Level.READ }],
  create: [{ roles: organisers, access: Level.EDIT }],
  ...Object.fromEntries(commands.map((command) => [command, [{ roles: leads, access: Level.EDIT }]])),
});

/** A member's own pursuit: its board reads when it stalls, nobody else's. */
const pursuitPolicy = definePolicy({
  table: 'pursuit', shape: 'member',
  read: [{ own: true }],
  create: [{ own: true, roles: organisers, through: { table: 'opportunity', column: 'opportunity_id' } }],
  update: [{ own: true, roles: organisers }],
  remove: [{ own: true, roles: organisers }], // with the write that began it, when that is taken back
});

export const opportunityPolicies: readonly Policy[] = [
  opportunityPolicy,
  child('opportunity_party', ['update']),
  child('opportunity_place', ['update', 'remove']),
  child('opportunity_goal', ['update', 'remove']),
  child('evidence', ['update', 'remove']),
  // Insert only: a stage history is never changed, a wrong row is voided by another.
  child('stage_change', []),
  pursuitPolicy,
];
