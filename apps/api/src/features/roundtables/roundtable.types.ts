import { registerEnumType } from '@nestjs/graphql';

export enum RoundtableRule { OPEN = 'OPEN', CHATHAM_HOUSE = 'CHATHAM_HOUSE', ON_RECORD = 'ON_RECORD' }
registerEnumType(RoundtableRule, { name: 'RoundtableRule', description: 'CHATHAM_HOUSE: what is said may be used; who said it, and who came, stays in the room.' });

export enum RoundtableFormat { IN_ROOM = 'IN_ROOM', ONLINE = 'ONLINE', HYBRID = 'HYBRID' }
registerEnumType(RoundtableFormat, { name: 'RoundtableFormat' });

export enum Admission { INVITE_ONLY = 'INVITE_ONLY', OPEN = 'OPEN' }
registerEnumType(Admission, { name: 'Admission', description: 'INVITE_ONLY: a freed place is offered by the organiser alone.' });

export enum RoundtableState { PLANNED = 'PLANNED', HELD = 'HELD', CANCELLED = 'CANCELLED' }
registerEnumType(RoundtableState, { name: 'RoundtableState' });

export enum InvitationState {
  DRAFT = 'DRAFT', SENT = 'SENT', ACCEPTED = 'ACCEPTED', DECLINED = 'DECLINED', WAITING = 'WAITING', SUBSTITUTE_PROPOSED = 'SUBSTITUTE_PROPOSED', WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(InvitationState, { name: 'InvitationState' });

export enum Joining { IN_ROOM = 'IN_ROOM', ONLINE = 'ONLINE' }
registerEnumType(Joining, { name: 'Joining' });

export enum Attendance { ATTENDED = 'ATTENDED', NO_SHOW = 'NO_SHOW' }
registerEnumType(Attendance, { name: 'Attendance' });

export enum CaptureKind { POINT = 'POINT', OFFER = 'OFFER', ASK = 'ASK', ACTION = 'ACTION' }
registerEnumType(CaptureKind, { name: 'CaptureKind' });

/** What the guest sees of the rule, in one sentence. */
export const ruleSentence = {
  OPEN: 'What is said may be used and named.',
  CHATHAM_HOUSE: 'What is said may be used. Who said it, and who came, stays in the room.',
  ON_RECORD: 'What is said is on the record and may be published.',
} as const satisfies Record<RoundtableRule, string>;
