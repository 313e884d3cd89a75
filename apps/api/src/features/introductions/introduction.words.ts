import { html } from '../../platform/http/html.js';

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

export const introductionSubject = ({ askerName, askerMember, targetName }: IntroductionPeople): string => `Introduction: ${targetName} and ${askerName}, ${askerMember}`;

/** The introduction itself: the connector's words and nothing added. */
export const introductionMail = (people: IntroductionPeople, message: string): MailWords => mail(introductionSubject(people), message.split(/\n{2,}/));

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

export function connectorTurnMail(people: IntroductionPeople, link: string): MailWords {
  return mail(`Still to send: your introduction of ${people.askerName} to ${people.targetName}`, [
    `Dear ${firstName(people.connectorName)},`,
    `You said yes to introducing ${people.askerName} of ${people.askerMember} to ${people.targetName}. The introduction has not left yet.`,
    'Look at it and send it here:', link, 'This is the only reminder.',
  ]);
}

export function outcomeMail(people: IntroductionPeople, met: boolean, link: string): MailWords {
  return mail(met ? `What came of meeting ${people.targetName}?` : `Did you meet ${people.targetName}?`, [
    `Dear ${firstName(people.askerName)},`,
    met ? `You met ${people.targetName} through ${people.connectorName}. Did it lead anywhere?`
      : `${people.connectorName} introduced you to ${people.targetName} two weeks ago. Did you meet?`,
    `One tap tells ${firstName(people.connectorName)} that it was worth it:`, link, 'This is the only reminder.',
  ]);
}
