import { organisers } from '../../platform/auth/permissions.js';
import { definePolicy, Level, type Grant, type Policy } from '../../platform/database/policy.js';

const organising: Grant = { roles: organisers, access: Level.EDIT };
const guestOfRoot = (column: string): Grant => ({ roles: ['GUEST'], link: { column, to: 'root' } });
const guestOfSubject = (column: string): Grant => ({ roles: ['GUEST'], link: { column, to: 'subject' } });
/** Changes their own line, and leaves it at the table that it is for. */
const guestOfBoth = (column: string): Grant => ({ roles: ['GUEST'], link: [{ column, to: 'subject' }, { column: 'root_id', to: 'root' }] });

/** Members with a guest at the table read it; the convening member's organisers run it; a link opens it for one guest. */
export const roundtablePolicy = definePolicy({
  table: 'roundtable', shape: 'root',
  read: [{ access: Level.READ, because: '{member} convenes it, or has a guest at the table.' }, guestOfRoot('id')],
  create: [{ roles: organisers, access: Level.OWN }],
  update: [organising],
  remove: [organising], // only while nobody is invited and nothing was captured: what points to it keeps it
});

const child = (table: string, grants: Omit<Policy, 'table' | 'shape' | 'root'>): Policy => definePolicy({ table, shape: 'child', root: 'roundtable', ...grants });

export const seatsPolicy = child('roundtable_seats', {
  read: [{ access: Level.READ }, guestOfRoot('root_id')], create: [organising], update: [organising, guestOfRoot('root_id')], remove: [organising],
});

export const targetPolicy = child('roundtable_target', { read: [organising], create: [organising], update: [organising], remove: [organising] });

/** The guest list stays with those who run the event; a guest reaches their own line only. */
export const invitationPolicy = child('invitation', {
  read: [organising, guestOfSubject('id')],
  create: [organising],
  update: [organising, guestOfBoth('id')],
  remove: [{ ...organising, is: { column: 'state', values: ['DRAFT', 'ACCEPTED'] } }], // accepted: a walk-in that is taken back
});

/** Without history: what is deleted after 30 days must be gone. */
export const needPolicy = definePolicy({
  table: 'invitation_need', shape: 'child', root: 'roundtable', withoutHistory: true,
  read: [organising, guestOfSubject('invitation_id'), { roles: ['SYSTEM'] }],
  create: [organising, guestOfBoth('invitation_id')],
  update: [organising, guestOfBoth('invitation_id')],
  remove: [organising, guestOfSubject('invitation_id'), { roles: ['SYSTEM'] }],
});

/** Anybody at the table who may capture does so under their own name; they and the organisers correct it. */
export const capturePolicy = child('capture', {
  read: [{ access: Level.READ }],
  create: [{ roles: organisers, access: Level.READ, author: 'by_user_id' }],
  update: [organising, { roles: organisers, access: Level.READ, author: 'by_user_id' }],
});

export const roundtablePolicies: readonly Policy[] = [roundtablePolicy, seatsPolicy, targetPolicy, invitationPolicy, needPolicy, capturePolicy];
