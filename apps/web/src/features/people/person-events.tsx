import { IconArmchair, IconCalendarEvent, IconMail, IconNote, IconPhone, IconRoute, IconTargetArrow } from '@tabler/icons-react';
import type { PersonEventsFragment } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';
import { firstName } from '../../lib/words.js';
import { InkLink } from '../../ui/ink-link.js';
import type { TimelineEvent } from '../../ui/timeline.js';

graphql(`
  fragment PersonEvents on PersonEvent { id kind happenedOn by text title layer direction state subjectId }
`);

const ICONS = { NOTE: IconNote, CALL: IconPhone, MEETING: IconCalendarEvent, EMAIL: IconMail, INTRODUCTION: IconRoute, ROUNDTABLE: IconArmchair, OPPORTUNITY: IconTargetArrow };
const CONTACT = { CALL: 'Call', MEETING: 'Meeting', EMAIL: 'E-mail' } as const;

/** How an introduction stands, how an invitation was answered, how far a party has gone. */
const STATES: Record<string, string> = {
  ASKED: 'asked for', ACCEPTED: 'accepted', TARGET_ASKED: 'waits for a yes', TARGET_AGREED: 'agreed to', MADE: 'made', MET: 'they met', CLOSED: 'closed', DECLINED: 'declined', WITHDRAWN: 'withdrawn',
  SENT: 'invited', WAITING: 'on the waiting list', SUBSTITUTE_PROPOSED: 'proposed a deputy', ATTENDED: 'came', NO_SHOW: 'did not come',
  UNSTATED: 'commitment not stated', INTERESTED: 'interested', IN_PRINCIPLE: 'in principle', APPROVED: 'approved', SIGNED: 'signed',
};

/** One thing that happened as the timeline shows it. */
export function toEvent(event: PersonEventsFragment): TimelineEvent {
  const { id, kind, happenedOn } = event;
  return { id: `${kind} ${id}`, on: happenedOn, icon: ICONS[kind], ...wordsOf(event) };
}

function wordsOf({ kind, by, text, title, layer, direction, state, subjectId }: PersonEventsFragment): Pick<TimelineEvent, 'title' | 'body' | 'meta'> {
  const who = by ? firstName(by) : '';
  const how = state ? (STATES[state] ?? state.toLowerCase()) : '';
  switch (kind) {
    case 'NOTE': return { title: text, meta: [who, layer === 'MINE' ? 'only you can see this' : layer === 'BOARD' ? 'the board can see this' : null].filter(Boolean).join(', ') };
    case 'CALL': case 'MEETING': case 'EMAIL': return { title: <b>{CONTACT[kind]}</b>, body: text, meta: [who, direction === 'OUT' ? 'no reply yet' : null].filter(Boolean).join(', ') };
    case 'INTRODUCTION': return { title: <InkLink to={`/introductions/${subjectId}`}>{`Introduction${title ? `, with ${title}` : ''}`}</InkLink>, body: text, meta: [who, how].filter(Boolean).join(', ') };
    case 'ROUNDTABLE': return { title: <InkLink to={`/roundtables/${subjectId}`}>{title}</InkLink>, meta: `Roundtable, ${how}` };
    case 'OPPORTUNITY': return { title: <>Sponsor of <InkLink to={`/opportunities/${subjectId}`}>{title}</InkLink></>, meta: how };
  }
}
