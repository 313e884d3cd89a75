import { type HeaderMatch, isKnownHeader, matchHeader, PART, speaksOfElse } from './header-match.rules.js';
import { foldHeader, personalColumn } from './import-fields.rules.js';
import { ImportField, ImportKind } from './import.types.js';
import { lookOf } from './value-look.rules.js';

/** A column of the file: what it is taken as (null: left out), and why, in a sentence. */
export interface ColumnGuess {
  header: string;
  samples: string[];
  field: ImportField | null;
  why: string;
  /** Personal and needed by nobody: its values were not stored. */
  isDropped: boolean;
}

export interface FileGuess {
  kind: ImportKind;
  /** "an export from Outlook", where it is known. */
  madeBy: string | null;
  /** What whoever brings such a file should know. */
  notice: string | null;
  columns: ColumnGuess[];
}

/** Files that are told by their columns. */
const exports: readonly { columns: readonly string[]; madeBy: string; notice?: string }[] = [
  { columns: ['connected on', 'position', 'url'], madeBy: 'a LinkedIn export', notice: 'LinkedIn’s terms restrict what its exports may be used for, and these people gave their details to LinkedIn, not to you. Most rows have no e-mail address.' },
  { columns: ['order', 'ticket type', 'attendee'], madeBy: 'an Eventbrite export', notice: 'What guests said about food and access is left out: it belongs to that one event.' },
  { columns: ['first join', 'last leave'], madeBy: 'a Teams attendance report', notice: 'A report says who was there, not whom they work for. Guests without a name are refused.' },
  { columns: ['record id', 'contact owner', 'lifecycle stage'], madeBy: 'a HubSpot export' },
  { columns: ['contact', 'row checksum', 'modified on'], madeBy: 'a Dynamics 365 export', notice: 'Whoever is marked “Do Not Allow” is imported as somebody who objects to mailings.' },
  { columns: ['given yomi', 'surname yomi'], madeBy: 'an Outlook export' },
  { columns: ['e mail type', 'e mail display name'], madeBy: 'an Outlook export' },
];

/** Of a file whose first row may be nobody's header. */
const UNKNOWN = 'None of these names of columns is known here. If they are a row of the table already, add a row of names above them and choose the file again.';

/** A file that was matched before. */
export interface MatchedBefore {
  fileName: string;
  /** "3 May 2026". */
  on: string;
  kind: ImportKind;
  columns: readonly Pick<ColumnGuess, 'field' | 'why' | 'isDropped'>[];
}

/** Why a column is taken as somebody chose. */
export const SAID = 'You said so.';
const isSaid = (why: string): boolean => why === SAID || why.startsWith('As in “');

/** Takes columns of the same names as they were taken before; what is personal stays dropped. What was left out before since nothing was known of it is looked at again. */
export function takenAsBefore(guess: FileGuess, { fileName, on, kind, columns }: MatchedBefore): FileGuess {
  return {
    ...guess, kind,
    notice: [guess.notice, `Its columns have the names of those of “${fileName}” (${on}), and are taken as they were then.`].filter(Boolean).join(' '),
    columns: guess.columns.map((column, at) => {
      const before = columns[at]!;
      return column.isDropped || before.isDropped || before.field === column.field || (before.field === null && !isSaid(before.why)) ? column : { ...column, field: before.field, why: `As in “${fileName}”.` };
    }),
  };
}

const salutation = /^(mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|cllr|rev)\.?$/i;
const meetingRole = /^(attendee|presenter|organi[sz]er|co-organi[sz]er)$/i;

/** What a column may be taken as, the surest first; none: why not. */
interface Reading { matches: (HeaderMatch & { why: string })[]; why: string }

/** A column with values comes before every empty one. */
const FILLED = 1_000;
/** Fields that several columns may fill, of which in each row the first that is filled counts; from which score. An address of somebody else ("Buyer e-mail") only ends like one. */
const filledByMany: Partial<Record<ImportField, number>> = { [ImportField.PHONE]: 0, [ImportField.EMAIL]: FILLED + PART };

/** Takes each column for what its name says, else for what its values look like. No two columns fill one field, save telephones and addresses. */
export function guessColumns(headers: readonly string[], rows: readonly (readonly string[])[]): FileGuess {
  const names = headers.map(foldHeader);
  const told = exports.find(({ columns }) => columns.every((column) => names.includes(column)));
  const kind = kindOf(headers);
  const columns = headers.map((header, at): ColumnGuess => {
    const dropped = personalColumn(header);
    return dropped ? { header, samples: [], field: null, why: `Personal: ${dropped}. Its values were not kept.`, isDropped: true } : { header, samples: samplesOf(rows, at), field: null, why: '', isDropped: false };
  });
  const readings = columns.map((column): Reading => (column.isDropped ? { matches: [], why: column.why } : readingOf(kind, names, column)));
  const taken = new Map<ImportField, number>();
  for (const { at, field, why, score } of readings.flatMap(({ matches }, at) => matches.map((match) => ({ at, ...match }))).toSorted((a, b) => b.score - a.score || a.at - b.at)) {
    if (columns[at]!.field !== null || (taken.has(field) && score < (filledByMany[field] ?? Infinity))) continue;
    columns[at] = { ...columns[at]!, field, why };
    if (!taken.has(field)) taken.set(field, at);
  }
  // A file with first and last names needs no full name beside them.
  const [full, last] = [taken.get(ImportField.FULL_NAME), taken.get(ImportField.LAST_NAME)];
  if (full !== undefined && last !== undefined) columns[full] = { ...columns[full]!, field: null, why: saidBy(headers[last]!) };
  for (const [at, { matches: [best], why }] of readings.entries()) {
    if (columns[at]!.field === null && !columns[at]!.why) columns[at]!.why = best ? saidBy(headers[taken.get(best.field)!]!) : why;
  }
  return { kind, madeBy: told?.madeBy ?? null, notice: told?.notice ?? (headers.some((header) => isKnownHeader(header) || matchHeader(kind, header).length > 0) ? null : UNKNOWN), columns };
}

const saidBy = (other: string): string => `Left out: “${other}” says the same more surely.`;

const ofSomebody = new Set<ImportField>([ImportField.FIRST_NAME, ImportField.LAST_NAME, ImportField.JOB_TITLE]);
const ofAnybody = new Set<ImportField>([ImportField.NAME, ImportField.TYPE, ImportField.PHONE]);

/** What a list of organisations has and one of people seldom. */
const ofOrganisations = new Set<ImportField>([ImportField.OTHER_NAME, ImportField.TYPE, ImportField.ODS, ImportField.RSH, ImportField.GSS, ImportField.COMPANIES_HOUSE, ImportField.CHARITY, ImportField.WEBSITE]);

/** Rows with a first name, a job, or a name beside an organisation (where they are not plainly organisations, with another beside each) are people; with an address, a code or a website, and no more e-mail addresses than those, they are organisations. */
function kindOf(headers: readonly string[]): ImportKind {
  const names = headers.map(foldHeader);
  const said = (kind: ImportKind) => new Set(headers.flatMap((header) => matchHeader(kind, header).slice(0, 1)).map(({ field }) => field));
  const person = said(ImportKind.PEOPLE);
  const organisation = said(ImportKind.ORGANISATIONS);
  const isOfBodies = !person.has(ImportField.EMAIL) && [...organisation].filter((field) => ofOrganisations.has(field)).length >= 2;
  if ([...person].some((field) => ofSomebody.has(field)) || (person.has(ImportField.FULL_NAME) && person.has(ImportField.ORGANISATION) && !isOfBodies)) return ImportKind.PEOPLE;
  if (names.some((name) => /\b(full|contact|display|attendee|delegate) name\b|^first join$/.test(name))) return ImportKind.PEOPLE;
  const emails = person.has(ImportField.EMAIL) ? 1 : 0;
  const own = [...organisation].filter((field) => !ofAnybody.has(field)).length;
  const isNamed = names.some((name) => /\b(organisation|provider|company|charity|trust|practice|account) name\b/.test(name));
  return own > emails || (isNamed && emails === 0) ? ImportKind.ORGANISATIONS : ImportKind.PEOPLE;
}

/** An e-mail address is nobody's name or job, whatever stands above it. */
const contradicted = new Set<ImportField>([ImportField.FULL_NAME, ImportField.FIRST_NAME, ImportField.LAST_NAME, ImportField.JOB_TITLE, ImportField.ORGANISATION, ImportField.NAME]);

function readingOf(kind: ImportKind, names: readonly string[], { header, samples }: ColumnGuess): Reading {
  const name = foldHeader(header);
  const look = lookOf(kind, samples);
  const matches = matchHeader(kind, header).filter(({ field }) => look?.field !== ImportField.EMAIL || !contradicted.has(field));
  if (matches[0]?.field === ImportField.JOB_TITLE) {
    if (name === 'title' && (names.includes('job title') || (samples.length > 0 && samples.every((sample) => salutation.test(sample))))) return { matches: [], why: 'Mr, Ms or Dr: how somebody is addressed, not their job.' };
    if (name === 'role' && samples.length > 0 && samples.every((sample) => meetingRole.test(sample))) return { matches: [], why: 'Their part in the meeting, not their job.' };
  }
  // An empty column never stands in the way of one with values.
  const filled = samples.length > 0 ? FILLED : 0;
  if (matches.length > 0) {
    return { why: '', matches: matches.map(({ field, score }) => ({ field, score: score + filled, why: field === ImportField.NOTE ? 'Becomes a note that you alone see, until you share it.' : 'Its name says so.' })) };
  }
  if (look && !speaksOfElse(header)) return { why: '', matches: [{ field: look.field, score: filled, why: look.why }] };
  return { matches: [], why: samples.length === 0 ? 'It is empty.' : 'Nothing in Lintel is like it.' };
}

const SAMPLES = 3;

/** The first different values of a column, shortened. */
function samplesOf(rows: readonly (readonly string[])[], at: number): string[] {
  const found = new Set<string>();
  for (const row of rows) {
    const value = (row[at] ?? '').replaceAll(/\s+/g, ' ').trim();
    if (value) found.add(value.length > 60 ? `${value.slice(0, 59)}…` : value);
    if (found.size === SAMPLES) break;
  }
  return [...found];
}
