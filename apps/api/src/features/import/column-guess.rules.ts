import { fieldsOf, foldHeader, personalColumn } from './import-fields.rules.js';
import { ImportField, ImportKind } from './import.types.js';

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

/** A file that was matched before. */
export interface MatchedBefore {
  fileName: string;
  /** "3 May 2026". */
  on: string;
  kind: ImportKind;
  columns: readonly Pick<ColumnGuess, 'field' | 'why' | 'isDropped'>[];
}

/** Takes columns of the same names as they were taken before; what is personal stays dropped. */
export function takenAsBefore(guess: FileGuess, { fileName, on, kind, columns }: MatchedBefore): FileGuess {
  return {
    ...guess, kind,
    notice: [guess.notice, `Its columns have the names of those of “${fileName}” (${on}), and are taken as they were then.`].filter(Boolean).join(' '),
    columns: guess.columns.map((column, at) => {
      const before = columns[at]!;
      return column.isDropped || before.isDropped || before.field === column.field ? column : { ...column, field: before.field, why: `As in “${fileName}”.` };
    }),
  };
}

const salutation = /^(mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|cllr|rev)\.?$/i;
const meetingRole = /^(attendee|presenter|organi[sz]er|co-organi[sz]er)$/i;

/** Takes each column for what its name says, else for what its values look like; first of all what is told from the whole. */
export function guessColumns(headers: readonly string[], rows: readonly (readonly string[])[]): FileGuess {
  const names = headers.map(foldHeader);
  const told = exports.find(({ columns }) => columns.every((column) => names.includes(column)));
  const kind = kindOf(names);
  const taken = new Map<ImportField, number>();
  const columns = headers.map((header, at): ColumnGuess => {
    const samples = samplesOf(rows, at);
    const dropped = personalColumn(header);
    if (dropped) return { header, samples: [], field: null, why: `Personal: ${dropped}. Its values were not kept.`, isDropped: true };
    const { field, why } = guess(kind, names, at, samples);
    return { header, samples, field, why, isDropped: false };
  });
  // One column a field: the surest name wins. Of phones each may be taken, the first that is filled counts.
  for (const [at, { field }] of columns.entries()) {
    if (field === null || field === ImportField.PHONE) continue;
    const other = taken.get(field);
    if (other === undefined) taken.set(field, at);
    else if (rank(kind, field, names[at]!) < rank(kind, field, names[other]!)) {
      leave(columns, other, headers[at]!);
      taken.set(field, at);
    } else leave(columns, at, headers[other]!);
  }
  // A file with first and last names needs no full name beside them.
  const full = taken.get(ImportField.FULL_NAME);
  if (full !== undefined && taken.has(ImportField.LAST_NAME)) leave(columns, full, headers[taken.get(ImportField.LAST_NAME)!]!);
  return { kind, madeBy: told?.madeBy ?? null, notice: told?.notice ?? null, columns };
}

function leave(columns: ColumnGuess[], at: number, other: string): void {
  columns[at] = { ...columns[at]!, field: null, why: `Left out: “${other}” says the same more surely.` };
}

function kindOf(names: readonly string[]): ImportKind {
  const ofPeople = new Set(['first name', 'last name', 'surname', 'given name', 'forename', 'full name', 'job title', 'position', 'first join', 'email', 'email address', 'e mail address', 'e mail']);
  if (names.some((name) => ofPeople.has(name))) return ImportKind.PEOPLE;
  const ofOrganisations = new Set(['organisation name', 'registered provider name', 'ods code', 'registration number', 'company number', 'charity number', 'gss code', 'organisation type', 'postcode', 'website']);
  return names.some((name) => ofOrganisations.has(name)) ? ImportKind.ORGANISATIONS : ImportKind.PEOPLE;
}

/** How sure a name is for its field: 0 is the surest. */
const rank = (kind: ImportKind, field: ImportField, name: string): number => {
  const at = fieldsOf[kind].find((definition) => definition.field === field)?.names.indexOf(name) ?? -1;
  return at < 0 ? 1_000 : at;
};

function guess(kind: ImportKind, names: readonly string[], at: number, samples: readonly string[]): { field: ImportField | null; why: string } {
  const name = names[at]!;
  const definition = fieldsOf[kind].find(({ names: meant }) => meant.includes(name));
  if (definition?.field === ImportField.JOB_TITLE) {
    if (name === 'title' && (names.includes('job title') || (samples.length > 0 && samples.every((sample) => salutation.test(sample))))) return { field: null, why: 'Mr, Ms or Dr: how somebody is addressed, not their job.' };
    if (name === 'role' && samples.length > 0 && samples.every((sample) => meetingRole.test(sample))) return { field: null, why: 'Their part in the meeting, not their job.' };
  }
  if (definition?.field === ImportField.NOTE) return { field: definition.field, why: 'Becomes a note that you alone see, until you share it.' };
  if (definition) return { field: definition.field, why: 'Its name says so.' };
  if (kind === ImportKind.PEOPLE && samples.length > 0 && samples.every((sample) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(sample)) && !names.some((other) => fieldsOf.PEOPLE.find(({ field }) => field === ImportField.EMAIL)!.names.includes(other))) {
    return { field: ImportField.EMAIL, why: 'Its values look like e-mail addresses.' };
  }
  return { field: null, why: samples.length === 0 ? 'It is empty.' : 'Nothing in Lintel is like it.' };
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
