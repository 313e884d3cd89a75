import { registerEnumType } from '@nestjs/graphql';

export enum RoundtableRule {
  /** What is said may be used and named. */
  OPEN = 'OPEN',
  /** What is said may be used. Who said it, and who came, stays in the room: the Chatham House Rule, in its wording of 2002. */
  CHATHAM_HOUSE = 'CHATHAM_HOUSE',
  /** What is said may be published. */
  ON_RECORD = 'ON_RECORD',
}
registerEnumType(RoundtableRule, { name: 'RoundtableRule', description: 'CHATHAM_HOUSE: what is said may be used; who said it, and who came, stays in the room.' });

/** Where guests sit. */
export enum RoundtableFormat {
  /** Together in one room. */
  IN_ROOM = 'IN_ROOM',
  /** Each at a screen. */
  ONLINE = 'ONLINE',
  /** Some in the room, some at a screen. */
  HYBRID = 'HYBRID',
}
registerEnumType(RoundtableFormat, { name: 'RoundtableFormat' });

export enum Admission {
  /** Only those whom the organiser asks; a freed place is offered by the organiser alone. */
  INVITE_ONLY = 'INVITE_ONLY',
  /** Whoever answers first, while there is room. */
  OPEN = 'OPEN',
}
registerEnumType(Admission, { name: 'Admission', description: 'INVITE_ONLY: a freed place is offered by the organiser alone.' });

/** How far the event has come. */
export enum RoundtableState {
  /** Still to come, or not yet said to have been held. */
  PLANNED = 'PLANNED',
  /** It took place. */
  HELD = 'HELD',
  /** Called off, and its guests told so. */
  CANCELLED = 'CANCELLED',
}
registerEnumType(RoundtableState, { name: 'RoundtableState' });

/** How far an invitation has come. */
export enum InvitationState {
  /** On the list, and nobody has been written to. */
  DRAFT = 'DRAFT',
  /** Written to, and no answer yet. */
  SENT = 'SENT',
  /** Has a seat. */
  ACCEPTED = 'ACCEPTED',
  /** Said no. */
  DECLINED = 'DECLINED',
  /** Said yes in a full room. */
  WAITING = 'WAITING',
  /** Named somebody to come in their place; the organiser decides. */
  SUBSTITUTE_PROPOSED = 'SUBSTITUTE_PROPOSED',
  /** Taken back, or the address was somebody else’s. */
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(InvitationState, { name: 'InvitationState' });

/** How a guest takes part. */
export enum Joining {
  /** In the room. */
  IN_ROOM = 'IN_ROOM',
  /** At a screen. */
  ONLINE = 'ONLINE',
}
registerEnumType(Joining, { name: 'Joining' });

/** Whether somebody with a seat came. */
export enum Attendance {
  /** Came. Only these are credited with what comes of the event. */
  ATTENDED = 'ATTENDED',
  /** Did not come. */
  NO_SHOW = 'NO_SHOW',
}
registerEnumType(Attendance, { name: 'Attendance' });

/** What was said. */
export enum CaptureKind {
  /** Something worth keeping. */
  POINT = 'POINT',
  /** Something that somebody can give. */
  OFFER = 'OFFER',
  /** Something that somebody needs. */
  ASK = 'ASK',
  /** Something that somebody will do, by a day. */
  ACTION = 'ACTION',
}
registerEnumType(CaptureKind, { name: 'CaptureKind' });

/** What the guest sees of the rule, in one sentence. */
export const ruleSentence = {
  OPEN: 'What is said may be used and named.',
  CHATHAM_HOUSE: 'What is said may be used. Who said it, and who came, stays in the room.',
  ON_RECORD: 'What is said is on the record and may be published.',
} as const satisfies Record<RoundtableRule, string>;
