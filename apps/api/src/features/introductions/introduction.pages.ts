import { html, type Html } from '../../platform/http/html.js';
import { errorSummary, type PublicPage } from '../../platform/http/page.js';
import type { LinkFacts } from './introduction-link.reader.js';
import { dayInWords, firstName } from './introduction.words.js';

/** What a page needs beside the facts: its address, and what was typed before a correction. */
export interface LinkRequest {
  token: string;
  form: Record<string, unknown>;
  problems: { field: string; message: string }[];
  isEditing: boolean;
}

const typed = (form: Record<string, unknown>, field: string): string => (typeof form[field] === 'string' ? form[field] : '');

function input({ form, problems }: LinkRequest, field: string, label: string, hint: string, type = 'text'): Html {
  const problem = problems.find((one) => one.field === field);
  return html`<label class="field" for="${field}">${label}<span class="hint" id="${field}-hint">${hint}</span>${problem && html`<span class="wrong" id="${field}-problem">${problem.message}</span>`}
<input id="${field}" name="${field}" type="${type}" value="${typed(form, field)}" aria-describedby="${field}-hint"${problem && html` aria-invalid="true"`}></label>`;
}

/** Asked for only where nobody has noted it. */
const address = ({ people }: LinkFacts, request: LinkRequest): Html => html`${!people.targetEmail
  && input(request, 'targetEmail', `The e-mail address of ${people.targetName}`, 'Nobody has noted one. It is used for this introduction only.', 'email')}`;

const details = ({ introduction, people }: LinkFacts): Html => html`
<blockquote>${introduction.about}</blockquote>
<dl>
<div><dt>Asks</dt><dd><strong>${people.askerName}</strong>, ${people.askerMember}</dd></div>
<div><dt>To meet</dt><dd><strong>${people.targetName}</strong>${people.targetRole && html`<small>${people.targetRole}</small>`}</dd></div>
${people.opportunityTitle && html`<div><dt>For</dt><dd>${people.opportunityTitle}</dd></div>`}
${introduction.hopedBy && html`<div><dt>By</dt><dd>${dayInWords(introduction.hopedBy)}</dd></div>`}
</dl>`;

const note = (strong: string, rest: string): Html => html`<div class="note" role="status"><strong>${strong}</strong> ${rest}</div>`;

const sayNo = (facts: LinkFacts, request: LinkRequest): Html => html`<form method="post" action="/i/${request.token}">
${facts.people.connectorUserId
    ? input(request, 'reason', 'Why not? (optional)', 'For your own memory. Nobody else can read it.')
    : html`<p class="hint">You need not say why, and nothing is kept.</p>`}
<button name="answer" value="NOT_NOW">Not now</button>
</form>`;

/** Without a reason, which is the other side's own. */
const noLonger = note('This introduction can no longer be made.', 'You may answer “Not now”; whoever asked is not told why.');

/** The question to the connector: one press accepts, and everything else is one press too. */
const askConnector = (facts: LinkFacts, request: LinkRequest): Html => html`<div class="stack">
<form method="post" action="/i/${request.token}">
${address(facts, request)}
<div><button class="main" name="answer" value="ACCEPT">Accept</button>
<p class="hint">A short introduction to both leaves one minute later, unless you choose to edit it first.</p></div>
<button name="answer" value="ASK_FIRST">Ask ${firstName(facts.people.targetName)} first</button>
</form>
<form method="post" action="/i/${request.token}">
${input(request, 'suggestion', 'Whom should they ask instead of you?', `${firstName(facts.people.askerName)} reads this.`)}
<button name="answer" value="SOMEONE_ELSE">Suggest someone else</button>
</form>
${sayNo(facts, request)}</div>`;

const editor = (facts: LinkFacts, request: LinkRequest): Html => html`
<form method="post" action="/i/${request.token}">
${address(facts, request)}
<label class="field" for="message">The introduction<span class="hint">It goes to ${facts.people.targetName} and ${facts.people.askerName} in one mail. A reply from either reaches the other.</span>
<textarea id="message" name="message" rows="16" maxlength="8000" required>${typed(request.form, 'message') || (facts.introduction.message ?? '')}</textarea></label>
<button class="main">Send the introduction</button>
</form>`;

/** Accepted: on its way, or kept back to be edited. */
function accepted(facts: LinkFacts, request: LinkRequest): Html {
  const { introduction, people } = facts;
  if (introduction.mailId && !request.isEditing) {
    return html`${note('Thank you. The introduction is on its way.', `It leaves within a minute of your answer, to ${people.targetName} and ${people.askerName}.`)}
<form method="post" action="/i/${request.token}"><button name="act" value="HOLD">Edit first</button></form>
<blockquote>${introduction.message}</blockquote>`;
  }
  return html`${note('You said yes.', 'The introduction waits for you to send it.')}${editor(facts, request)}`;
}

function connectorBody(facts: LinkFacts, request: LinkRequest): Html {
  const { introduction: { state, acceptedAt }, people } = facts;
  switch (state) {
    case 'ASKED': return html`${details(facts)}${facts.targetRefuses ? html`${noLonger}${sayNo(facts, request)}` : askConnector(facts, request)}`;
    case 'ACCEPTED': return facts.targetRefuses && !facts.introduction.mailId ? noLonger : accepted(facts, request);
    case 'TARGET_ASKED': return note(`${firstName(people.targetName)} has been asked.`, 'If the answer is yes, the introduction leaves in your name. There is nothing else to do.');
    case 'TARGET_AGREED': return facts.introduction.mailId ? note(`${firstName(people.targetName)} said yes.`, 'The introduction is on its way.') : accepted(facts, request);
    case 'WITHDRAWN': return note('This is no longer needed.', `${people.askerName} has withdrawn the request. There is nothing to do.`);
    case 'DECLINED': return note('This was answered.', acceptedAt ? 'The introduction was not made.' : 'You said no, and that is all right. Nobody was told why.');
    default: return note('The introduction was made.', 'Thank you. There is nothing else to do.');
  }
}

function targetBody(facts: LinkFacts, { token }: LinkRequest): Html {
  const { introduction: { state }, people } = facts;
  switch (state) {
    case 'TARGET_ASKED': return html`${details(facts)}
<form method="post" action="/i/${token}">
<div><button class="main" name="agrees" value="yes">Yes, introduce us</button>
<p class="hint">${people.askerName} and you then get one mail from ${people.connectorName}, with both addresses.</p></div>
<div><button name="agrees" value="no">No, thank you</button>
<p class="hint">Nobody is told why, and your address stays where it is.</p></div>
</form>`;
    case 'DECLINED': return note('This was answered.', 'You are not introduced, and your address stays where it is.');
    case 'WITHDRAWN': return note('This is no longer needed.', 'The request was withdrawn. There is nothing to do.');
    default: return note('Thank you. You said yes.', `The introduction to ${people.askerName} is on its way to you.`);
  }
}

/** The page of one introduction in whatever state it stands, for the one the link is for. */
export function introductionPage(facts: LinkFacts, request: LinkRequest): PublicPage {
  const { purpose, people } = facts;
  const forConnector = purpose === 'CONNECTOR_ANSWER';
  const title = forConnector ? `Introduce ${people.askerName} to ${people.targetName}?` : `Meet ${people.askerName}?`;
  return {
    status: request.problems.length > 0 ? 422 : 200,
    title: `${request.problems.length > 0 ? 'Error: ' : ''}${title}`,
    host: forConnector ? people.askerMember : (people.connectorMember ?? people.connectorName),
    body: html`<h1>${title}</h1>
<p>${firstName(forConnector ? people.connectorName : people.targetName)}, ${forConnector ? `${people.askerName} thinks that you could introduce them.` : `${people.connectorName} asks whether you would like to be introduced.`}</p>
${errorSummary(request.problems)}${forConnector ? connectorBody(facts, request) : targetBody(facts, request)}`,
    foot: html`<p>This link is for ${forConnector ? people.connectorName : people.targetName} and this one question. It works for 60 days. Nothing happens until you press a button.</p>`,
  };
}

/** For a link that opens nothing. */
export const unknownPage: PublicPage = {
  status: 404,
  title: 'This link does not open an introduction',
  body: html`<h1>This link does not open an introduction</h1>
<p>It may have been cut off in the mail. Open the mail again and use the whole link, or reply to whoever asked you.</p>`,
};

/** For the link of somebody who is no longer where they were asked: whoever reads their mailbox now does not answer for them. */
export const leftPage = ({ people: { connectorName, askerName } }: LinkFacts): PublicPage => ({
  status: 410,
  title: 'This question is no longer open here',
  body: html`<h1>This question is no longer open here</h1>
<p>It was put to ${connectorName}, who is no longer listed where they were asked. ${askerName} can ask somebody else.</p>
<p>Are you ${firstName(connectorName)}, and still there? <a class="button" href="/introductions">Sign in to answer</a></p>`,
});

/** After a new link was asked for: the same words whether or not there was anything to send. */
export const renewedPage: PublicPage = {
  title: 'Look in your mailbox',
  body: html`<h1>Look in your mailbox</h1>
<p>If the question is still open, a new link is on its way to the address that this one was sent to. It can be asked for once.</p>`,
};

/** For a link whose time is over: sign in, or have the question put again. */
export const expiredPage = (token: string): PublicPage => ({
  status: 410,
  title: 'This link has ended',
  body: html`<h1>This link has ended</h1>
<p>Links work for 60 days, and this one is older.</p>
<p><a class="button" href="/introductions">Sign in to answer</a></p>
<form method="post" action="/i/${token}">
<button name="act" value="AGAIN">Send me a new link</button>
<p class="hint">No account? If the question is still open, it is put again to the address that this link was sent to.</p>
</form>`,
});
