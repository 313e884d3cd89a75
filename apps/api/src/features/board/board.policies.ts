import { boardReaders, leads, Role } from '../../platform/auth/permissions.js';
import { definePolicy, type Policy } from '../../platform/database/policy.js';

/** Layer Board: a member's board readers and its leads, nobody else; leads write. */
const writtenByLeads = { update: [{ own: true, roles: leads }], remove: [{ own: true, roles: leads }] } as const;

export const meetingPolicy = definePolicy({
  table: 'board_meeting', shape: 'member', read: [{ own: true, roles: boardReaders }], create: [{ own: true, roles: leads }], ...writtenByLeads,
});

/** What is asked, decided and said belongs to one of the member's own meetings. */
const ofMeeting = (table: string): Policy => definePolicy({
  table, shape: 'member', read: [{ own: true, roles: boardReaders, because: 'Board: the board and the partnership leads of {member} can see this.' }],
  create: [{ own: true, roles: leads, through: { table: 'board_meeting', column: 'meeting_id' } }], ...writtenByLeads,
});
export const decisionPolicy = ofMeeting('decision');
export const commentaryPolicy = ofMeeting('commentary');

/** Leads see all risks, the board those that are put to it. */
export const riskPolicy = definePolicy({
  table: 'risk', shape: 'member',
  read: [
    { own: true, roles: leads, because: 'Board: the partnership leads of {member} see all of its risks.' },
    { own: true, roles: [Role.BOARD_MEMBER], is: { column: 'for_board', values: ['true'] }, because: 'Board: it was put to the board of {member}.' },
  ],
  create: [{ own: true, roles: leads }],
  ...writtenByLeads,
});

export const boardPolicies: readonly Policy[] = [meetingPolicy, decisionPolicy, commentaryPolicy, riskPolicy];
