import { html } from '../../platform/http/html.js';
import type { IntroductionResult } from './introduction.types.js';

/** The people of one introduction, as `app.introduction_people` gives them to whoever asks. */
export interface IntroductionPeople {
  askerName: string;
  askerEmail: string;
  askerMember: string;
  askerPersonId: string | null;
  connectorName: string;
  connectorEmail: string | null;
  connectorUserId: string | null;
  connectorMember: string | null;
  targetName: string;
  targetEmail: string | null;
  /** Post and organisation, such as "Head of estates, Hollin Park Hospitals". */
  targetRole: string | null;
  opportunityTitle: string | null;
}

/** A mail's subject and its two bodies, which say the same. */
export interface MailWords {
  subject: string;
  text: string;
  html: string;
}

/** How a letter begins: "Ada" for "Dr Ada Brennan". */
export const firstName = (name: string): string => name.replace(/^(Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Sir|Dame|Cllr)\.? /i, '').split(' ')[0]!;

const whole = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
/** "Friday 4 December 2026" for a day written as 2026-12-04. */
export const dayInWords = (day: string): string => whole.format(new Date(`${day}T12:00:00Z`)).replace(',', '');

/** Paragraphs become both bodies; a paragraph that is an address becomes a link. */
function mail(subject: string, paragraphs: (string | null)[]): MailWords {
  const kept = paragraphs.filter((paragraph): paragraph is string => Boolean(paragraph));
  const piece = (paragraph: string) => (/^https?:\/\/\S+$/.test(paragraph)
    ? html`<p><a href="${paragraph}">${paragraph}</a></p>`
    : html`<p style="white-space:pre-line">${paragraph}</p>`);
  return {
    subject,
    text: `${kept.join('\n\n')}\n`,
    html: html`<!doctype html><html lang="en-GB"><body style="font:16px/24px system-ui,sans-serif;max-width:36em">${kept.map(piece)}</body></html>`.text,
  };
}

/** The standard double introduction, which the connector may change before it leaves. */
export function standardIntroduction(people: IntroductionPeople, about: string, hopedBy: string | null): string {
  const { askerName, askerMember, targetName, targetRole, connectorName, opportunityTitle } = people;
  return [
    `Dear ${firstName(targetName)} and ${firstName(askerName)},`,
    `${firstName(targetName)}, meet ${askerName} of ${askerMember}, who asked me to introduce you:`,
    `“${about}”`,
    opportunityTitle ? `It concerns ${opportunityTitle}.` : null,
    `${firstName(askerName)}, meet ${targetName}${targetRole ? `, ${targetRole}` : ''}.`,
    hopedBy ? `${firstName(askerName)} hopes to talk by ${dayInWords(hopedBy)}. I leave it to you both to find a time.` : 'I leave it to you both to find a time.',
    connectorName,
  ].filter(Boolean).join('\n\n');
}

/** The text with which a convenor introduces everybody whose asks were put together. */
export function pooledIntroduction(people: readonly (IntroductionPeople & { about: string })[]): string {
  const { targetName, targetRole, connectorName } = people[0]!;
  return [
    `Dear ${[targetName, ...people.map(({ askerName }) => askerName)].map(firstName).join(', ')},`,
    `${firstName(targetName)}, ${people.length} organisations asked to meet you. I thought that one conversation would be kinder than ${people.length}:`,
    ...people.map(({ askerName, askerMember, about }) => `${askerName} of ${askerMember}: “${about}”`),
    `Everybody, meet ${targetName}${targetRole ? `, ${targetRole}` : ''}.`,
    'I leave it to you all to find a time, or shall I put a table together?',
    connectorName,
  ].join('\n\n');
}

const introductionSubject = (people: readonly IntroductionPeople[]): string =>
  `Introduction: ${people[0]!.targetName} and ${people.map(({ askerName, askerMember }) => `${askerName}, ${askerMember}`).join('; ')}`;

/** The introduction itself: the connector's words and nothing added. */
export const introductionMail = (people: readonly IntroductionPeople[], message: string): MailWords => mail(introductionSubject(people), message.split(/\n{2,}/));

/** Asks somebody to introduce two people, or reminds them of it. */
export function connectorMail(people: IntroductionPeople, about: string, hopedBy: string | null, link: string, isReminder: boolean): MailWords {
  const { askerName, askerMember, connectorName, targetName, targetRole, opportunityTitle } = people;
  return mail(`${isReminder ? 'Reminder: ' : ''}${askerName} asks: could you introduce me to ${targetName}?`, [
    `Dear ${firstName(connectorName)},`,
    `${askerName} of ${askerMember} would like to meet ${targetName}${targetRole ? ` (${targetRole})` : ''}, and thinks that you could introduce them.`,
    `“${about}”`,
    opportunityTitle ? `It concerns ${opportunityTitle}.` : null,
    hopedBy ? `${firstName(askerName)} hopes for this by ${dayInWords(hopedBy)}.` : null,
    'Answer here, without signing in. You may say no, and you need not say why:',
    link,
    isReminder ? 'This is the only reminder.' : null,
  ]);
}

/** Asks the other side whether they agree to be introduced, or reminds them of it. */
export function targetMail(people: IntroductionPeople, about: string, link: string, isReminder: boolean): MailWords {
  const { askerName, askerMember, connectorName, targetName, opportunityTitle } = people;
  return mail(`${isReminder ? 'Reminder: ' : ''}${connectorName} asks: may I introduce you to ${askerName}?`, [
    `Dear ${firstName(targetName)},`,
    `${askerName} of ${askerMember} asked ${connectorName} to introduce you:`,
    `“${about}”`,
    opportunityTitle ? `It concerns ${opportunityTitle}.` : null,
    'Say yes or no here, without signing in. Your address is passed on only if you say yes:',
    link,
    isReminder ? 'This is the only reminder.' : null,
  ]);
}

/** Reminds a connector who said yes of the introduction that has not left. */
export function connectorTurnMail(people: IntroductionPeople, link: string): MailWords {
  return mail(`Still to send: your introduction of ${people.askerName} to ${people.targetName}`, [
    `Dear ${firstName(people.connectorName)},`,
    `You said yes to introducing ${people.askerName} of ${people.askerMember} to ${people.targetName}. The introduction has not left yet.`,
    'Look at it and send it here:', link, 'This is the only reminder.',
  ]);
}

/** Asks the asker what came of an introduction. */
export function outcomeMail(people: IntroductionPeople, met: boolean, link: string): MailWords {
  return mail(met ? `What came of meeting ${people.targetName}?` : `Did you meet ${people.targetName}?`, [
    `Dear ${firstName(people.askerName)},`,
    met ? `You met ${people.targetName} through ${people.connectorName}. Did it lead anywhere?`
      : `${people.connectorName} introduced you to ${people.targetName} two weeks ago. Did you meet?`,
    `One tap tells ${firstName(people.connectorName)} that it was worth it:`, link, 'This is the only reminder.',
  ]);
}

/** Tells the asker that it is not possible this time, never why, and whom the connector suggests. */
export function declinedMail(people: IntroductionPeople, suggestion: string | null, link: string): MailWords {
  const { askerName, connectorName, targetName } = people;
  return mail(`Not this time: your introduction to ${targetName}`, [
    `Dear ${firstName(askerName)},`,
    `${connectorName} cannot introduce you to ${targetName} this time.`,
    suggestion ? `${firstName(connectorName)} suggests: ${suggestion}` : null,
    'You can go on from here:', link,
  ]);
}

/** Tells the asker that nobody will answer. */
export function leftMail(people: IntroductionPeople, link: string): MailWords {
  const { askerName, connectorName, targetName } = people;
  return mail(`${connectorName} has left: your introduction to ${targetName}`, [
    `Dear ${firstName(askerName)},`,
    `${connectorName}, whom you asked to introduce you to ${targetName}, is no longer where you asked. Your request waits for nobody.`,
    'Ask somebody else in one step:', link,
  ]);
}

/** Tells the connector what came of the introduction; the opportunity's name is its parties' own. */
export function resultMail(people: IntroductionPeople, result: `${IntroductionResult}`, note: string | null): MailWords {
  const { askerName, connectorName, targetName } = people;
  const came = {
    MET: `${askerName} and ${targetName} have met.`, NO_REPLY: `${targetName} has not replied.`,
    LED_TO_OPPORTUNITY: 'It led to a joint opportunity.', NOT_USEFUL: 'Nothing came of it this time.',
  }[result];
  return mail(`What came of it: ${askerName} and ${targetName}`, [
    `Dear ${firstName(connectorName)},`,
    `You introduced ${askerName} to ${targetName}. ${came}`,
    note ? `${firstName(askerName)} adds: ${note}` : null,
    'Thank you. There is nothing else to do.',
  ]);
}

/** Tells a connector who was written to that nothing is needed any more. */
export function withdrawnMail(people: IntroductionPeople): MailWords {
  const { askerName, connectorName, targetName } = people;
  return mail(`No longer needed: introducing ${askerName} to ${targetName}`, [
    `Dear ${firstName(connectorName)},`, `${askerName} no longer asks to be introduced to ${targetName}. There is nothing to do.`,
  ]);
}
