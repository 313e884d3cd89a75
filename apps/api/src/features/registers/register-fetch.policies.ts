import { leads, Role } from '../../platform/auth/permissions.js';
import { definePolicy, type Grant, type Policy } from '../../platform/database/policy.js';

const administrator: Grant = { own: true, roles: [Role.ADMINISTRATOR] };
const worker: Grant = { roles: ['SYSTEM'] };

/** What a member's administrator fetched stays that member's until it is applied; its leads see how far it is. */
export const registerFetchPolicies: readonly Policy[] = [
  definePolicy({
    table: 'register_fetch', shape: 'member', withoutHistory: true,
    read: [{ own: true, roles: leads }, worker], create: [administrator], update: [worker], remove: [administrator],
  }),
];
