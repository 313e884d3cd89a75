import { ImportField as F, type ImportKind } from './import.types.js';

interface Look { field: Readonly<Partial<Record<`${ImportKind}`, F>>>; matches: RegExp; why: string }

/** What values say by how they are written, where the name of their column says nothing. */
const looks: readonly Look[] = [
  { field: { PEOPLE: F.EMAIL }, matches: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, why: 'Its values look like e-mail addresses.' },
  // UK numbers of ten or eleven digits, with or without the country (Ofcom, National Telephone Numbering Plan).
  { field: { PEOPLE: F.PHONE, ORGANISATIONS: F.PHONE }, matches: /^(\+44\s?(\(0\))?|0044\s?|\(?0)[\d\s()-]{9,14}$/, why: 'Its values look like telephone numbers.' },
  { field: { ORGANISATIONS: F.POSTCODE }, matches: /^[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}$/i, why: 'Its values look like postcodes.' },
  // Trusts (RXX) and their sites (RXX01), integrated care boards (QXX), practices (A12345): NHS Organisation Data Service.
  { field: { PEOPLE: F.ORGANISATION_CODE, ORGANISATIONS: F.ODS }, matches: /^(R[A-Z\d]{2}(\d\d)?|Q[A-Z\d]{2}|[A-HJ-NPVWY]\d{5})$/, why: 'Its values look like ODS codes.' },
];

/** What the values of a column look like; null where they look like nothing that a file of this kind can fill. */
export function lookOf(kind: `${ImportKind}`, samples: readonly string[]): { field: F; why: string } | null {
  const look = samples.length > 0 && looks.find(({ field, matches }) => field[kind] && samples.every((sample) => matches.test(sample)));
  return look ? { field: look.field[kind]!, why: look.why } : null;
}
