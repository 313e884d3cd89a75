import { leads } from '../../platform/auth/permissions.js';
import { definePolicy, Level, type Policy } from '../../platform/database/policy.js';

/** Shared by the parties that are members: their people and boards read it, their leads edit it. */
export const partnershipPolicy = definePolicy({
  table: 'partnership', shape: 'root',
  read: [{ access: Level.READ, because: '{member} is a party to it.' }],
  create: [{ roles: leads, access: Level.OWN }],
  update: [{ roles: leads, access: Level.EDIT }],
});

const child = (table: string): Policy => definePolicy({
  table, shape: 'child', root: 'partnership',
  read: [{ access: Level.READ }],
  create: [{ roles: leads, access: Level.EDIT }],
  update: [{ roles: leads, access: Level.EDIT }],
  remove: [{ roles: leads, access: Level.EDIT }],
});

export const partnershipPolicies: readonly Policy[] = [
  partnershipPolicy,
  ...['partnership_party', 'contribution', 'hub', 'measure', 'measure_reading'].map(child),
];
