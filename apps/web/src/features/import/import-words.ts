import type { ImportField, ImportKind, ImportState } from '../../gql/graphql.js';
import { plural } from '../../lib/words.js';
import type { Tone } from '../../ui/status-word.js';

export const STATES: Record<ImportState, { word: string; tone: Tone }> = {
  MATCHING: { word: 'Columns to match', tone: 'warn' },
  CHECKING: { word: 'Rows being checked', tone: 'info' },
  CHECKED: { word: 'Ready to import', tone: 'warn' },
  QUEUED: { word: 'About to run', tone: 'info' },
  RUNNING: { word: 'Running', tone: 'info' },
  STOPPING: { word: 'Being stopped', tone: 'info' },
  DONE: { word: 'Imported', tone: 'ok' },
  STOPPED: { word: 'Stopped', tone: 'quiet' },
  UNDOING: { word: 'Being taken back', tone: 'info' },
  UNDONE: { word: 'Taken back', tone: 'quiet' },
};

/** While an import is in one of these the page asks again by itself. */
export const MOVING: readonly ImportState[] = ['CHECKING', 'QUEUED', 'RUNNING', 'STOPPING', 'UNDOING'];

export const KINDS: Record<ImportKind, string> = { PEOPLE: 'People', ORGANISATIONS: 'Organisations' };

/** What a column can be taken as, by what the rows are. */
export const FIELDS: Record<ImportKind, [field: ImportField, label: string][]> = {
  PEOPLE: [
    ['FULL_NAME', 'Full name'], ['FIRST_NAME', 'First name'], ['LAST_NAME', 'Last name'], ['EMAIL', 'E-mail address'], ['PHONE', 'Phone'], ['JOB_TITLE', 'Job title'],
    ['ORGANISATION', 'Organisation'], ['ORGANISATION_CODE', 'Organisation’s code'], ['CONTACT_PREFERENCE', 'Contact preference'], ['OBJECTION', 'Objects to mailings'], ['NOTE', 'A note, yours alone'],
  ],
  ORGANISATIONS: [
    ['NAME', 'Name'], ['OTHER_NAME', 'Other name'], ['TYPE', 'Type'], ['ODS', 'ODS code'], ['RSH', 'RSH number'], ['GSS', 'GSS code'], ['COMPANIES_HOUSE', 'Company number'], ['CHARITY', 'Charity number'],
    ['ADDRESS', 'Address'], ['TOWN', 'Town'], ['POSTCODE', 'Postcode'], ['PHONE', 'Phone'], ['WEBSITE', 'Website'],
  ],
};

/** What became of a row, in the order of the counts. */
export const OUTCOMES = { CREATED: 'Created', UPDATED: 'Updated', UNCHANGED: 'Unchanged', REFUSED: 'Refused' } as const;
export type Outcome = keyof typeof OUTCOMES;

/** Where a record that an import made or added to has its page. */
export const RECORD_PATHS: Record<string, (id: string) => string> = { PERSON: (id) => `/people/${id}`, ORGANISATION: (id) => `/orgs/${id}` };

const ENCODINGS: Record<string, string> = { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16', 'windows-1252': 'Windows-1252', macintosh: 'Mac OS Roman' };
const DELIMITERS: Record<string, string> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' };

/** "An Outlook export. UTF-8, with commas; its columns are named in row 4." */
export function formInWords({ madeBy, encoding, delimiter, sheet, headerRow }: { madeBy: string | null; encoding: string | null; delimiter: string | null; sheet: string | null; headerRow: number }): string {
  const how = sheet === null ? `${ENCODINGS[encoding ?? ''] ?? 'Text'}, with ${DELIMITERS[delimiter ?? ''] ?? 'separators'}` : `The sheet “${sheet}”`;
  return `${madeBy ? `It looks like ${madeBy}. ` : ''}${how}; its columns are named in row ${headerRow}.`;
}

const NAMED = 8;
/** Questions of a survey are columns too. */
const MOST_LETTERS = 40;
const shortened = (header: string): string => (header.length > MOST_LETTERS ? `${header.slice(0, MOST_LETTERS - 1).trimEnd()}…` : header);

/** "2 columns with values are left out: Company, Job title." Of many the first are named. */
export function leftOutInWords(headers: readonly string[]): string {
  const more = headers.length - NAMED;
  return `${plural(headers.length, 'column')} with values ${headers.length === 1 ? 'is' : 'are'} left out: ${headers.slice(0, NAMED).map(shortened).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}
