import { Role } from '../../platform/auth/permissions.js';
import { definePolicy, everyMember, Level, type Policy } from '../../platform/database/policy.js';

const editors = [Role.ADMINISTRATOR, Role.PARTNERSHIP_LEAD, Role.EVENT_ORGANISER] as const;

/** A person is a member's own until somebody publishes them; then name, posts and appointments are everybody's to read. */
export const personPolicy = definePolicy({
  table: 'person', shape: 'root',
  read: [{ present: 'published_at', because: everyMember }, { access: Level.READ, because: '{member} added this person.' }, { present: 'published_at', roles: ['GUEST', 'SYSTEM'] }],
  create: [{ roles: editors, access: Level.OWN }],
  update: [{ roles: editors, access: Level.EDIT }, { roles: editors, present: 'published_at' }],
});

const childOfPerson = (table: string): Policy => definePolicy({
  table, shape: 'child', root: 'person',
  read: [{ through: { table: 'person', column: 'root_id' } }, { roles: ['GUEST', 'SYSTEM'], through: { table: 'person', column: 'root_id' } }],
  create: [{ roles: editors, through: { table: 'person', column: 'root_id' } }],
  update: [{ roles: editors, through: { table: 'person', column: 'root_id' } }],
  remove: [{ roles: editors, through: { table: 'person', column: 'root_id' } }],
});

export const appointmentPolicy = childOfPerson('appointment');

/** Phone, e-mail, basis and objections belong to the member that holds them, and are not for the board. */
export const personDetailPolicy = definePolicy({
  table: 'person_detail', shape: 'member',
  read: [{ own: true, roles: editors }],
  create: [{ own: true, roles: editors, through: { table: 'person', column: 'person_id' } }],
  update: [{ own: true, roles: editors }],
  remove: [{ own: true, roles: editors }],
});

export const personPolicies: readonly Policy[] = [personPolicy, appointmentPolicy, childOfPerson('person_topic'), personDetailPolicy];
