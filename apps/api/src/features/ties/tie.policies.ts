import { organisers } from '../../platform/auth/permissions.js';
import { definePolicy, type Policy } from '../../platform/database/policy.js';

const both = [{ table: 'person', column: 'a_id' }, { table: 'person', column: 'b_id' }];

/** A tie belongs to the member that noted it. What others learn of it, `app.paths` says: its class and strength, never its evidence. */
export const tiePolicy = definePolicy({
  table: 'tie', shape: 'member',
  read: [{ own: true, roles: organisers }],
  create: [{ own: true, roles: organisers, through: both }],
  update: [{ own: true, roles: organisers }],
  remove: [{ own: true, roles: organisers }],
});

/** What a member says of two people stays with it. */
export const tieJudgementPolicy = definePolicy({
  table: 'tie_judgement', shape: 'member',
  read: [{ own: true, roles: organisers }],
  create: [{ own: true, roles: organisers, through: both }],
  update: [{ own: true, roles: organisers }],
  remove: [{ own: true, roles: organisers }],
});

/** Everybody decides for themselves whether they are asked, and tells nobody: others see only whom the ways lead through. */
export const connectorWishPolicy = definePolicy({
  table: 'connector_wish', shape: 'member',
  read: [{ own: true, author: 'user_id' }],
  create: [{ own: true, author: 'user_id' }],
  update: [{ own: true, author: 'user_id' }],
  remove: [{ own: true, author: 'user_id' }],
});

export const tiePolicies: readonly Policy[] = [
  tiePolicy,
  tieJudgementPolicy,
  connectorWishPolicy,
  // Worked out from what happened, by functions alone; its history is that of its parts.
  definePolicy({ table: 'acquaintance', shape: 'member', withoutHistory: true, read: [{ own: true, roles: organisers }] }),
];
