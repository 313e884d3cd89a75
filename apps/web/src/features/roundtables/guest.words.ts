import type { GuestFragment } from '../../gql/graphql.js';
import { dayAndMonth, daysFromToday, fromNow } from '../../lib/dates.js';
import type { Tone } from '../../ui/status-word.js';

/** A role that nobody confirmed for a year is worth a look before an invitation goes out. */
const UNCONFIRMED_AFTER_DAYS = 365;

const joined = (guest: GuestFragment) => (guest.joining === 'ONLINE' ? 'online' : 'in the room');
const times = (reminders: number) => (reminders === 0 ? '' : reminders === 1 ? ', reminded once' : `, reminded ${reminders} times`);

/** A guest's state: the word, its tone, and the small words beneath. */
export function guestState(guest: GuestFragment, isProposed: boolean): { word: string; tone: Tone; detail: string } {
  if (guest.isWrongAddress) return { word: 'Wrong address', tone: 'danger', detail: 'somebody else reads it: correct it' };
  switch (guest.state) {
    case 'DRAFT': return { word: 'Draft', tone: 'ink', detail: draftDetail(guest) };
    case 'SENT':
      if (guest.mail?.status === 'FAILED') return { word: 'Mail returned', tone: 'danger', detail: guest.mail.lastError ?? 'the address did not take it' };
      if (guest.mail?.status === 'NOT_SENT') return { word: 'Invited', tone: 'info', detail: 'not sent: no mail server is set up' };
      return { word: 'Invited', tone: 'info', detail: guest.sentAt ? `${fromNow(guest.sentAt)}${times(guest.reminders)}` : '' };
    case 'ACCEPTED': return { word: guest.attended === 'ATTENDED' ? 'Attended' : guest.attended === 'NO_SHOW' ? 'Did not come' : 'Accepted', tone: guest.attended === 'NO_SHOW' ? 'warn' : 'ok', detail: answered(guest) };
    case 'WAITING': return { word: 'Waiting', tone: isProposed ? 'warn' : 'info', detail: isProposed ? 'a seat is free, and theirs is the sector that is short' : guest.waitingSince ? `since ${dayAndMonth(guest.waitingSince)}` : '' };
    case 'SUBSTITUTE_PROPOSED': return { word: 'Substitute proposed', tone: 'warn', detail: `${guest.substituteName}, ${guest.substituteEmail}` };
    case 'WITHDRAWN': return { word: 'Taken back', tone: 'quiet', detail: '' };
    default: return { word: 'Declined', tone: 'quiet', detail: guest.answeredAt ? dayAndMonth(guest.answeredAt) : '' };
  }
}

function draftDetail({ email, roleVerifiedOn }: GuestFragment): string {
  if (!email) return 'no e-mail address yet';
  if (roleVerifiedOn && daysFromToday(roleVerifiedOn) < -UNCONFIRMED_AFTER_DAYS) return `role confirmed ${fromNow(roleVerifiedOn)}`;
  return 'ready to send';
}

const answered = (guest: GuestFragment): string => [guest.answeredAt && (daysFromToday(guest.answeredAt) === 0 ? 'today' : dayAndMonth(guest.answeredAt)), joined(guest)].filter(Boolean).join(', ');
