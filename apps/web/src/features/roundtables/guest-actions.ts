import type { GuestFragment } from '../../gql/graphql.js';

export type GuestChange = 'remind' | 'resend' | 'remove' | 'revert' | 'withdraw' | 'offerSeat' | 'agreeSubstitute' | 'yes' | 'no';

/** What can be done with one guest. `asks`: a dialog comes first. */
export type GuestAction =
  | { kind: GuestChange; label: string; asks?: true }
  | { kind: 'correctEmail' | 'preview'; label: string; asks: true };

const CORRECT: GuestAction = { kind: 'correctEmail', label: 'Correct e-mail', asks: true };
const YES: GuestAction = { kind: 'yes', label: 'Record a yes' };
const NO: GuestAction = { kind: 'no', label: 'Record a no' };
const WITHDRAW: GuestAction = { kind: 'withdraw', label: 'Withdraw', asks: true };
const REVERT: GuestAction = { kind: 'revert', label: 'Back to draft' };
const RESEND: GuestAction = { kind: 'resend', label: 'Send again' };

/** The one that is likeliest next, and the others behind a menu. */
export function guestActions({ state, email, isWrongAddress, mail }: GuestFragment, hasFreeSeat: boolean): { first: GuestAction | null; others: GuestAction[] } {
  if (isWrongAddress) return { first: { ...CORRECT, label: 'Correct' }, others: [REVERT] };
  switch (state) {
    case 'DRAFT': return { first: email ? { kind: 'preview', label: 'Preview', asks: true } : { ...CORRECT, label: 'Add e-mail' }, others: [...(email ? [CORRECT] : []), { kind: 'remove', label: 'Remove' }] };
    case 'SENT':
      return mail?.status === 'FAILED'
        ? { first: { ...CORRECT, label: 'Correct' }, others: [YES, NO, REVERT, WITHDRAW] }
        : { first: { kind: 'remind', label: 'Remind' }, others: [YES, NO, RESEND, CORRECT, REVERT, WITHDRAW] };
    case 'SUBSTITUTE_PROPOSED': return { first: { kind: 'agreeSubstitute', label: 'Agree' }, others: [YES, NO, WITHDRAW] };
    case 'WAITING': return { first: hasFreeSeat ? { kind: 'offerSeat', label: 'Give the seat' } : null, others: [NO, WITHDRAW] };
    case 'ACCEPTED': return { first: null, others: [NO, CORRECT, WITHDRAW] };
    case 'DECLINED': return { first: null, others: [YES, REVERT] };
    case 'WITHDRAWN': return { first: null, others: [REVERT] };
  }
}
