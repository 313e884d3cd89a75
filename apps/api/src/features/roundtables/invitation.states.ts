import type { InvitationState } from './roundtable.types.js';

/** What can happen to an invitation. SEAT_FREED is the waiting list's; NOT_ME says that the address is somebody else's. */
export type InvitationEvent = 'SEND' | 'ACCEPT' | 'WAIT' | 'SEAT_FREED' | 'DECLINE' | 'PROPOSE_SUBSTITUTE' | 'NOT_ME' | 'SETTLE_SUBSTITUTE' | 'WITHDRAW' | 'REVERT';

type State = `${InvitationState}`;

const answers = { ACCEPT: 'ACCEPTED', WAIT: 'WAITING', DECLINE: 'DECLINED', PROPOSE_SUBSTITUTE: 'SUBSTITUTE_PROPOSED', NOT_ME: 'WITHDRAWN' } as const;

/** The life of an invitation as a table: state → what can happen → state after. An answer may be changed as often as the guest likes. */
export const invitationStates = {
  DRAFT: { SEND: 'SENT' },
  SENT: { ...answers, SEND: 'SENT', WITHDRAW: 'WITHDRAWN', REVERT: 'DRAFT' },
  ACCEPTED: { ...answers, WITHDRAW: 'WITHDRAWN' },
  WAITING: { ...answers, SEAT_FREED: 'ACCEPTED', WITHDRAW: 'WITHDRAWN' },
  DECLINED: { ...answers, REVERT: 'DRAFT' },
  SUBSTITUTE_PROPOSED: { ...answers, SETTLE_SUBSTITUTE: 'DECLINED', WITHDRAW: 'WITHDRAWN' },
  WITHDRAWN: { REVERT: 'DRAFT' },
} as const satisfies Record<State, Partial<Record<InvitationEvent, State>>>;

/** The state after an event, or null when it cannot happen now. */
export const after = (state: State, event: InvitationEvent): State | null =>
  (invitationStates[state] as Partial<Record<InvitationEvent, State>>)[event] ?? null;

/** Whether this state holds a seat. */
export const holdsSeat = (state: State): boolean => state === 'ACCEPTED';
