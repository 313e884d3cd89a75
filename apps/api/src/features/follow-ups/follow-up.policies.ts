import { boardReaders, organisers } from '../../platform/auth/permissions.js';
import { definePolicy, type Policy, type Through } from '../../platform/database/policy.js';

/** What a working paper may be about; a foreign key alone would let it point to what is hidden. */
const about: readonly Through[] = ['opportunity', 'person', 'organisation', 'roundtable'].map((table) => ({ table, column: `${table}_id`, mayBeEmpty: true }));

/** The working papers of one member's staff; its board reads none of them. */
const ours = (table: string, through: readonly Through[]): Policy => definePolicy({
  table, shape: 'member',
  read: [{ own: true, roles: organisers, because: 'Ours: the staff of {member} can see this, its board cannot.' }],
  create: [{ own: true, roles: organisers, through }],
  update: [{ own: true, roles: organisers }],
  remove: [{ own: true, roles: organisers }],
});

/** A note is the author's alone (Mine), the staff's (Ours), or for the board and its leads (Board). Only its author changes it. */
const notePolicy = definePolicy({
  table: 'note', shape: 'member',
  read: [
    { own: true, roles: organisers, author: 'author_id', because: 'You wrote it.' },
    { own: true, roles: organisers, is: { column: 'layer', values: ['OURS'] }, because: 'Ours: the staff of {member} can see this, its board cannot.' },
    { own: true, roles: boardReaders, is: { column: 'layer', values: ['BOARD'] }, because: 'Board: the board and the partnership leads of {member} can see this.' },
  ],
  create: [{ own: true, roles: organisers, author: 'author_id', through: about }],
  update: [{ own: true, roles: organisers, author: 'author_id' }],
});

const interactionPolicy = definePolicy({
  table: 'interaction', shape: 'member',
  read: [{ own: true, roles: organisers, because: 'Ours: the staff of {member} can see this, its board cannot.' }],
  create: [{ own: true, roles: organisers, author: 'by_user_id', through: [{ table: 'opportunity', column: 'opportunity_id', mayBeEmpty: true }] }],
  update: [{ own: true, roles: organisers }],
});

export const taskPolicy = ours('task', about);

export const followUpPolicies: readonly Policy[] = [
  taskPolicy,
  ours('task_owner', [{ table: 'task', column: 'task_id' }, { table: 'user_account', column: 'user_id' }]),
  notePolicy,
  interactionPolicy,
  definePolicy({
    table: 'interaction_person', shape: 'member',
    read: [{ own: true, roles: organisers }],
    create: [{ own: true, roles: organisers, through: { table: 'person', column: 'person_id' } }],
    remove: [{ own: true, roles: organisers }],
  }),
];
