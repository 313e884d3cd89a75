import { holdsNhsNumber } from '@lintel/words';
import { emailOf, phoneOf } from './contact-values.rules.js';
import { ImportField as F } from './import.types.js';
import { nameOf } from './person-name.rules.js';
import { type RowProblem, unusableOf, type Values, within } from './row-problem.rules.js';

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

/** What a column of objections says of those who do not object. Whatever else it says, a day among it, is one: nobody is written to by mistake. */
const wantsMail = /^(allow(ed)?|no|n|false|f|0|subscribed|opted in|never)?$/i;

/** What people without an employer write where one is asked for. */
const noBody = /^(self[- ]?employed|freelancer?|sole trader|retired|unemployed|independent consultant|individual|private person)$/i;

/** Which register a code is of, as our own exports say: "ODS RXX", "RSH L4518". */
const scheme = /^(ODS|RSH|GSS|CHARITY|COMPANIES HOUSE)\b[\s:]*(?=\S)/;

/** The address that stands with a name: "Ann Fixture <ann@…>". */
const beside = (name: string | undefined): string | undefined => /<[^<>]*@[^<>]*>/.exec(name ?? '')?.[0];

/** Reads one row as a person. Pure: who it may be, and what organisation is meant, is asked of the Directory afterwards. */
export function judgePerson(values: Values): JudgedPerson {
  const problems: RowProblem[] = unusableOf(values);
  const email = emailOf(problems, values[F.EMAIL] ?? beside(values[F.FULL_NAME]));
  const name = nameOf(problems, values, email);
  const facts: PersonFacts = {
    name,
    email,
    phone: phoneOf(problems, values[F.PHONE]),
    title: within(problems, F.JOB_TITLE, 'The job title', values[F.JOB_TITLE], 200),
    organisation: organisationOf(problems, values[F.ORGANISATION]),
    code: within(problems, F.ORGANISATION_CODE, 'The organisation’s code', values[F.ORGANISATION_CODE], 40, true)?.toUpperCase().replace(scheme, '') ?? null,
    preference: within(problems, F.CONTACT_PREFERENCE, 'The contact preference', values[F.CONTACT_PREFERENCE], 200),
    objects: !wantsMail.test(values[F.OBJECTION] ?? ''),
    note: noteOf(problems, values[F.NOTE]),
  };
  if (facts.title && !facts.organisation && !facts.code) {
    problems.push({ field: F.ORGANISATION, found: '', sentence: 'No organisation is given, so that the job title is left out.', isBlocking: false });
  }
  return { facts, problems };
}

function organisationOf(problems: RowProblem[], text: string | undefined): string | null {
  if (!text || !noBody.test(text)) return within(problems, F.ORGANISATION, 'The organisation', text, 300, true);
  problems.push({ field: F.ORGANISATION, found: text, sentence: `“${text}” is no organisation, and is left out.`, isBlocking: false });
  return null;
}

function noteOf(problems: RowProblem[], text: string | undefined): string | null {
  if (!text || !holdsNhsNumber(text)) return within(problems, F.NOTE, 'The note', text, 10_000);
  problems.push({ field: F.NOTE, found: '', sentence: 'The note has what looks like an NHS number, and is left out. Lintel is no place for patients or residents: take the number out to keep the note.', isBlocking: false });
  return null;
}
