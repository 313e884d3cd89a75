import { html, type Html } from '../../platform/http/html.js';
import type { RsvpFacts } from './rsvp.facts.js';
import type { RsvpRequest } from './rsvp.page.js';
import { nearDay } from './roundtable-words.js';
import { InvitationState, Joining, RoundtableFormat, RoundtableRule } from './roundtable.types.js';

const givenAnswer = { ACCEPTED: 'yes', WAITING: 'yes', DECLINED: 'no', SUBSTITUTE_PROPOSED: 'else' } as Partial<Record<InvitationState, string>>;

/** The question. What was typed before a correction, or answered before, is filled in. */
export function rsvpForm({ event, guest, needs, isFull }: RsvpFacts, { token, form, problems }: RsvpRequest): Html {
  const typed = (name: string, before: string | null = null): string => (typeof form[name] === 'string' ? form[name] : (before ?? ''));
  const answer = typed('answer', givenAnswer[guest.state] ?? null);
  // In the room unless told: two taps answer an invitation.
  const joining = typed('joining', guest.joining ?? Joining.IN_ROOM);
  const full = isFull && guest.state !== InvitationState.ACCEPTED;
  const wrong = (field: string) => {
    const problem = problems.find((each) => each.field === field);
    return problem && html`<span class="wrong" id="${field}-wrong">${problem.message}</span>`;
  };
  const marked = (field: string) => problems.some((each) => each.field === field) && html` aria-invalid="true" aria-describedby="${field}-wrong"`;
  const choice = (value: string, label: string, id = value) => html`<label class="choice"><input type="radio" id="${id}" name="answer" value="${value}"${answer === value && html` checked`}>${label}</label>`;
  const line = (value: Joining, label: string) => html`<label class="line"><input type="radio" name="joining"${value === Joining.IN_ROOM && html` id="joining"`} value="${value}"${joining === value && html` checked`}>${label}</label>`;

  return html`
<form method="post" action="/r/${token}">
<fieldset id="answer"><legend>Will you come?</legend>
${full && html`<p>All seats are taken. If you say yes, you go on the waiting list, and we write to you when a seat is free.</p>`}
${wrong('answer')}${choice('yes', full ? 'Yes, put me on the waiting list' : 'Yes, I will come')}${choice('no', 'No, I cannot')}${choice('else', 'I will send someone else')}
</fieldset>
<div class="if-yes">
${event.format === RoundtableFormat.HYBRID && html`<fieldset><legend>How will you join?</legend>${wrong('joining')}${line(Joining.IN_ROOM, 'In the room')}${line(Joining.ONLINE, 'Online')}</fieldset>`}
<label class="field">Food or access needs (optional)<span class="hint">Only the organiser sees this. It is deleted 30 days after the event.</span>${wrong('needs')}<input type="text" id="needs" name="needs" maxlength="1000" autocomplete="off" value="${typed('needs', needs)}"${marked('needs')}></label>
${event.rule !== RoundtableRule.CHATHAM_HOUSE && html`<label class="line"><input type="checkbox" name="shows"${(form['shows'] === 'on' || (guest.showsName && !('answer' in form))) && html` checked`}>Show my name and role to the other guests</label>`}
</div>
<div class="if-else">
<label class="field">Name of the person you would send${wrong('name')}<input type="text" id="name" name="name" maxlength="200" autocomplete="off" value="${typed('name', guest.substituteName)}"${marked('name')}></label>
<label class="field">Their e-mail address${wrong('email')}<input type="email" id="email" name="email" maxlength="254" autocomplete="off" value="${typed('email', guest.substituteEmail)}"${marked('email')}></label>
</div>
<div><button class="main">Confirm</button>${event.answerBy && html`<p class="hint">You can change your answer with the same link until ${nearDay(event.answerBy)}.</p>`}</div>
</form>`;
}
