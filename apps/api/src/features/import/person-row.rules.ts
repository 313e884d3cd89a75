import { ImportField as F } from './import.types.js';
import { phoneOf, type RowProblem, shortened, type Values, within } from './row-problem.rules.js';

/** What a row says of a person, tidied. */
export interface PersonFacts {
  name: string | null;
  email: string | null;
  phone: string | null;
  title: string | null;
  organisation: string | null;
  code: string | null;
  preference: string | null;
  objects: boolean;
  note: string | null;
}

export interface JudgedPerson {
  facts: PersonFacts;
  problems: RowProblem[];
}

/** Reads one row as a person. Pure: who it may be, and what organisation is meant, is asked of the Directory afterwards. */
export function judgePerson(values: Values): JudgedPerson {
  const problems: RowProblem[] = [];
  const email = emailOf(problems, values[F.EMAIL]);
  const name = nameOf(problems, values, email);
  const phone = within(problems, F.PHONE, 'The phone number', values[F.PHONE], 40);
  const facts: PersonFacts = {
    name,
    email,
    phone: phone && phoneOf(phone),
    title: within(problems, F.JOB_TITLE, 'The job title', values[F.JOB_TITLE], 200),
    organisation: within(problems, F.ORGANISATION, 'The organisation', values[F.ORGANISATION], 300, true),
    code: within(problems, F.ORGANISATION_CODE, 'The organisation’s code', values[F.ORGANISATION_CODE], 40, true)?.toUpperCase() ?? null,
    preference: within(problems, F.CONTACT_PREFERENCE, 'The contact preference', values[F.CONTACT_PREFERENCE], 200),
    objects: /^(do not allow|yes|y|true|1|x|unsubscribed|opted out)$/i.test(values[F.OBJECTION] ?? ''),
    note: within(problems, F.NOTE, 'The note', values[F.NOTE], 10_000),
  };
  if (facts.title && !facts.organisation && !facts.code) {
    problems.push({ field: F.ORGANISATION, found: '', sentence: 'No organisation is given, so that the job title is left out.', isBlocking: false });
  }
  return { facts, problems };
}

const address = /^[^\s@<>,;:"()[\]]+@[^\s@.<>,;:"()[\]]+(\.[^\s@.<>,;:"()[\]]+)+$/;

/** One address out of what a mail program wrote: "mailto:", "Ann <ann@…>", several at once. */
function emailOf(problems: RowProblem[], text: string | undefined): string | null {
  if (!text) return null;
  if (/^\/o=/i.test(text)) {
    problems.push({ field: F.EMAIL, found: shortened(text), sentence: 'This is a path within an Exchange server and no e-mail address; it is left out.', isBlocking: false });
    return null;
  }
  const first = (/<([^<>]+)>/.exec(text)?.[1] ?? text.split(/[;,\s]+/)[0] ?? '').replace(/^mailto:/i, '');
  if (first.length <= 254 && address.test(first)) return first.toLowerCase();
  problems.push({ field: F.EMAIL, found: shortened(text), sentence: 'This is no e-mail address. Write one like name@example.com, or empty the cell.', isBlocking: true });
  return null;
}

const teamWords = /\b(team|office|department|enquiries|reception|helpdesk|help desk|mailbox|secretariat|admin|contact centre)\b/i;
const sharedMailbox = /^(estates|enquir(y|ies)|info|office|admin|contact|hello|reception|team|mail|housing|help|support|accounts?|hr|press|media|noreply|no-reply)([.+_-].*)?@/i;
const nobody = /^(guest|anonymous|unknown|participant|user|dial-in|caller)( user)?\s*\d*$/i;

function nameOf(problems: RowProblem[], values: Values, email: string | null): string | null {
  const parts = [values[F.FIRST_NAME], values[F.LAST_NAME]].filter(Boolean).join(' ');
  const written = turned(parts || values[F.FULL_NAME] || '');
  const refuse = (found: string, sentence: string): null => {
    problems.push({ field: values[F.FULL_NAME] && !parts ? F.FULL_NAME : F.LAST_NAME, found: shortened(found), sentence, isBlocking: true });
    return null;
  };
  if (!written) {
    if (email && sharedMailbox.test(email)) return refuse(email, `${email} is a mailbox that several people share, and nobody is named. Give a person’s name.`);
    return refuse('', 'Nobody is named in this row. Give a name.');
  }
  if (nobody.test(written)) return refuse(written, `“${written}” names nobody. Give a person’s name.`);
  if (teamWords.test(written) && (!values[F.FIRST_NAME] || (email && sharedMailbox.test(email)))) return refuse(written, `“${shortened(written)}” is a team, not a person. Give a person’s name.`);
  if (!/\p{L}/u.test(written)) return refuse(written, `“${shortened(written)}” is no name. Give a person’s name.`);
  return within(problems, F.FULL_NAME, 'The name', written, 200, true);
}

/** "Testwell, Priya (External)" → "Priya Testwell". */
function turned(name: string): string {
  const plain = name.replaceAll(/\s*\([^()]*\)\s*/g, ' ').trim();
  const [last = '', first = '', ...more] = plain.split(/\s*,\s*/);
  return first && more.length === 0 && !/^(ph\.?d|mba|obe|mbe|cbe|frcp|jr|sr)\b/i.test(first) ? `${first} ${last}` : plain;
}
