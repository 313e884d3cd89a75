import { type IdentifierScheme, OrganisationStatus, type OrganisationType } from './organisation.types.js';

/** What people may write about an organisation; register columns among them are the register's own. */
export interface OrganisationColumns {
  name?: string;
  type?: `${OrganisationType}`;
  subType?: string | null;
  actsAs?: string[];
  legalForm?: string | null;
  status?: string;
  openedOn?: string | null;
  closedOn?: string | null;
  address?: string | null;
  town?: string | null;
  postcode?: string | null;
  phone?: string | null;
  website?: string | null;
}

const always = ['name', 'type', 'status', 'openedOn', 'closedOn'] as const;

/** The columns that each register holds, after its file's own (the two ODS reports, the ICB list, the council list, the list of registered providers). */
const registerColumns: Record<string, readonly (keyof OrganisationColumns)[]> = {
  ODS_TRUST: [...always, 'subType', 'address', 'town', 'postcode', 'phone'],
  ODS_SUB_ICB: [...always, 'subType', 'address', 'town', 'postcode', 'phone'],
  ICB: always,
  COUNCIL: [...always, 'subType'],
  RSH: [...always, 'subType', 'legalForm'],
};

/** The registers that hold organisations. */
export const registers = Object.keys(registerColumns);

/** The columns of an organisation that its register holds; none for one that somebody entered. */
export const heldByRegister = (register: string | null): readonly (keyof OrganisationColumns)[] => (register ? registerColumns[register] ?? always : []);

/** What an organisation is on a day, by its dates (YYYY-MM-DD), else as was said of it; its last day is still one on which it is there. As `app.status_on`. */
export function statusOn({ status, openedOn, closedOn }: { status?: OrganisationStatus; openedOn: string | null; closedOn: string | null }, day: string): OrganisationStatus {
  if (closedOn && closedOn < day) return OrganisationStatus.CLOSED;
  if (openedOn && openedOn > day) return OrganisationStatus.PLANNED;
  if (closedOn) return OrganisationStatus.CLOSING;
  return !status || (status === OrganisationStatus.PLANNED && openedOn) ? OrganisationStatus.OPEN : status;
}

/** Why these days cannot be, in a sentence on the field of the later one; null where they can. */
export const datesProblem = (from: string | null | undefined, to: string | null | undefined): string | null =>
  from && to && to < from ? 'The last day cannot come before the first.' : null;

const sameValue = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Field → why it stays as it is, for each register column that an edit would change. Empty: the edit may go on. */
export function refusedByRegister(register: string | null, row: OrganisationColumns, patch: OrganisationColumns): Record<string, string> {
  const refused = heldByRegister(register).filter((column) => column in patch && patch[column] !== undefined && !sameValue(row[column], patch[column]));
  return Object.fromEntries(refused.map((column) => [column, 'This comes from the register and changes only through a register refresh. Add another name or a fact beside it.']));
}

/** What each code looks like in the register that gives it, and how to say so. */
const patterns: Record<`${IdentifierScheme}`, { pattern: RegExp; looksLike: string }> = {
  ODS: { pattern: /^[A-Z0-9]{3,6}$/, looksLike: '3 to 6 capital letters and digits, like RA7' },
  RSH: { pattern: /^(?:SL|LH|[ACHL])?\d{4}$|^\d{2}[A-Z]{2}$/, looksLike: 'like L4518 or 4878' },
  GSS: { pattern: /^[A-Z]\d{8}$/, looksLike: 'a letter and 8 digits, like E06000042' },
  ONS_ICB: { pattern: /^E54\d{6}$/, looksLike: 'E54 and 6 digits, like E54000067' },
  LA_CODE: { pattern: /^[A-Z]{3}$/, looksLike: '3 letters, like BDF' },
  SNAC: { pattern: /^\d{2}[A-Z]{2}$/, looksLike: '2 digits and 2 letters, like 45UB' },
  UPRN: { pattern: /^\d{1,12}$/, looksLike: '1 to 12 digits' },
  COMPANIES_HOUSE: { pattern: /^[A-Z0-9]{8}$/, looksLike: '8 capital letters and digits, like OC301234' },
  CHARITY: { pattern: /^\d{6,7}$/, looksLike: '6 or 7 digits' },
  SRA: { pattern: /^\d{5,7}$/, looksLike: '5 to 7 digits' },
};

/** The code as it is stored, or a sentence about what it should look like. */
export function checkedIdentifier(scheme: `${IdentifierScheme}`, typed: string): { value: string } | { problem: string } {
  const value = typed.trim().toUpperCase();
  const rule = patterns[scheme];
  return rule.pattern.test(value) ? { value } : { problem: `This code is ${rule.looksLike}.` };
}

const typeWords: readonly [RegExp, `${OrganisationType}`][] = [
  [/\bintegrated care board\b|\bicb\b/, 'ICB'],
  [/\bnhs\b.*\btrust\b|\bhospitals?\b.*\btrust\b/, 'NHS_TRUST'],
  [/\bcombined authority\b/, 'COMBINED_AUTHORITY'],
  [/\bcouncil\b|\bborough\b/, 'COUNCIL'],
  [/\bhomes\b|\bhousing\b/, 'HOUSING_ASSOCIATION'],
  [/\bllp\b|\bsolicitors\b/, 'LAW_FIRM'],
  [/\buniversity\b/, 'UNIVERSITY'],
  [/\bdevelopments?\b/, 'DEVELOPER'],
  [/\bcharity\b|\bfoundation\b|\bage uk\b|\bmind\b/, 'CHARITY'],
];

/** The type that a name speaks of, where it speaks of one: adding an organisation asks for its name only. */
export const typeFromName = (name: string): `${OrganisationType}` => typeWords.find(([words]) => words.test(name.toLowerCase()))?.[1] ?? 'OTHER';
