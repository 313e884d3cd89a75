/** For how many days two merged records can be unmerged. */
export const UNMERGE_DAYS = 90;

/** The last day (YYYY-MM-DD) on which what is merged on `day` can be unmerged. */
export const unmergeUntil = (day: string): string => new Date(Date.parse(`${day}T12:00:00Z`) + UNMERGE_DAYS * 86_400_000).toISOString().slice(0, 10);

const detailFields = ['email', 'phone', 'contact_preference'] as const;
const ofPerson = ['name', 'pronunciation'] as const;
const ofOrganisation = ['name', 'type', 'sub_type', 'acts_as', 'legal_form', 'opened_on', 'closed_on', 'address', 'town', 'postcode', 'phone', 'website'] as const;

export interface Choice { key: string; kept: string | null; other: string | null; isFixed: boolean }

export interface Plan {
  /** Columns of the record itself that are taken from the other. */
  record: string[];
  /** Columns of the contact details that the caller's member holds. */
  detail: string[];
  /** Schemes whose code is taken from the other; and those in which the other's ends. */
  codesTaken: string[];
  codesEnded: string[];
}

/** What is taken from the other record, or the field that cannot be. `take` left out: what the one that stays lacks. */
export function planChoices(kind: 'PERSON' | 'ORGANISATION', choices: readonly Choice[], take: readonly string[] | null | undefined): Plan | { refused: string; because: string } {
  const taken = take ?? choices.filter(({ kept, other, isFixed }) => kept === null && other !== null && !isFixed).map(({ key }) => key);
  const known = new Map(choices.map((choice) => [choice.key, choice]));
  for (const key of taken) {
    const choice = known.get(key);
    if (!choice) return { refused: key, because: 'They no longer differ in this. Look at the two again.' };
    if (choice.isFixed) return { refused: key, because: 'This comes from a register and stands.' };
  }
  const columns: readonly string[] = kind === 'PERSON' ? ofPerson : ofOrganisation;
  const schemes = choices.filter(({ key }) => key.startsWith('code:'));
  return {
    record: taken.filter((key) => columns.includes(key)),
    detail: kind === 'PERSON' ? taken.filter((key) => (detailFields as readonly string[]).includes(key)) : [],
    codesTaken: schemes.filter(({ key }) => taken.includes(key)).map(({ key }) => key.slice(5)),
    codesEnded: schemes.filter(({ key }) => !taken.includes(key)).map(({ key }) => key.slice(5)),
  };
}

const words: Record<string, string> = {
  name: 'The name', pronunciation: 'The pronunciation', email: 'The e-mail address', phone: 'The phone number', contact_preference: 'How they like to be reached', objected_at: 'The objection', type: 'The type', sector: 'The sector',
  sub_type: 'The closer type', acts_as: 'What it acts as', legal_form: 'The legal form', opened_on: 'The day of opening', closed_on: 'The day of closing', address: 'The address', town: 'The town', postcode: 'The postcode',
  website: 'The website', valid_to: 'The end of a code', is_primary: 'The main appointment', kind: 'What a name is', deleted_at: 'A party', post_id: 'A post',
};

/** What stayed as somebody changed it since the merge, in sentences. */
export const keptSentences = (columns: readonly string[]): string[] =>
  [...new Set(columns.map((column) => words[column] ?? 'Something that moved'))].map((what) => `${what} was changed since and stays as it is.`);
