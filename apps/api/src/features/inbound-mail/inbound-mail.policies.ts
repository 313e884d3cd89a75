import { organisers } from '../../platform/auth/permissions.js';
import { definePolicy, type Policy } from '../../platform/database/policy.js';

const mine = { own: true, roles: organisers, author: 'user_id' } as const;
const worker = { roles: ['SYSTEM'] } as const;

/** An address is its user's alone; the worker looks up whose it is. */
const mailAddressPolicy = definePolicy({ table: 'mail_address', shape: 'member', read: [mine, worker], create: [mine], update: [mine] });

/** Mine: nobody else of the member reads a forwarded mail until it is logged. The worker puts it there, and knows it again. */
export const forwardedMailPolicy = definePolicy({ table: 'forwarded_mail', shape: 'member', read: [mine, worker], create: [worker], update: [mine] });

export const inboundMailPolicies: readonly Policy[] = [mailAddressPolicy, forwardedMailPolicy];
