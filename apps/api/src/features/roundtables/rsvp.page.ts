import { html, type Html } from '../../platform/http/html.js';
import { errorSummary, type PublicPage } from '../../platform/http/page.js';
import type { Problem } from './answer.js';
import type { RsvpFacts } from './rsvp.facts.js';
import { rsvpForm } from './rsvp.form.js';
import { firstName, fromTo, longDay, nearDay, placeLine } from './roundtable-words.js';
import { InvitationState, RoundtableFormat, ruleSentence } from './roundtable.types.js';

/** What a page needs beside the facts: the address that it answers to, and what was typed before a correction. */
export interface RsvpRequest {
  token: string;
  form: Record<string, unknown>;
  problems: Problem[];
  /** The guest asked to change an answer that was given. */
  isChanging: boolean;
}

const event = ({ event }: RsvpFacts): Html => html`
<dl>
<div><dt>When</dt><dd><strong>${longDay(event.startsAt)}</strong><br>${fromTo(event.startsAt, event.endsAt)}</dd></div>
<div><dt>Where</dt><dd>${placeLine(event)}${event.format === RoundtableFormat.HYBRID && ', or online'}${event.accessNote && html`<small>${event.accessNote}</small>`}</dd></div>
<div><dt>Rule</dt><dd>${ruleSentence[event.rule]}</dd></div>
</dl>`;

const lead = ({ event, guest }: RsvpFacts): Html => html`<h1>${event.title}</h1><p>${firstName(guest.name)}${event.purpose ? html`, ${lowerFirst(event.purpose)}` : html`, you are invited.`}</p>`;

/** "24 people …" stays, "Guarantees, rents …" goes on in the sentence. */
const lowerFirst = (text: string): string => (/^[A-Z][a-z]/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text);

const questions = ({ event }: RsvpFacts): Html => html`${event.question && html`<h2>What we will talk about</h2><ul>${event.question.split('\n').filter((line) => line.trim()).map((line) => html`<li>${line}</li>`)}</ul>`}`;

const until = ({ event }: RsvpFacts): string => (event.answerBy ? ` You can change your answer with the same link until ${nearDay(event.answerBy)}.` : '');

const change = ({ closed }: RsvpFacts, { token }: RsvpRequest): Html => html`${!closed && html`<p class="no-print"><a href="/r/${token}?change=1">Change your answer</a></p>`}`;

const writeTo = ({ host }: RsvpFacts): Html => html`<a href="mailto:${host.email}">${host.name}</a>`;

function answered(facts: RsvpFacts, request: RsvpRequest): Html {
  const { guest } = facts;
  switch (guest.state) {
    case InvitationState.ACCEPTED:
      return html`<div class="note" role="status"><strong>You have a seat.</strong> ${guest.joining === 'ONLINE' ? 'You join online.' : 'You join in the room.'}${until(facts)}</div>
<p class="no-print"><a class="button main" href="/r/${request.token}/invitation.ics">Add to your calendar</a></p>
${guest.joining === 'ONLINE' && facts.event.joiningLink && html`<p>Join online: <a href="${facts.event.joiningLink}" rel="noreferrer">${facts.event.joiningLink}</a></p>`}
${facts.needs && html`<p>Your food or access needs: ${facts.needs}</p>`}${change(facts, request)}`;
    case InvitationState.WAITING:
      return html`<div class="note" role="status"><strong>You are on the waiting list.</strong> All seats are taken. ${facts.host.memberName} will write to you if one becomes free. There is nothing that you need to do.</div>${change(facts, request)}`;
    case InvitationState.DECLINED:
      return html`<div class="note" role="status"><strong>You said that you cannot come.</strong> Thank you for telling us.${until(facts)}</div>${change(facts, request)}`;
    case InvitationState.SUBSTITUTE_PROPOSED:
      return html`<div class="note" role="status"><strong>You would like to send ${guest.substituteName}.</strong> ${facts.host.memberName} will write to them at ${guest.substituteEmail}.${until(facts)}</div>${change(facts, request)}`;
    default:
      return html`<div class="note warn" role="status"><strong>This invitation was taken back.</strong> If this surprises you, write to ${writeTo(facts)}.</div>`;
  }
}

function foot({ guest, host, closed }: RsvpFacts, { token }: RsvpRequest): Html {
  const mine = guest.state !== InvitationState.WITHDRAWN && guest.state !== InvitationState.DRAFT && !closed;
  return html`${mine && html`<form method="post" action="/r/${token}"><input type="hidden" name="answer" value="not-me"><p>Not ${guest.name}? <button class="quiet">Tell us</button> and we will stop writing to you.</p></form>`}
<p>${host.memberName} uses your work e-mail and your answer to run this event. It does not sell or share them. Food and access needs are seen by the organiser alone and are deleted 30 days after the event. To see or correct what is held about you, write to <a href="mailto:${host.email}">${host.name}</a>.</p>`;
}

/** The page of one invitation in whatever state it stands. */
export function rsvpPage(facts: RsvpFacts, request: RsvpRequest): PublicPage {
  const { guest, closed, host } = facts;
  const asks = !closed && (guest.state === InvitationState.SENT || (request.isChanging && guest.state !== InvitationState.WITHDRAWN && guest.state !== InvitationState.DRAFT) || request.problems.length > 0);
  const cancelled = facts.event.state === 'CANCELLED';
  const moved = facts.event.calendarSequence > 0 && !cancelled;
  return {
    status: request.problems.length > 0 ? 422 : 200,
    title: `${request.problems.length > 0 ? 'Error: ' : ''}Your invitation: ${facts.event.title}`,
    host: host.memberName,
    body: html`${lead(facts)}${errorSummary(request.problems)}
${closed && html`<div class="note warn" role="status"><strong>${closed}</strong> ${cancelled ? 'There is nothing that you need to do.' : html`If you need something, write to ${writeTo(facts)}.`}</div>`}
${moved && !closed && html`<div class="note warn">The details of this event have changed since you were invited. What stands here is what holds.</div>`}
${event(facts)}
${asks ? rsvpForm(facts, request) : !cancelled && guest.state !== InvitationState.SENT && answered(facts, request)}
${questions(facts)}`,
    foot: foot(facts, request),
  };
}

/** For a link that opens nothing: what may have happened, and a way on. */
export const linkOverPage: PublicPage = {
  status: 404,
  title: 'This link does not open an invitation',
  body: html`<h1>This link does not open an invitation</h1>
<p>It may have been cut off in the mail, replaced by a newer one, or ended: a link works until a week after its event.</p>
<p>Open the latest mail about the event and use the link in it, or reply to that mail: a person reads it.</p>`,
};

/** After "not me". */
export const stoppedPage = (host: string): PublicPage => ({
  title: 'We will stop writing to you',
  host,
  body: html`<h1>We will stop writing to you</h1><p>Thank you for telling us. Your address has been taken off this invitation, and its links no longer work.</p>`,
});
