import { html } from '../../platform/http/html.js';
import type { Invitation } from './invitation.entity.js';
import { calendarText } from './roundtable-calendar.js';
import type { Roundtable } from './roundtable.entity.js';
import { firstName, fromTo, longDay, nearDay, placeLine } from './roundtable-words.js';
import { ruleSentence } from './roundtable.types.js';

/** Why a guest is written to. */
export type MailReason = 'INVITATION' | 'REMINDER' | 'CHANGE' | 'SEAT_FREED' | 'CANCELLED' | 'WITHDRAWN' | 'THANK_YOU';

/** Who writes: the convening member and the person who runs the event. */
export interface Host {
  memberName: string;
  name: string;
  email: string;
}

/** A composed mail: the same words as text and as HTML, and the calendar entry that goes with them. */
export interface ComposedMail {
  subject: string;
  text: string;
  html: string;
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string };
}

type Event = Pick<Roundtable, 'title' | 'purpose' | 'startsAt' | 'endsAt' | 'format' | 'venue' | 'town' | 'accessNote' | 'joiningLink' | 'rule' | 'answerBy' | 'calendarUid' | 'calendarSequence'>;
type Guest = Pick<Invitation, 'name' | 'email' | 'state' | 'joining'>;

interface Words {
  subject: (event: Event) => string;
  lead: (event: Event, host: Host) => string;
  /** What the link's button says; left out: no link. */
  button?: string;
  calendar?: 'REQUEST' | 'CANCEL';
}

const words = {
  INVITATION: { subject: (event) => `Invitation: ${event.title}, ${longDay(event.startsAt)}`, lead: (_, host) => `${host.memberName} would like you at the table.`, button: 'Answer in two taps', calendar: 'REQUEST' },
  REMINDER: { subject: (event) => `A reminder: ${event.title}, ${longDay(event.startsAt)}`, lead: () => 'We have kept a place for you and would like to know whether you can come.', button: 'Answer in two taps', calendar: 'REQUEST' },
  CHANGE: { subject: (event) => `Changed: ${event.title}, now ${longDay(event.startsAt)}`, lead: () => 'The details of this event have changed. These are the new ones.', button: 'See your answer or change it', calendar: 'REQUEST' },
  SEAT_FREED: { subject: (event) => `A seat is yours: ${event.title}, ${longDay(event.startsAt)}`, lead: () => 'You were on the waiting list, and a seat has become free. It is yours.', button: 'See your answer or change it', calendar: 'REQUEST' },
  CANCELLED: { subject: (event) => `Cancelled: ${event.title}`, lead: () => 'This event will not take place.', calendar: 'CANCEL' },
  WITHDRAWN: { subject: (event) => `Your invitation was taken back: ${event.title}`, lead: () => 'The organiser has taken your invitation back. Please write to them if this surprises you.', calendar: 'CANCEL' },
  THANK_YOU: { subject: (event) => `Thank you for coming: ${event.title}`, lead: () => 'Thank you for giving the room your time. We will write to you about the actions that you took on.' },
} as const satisfies Record<MailReason, Words>;

/** Writes one mail to one guest. `link` is their personal page, and `now` stamps the calendar entry. */
export function composeMail(reason: MailReason, event: Event, guest: Guest, host: Host, link: string | null, now: Date): ComposedMail {
  const { subject, lead, button, calendar }: Words = words[reason];
  const facts: [string, string][] = [
    ['When', `${longDay(event.startsAt)}, ${fromTo(event.startsAt, event.endsAt)}`],
    ['Where', [placeLine(event), event.accessNote].filter(Boolean).join('. ')],
    ...(event.joiningLink && guest.state === 'ACCEPTED' && event.format !== 'IN_ROOM' ? [['Join online', event.joiningLink] as [string, string]] : []),
    ['Rule', ruleSentence[event.rule]],
    ...(event.answerBy && button ? [['Answer by', nearDay(event.answerBy)] as [string, string]] : []),
  ];
  const greeting = `Dear ${firstName(guest.name)},`;
  const answer = button && link ? { label: button, link } : null;
  const signature = `${host.name}, ${host.memberName}`;
  const privacy = `${host.memberName} uses your work e-mail and your answer to run this event. It does not sell or share them.`;
  const lines = [
    greeting, '', lead(event, host), '', event.title, ...(event.purpose ? [event.purpose] : []), '',
    ...facts.map(([label, fact]) => `${label}: ${fact}`), '',
    ...(answer ? [`${answer.label}: ${answer.link}`, 'The link is yours alone: please do not forward it.', ''] : []),
    signature, '', privacy, ...(answer ? ['Not you? Tell us with the same link, and we will stop writing.'] : []),
  ];
  const text = lines.join('\n');
  return {
    subject: subject(event),
    text,
    html: mailHtml({ subject: subject(event), greeting, lead: lead(event, host), title: event.title, purpose: event.purpose, facts, answer, signature, privacy }),
    ...(calendar && guest.email ? { calendar: { method: calendar, content: calendarText({
      method: calendar, uid: event.calendarUid, sequence: event.calendarSequence, stamp: now, title: event.title,
      description: [event.purpose, ruleSentence[event.rule], link && `Answer or change your answer: ${link}`].filter(Boolean).join('\n\n'),
      startsAt: event.startsAt, endsAt: event.endsAt, location: placeLine(event), url: link,
      organiser: { name: host.name, email: host.email }, guest: { name: guest.name, email: guest.email, accepted: guest.state === 'ACCEPTED' },
    }) } } : {}),
  };
}

interface MailParts {
  subject: string; greeting: string; lead: string; title: string; purpose: string | null; facts: [string, string][];
  answer: { label: string; link: string } | null; signature: string; privacy: string;
}

/** Mail programs ignore style sheets, so the few styles stand on the elements. */
const mailHtml = (mail: MailParts): string => html`<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${mail.subject}</title></head>
<body style="margin:0;background:#fff;color:#16212b;font:18px/28px 'Source Sans 3',Arial,sans-serif"><div style="max-width:608px;margin:0 auto;padding:24px">
<p>${mail.greeting}</p><p>${mail.lead}</p>
<h1 style="font-size:24px;line-height:32px;margin:24px 0 8px">${mail.title}</h1>
${mail.purpose && html`<p>${mail.purpose}</p>`}
<table role="presentation" style="border-collapse:collapse;width:100%">${mail.facts.map(([label, fact]) => html`<tr><td style="padding:8px 16px 8px 0;border-top:1px solid #d9dfe3;color:#4b5965;vertical-align:top">${label}</td><td style="padding:8px 0;border-top:1px solid #d9dfe3">${fact}</td></tr>`)}</table>
${mail.answer && html`<p style="margin:24px 0"><a href="${mail.answer.link}" style="display:inline-block;background:#005f6e;color:#fff;padding:12px 24px;border-radius:4px;font-weight:600;text-decoration:none">${mail.answer.label}</a></p><p style="font-size:16px;color:#4b5965">The link is yours alone: please do not forward it. Not you? Tell us with the same link, and we will stop writing.</p>`}
<p>${mail.signature}</p><p style="font-size:14px;line-height:20px;color:#4b5965">${mail.privacy}</p>
</div></body></html>`.text;
